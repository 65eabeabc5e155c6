import type {Figure} from './figures.js'
import {isClass} from './generic.js'
import {outside} from './lists.js'
import {wordsAfter} from './near.js'

/** The words that name a part, before and behind its number. */
export function nameOf(part: Figure): string {
  const before = outside(part.before)
  const own = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
  const after = /^[^.;()]*?(?=[,.;()]|\svà\s|$)/.exec(wordsAfter(part))?.[0] ?? ''
  return `${own} ${part.unit ?? ''}${after}`
}

/** Parts that are classed in one way: `04 sao … 03 sao`, `cấp ủy … cấp tỉnh`. */
export function isParallel(parts: readonly Figure[]): boolean {
  const heads = parts.map((part) => classOf(part))
  return isClass(heads[0]!) && heads.every((head) => head === heads[0])
}

function classOf(part: Figure): string {
  const words = wordsAfter(part)
  const figure = part.line.figures[part.at + 1]
  // `sản phẩm 04 sao`: the class is a figure itself.
  if (/^\s?(?:đạt\s)?$/.test(words) && figure?.unit) return figure.unit
  return /^\s([A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+)/.exec(words)?.[1] ?? ''
}

/** `các chương trình (trong đó Chương trình A là …; Chương trình B là …)`: each part is named as the whole's own. */
export function namesEach(whole: Figure, parts: readonly Figure[]): boolean {
  const many = /(?:^|\s)các\s([A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+\s[A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ]+)/.exec(wordsAfter(whole))?.[1]
  return many !== undefined && parts.every((part) => part.before.includes(many))
}
