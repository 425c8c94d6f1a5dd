import { type Page } from './built-site'
import { all } from './page-parts'

/** A number on a page that says what research found, in its sentence. */
export interface Statistic {
  address: string
  sentence: string
  /** The words of the number: `36%`, `1 in 20`, `11 trials`. */
  words: string
  /** The numbers in it, as digits. */
  numbers: string[]
  /** Works that the sentence cites, and those that its block and its page cite. */
  inSentence: string[]
  inBlock: string[]
}

/** What is bibliography, drawing or a way around the site rather than a statement. */
const PASSED_BY =
  'section[aria-labelledby=claims], .references, .works, pre, svg, script, style, nav, header, footer, .margin-note, .back, h1, .by'
const BLOCKS = 'figure.finding, tr, article.claim-entry, p, li, dd, dt, figcaption, h2, h3, summary'
const PEOPLE =
  'trials?|studies|study|people|adults|participants|patients|women|men|girls|couples|therapies|meta-analyses|reviews|papers|comparisons|clinics|services'
/** Each way in which pages give what research counted or measured. */
const PATTERNS = [
  /[\d.,]+\s?(?:%|per cent)/g,
  /\b\d[\d,]* (?:in|out of|of every) (?:every )?\d[\d,]*\b/g,
  /(?:minus |−|-)?\b\d+\.\d+\b/g,
  /\b\d[\d,]* (?:percentage )?points?\b/g,
  new RegExp(`\\b\\d[\\d,]*(?: (?!who\\b)[a-z-]+){0,2} (?:${PEOPLE})\\b`, 'g'),
]
/** What looks like a statistic and is none: money, versions, times of day, addresses, how wide an interval is meant to be. */
const NO_STATISTICS = [
  /£[\d.,]+/g,
  /CC BY [\d.]+|\(WCAG\) [\d.]+/g,
  /\b\d{1,2}\.\d{2} ?(?:am|pm)\b/g,
  /10\.\d{4,}\/\S+|\b\d+\.\d+\.\d+\.\d+\b/g,
  /\b9[05]%(?= (?:intervals?|ranges?|confidence|way)\b)|the usual 95%/g,
  /enlarge text to 200%/g,
]
const MARK = /⟦([a-z0-9-]+)⟧/g

/** Every statistic of a page, each with what is cited beside it. */
export function statisticsOf({ address, document }: Page): Statistic[] {
  const main = document.querySelector('main')
  if (!main) return []
  return all(main, BLOCKS)
    .filter((block) => !block.closest(PASSED_BY) && !block.parentElement?.closest(BLOCKS))
    .flatMap((block) => statisticsIn(address, textOf(block)))
}

function statisticsIn(address: string, text: string): Statistic[] {
  const inBlock = keysIn(text)
  return sentencesOf(text).flatMap((sentence) => {
    const inSentence = keysIn(sentence)
    const bare = NO_STATISTICS.reduce((text, none) => text.replace(none, ' '), sentence.replace(MARK, ''))
    const found: { words: string; from: number; to: number }[] = []
    for (const pattern of PATTERNS)
      for (const { 0: words, index } of bare.matchAll(pattern)) {
        const to = index + words.length
        if (!found.some((other) => index < other.to && to > other.from))
          found.push({ words, from: index, to })
      }
    return found.map(({ words }) => ({
      ...{ address, words: words.trim(), inSentence, inBlock },
      sentence: bare.replace(/\s+/g, ' ').trim(),
      numbers: numbersIn(words),
    }))
  })
}

/** The numbers of a text as digits: `14,587` → `14587`, `minus 0.050` → `0.05`. Signs are left to the sentence. */
export function numbersIn(text: string): string[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((found) => String(Number(found.replaceAll(',', ''))))
}

function keysIn(text: string): string[] {
  return [...new Set([...text.matchAll(MARK)].map(([, key = '']) => key))]
}

/** A block’s words, with a mark where it cites a work or links to the work’s page. */
function textOf(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const gone of all(copy, PASSED_BY)) gone.remove()
  for (const link of all(copy, 'a[href]')) {
    const href = link.getAttribute('href') ?? ''
    const key = /^#ref-(.+)$/.exec(href)?.[1] ?? /^\/evidence\/([a-z0-9-]+)\/$/.exec(href)?.[1]
    if (key) link.textContent = `${link.classList.contains('cite') ? '' : link.textContent} ⟦${key}⟧`
  }
  for (const element of all(copy, 'p, li, small, summary, h3, td, th, details, ul, figcaption')) {
    element.prepend(' ¶ ')
    element.append(' ¶ ')
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ')
}

/** Sentences end at a stop before a capital letter, or where a part of the block ends. */
function sentencesOf(text: string): string[] {
  return text.split(/¶|(?<=[.?!][”’)]?)\s+(?=[“‘(]?[A-Z])/).filter((sentence) => /\d/.test(sentence))
}
