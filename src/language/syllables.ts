/** Rhymes of Vietnamese syllables as they are spelled, without tone marks. */
const open =
  'a ai ao au ay âu ây e eo ê êu i ia iêu iu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây uê ui uôi uơ uy uya uyu ư ưa ưi ươi ươu ưu y yêu yu'
const nasal =
  'am ăm âm em êm im iêm om ôm ơm um uôm ươm oam oăm ưm yêm an ăn ân en ên in iên on ôn ơn un uôn ươn oan oăn oen uân uyên uyn ưn yên ' +
  'ang ăng âng eng êng iêng ong oong ông ung ưng uông ương oang oăng uâng yêng anh ênh inh oanh uênh uynh ynh'
const stopped =
  'ac ăc âc ec êc iêc oc ooc ôc uc ưc uôc ươc oac oăc at ăt ât et êt it iêt ot ôt ơt ut ưt uôt ươt oat oăt oet uât uyêt uyt yêt yt ' +
  'ap ăp âp ep êp ip iêp op ôp ơp up ươp oap ach êch ich oach uêch uych'

const rhymes: ReadonlySet<string> = new Set(`${open} ${nasal} ${stopped}`.split(' '))
/** Rhymes that end in a stop take only two of the tones. */
const stops: ReadonlySet<string> = new Set(stopped.split(' '))
const initial = /^(?:ngh|ng|nh|gh|gi|g|kh|k|ph|p|th|tr|t|ch|c|qu|[bdđhlmnrsvx])?/
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A written syllable taken apart. */
interface Parts {
  readonly initial: string
  /** Without its tone mark. */
  readonly rhyme: string
  /** The combining mark of the tone; empty for the level tone. */
  readonly tone: string
  /** Whether the mark stands on a letter where it may. */
  readonly placed: boolean
}

/** Whether a word in lower case is spelled as a Vietnamese syllable may be. Both placements of tone marks (`hòa`, `hoà`) are. */
export function isSyllable(word: string): boolean {
  const parts = takeApart(word)
  if (!parts?.placed || !suits(parts)) return false
  return !stops.has(parts.rhyme) || /[\u0301\u0323]/.test(parts.tone)
}

function takeApart(word: string): Parts | null {
  const decomposed = word.normalize('NFD')
  const marks = decomposed.match(toneMark) ?? []
  if (marks.length > 1) return null
  const bare = marks.length === 0 ? word.normalize('NFC') : decomposed.replace(toneMark, '').normalize('NFC')
  const [first = ''] = initial.exec(bare) ?? []
  const rest = bare.slice(first.length)
  // The i of `gì`, `gìn`, `giết` is of the rhyme as well; so is that of `giêng`.
  const shared = first === 'gi' && !rhymes.has(rest) ? `i${rest}` : rest
  const [tone = ''] = marks
  return {initial: first, rhyme: shared, tone, placed: tone === '' || isPlaced(word, first, rest, shared)}
}

/** Spelling of the initial before its rhyme: `ngh`, `gh`, `k` before e, ê, i, y, and `ng`, `g`, `c` before the others. */
function suits({initial: first, rhyme}: Parts): boolean {
  if (!rhymes.has(rhyme)) return false
  const front = /^[eêiy]/.test(rhyme)
  if (first === 'ngh' || first === 'gh' || first === 'k') return front
  if (first === 'ng' || first === 'g' || first === 'c') return !front
  if (/^yê/.test(rhyme)) return first === '' || first === 'qu'
  return first !== 'gi' || !/^y/.test(rhyme)
}

/** Whether the tone mark stands on the letter that carries it, of the two where habits differ. */
function isPlaced(word: string, first: string, rest: string, rhyme: string): boolean {
  const at = [...word].findIndex((letter) => letter.normalize('NFD').search(toneMark) > 0)
  const from = first.length - (rhyme.length - rest.length)
  return carriers(rhyme).includes(at - from)
}

/** Indexes of the letters of a rhyme that may carry its tone mark. */
function carriers(rhyme: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? ''
  if (vowels.length <= 1) return [0]
  // A letter with a hat, breve or horn carries it, the last of two: `ươ`.
  const marked = [...vowels].findLastIndex((letter) => /[ăâêôơư]/.test(letter))
  if (marked >= 0) return [marked]
  if (rhyme.length > vowels.length) return [vowels.length - 1]
  if (vowels.length === 3) return [1]
  return /^(?:oa|oe|uy)$/.test(vowels) ? [0, 1] : [0]
}

/** Whether a word is such a syllable in small letters, in capitals, or with a capital first. */
export function isSyllableInAnyCase(word: string): boolean {
  return word.length <= 12 && /^[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]\p{Ll}*$|^\p{Lu}+$/u.test(word) && isSyllable(word.toLowerCase().normalize('NFC'))
}
