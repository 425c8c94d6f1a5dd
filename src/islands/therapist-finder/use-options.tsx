import { Fragment, type VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FacetOption } from '~/domain/finder/facets'

/** So many choices are drawn in one task: hundreds would hold up a key press on a slow phone. */
const AT_ONCE = 60

interface Drawn {
  block: readonly FacetOption[]
  chosen: string
  node: VNode
}

/**
 * The choices of a filter, drawn. When they change, as they do at each answer, the first are drawn at once and the others
 * after them, each block in a task of its own; until then they stand as they were.
 */
export function useOptions(options: readonly FacetOption[], chosen: string): VNode[] {
  const blocks = useMemo(() => inBlocks(options), [options])
  const [stage, setStage] = useState({ blocks, most: Infinity })
  const most = stage.blocks === blocks ? stage.most : 1
  useEffect(() => {
    if (most >= blocks.length) return
    const timer = setTimeout(() => setStage({ blocks, most: most + 1 }))
    return () => clearTimeout(timer)
  }, [blocks, most])
  const drawn = useRef<Drawn[]>([])
  drawn.current = blocks.flatMap((block, at) => {
    const last = drawn.current[at]
    if (at >= most || (last?.block === block && last.chosen === chosen)) return last ?? []
    return { block, chosen, node: <Fragment key={at}>{drawOptions(block, chosen)}</Fragment> }
  })
  return drawn.current.map(({ node }) => node)
}

function inBlocks(options: readonly FacetOption[]): FacetOption[][] {
  const starts = Array.from({ length: Math.ceil(options.length / AT_ONCE) }, (_, block) => block * AT_ONCE)
  return starts.map((start) => options.slice(start, start + AT_ONCE))
}

function drawOptions(options: readonly FacetOption[], chosen: string) {
  return options.map(({ id, label, count }) => (
    <option key={id} value={id} selected={id === chosen} disabled={count === 0 && id !== chosen}>
      {`${label} (${count})`}
    </option>
  ))
}
