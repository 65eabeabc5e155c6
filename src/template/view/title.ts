import {foldTone} from '../../language/fold.js'
import {plainText} from '../../language/inlines.js'
import type {Field} from '../../parse/types.js'
import type {Inline, Report} from '../../report/types.js'

/** The lines of a paper's title, in their order. */
export interface TitleLines {
  /** Type line; empty when there is none. */
  readonly type: readonly Inline[]
  /** Below it: heading, abstract. */
  readonly lines: readonly (readonly Inline[])[]
}

/**
 * The title of a paper: the kind over the heading and its abstract. Without a kind, the heading is the type line; without
 * a heading, the front matter's title stands in its stead, and only then.
 */
export function titleLines({meta, title, abstract}: Report): TitleLines {
  const heading = title.length > 0 ? title : fieldInlines(meta.title)
  const kind = meta.kind && !sameWords(meta.kind.value, plainText(heading)) ? capitals(fieldInlines(meta.kind)) : []
  const lines = [heading, abstract].filter((line) => line.length > 0)
  return kind.length > 0 ? {type: kind, lines} : {type: lines[0] ?? [], lines: lines.slice(1)}
}

function fieldInlines(field: Field | undefined): readonly Inline[] {
  return field && field.value !== '' ? [{type: 'run', text: field.value, place: field.place}] : []
}

const sameWords = (one: string, other: string): boolean => foldTone(one.trim()) === foldTone(other.trim())

/** Type lines stand in capitals. */
const capitals = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.map((inline) => (inline.type === 'run' ? {...inline, text: inline.text.toUpperCase()} : inline))

/** What a document is called where the announcement has no title: its first section, else the bare name of the paper. */
export function mainTitle(report: Report): readonly Inline[] {
  const {type, lines} = titleLines(report)
  const [first = type] = lines
  const [section] = report.sections
  if (first.length > 0) return first
  return section && section.title.length > 0 ? section.title : [{type: 'run', text: 'Thông báo'}]
}
