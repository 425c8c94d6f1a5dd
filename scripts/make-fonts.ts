import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createFontStack } from '@capsizecss/core'
import { entireMetricsCollection as metrics } from '@capsizecss/metrics/entireMetricsCollection'
import subsetFont from 'subset-font'

/**
 * Makes the two small font files the site ships from the full ones on npm, and the style sheet that stretches each
 * reader's own fonts to the same widths and heights, so that nothing moves when ours arrive. The letters are those
 * that British pages and the names of authors need; weights 400–700. Run it again after adding a character:
 * `npx tsx scripts/make-fonts.ts`.
 */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
const LETTERS = 'ÁÂÄÅÆÇÉÈÊËÍÎÏÑÓÔÖØÚÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ'
const SIGNS = '\u00a0£€©·×−–—‘’“”…•→←↑↓°½'

/** Liberation Serif and Sans have the widths of Times New Roman and Arial: Linux knows them by these names. */
const SAME_WIDTHS: [RegExp, string][] = [
  [/local\('Times New Roman'\)/g, "local('Times New Roman'), local('Liberation Serif')"],
  [/local\('Arial'\)/g, "local('Arial'), local('Liberation Sans')"],
]

const FONTS = [
  { name: 'literata', text: ASCII + LETTERS + SIGNS },
  { name: 'public-sans', text: ASCII + SIGNS },
]

const STACKS = [
  [metrics.literata, metrics.georgia, metrics.timesNewRoman, metrics.notoSerif],
  [metrics.publicSans, metrics.arial, metrics.roboto],
] as const

const { resolve } = createRequire(import.meta.url)
for (const { name, text } of FONTS) {
  const full = readFileSync(resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`))
  const font = await subsetFont(full, text, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'liga', 'ccmp', 'mark'],
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  writeFileSync(`src/assets/fonts/${name}.woff2`, font)
  console.log(`src/assets/fonts/${name}.woff2: ${font.length} bytes`)
}

const headline = await subsetFont(
  readFileSync(resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2')),
  ASCII + LETTERS + SIGNS,
  { targetFormat: 'sfnt', keepFeatures: ['kern', 'liga', 'ccmp', 'mark'], variationAxes: { wght: 600 } },
)
writeFileSync('src/assets/fonts/literata-card.ttf', headline)
console.log(
  `src/assets/fonts/literata-card.ttf: ${headline.length} bytes (share cards only, never sent to a reader)`,
)

const faces = STACKS.map(
  (stack) => createFontStack([...stack], { fontFaceFormat: 'styleString' }).fontFaces,
).join('\n')
const shortNames = faces.replace(
  /"(Literata|Public Sans) Fallback: ([^"]+)"/g,
  (_, font: string, own: string) => `'${font} as ${own}'`,
)
const css = SAME_WIDTHS.reduce((text, [own, both]) => text.replace(own, both), shortNames)
writeFileSync('src/styles/fallback-fonts.css', `/* Made by scripts/make-fonts.ts. */\n${css}\n`)
