import { describe, expect, test } from 'vitest'
import { liftStyles } from '../../../scripts/build/lift-styles'
import { trimStyles } from '../../../scripts/build/trim-styles'

describe('Styles stand in the head', () => {
  test('Those that Astro wrote into the body move up, in their order', () => {
    const page =
      '<head><style>a{}</style></head><body><style>b{}</style><p>Hi</p><style data-x>c{}</style></body>'
    expect(liftStyles(page)).toBe(
      '<head><style>a{}</style><style>b{}</style><style data-x>c{}</style></head><body><p>Hi</p></body>',
    )
  })

  test('A page that has none in its body stays as it is', () => {
    const page = '<head><style>a{}</style></head><body><p>Hi</p></body>'
    expect(liftStyles(page)).toBe(page)
    expect(liftStyles('<p>A part of a page</p>')).toBe('<p>A part of a page</p>')
  })
})

/** What is left of a style on a page with this body, without spaces. */
async function left(css: string, body: string): Promise<string> {
  const page = await trimStyles(`<head><style>${css}</style></head><body>${body}</body>`)
  const [, kept = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
  return kept.replace(/\s/g, '')
}

describe('A page carries only the styles it can use', () => {
  test('A rule for something the page does not hold goes', async () => {
    expect(await left('.card{a:b}.note{c:d}', '<p class="note">Hi</p>')).toBe('.note{c:d}')
  })

  test('Rules for what the page holds stay: elements, classes, ids, attributes', async () => {
    const css = 'p{a:b}.x-y{a:b}#top{a:b}a[href]{a:b}[hidden]{a:b}p:first-child{a:b}:root{--a:b}'
    expect(await left(css, '<p class="x-y" id="top" hidden><a href="/">Hi</a></p>')).toBe(css)
  })

  test.each([
    ['an opened panel', '.help:popover-open{a:b}', '<section class="help" popover></section>'],
    ['what lies behind a panel', '.help::backdrop{a:b}', '<section class="help" popover></section>'],
    ['opened details', 'details[open]summary{a:b}', '<details><summary>Hi</summary></details>'],
    ['the place an address points at', 'li:target{a:b}', '<li id="ref-a">Hi</li>'],
    [
      'a reader without script',
      '@media(scripting:none){.needs-script{a:b}}',
      '<p class="needs-script">Hi</p>',
    ],
    ['a printed page', '@media print{p{a:b}}', '<p>Hi</p>'],
    ['keyboard focus', 'a:focus-visible{a:b}', '<a href="/">Hi</a>'],
  ])('A rule for %s stays, though nothing shows it yet', async (_, css, body) => {
    expect(await left(css, body)).toBe(css.replace(/\s/g, ''))
  })

  test('Typefaces stay', async () => {
    expect(await left('@font-face{font-family:Literata;src:url(a.woff2)}', '<p>Hi</p>')).toContain(
      '@font-face',
    )
  })

  test('A word of the prose keeps no rule, so that pages made alike share their styles', async () => {
    expect(await left('table{a:b}.note{a:b}p{c:d}', '<p>A note on this table</p>')).toBe('p{c:d}')
    expect(await left('table{a:b}.note{color:table}', '<p class="note">A page</p>')).toBe(
      '.note{color:table}',
    )
  })

  test('What a script may set stays, and a sign in an attribute ends no tag', async () => {
    const css = '.shown{a:b}.last{c:d}'
    expect(
      await left(
        css,
        '<p title="a > b" class="last">Hi</p><script>document.body.className = "shown"</script>',
      ),
    ).toBe(css)
  })

  test('A rule for how an address starts stays where one starts so', async () => {
    const css = "a[href^='http']::after{a:b}a[href^='tel']{a:b}"
    expect(await left(css, '<a href="https://example.org/">Hi</a>')).toBe("a[href^='http']::after{a:b}")
  })

  test('A page with an island keeps everything, since it grows parts that are not there yet', async () => {
    const page = '<style>.later{a:b}</style><astro-island></astro-island>'
    expect(await trimStyles(page)).toBe(page)
  })

  test('Each of several styles is trimmed in its own place', async () => {
    const page = '<style>.a{x:y}.b{x:y}</style><style>.b{z:z}.c{z:z}</style><p class="b">Costs $1 and $&</p>'
    expect((await trimStyles(page)).replace(/\s/g, '')).toBe(
      '<style>.b{x:y}</style><style>.b{z:z}</style><pclass="b">Costs$1and$&</p>',
    )
  })
})
