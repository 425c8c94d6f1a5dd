const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred']

/** A number from one to a hundred in words, `five` or `fifty five`, and how many words it takes; undefined where it is none. */
export function readNumberWords(word: string, next: string): { number: number; words: number } | undefined {
  const [one, tens, more] = [ONES.indexOf(word), TENS.indexOf(word), ONES.indexOf(next)]
  if (one >= 0) return { number: one + 1, words: 1 }
  if (tens < 0) return undefined
  const isTwo = more >= 0 && more < 9 && word !== 'hundred'
  return { number: (tens + 2) * 10 + (isTwo ? more + 1 : 0), words: isTwo ? 2 : 1 }
}
