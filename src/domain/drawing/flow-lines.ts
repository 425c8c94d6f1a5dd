import { curveNatural, line } from 'd3-shape'

/** A field of flowing lines: the paths of an SVG, drawn in `viewBox 0 0 width height`. */
export interface FlowLines {
  width: number
  height: number
  paths: { d: string; opacity: number }[]
}

const WIDTH = 1200
const LINES = 11
const STEPS = 8
const TURN = Math.PI * 2

/**
 * Draws moving water from a seed: the same seed gives the same water. All lines follow one slow swell; the space
 * between them opens and closes along the way, and a ripple runs through them a little later from line to line.
 */
export function drawFlowLines(seed: string, height = 240): FlowLines {
  const random = seededRandom(seed)
  const swell = {
    turns: 0.55 + random() * 0.5,
    phase: random() * TURN,
    size: height * (0.14 + random() * 0.08),
  }
  const spread = { turns: 0.45 + random() * 0.5, phase: random() * TURN, size: (height * 0.62) / LINES }
  const ripple = {
    turns: 1.3 + random() * 0.9,
    phase: random() * TURN,
    lag: 0.16 + random() * 0.22,
    size: height * 0.055,
  }
  const yAt = (x: number, index: number) => {
    const along = Math.sin(x * swell.turns * TURN + swell.phase) * swell.size
    const apart =
      (index - (LINES - 1) / 2) *
      spread.size *
      (0.24 + 0.76 * Math.abs(Math.sin(x * spread.turns * Math.PI + spread.phase)))
    const late = Math.sin(x * ripple.turns * TURN + ripple.phase - index * ripple.lag) * ripple.size
    return height / 2 + along + apart + late
  }
  const strongest = Math.floor(random() * LINES)
  const paths = Array.from({ length: LINES }, (_, index) => ({
    d: smoothPath((x) => yAt(x, index)),
    opacity: Math.round((1 - 0.72 * Math.min(1, Math.abs(index - strongest) / (LINES / 2))) * 100) / 100,
  }))
  return { width: WIDTH, height, paths }
}

/** A smooth path through y(0)…y(1). */
function smoothPath(yAt: (x: number) => number): string {
  const points = Array.from({ length: STEPS + 1 }, (_, step): [number, number] => [
    (WIDTH * step) / STEPS,
    yAt(step / STEPS),
  ])
  return shortenPath(line().curve(curveNatural).digits(0)(points) ?? '')
}

/**
 * The same curve in fewer letters: steps from point to point in place of coordinates, and each bend taken from the one
 * before, which it mirrors because the points are equally far apart (SVG's `s`).
 */
function shortenPath(path: string): string {
  const [x = 0, y = 0, ...rest] = path.match(/-?\d+/g)?.map(Number) ?? []
  const curves = Array.from({ length: rest.length / 6 }, (_, at) => rest.slice(at * 6, at * 6 + 6))
  const steps = curves.map((curve, at) => {
    const [fromX = 0, fromY = 0] = at === 0 ? [x, y] : (curves[at - 1]?.slice(4) ?? [])
    return curve.map((value, index) => value - (index % 2 === 0 ? fromX : fromY))
  })
  const [first = [], ...others] = steps
  return `M${x},${y}c${first.join()}s${others.map((step) => step.slice(2).join()).join()}`
}

/** Numbers in [0, 1) from a text (mulberry32 over an FNV-1a hash). */
function seededRandom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
