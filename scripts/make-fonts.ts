import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

/**
 * Makes the two small font files the site ships from the full ones on npm: the letters that British pages and
 * the names of authors need, weights 400–700. Run it again after adding a character: `npx tsx scripts/make-fonts.ts`.
 */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))
const LETTERS = 'ÁÂÄÅÆÇÉÈÊËÍÎÏÑÓÔÖØÚÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ'
const SIGNS = '\u00a0£€©·×−–—‘’“”…•→←↑↓°½'

const FONTS = [
  {
    from: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    to: 'src/assets/fonts/literata.woff2',
    text: ASCII + LETTERS + SIGNS,
    weights: { min: 400, max: 700 },
  },
  {
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'src/assets/fonts/public-sans.woff2',
    text: ASCII + SIGNS,
    weights: { min: 400, max: 700 },
  },
]

const { resolve } = createRequire(import.meta.url)
for (const { from, to, text, weights } of FONTS) {
  const font = await subsetFont(readFileSync(resolve(from)), text, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'liga', 'ccmp', 'mark'],
    variationAxes: { wght: weights },
  })
  writeFileSync(to, font)
  console.log(`${to}: ${font.length} bytes`)
}
