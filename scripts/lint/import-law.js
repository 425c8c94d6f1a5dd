// The import law of DESIGN.md as ESLint rules: who may import what, in plain words.
//
//     schemas ◀── domain ◀── components ◀── islands, layouts ◀── pages
//                   ▲───────── library ◀───────────────────────────┘

/** Rooms and what each may import besides its own files. Anything under `~/` or from npm that is not named is refused. */
const ROOMS = [
  {
    room: 'schemas',
    may: ['~/schemas/', 'astro/zod'],
    says: 'schemas say a shape: they import zod and other schemas only',
  },
  {
    room: 'domain',
    may: ['~/domain/', '~/schemas/'],
    says: 'domain is pure rules: it imports schema types and other rules, no framework, browser or file system',
  },
  {
    room: 'components',
    may: ['~/components/', '~/domain/', '~/schemas/', './', 'preact', 'astro/types'],
    says: 'components are props in, HTML out: they import domain, schema types and other components',
  },
  {
    room: 'islands',
    // One island alone lends another a part: the button of the shortlist stands on the cards of the finder.
    may: ['~/components/', '~/domain/', '~/islands/shortlist/KeepButton', './', 'preact', 'preact/hooks'],
    says: 'islands import domain, static components and preact',
  },
  {
    room: 'layouts',
    may: ['~/components/', '~/domain/', '~/schemas/', '~/styles/', '~/assets/', './'],
    says: 'layouts import components and styles',
  },
]

/** Libraries that one folder alone may use. */
const LIBRARIES = [
  { folder: 'domain/finder', library: ['fuse.js', 'fuse.js/min-basic'] },
  {
    folder: 'domain/drawing',
    library: ['d3-shape', 'd3-geo', 'topojson-client', 'topojson-specification', 'world-atlas/'],
  },
  { folder: 'domain/evidence', library: 'd3-scale' },
  { folder: 'domain/integrity', library: 'fastest-levenshtein' },
  { folder: 'domain/house-style', library: 'syllable' },
  { folder: 'domain/citation', library: 'satteri' },
  { folder: 'domain/glossary', library: 'satteri' },
]

const outOfRoom = {
  regex: '^\\.\\./\\.\\./|^\\.\\./[a-z]',
  message: 'Crossing a room is written ~/room/…, never ../ out of it.',
}
const noTests = { regex: '(^|/)tests/', message: 'Nothing imports tests.' }

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const refuseAllBut = (may) =>
  `^(?!${may.map((start) => escape(start) + (start.endsWith('/') ? '' : '$')).join('|')})`

const ruleFor = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const roomRules = ROOMS.map(({ room, may, says }) =>
  ruleFor([`src/${room}/**`], [{ regex: refuseAllBut(may), message: `Import law: ${says}.` }, noTests]),
)

const libraryRules = LIBRARIES.map(({ folder, library }) => {
  const { may, says } = ROOMS.find(({ room }) => folder.startsWith(room))
  const message = `Import law: ${says}.`
  return ruleFor(
    [`src/${folder}/**`],
    [{ regex: refuseAllBut([...may, ...[library].flat()]), message }, noTests],
  )
})

export const importLaw = [
  ruleFor(['src/**'], [outOfRoom, noTests]),
  ...roomRules,
  ...libraryRules,
  ruleFor(
    ['src/library.ts', 'src/library/**'],
    [
      {
        regex: refuseAllBut(['astro:content', '~/domain/', '~/schemas/', '~/library', '~/library/']),
        message: 'Import law: the library joins astro:content, domain and schemas.',
      },
    ],
  ),
  ruleFor(
    ['scripts/**/*.ts'],
    [
      { regex: '^~/(?!domain/|schemas/)', message: 'Import law: scripts import schemas and domain.' },
      { regex: '(^|/)src/', message: 'Crossing a room is written ~/room/….' },
      noTests,
    ],
    ['scripts/bench/**'],
  ),
]
