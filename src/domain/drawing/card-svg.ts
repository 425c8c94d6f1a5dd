import { drawFlowLines } from '~/domain/drawing/flow-lines'

/** Size of a share card in pixels, as the large networks ask for it. */
export const CARD = { width: 1200, height: 630 }

const INK = '#14242a'
const WATER = '#2d7f90'
const PAPER = '#fbf9f4'
const LINE_LETTERS = 25
const MOST_LINES = 4

/** A share card as SVG: the page's own water, its title and the name of the site. Fonts are named, not embedded. */
export function drawCard(page: { address: string; title: string; siteName: string }): string {
  const field = drawFlowLines(page.address, 300)
  const water = field.paths
    .map(
      ({ d, opacity }) =>
        `<path d="${d}" opacity="${opacity}" fill="none" stroke="${WATER}" stroke-width="2"/>`,
    )
    .join('')
  const lines = breakTitle(page.title)
    .map(
      (line, index) =>
        `<text x="80" y="${190 + index * 84}" font-size="74" font-weight="600">${escapeXml(line)}</text>`,
    )
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">` +
    `<rect width="100%" height="100%" fill="${PAPER}"/>` +
    `<g transform="translate(0 310)">${water}</g>` +
    `<g font-family="Literata" fill="${INK}">${lines}<text x="80" y="92" font-size="34" font-weight="600" fill="${WATER}">${escapeXml(page.siteName)}</text></g>` +
    `</svg>`
  )
}

/** Breaks a title at spaces into lines that fit; what does not fit in the last line is cut with an ellipsis. */
function breakTitle(title: string): string[] {
  const lines = title.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1)
    if (last === undefined || `${last} ${word}`.length > LINE_LETTERS) return [...all, word]
    return [...all.slice(0, -1), `${last} ${word}`]
  }, [])
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''}…`]
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
