import {Paragraph} from 'docx'
import {plainStyle} from '../../theme/plain-style.js'
import type {ParagraphStyle} from '../../theme/types.js'
import {type Pt, pt, toTwip} from '../../units.js'
import type {State} from './state.js'

/** As low as Word allows: it stands between two tables, which would else become one, and after the last. */
const style: ParagraphStyle = {...plainStyle, size: pt(1), lineHeight: pt(1)}

/** The id of its style. */
export const separatorStyle = (state: State): string => state.styles.useOwn('Separator', 'Ngăn cách', style)

/** An empty paragraph without height to speak of, or with the space that stands below a table. */
export function separator(state: State, options: {readonly pageBreakBefore?: boolean; readonly after?: Pt} = {}): Paragraph {
  const {pageBreakBefore, after} = options
  return new Paragraph({
    style: separatorStyle(state),
    ...(pageBreakBefore && {pageBreakBefore}),
    ...(after !== undefined && {spacing: {after: toTwip(after)}})
  })
}
