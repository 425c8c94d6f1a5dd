import type { Position } from '~/domain/integrity/problem'

/** Turns places in a text into lines and columns of its file. */
export class TextLines {
  /** Where each line starts. */
  readonly #starts = [0]

  constructor(
    readonly file: string,
    text: string,
  ) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.#starts.push(end + 1)
  }

  /** The position of the sign at `offset`, counted from the start of the text. */
  at(offset: number): Position {
    let [least, above] = [0, this.#starts.length]
    while (above - least > 1) {
      const middle = (least + above) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) least = middle
      else above = middle
    }
    return { file: this.file, line: least + 1, column: offset - (this.#starts[least] ?? 0) + 1 }
  }
}
