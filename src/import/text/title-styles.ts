import {labelOrder} from '../../language/label-order.js'
import {readLabel} from '../../language/labels.js'
import type {SourceLine} from './source-lines.js'
import {closed, isStrictlyFull} from './wrap-width.js'

/** Styles of the labels that open a title for sure: a line that is not full, that no mark closes, and that does not go on below in lower case. */
export function titleStylesOf(lines: readonly SourceLine[], width: number): ReadonlySet<string> {
  const styles = new Set<string>()
  lines.forEach(({text}, index) => {
    const next = lines[index + 1]
    const label = next ? readLabel(text) : null
    if (!label || label.length >= text.length || closed.test(text) || /^\p{Ll}/u.test(next!.text)) return
    const style = isStrictlyFull(text, next!.text, width) || readLabel(next!.text) ? undefined : labelOrder(label.label)?.style
    if (style) styles.add(style)
  })
  return styles
}
