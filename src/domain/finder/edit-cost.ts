const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const VOWELS = 'aeiouy'
/** Letters that sound alike in English. */
const ALIKE = 'ck cs sz gj kq fv mn'

/** What each kind of slip costs; one plain mistake is 1. `first` comes on top in the first letter. */
const COST = {
  ...{ neighbour: 0.65, alike: 0.7, swap: 0.6, doubled: 0.4, omitted: 0.8, added: 0.9, beside: 0.7 },
  first: 0.5,
}
/** What finishing an unfinished word costs: once, and for each letter that is still to come. */
const UNFINISHED = { once: 0.25, letter: 0.07 }

/** What it costs to type one letter for another, by the lower five bits of each; 1 where they have nothing in common. */
const REPLACED = new Float64Array(1024).fill(1)
for (const pair of ALIKE.split(' ')) replace(pair, COST.alike)
for (const a of VOWELS) for (const b of VOWELS) replace(a + b, COST.alike)
for (const [r, row] of ROWS.entries())
  for (const [c, letter] of [...row].entries())
    for (const near of [row[c + 1], ROWS[r + 1]?.[c], ROWS[r + 1]?.[c - 1]])
      if (near) replace(letter + near, COST.neighbour)

function replace(pair: string, cost: number): void {
  REPLACED[keyOf(pair.charCodeAt(0), pair.charCodeAt(1))] = cost
  REPLACED[keyOf(pair.charCodeAt(1), pair.charCodeAt(0))] = cost
}

function keyOf(a: number, b: number): number {
  return ((a & 31) << 5) | (b & 31)
}

/** Longer words are cut: nobody types them, and the table grows with the square. */
const LONGEST = 32
const WIDTH = LONGEST + 1
const table = new Float64Array(WIDTH * WIDTH)
const cell = (at: number) => table[at] ?? 0

/**
 * What it costs to have meant `word` and typed `typed`: Damerau and Levenshtein's distance, where neighbouring keys,
 * swapped letters, doubled letters and like sounds are cheap and a wrong first letter is dear. With `unfinished` the
 * rest of the word may still be to come. Infinity above `most`.
 */
export function editCost(typed: string, word: string, most: number, unfinished = false): number {
  const n = Math.min(typed.length, LONGEST)
  const m = Math.min(word.length, LONGEST)
  table[0] = 0
  for (let j = 1; j <= m; j++)
    table[j] = cell(j - 1) + (j === 1 ? COST.omitted + COST.first : omitted(word, j))
  for (let i = 1; i <= n; i++) if (fillRow(typed, word, i, m) > most) return Infinity
  let cost = cell(n * WIDTH + m)
  if (unfinished)
    for (let j = n - 1; j < m; j++)
      cost = Math.min(cost, cell(n * WIDTH + j) + UNFINISHED.once + UNFINISHED.letter * (m - j))
  return cost > most ? Infinity : cost
}

/** Fills one row of the table and says the least that stands in it. */
function fillRow(typed: string, word: string, i: number, m: number): number {
  const here = i * WIDTH
  const above = here - WIDTH
  const a = typed.charCodeAt(i - 1)
  const added = addedCost(a, typed.charCodeAt(i - 2), typed.charCodeAt(i)) + (i === 1 ? COST.first : 0)
  table[here] = cell(above) + added
  let least = cell(here)
  for (let j = 1; j <= m; j++) {
    const b = word.charCodeAt(j - 1)
    const dear = i === 1 && j === 1 ? COST.first : 0
    let cost = cell(above + j - 1) + (a === b ? 0 : (REPLACED[keyOf(a, b)] ?? 1) + dear)
    cost = Math.min(cost, cell(above + j) + added, cell(here + j - 1) + omitted(word, j))
    const isSwap = i > 1 && j > 1 && a !== b && a === word.charCodeAt(j - 2) && b === typed.charCodeAt(i - 2)
    if (isSwap) cost = Math.min(cost, cell(above - WIDTH + j - 2) + COST.swap)
    table[here + j] = cost
    if (cost < least) least = cost
  }
  return least
}

function omitted(word: string, j: number): number {
  return word.charCodeAt(j - 1) === word.charCodeAt(j - 2) ? COST.doubled : COST.omitted
}

/** A letter too many is cheaper beside its own key, and cheapest doubled. */
function addedCost(letter: number, before: number, after: number): number {
  if (letter === before) return COST.doubled
  const isSlip =
    REPLACED[keyOf(letter, before)] === COST.neighbour || REPLACED[keyOf(letter, after)] === COST.neighbour
  return isSlip ? COST.beside : COST.added
}
