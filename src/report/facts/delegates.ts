import {foldLower, foldTone} from '../../language/fold.js'
import {quantitiesIn, type Sentence, sentencesOf} from '../../texts/clauses.js'
import {placeIn, type Text, type TextQuantity} from '../../texts/texts.js'
import type {Delegates} from '../types.js'
import {readGuests} from './guests.js'

type Count = 'present' | 'summoned' | 'exOfficio' | 'elected' | 'appointed' | 'electedOrAppointed'
type Counts = {readonly [Key in Count]?: number}

/** What is counted: delegates, comrades, and party members of a branch whose whole membership meets. */
const counted = /^(?:đồng chí|đại biểu(?: chính thức)?|đảng viên(?: chính thức)?|ủy viên|người)$/
/** Counts that are not of the delegates as a whole. */
const others =
  /^(?:chính thức )?(?:khách mời|dự khuyết|(?:là |có )?(?:nữ|dân tộc|đảng viên|cán bộ|nam|người)|trẻ|cao tuổi|cấp trên|vắng|có trình độ|thay mặt|ưu tú|tuổi)/
const absent = /(?:vắng(?: mặt)?|thiếu|khuyết|trẻ nhất|cao tuổi nhất|nữ)(?: (?:là|có|gồm))?:? ?$/

const meets = '(?:có mặt|tham dự|về dự|dự (?:đại hội|hội nghị|kỳ họp|phiên họp|họp)|đến dự|dự(?=[,.;]|$))'
const attending = new RegExp(`${meets}|triệu tập`)
/** Words right before or right behind a number, folded, that tell what it counts. The first that fits decides. */
const wordings: readonly (readonly [Count, {readonly before?: RegExp; readonly behind?: RegExp}])[] = [
  ['exOfficio', {behind: /^(?:là )?(?:đại biểu )?đương nhiên/}],
  ['exOfficio', {before: /đương nhiên(?: (?:là|có|gồm))*:? ?$/}],
  [
    'electedOrAppointed',
    {behind: /^(?:là )?(?:đại biểu )?(?:được )?bầu(?: từ[^.;,]{0,60}| tại[^.;,]{0,60})?(?: và | hoặc |, )(?:được )?chỉ định/}
  ],
  ['electedOrAppointed', {before: /(?:được )?bầu(?: và | hoặc |, )(?:được )?chỉ định(?: (?:là|có|gồm))*:? ?$/}],
  ['elected', {behind: /^(?:là )?(?:đại biểu )?(?:được |do )?[^.;,\d]{0,40}?(?<![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])bầu(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/}],
  ['appointed', {behind: /^(?:là )?(?:đại biểu )?(?:được |do )?chỉ định/}],
  ['elected', {before: /đại biểu (?:được |do [^;.,]{0,40})?bầu(?: (?:là|có|gồm))*:? ?$/}],
  ['appointed', {before: /đại biểu (?:được )?chỉ định(?: (?:là|có|gồm))*:? ?$/}],
  ['summoned', {behind: /^(?:được |đã được )?triệu tập/}],
  ['summoned', {before: /triệu tập(?: (?:đến dự|dự|tham dự) (?:đại hội|hội nghị))?(?: (?:là|có|gồm))*:? ?$/}],
  ['present', {before: new RegExp(`${meets}(?: (?:tại|đại hội|hội nghị|có|gồm|là|của|tổng số))*:? ?$`)}],
  ['present', {behind: new RegExp(`^(?:chính thức )?(?:đã |về |đến |được triệu tập )*${meets}`)}]
]

/** Who took part: counts as the text states them, guests by name. Null when it states none of it. */
export function readDelegates(texts: readonly Text[]): Delegates | null {
  const own = texts.filter(({kind, sections}) => kind !== 'heading' && sections.some(({role}) => role === 'delegates' || role === 'guests'))
  const within = own.length > 0
  const read = (within ? own : texts.filter(isOpening)).filter(({text}) => /[Đđ]ại biểu|[Đđ]ồng chí|đảng viên|Ông |Bà |ông |bà /.test(text))
  const sentences = sentencesOf(read.filter(({text}) => /\d/.test(text)))
  const folds = new Map<Text, string>()
  const found = sentences
    .map((sentence) => ({sentence, counts: countsIn(sentence, folded(folds, sentence.in))}))
    .filter(({counts}) => Object.keys(counts).length > 0)
  // What is said first counts.
  const counts: Counts = Object.assign({}, ...found.map((one) => one.counts).reverse())
  const guests = readGuests(within ? own : read, within)
  const first = found[0]?.sentence.in ?? own[0] ?? read[0]
  if (!first || (found.length === 0 && guests.length === 0)) return null
  return {
    origin: 'text',
    present: counts.present ?? null,
    summoned: counts.summoned ?? null,
    exOfficio: counts.exOfficio ?? null,
    electedOrAppointed: chosen(counts),
    guests,
    place: found.length > 0 ? placeIn(first, 0, first.text.length) : guests[0]!.place
  }
}

/** Without sections of its own, what is said before and of the event's time. */
function isOpening({kind, sections}: Text): boolean {
  return kind === 'paragraph' && sections.every(({role}) => role === null || role === 'time')
}

/** The elected and the appointed together; their sum only where it makes up the whole, so that none is counted twice. */
function chosen({electedOrAppointed, elected, appointed, exOfficio, summoned, present}: Counts): number | null {
  if (electedOrAppointed !== undefined) return electedOrAppointed
  if (elected === undefined || appointed === undefined) return elected ?? appointed ?? null
  const whole = elected + appointed + (exOfficio ?? 0)
  return whole === summoned || whole === present ? elected + appointed : null
}

/** A text folded, once for all its sentences. */
function folded(folds: Map<Text, string>, text: Text): string {
  const fold = folds.get(text) ?? foldLower(text.lower)
  folds.set(text, fold)
  return fold
}

function countsIn({in: text, start, end}: Sentence, folded: string): Counts {
  const counts: {-readonly [Key in Count]?: number} = {}
  for (const quantity of quantitiesIn(text, start, end)) {
    const before = folded.slice(Math.max(start, quantity.start - 60), quantity.start)
    const behind = folded.slice(quantity.end, Math.min(end, quantity.end + 100)).trimStart()
    for (const [count, value] of readCount(quantity, before, behind)) counts[count] ??= value
  }
  return counts
}

function readCount({reading}: TextQuantity, before: string, behind: string): (readonly [Count, number])[] {
  if (reading.kind === 'ratio') {
    const of = /^(?:đồng chí )?(?:là )?đại biểu|^đảng viên/.exec(behind)?.[0]
    const around = `${before}|${behind}`
    // `có mặt 134/135` without what is counted.
    if (of === undefined && !/có mặt:? ?$/.test(before)) return []
    if (others.test(behind.slice(of?.length ?? 0).trimStart()) || !attending.test(around)) return []
    return [
      ['present', reading.part],
      ['summoned', reading.whole]
    ]
  }
  if (reading.kind !== 'amount' || reading.min !== reading.max || reading.bound !== 'exact' || reading.scale !== 1) return []
  const unit = foldTone(reading.unit ?? '')
  if ((unit !== '' && !counted.test(unit)) || absent.test(before)) return []
  const hit = wordings.find(([, {before: left, behind: right}]) => (left ? left.test(before) : right!.test(behind)))
  if (!hit || (others.test(behind) && hit[0] !== 'exOfficio')) return []
  // A number without a unit counts delegates only where the words before it say so.
  return unit === '' && !hit[1].before ? [] : [[hit[0], reading.min]]
}
