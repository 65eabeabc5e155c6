/** Where one of some words stood last before an offset that only grows: a text is gone over once for each word, whatever is asked. */
export class LastPlace {
  /** Where each word stands next; null until it is asked for, since many texts never are. */
  private next: number[] | null = null
  private last = -1

  constructor(
    private readonly text: string,
    private readonly words: readonly string[]
  ) {}

  /** The offset of the last word that begins before `at`; -1 where none does. */
  before(at: number): number {
    const {text, words} = this
    this.next ??= words.map((word) => text.indexOf(word))
    const {next} = this
    for (let word = 0; word < words.length; word++) {
      let place = next[word]!
      while (place >= 0 && place < at) {
        if (place > this.last) this.last = place
        place = text.indexOf(words[word]!, place + 1)
      }
      next[word] = place
    }
    return this.last
  }
}
