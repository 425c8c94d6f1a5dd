import type { Edge } from '~/domain/finder/read-edges'

/** The edges that together gain most without overlapping, in order; words no edge covers are left out. */
export function bestReading(edges: readonly Edge[], length: number): Edge[] {
  const best = Array.from({ length: length + 1 }, () => ({ value: 0, edge: undefined as Edge | undefined }))
  const starting = Map.groupBy(edges, ({ from }) => from)
  for (let at = length - 1; at >= 0; at--) {
    best[at] = { value: best[at + 1]?.value ?? 0, edge: undefined }
    for (const edge of starting.get(at) ?? []) {
      const value = edge.value + (best[edge.to]?.value ?? 0)
      if (value > (best[at]?.value ?? 0)) best[at] = { value, edge }
    }
  }
  const reading: Edge[] = []
  for (let at = 0; at < length;) {
    const edge = best[at]?.edge
    if (edge) reading.push(edge)
    at = edge?.to ?? at + 1
  }
  return reading
}
