import {foldTone} from '../../language/fold.js'

/** The words at the top right of a paper, folded, and the profile that they tell, where they tell one. */
export const nations: readonly {readonly words: string; readonly isState: boolean}[] = [
  {words: foldTone('Đảng Cộng sản Việt Nam'), isState: false},
  {words: foldTone('Cộng hòa xã hội chủ nghĩa Việt Nam'), isState: true}
]

export const motto = foldTone('Độc lập - Tự do - Hạnh phúc')
