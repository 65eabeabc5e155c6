import {plainText} from '../../language/inlines.js'
import {countWords} from '../text/words.js'
import type {Block} from '../types.js'

/**
 * A cover is one slide: of lines that are too many for it, the shortest one stays away that makes the others fit, else the
 * last ones. They are told in the notes.
 */
export function fitCover(blocks: readonly Block[], maxWords: number): readonly Block[] {
  let kept = blocks
  for (let excess = wordsOf(kept) - maxWords; excess > 0 && kept.length > 1; excess = wordsOf(kept) - maxWords) {
    const enough = kept.filter((block) => wordsOf([block]) >= excess)
    const [shortest = kept.at(-1)] = enough.sort((one, other) => wordsOf([one]) - wordsOf([other]))
    kept = kept.filter((block) => block !== shortest)
  }
  return kept
}

const wordsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? countWords(plainText(block.children)) : 0), 0)
