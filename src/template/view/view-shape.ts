import {flag, list, object, optional, text, type ValueOf} from './shapes.js'

/** Day, month and year in digits; a day below 10 and the months 1 and 2 with a leading zero, as papers write them. */
const date = object({day: text, month: text, year: text})

/** A section by its id (for a directive's attribute) and its heading. */
const section = object({id: text, label: optional(text), title: text})

/** All that a template can name, with what may be absent. The same for every document. */
export const viewShape = object({
  title: object({
    /** Type line: the kind in capitals, else the heading of depth 1. */
    type: optional(text),
    /** What stands below the type line: the heading, the abstract. */
    lines: list(text),
    /** The most telling of them, or the document's fallback title; always there. */
    main: text,
    /** The type line where `main` is another line. */
    over: optional(text),
    /** The lines after `main`. */
    under: list(text)
  }),
  /** Of forms that have one. */
  letterhead: optional(
    object({
      superior: optional(text),
      issuer: optional(text),
      /** Below the issuer stands `*`, not a rule. */
      asterisk: flag,
      /** First line, such as the Party's name. */
      nation: text,
      /** Second line of state papers. */
      motto: optional(text),
      /** Whether papers of this form have a number. */
      numbered: flag,
      numberPrefix: text,
      number: optional(text),
      numberJoin: text,
      symbol: optional(text),
      place: optional(text)
    })
  ),
  date: optional(date),
  /** Secrecy, urgency, draft, circulation, as far as given. */
  marks: list(text),
  /** Below the abstract: five hyphens, a rule, or neither. */
  abstractMark: object({hyphens: flag, rule: flag}),
  /** Of papers that are sent with a letter. */
  attachment: optional(object({to: optional(text), department: optional(text)})),
  /** Of forms that are signed. */
  signature: optional(object({authority: optional(text), inPlaceOf: optional(text), post: optional(text), name: optional(text)})),
  /** Of forms that name them. */
  recipients: optional(object({title: text, items: list(text)})),
  /** In every form. */
  issuer: optional(text),
  speaker: optional(text),
  meeting: optional(text),
  meetingDate: optional(date),
  /** When and where, in the announcement's own words. */
  event: optional(object({when: optional(text), where: optional(text)})),
  theme: optional(object({title: optional(text), text})),
  motto: optional(object({title: optional(text), text})),
  /** Of level 1. */
  sections: list(section)
})

/** What a template sees. */
export type View = ValueOf<typeof viewShape>
