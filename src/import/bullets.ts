/** How deep the mark of a list's item usually stands. */
type Rank = 0 | 1 | 2

/** A list's item. */
interface Bullet {
  /** Marks that are typed for one another share a kind: `-`, `–` and `—`. */
  readonly kind: string
  readonly rank: Rank
  /** Characters of the mark and of the white space after it. */
  readonly length: number
}

/** A row a kind of mark; word processors leave private characters of their symbol fonts (U+F0B7) behind. */
const kinds: readonly (readonly [string, Rank, RegExp])[] = [
  ['-', 0, /^[-–—\uf02d](?:\s+|(?=\p{Lu}\p{Ll}))(?=\S)/u],
  ['•', 0, /^[•·●∙⋅\uf0b7]\s*(?=\S)/u],
  ['*', 0, /^\*\s+(?=[\p{L}\p{N}“"])/u],
  ['▪', 2, /^[▪■◾♦❖➢➤►✓✔⁃\uf0a7\uf0d8\uf0fc\uf076]\s*(?=\S)/u],
  ['+', 1, /^\+\s+(?=\S)/u],
  ['o', 1, /^[◦○]\s*(?=\S)/u],
  ['o', 1, /^o\s+(?=[\p{Lu}“"])/u]
]

/** The mark of a list that opens a text, or null. */
export function readBullet(text: string): Bullet | null {
  if (/^[\p{Lu}\p{N}(“"]/u.test(text)) return null
  for (const [kind, rank, form] of kinds) {
    const match = form.exec(text)
    if (match) return {kind, rank, length: match[0].length}
  }
  return null
}

/** Follow the levels of a list: a mark that is new stands below the one before it, unless it usually stands above. */
export function bulletLevels(): {readonly next: (bullet: Bullet) => number; readonly close: () => void} {
  let open: Bullet[] = []
  return {
    next(bullet) {
      const same = open.findIndex(({kind}) => kind === bullet.kind)
      const above = same >= 0 ? open.slice(0, same) : open.filter(({rank}) => rank <= bullet.rank)
      open = [...above, bullet]
      return above.length
    },
    close() {
      open = []
    }
  }
}
