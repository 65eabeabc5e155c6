import {plainText} from '../../language/inlines.js'
import type {Field, IsoDate} from '../../parse/types.js'
import type {Inline, Report, Role, Section} from '../../report/types.js'
import type {Setting} from '../types.js'
import {eventLines} from './event-line.js'
import {createPrinter, type Printer} from './printer.js'
import {mainTitle, titleLines} from './title.js'
import type {View} from './view-shape.js'

/** What a template sees of an announcement, and what its marks stand for. */
export interface Viewed {
  readonly view: View
  readonly values: readonly (readonly Inline[])[]
  /** Plain text of `view.title.main`. */
  readonly title: string
}

/** The view of an announcement in its setting. */
export function toView(setting: Setting): Viewed {
  const printer = createPrinter()
  const {report} = setting
  const {meta, facts} = report
  const view: View = {
    title: viewTitle(report, printer),
    ...viewForm(setting, printer),
    date: viewDate(meta.date, printer),
    marks: [meta.secrecy, meta.urgency, meta.draft, meta.circulation].map(printer.field).filter((mark) => mark !== null),
    abstractMark: {hyphens: setting.profile.abstractMark === 'hyphens', rule: setting.profile.abstractMark === 'rule'},
    issuer: printer.field(meta.issuer),
    speaker: printer.field(meta.speaker),
    meeting: printer.field(meta.meeting),
    meetingDate: viewDate(meta.meetingDate, printer),
    event: viewEvent(report, printer),
    theme: viewPassage('theme', facts.theme, report, printer),
    motto: viewPassage('motto', facts.motto, report, printer),
    sections: report.sections.map(({id, label, title, place}) => ({
      id: printer.words(id),
      label: label === '' ? null : printer.field({value: label, place}),
      title: printer.inlines(title) ?? printer.words('')
    }))
  }
  return {view, values: printer.values, title: plainText(mainTitle(report))}
}

function viewTitle(report: Report, printer: Printer): View['title'] {
  const {type, lines} = titleLines(report)
  const [, ...under] = lines
  const printLines = (all: readonly (readonly Inline[])[]): string[] => all.map(printer.inlines).filter((mark) => mark !== null)
  return {
    type: printer.inlines(type),
    lines: printLines(lines),
    main: printer.inlines(mainTitle(report)) ?? printer.words(''),
    over: lines.length > 0 ? printer.inlines(type) : null,
    under: printLines(under)
  }
}

/** What the form has besides title and text; the parts that the author did not give are null in it. */
function viewForm(
  {report: {meta}, profile}: Setting,
  printer: Printer
): Pick<View, 'letterhead' | 'attachment' | 'signature' | 'recipients'> {
  const name = meta.form?.value ?? 'material'
  const form = profile.forms[name]
  const [nation = '', motto] = profile.letterhead.nation
  return {
    letterhead: form.letterhead
      ? {
          superior: printer.field(meta.superior),
          issuer: printer.field(meta.issuer),
          asterisk: profile.letterhead.issuerMark === 'asterisk',
          nation: printer.words(nation),
          motto: motto === undefined ? null : printer.words(motto),
          numbered: form.number,
          numberPrefix: printer.words(profile.letterhead.numberPrefix),
          number: printer.field(meta.number),
          numberJoin: printer.words(profile.letterhead.numberJoin),
          symbol: printer.field(meta.symbol),
          place: printer.field(meta.place)
        }
      : null,
    attachment: name === 'attachment' ? {to: printer.field(meta.attachedTo), department: printer.field(meta.department)} : null,
    signature: form.signature
      ? {
          authority: printer.field(meta.signer?.authority),
          inPlaceOf: printer.field(meta.signer?.inPlaceOf),
          post: printer.field(meta.signer?.post),
          name: printer.field(meta.signer?.name)
        }
      : null,
    recipients: form.recipients
      ? {title: printer.words(profile.recipientsTitle), items: (meta.recipients ?? []).map(printer.field).filter((mark) => mark !== null)}
      : null
  }
}

/** A day below 10 and the months 1 and 2 have a leading zero (decree 30/2020, appendix I; the Party's papers alike). */
function viewDate(field: Field<IsoDate> | undefined, printer: Printer): View['date'] {
  if (!field) return null
  const [year = '', month = '', day = ''] = field.value.split('-')
  const print = (value: string): string => printer.field({value, place: field.place}) ?? printer.words('')
  return {day: print(day), month: print(Number(month) < 3 ? month : String(Number(month))), year: print(year)}
}

function viewEvent(report: Report, printer: Printer): View['event'] {
  const {when, where} = eventLines(report)
  return when || where ? {when: printer.inlines(when ?? []), where: printer.inlines(where ?? [])} : null
}

/** A passage with the heading of the section that it stands in, where that section is of its role. */
function viewPassage(role: Role, passage: {readonly children: readonly Inline[]} | null, report: Report, printer: Printer): View['theme'] {
  const text = passage && printer.inlines(passage.children)
  const section = findSection(report.sections, role)
  return text ? {title: section && printer.inlines(withoutColon(section.title)), text} : null
}

function findSection(sections: readonly Section[], role: Role): Section | null {
  for (const section of sections) {
    if (section.role === role) return section
    const inner = findSection(section.sections, role)
    if (inner) return inner
  }
  return null
}

/** A heading's words without the colon that leads over to its text. */
function withoutColon(title: readonly Inline[]): readonly Inline[] {
  const last = title.at(-1)
  if (last?.type !== 'run' || !last.text.endsWith(':')) return title
  const text = last.text.slice(0, -1).trimEnd()
  return text === '' ? title.slice(0, -1) : [...title.slice(0, -1), {...last, text}]
}
