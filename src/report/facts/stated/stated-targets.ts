import {foldTone} from '../../../language/fold.js'
import {sliceInlines} from '../../../language/inlines.js'
import {readQuantities} from '../../../language/quantities.js'
import type {Field, Stated, StatedFacts, StatedTarget} from '../../../parse/types.js'
import {spanPlace} from '../../../texts/span-place.js'
import type {Quantity, Target, TargetPart} from '../../types.js'
import {lines} from '../lines.js'
import {directionOf, isPerYear, periodOf, yearOf} from '../target-words.js'
import type {WordsFinder} from './find-words.js'
import {mergeList} from './merge-list.js'
import {inlinesOf, statedOr} from './stated-words.js'
import type {Tell} from './tell.js'

/** Targets with what the author states of them, and the quantities that stand only in the front matter, to follow those of the text. */
export function withStatedTargets(
  stated: StatedFacts['targets'],
  read: readonly Target[],
  quantities: readonly Quantity[],
  finder: WordsFinder,
  tell: Tell
): {readonly targets: readonly Target[]; readonly quantities: readonly Quantity[]} {
  const all = [...quantities]
  const targets = mergeList(stated, read, {
    find: ({number}) => onlyIndex(read, number.text),
    make: (entry, target) => toTarget(entry, target, all, finder, tell)
  })
  return {targets, quantities: all}
}

/** The only target of a number, which may be written with its marks; below 0 for none, and for several in different lists. */
function onlyIndex(read: readonly Target[], written: string): number {
  const same = ({number, label}: Target) => [number, label].some((one) => one !== null && foldTone(one) === foldTone(written))
  const first = read.findIndex(same)
  return first === read.findLastIndex(same) ? first : -1
}

function toTarget(
  {value: stated, place}: Field<StatedTarget>,
  read: Target | null,
  quantities: Quantity[],
  finder: WordsFinder,
  tell: Tell
): Target | null {
  const {number, subject, value, direction, year, period, perYear} = stated
  if (!read && !(subject?.value && value?.value)) {
    tell(number.text, place, 'subject, value')
    return read
  }
  const own = read ?? newTarget(stated, place, finder)
  return {
    ...own,
    origin: 'author',
    direction: statedOr(direction, own.direction),
    year: statedOr(year, own.year),
    period: statedOr(period, own.period),
    perYear: statedOr(perYear, own.perYear) ?? false,
    ...(subject || value ? restated(own, subject, value, quantities) : {})
  }
}

function newTarget({number, subject, value}: StatedTarget, place: Field['place'], finder: WordsFinder): Target {
  const words = [subject?.text, value?.text].join(' ')
  const told = finder.find(subject?.text ?? '', 'targets') ?? {block: '', place}
  return {
    origin: 'author',
    number: number.text,
    label: number.text,
    group: null,
    ...told,
    subject: subject?.text ?? '',
    direction: directionOf(words),
    year: yearOf(words),
    period: periodOf(words),
    perYear: isPerYear(words),
    quantities: [],
    parts: [],
    children: []
  }
}

/** Subject and value as the author writes them; what is not stated stays. */
function restated(own: Target, subject: Stated | undefined, value: Stated | undefined, quantities: Quantity[]): Partial<Target> {
  const name = subject?.value ? inlinesOf(subject) : (own.parts[0]?.name ?? [])
  const parts: readonly TargetPart[] = value
    ? [{name, value: inlinesOf(value)}]
    : own.parts.map((part, index) => (index === 0 && own.parts.length === 1 ? {...part, name} : part))
  return {
    subject: subject?.value ?? own.subject,
    parts,
    quantities: value ? addQuantities(value, quantities) : own.quantities,
    children: lines([...(own.parts.length > 1 && !value ? [name] : []), ...parts.flatMap((part) => [part.name, part.value])])
  }
}

/** The quantities of a stated value, added at the end; their indexes. */
function addQuantities(value: Stated, quantities: Quantity[]): number[] {
  return readQuantities(value.text).flatMap(({start, end, reading}) => {
    const text = value.text.slice(start, end)
    const place = spanPlace(sliceInlines(inlinesOf(value), start, end)) ?? value.place
    const index = quantities.push({...reading, text, place, block: '', origin: 'author'}) - 1
    return ['amount', 'ratio', 'rank'].includes(reading.kind) ? [index] : []
  })
}
