import {plainText} from '../../language/inlines.js'
import type {Inline} from '../types.js'

/** Gives out the titles of a deck's slides: no two are alike. */
export interface Titles {
  /** The first of some wordings that no slide has yet; when all are taken, the last with a word that says so. */
  take(wordings: readonly (readonly Inline[])[]): readonly Inline[]
}

const continued: Inline = {type: 'run', text: ' (tiếp theo)'}

/** A deck without slides. */
export function createTitles(): Titles {
  const taken = new Set<string>()
  const claim = (title: readonly Inline[]): boolean => {
    const key = plainText(title).trim().toLowerCase()
    if (key === '' || taken.has(key)) return false
    taken.add(key)
    return true
  }
  return {
    take(wordings) {
      for (const title of wordings) if (claim(title)) return title
      let title: readonly Inline[] = wordings.findLast((wording) => plainText(wording).trim() !== '') ?? [{type: 'run', text: 'Nội dung'}]
      while (!claim(title)) title = [...title, continued]
      return title
    }
  }
}
