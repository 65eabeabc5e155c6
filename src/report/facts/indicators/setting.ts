import {plainText} from '../../../language/inlines.js'
import {toLowerCase} from '../../../language/lower-case.js'
import type {Text} from '../../../texts/texts.js'
import type {IndicatorKind} from '../../indicator-entries.js'
import type {Event, Role, Section} from '../../types.js'
import {firstYear, lastYear, lengthOf, readWhen, type When} from './when.js'

/** What kind of statement a section makes; `none` where nothing says so, `off` where figures are no results and no aims. */
export type Era = 'results' | 'targets' | 'plans' | 'none' | 'off'

/** What stands around a text: what its figures are, of which period, of which territory. */
export interface Setting {
  readonly era: Era
  /** The period that its section speaks of; null when nothing tells it. */
  readonly span: string | null
  /** `huyện` in a section about a district that is no more; null when no heading names a territory. */
  readonly territory: string | null
}

/** What the whole announcement says about time. */
export interface Times {
  /** The year in which it speaks; null when nothing tells it. */
  readonly now: number | null
  /** The term that begins. */
  readonly term: string | null
  /** The period that the title names, apart from the term. */
  readonly titled: string | null
}

const eras: Readonly<Partial<Record<Role, Era>>> = {
  results: 'results',
  achievements: 'results',
  shortcomings: 'results',
  targets: 'targets',
  goal: 'targets',
  'key-tasks': 'plans',
  breakthroughs: 'plans',
  solutions: 'plans',
  implementation: 'plans',
  viewpoints: 'plans',
  time: 'off',
  delegates: 'off',
  guests: 'off',
  theme: 'off',
  motto: 'off',
  agenda: 'off',
  elections: 'off',
  appeal: 'off',
  slogans: 'off',
  lessons: 'off',
  causes: 'off'
}

/** When an announcement speaks: from its event, else from its date. */
export function timesOf(texts: readonly Text[], event: Event | null, date: string | null): Times {
  const term = event?.term?.replace(/\s?[-–—]\s?/, '/') ?? null
  const year = event?.start ?? date ?? term
  const title = texts.find(({kind, quantities}) => (kind === 'title' || kind === 'abstract') && quantities.length > 0)
  const titled = title ? findPeriod(title.text.toLowerCase()) : null
  return {now: year === null ? null : Number(year.slice(0, 4)), term, titled: titled === term ? null : titled}
}

/** What a section and those around it say by their headings. */
interface Headings {
  readonly era: Era | undefined
  /** Periods that they name, the innermost first. */
  readonly spans: readonly string[]
  readonly territory: string | null
}

const silent: Headings = {era: undefined, spans: [], territory: null}

/** A reader of settings that reads each heading once. */
export function settingReader(times: Times): (text: Text) => Setting {
  const headings = new Map<Section, Headings>()
  const settings = new Map<Headings, Setting>()
  const headingsOf = (sections: readonly Section[], depth: number): Headings => {
    const section = sections[depth]
    if (!section) return silent
    const known = headings.get(section) ?? addHeading(section, headingsOf(sections, depth - 1))
    headings.set(section, known)
    return known
  }
  return ({sections}) => {
    const around = headingsOf(sections, sections.length - 1)
    const setting = settings.get(around) ?? toSetting(around, times)
    settings.set(around, setting)
    return setting
  }
}

function addHeading({role, title}: Section, around: Headings): Headings {
  const words = toLowerCase(plainText(title))
  const period = /\d{4}/.test(words) ? findPeriod(words) : null
  return {
    era: (role === null ? worded(words) : eras[role]) ?? around.era,
    spans: period === null ? around.spans : [period, ...around.spans],
    territory: /(?:của|cấp|toàn)\s(tỉnh|huyện|xã|phường)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/.exec(words)?.[1] ?? around.territory
  }
}

function toSetting({era = 'none', spans, territory}: Headings, times: Times): Setting {
  return {era, span: spans.find((span) => fits(span, era, times)) ?? whatStandsAround(era, times), territory}
}

/** The era that a heading's words tell where the vocabulary of roles knows none. */
function worded(words: string): Era | undefined {
  if (/mục tiêu|chỉ tiêu|phương hướng/.test(words)) return 'targets'
  return /kết quả|tình hình|thành tựu/.test(words) ? 'results' : undefined
}

/** The first period that a title in lower case says. */
function findPeriod(words: string): string | null {
  for (let at = 0; at >= 0; at = words.indexOf(' ', at + 1)) {
    const {when} = readWhen(words, at === 0 ? 0 : at + 1) ?? {}
    if (when?.kind === 'said') return when.period
  }
  return null
}

/** Whether a heading's period can be that of its figures: results lie behind, targets ahead. */
function fits(span: string, era: Era, {now}: Times): boolean {
  if (now === null) return true
  return era === 'results' ? Number(lastYear(span)) <= now : Number(lastYear(span)) >= now
}

/** The period of a section whose headings name none: the title's, else the term that ends or begins. Amid a term neither is meant. */
function whatStandsAround(era: Era, times: Times): string | null {
  const {titled, term, now} = times
  if (titled !== null && fits(titled, era, times)) return titled
  const [from = 0, to = 0] = (term ?? '').split('/').map(Number)
  if (term === null || (now !== null && now > from)) return null
  return era === 'results' ? `${2 * from - to}/${from}` : term
}

/** The period of a value that nothing near says, or null: an end year of levels, the whole of what adds up; a flow may be either. */
export function inferPeriod({era, span}: Setting, kind: IndicatorKind, yearly: boolean, times: Times): string | null {
  if (span === null || era === 'off' || era === 'none') return null
  const whole = wholeOf(span, times)
  if (yearly || kind === 'mean' || kind === 'growth' || kind === 'fall' || kind === 'count') return whole
  if (lengthOf(span) !== 'years') return span
  return kind === 'flow' ? null : lastYear(span)
}

/** The term that an end year stands for: targets are of `đến năm 2030`, what they add up to is of the term. */
function wholeOf(span: string, {term}: Times): string {
  return term !== null && lengthOf(span) === 'year' && span === lastYear(term) ? term : span
}

/** A period that words told by the term, or by a number of years, come to; null when no term is known. */
export function resolveWhen(when: When, {span}: Setting, times: Times): {readonly period: string; readonly inferred: boolean} | null {
  if (when.kind === 'said') return {period: when.period, inferred: false}
  if (when.kind === 'months') return span !== null && lengthOf(span) === 'part' ? {period: span, inferred: true} : null
  const whole = span === null ? times.term : wholeOf(span, times)
  if (whole === null) return null
  const last = lastYear(whole)
  if (when.kind === 'years') return {period: `${Number(last) - when.count + 1}/${last}`, inferred: true}
  return {period: when.part === 'start' ? firstYear(whole) : when.part === 'end' ? last : whole, inferred: true}
}
