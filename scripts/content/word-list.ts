import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'

/** Everything the spelling check needs: which words are known, and what a wrong one may have meant. */
export interface WordList {
  isKnown: (word: string) => boolean
  suggest: (word: string) => string[]
}

const OFFERED = 3
const WORD = /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu

/**
 * The British dictionary of cspell, the house's own words (`content/words.txt`), and the names that stand in the
 * content's own lists: authors, people, terms, crisis lines and places.
 */
export function readWordList(content: string): WordList {
  const dictionary = britishDictionary()
  const own = new Set([...ownWords(content), ...namesIn(content)].map((word) => word.replaceAll('’', "'")))
  return {
    isKnown: (word) => word === '' || own.has(word) || dictionary.hasWord(word, true),
    suggest: (word) => {
      const british = britishForms(word).filter((form) => dictionary.hasWord(form, true))
      const near = dictionary.suggest(word, { numSuggestions: OFFERED, ignoreCase: true })
      return [...new Set([...british, ...near])].filter((offer) => !/[*~+]/.test(offer)).slice(0, OFFERED)
    },
  }
}

/** American endings and the British ones: color, center, defense, traveled, fulfill, analyze. */
const ENDINGS: [RegExp, string][] = [
  [/or(?=$|s|ed|ing|al|ful|able)/, 'our'],
  [/er(?=s?$)/, 're'],
  [/ense(?=s?$)/, 'ence'],
  [/(?<=[aeiou])l(?=ed$|ing$|er$|or$)/, 'll'],
  [/ll(?=s?$|ment)/, 'l'],
  [/yz(?=e|ing)/, 'ys'],
]

function britishForms(word: string): string[] {
  return ENDINGS.map(([american, british]) => word.replace(american, british)).filter((form) => form !== word)
}

type Dictionary = ReturnType<typeof decodeTrie>

let dictionary: Dictionary | undefined

function britishDictionary(): Dictionary {
  const folder = dirname(createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit/cspell-ext.json'))
  return (dictionary ??= decodeTrie(gunzipSync(readFileSync(join(folder, 'en_GB.trie.gz')))))
}

function ownWords(content: string): string[] {
  const file = join(content, 'words.txt')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
}

/** Lists of the content, and the keys under which they hold names that no dictionary knows. */
const NAMES: Record<string, string[]> = {
  'references.json': ['family', 'given', 'literal', 'publisher'],
  'people.json': ['name'],
  'glossary.json': ['term', 'alsoKnownAs'],
  'crisis-lines.json': ['name'],
  'site.json': ['name', 'organisation'],
  'therapists.json': ['town', 'county', 'city'],
}

function namesIn(content: string): string[] {
  return Object.entries(NAMES).flatMap(([name, keys]) => {
    const file = join(content, name)
    if (!existsSync(file)) return []
    const value = new RegExp(`"(?:${keys.join('|')})"\\s*:\\s*("(?:[^"\\\\\\n]|\\\\.)*"|\\[[^\\]]*\\])`, 'g')
    const texts = [...readFileSync(file, 'utf8').matchAll(value)].map(([, text = '']) => text)
    return texts.flatMap((text) => text.match(WORD) ?? []).flatMap((word) => [word, word.toLowerCase()])
  })
}
