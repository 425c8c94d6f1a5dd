import { curveNatural, line } from 'd3-shape'

/** A field of flowing lines: the paths of an SVG, drawn in `viewBox 0 0 width height`. */
export interface FlowLines {
  width: number
  height: number
  paths: { d: string; opacity: number }[]
}

const WIDTH = 1200
const LINES = 9
const STEPS = 8

/**
 * Draws moving water from a seed: the same seed gives the same water. Each line is a sum of three slow waves
 * whose phase drifts from line to line, so that neighbours run together and part again.
 */
export function drawFlowLines(seed: string, height = 240): FlowLines {
  const random = seededRandom(seed)
  const waves = Array.from({ length: 3 }, (_, index) => ({
    length: 0.7 + random() * 1.1 + index * 0.8,
    phase: random() * Math.PI * 2,
    drift: (random() - 0.5) * 1.3,
    height: (height * (0.2 + random() * 0.16)) / (index + 1),
  }))
  const yAt = (x: number, index: number) =>
    height * (0.3 + (0.4 * index) / LINES) +
    waves.reduce(
      (y, wave) =>
        y + Math.sin(x * wave.length * Math.PI + wave.phase + wave.drift * index * 0.5) * wave.height,
      0,
    )
  const paths = Array.from({ length: LINES }, (_, index) => ({
    d: smoothPath((x) => yAt(x, index)),
    opacity: Math.round((0.2 + 0.65 * Math.abs(Math.sin(index * 1.7 + random()))) * 100) / 100,
  }))
  return { width: WIDTH, height, paths }
}

/** A smooth path through y(0)…y(1). */
function smoothPath(yAt: (x: number) => number): string {
  const points = Array.from({ length: STEPS + 1 }, (_, step): [number, number] => [
    (WIDTH * step) / STEPS,
    yAt(step / STEPS),
  ])
  return line().curve(curveNatural).digits(0)(points) ?? ''
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
