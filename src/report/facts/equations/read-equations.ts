import type {Text} from '../../../texts/texts.js'
import type {Equation} from '../../types.js'
import {readChange} from './changes.js'
import {type Figure, type Line, lineOf} from './figures.js'
import {readItems} from './items.js'
import {readMean, readMeanBefore} from './means.js'
import {readMultiple} from './multiples.js'
import {readPresence} from './presence.js'
import {readRatio} from './ratios.js'
import {readReached} from './reached.js'
import {readShares, readSharesInBrackets} from './shares.js'
import {readSum} from './sums.js'
import {readTables} from './tables/read-tables.js'
import {readRemainder, readRepeatedTotal, readTotal, readWrittenSum} from './totals.js'

type Reader = (figure: Figure) => Equation | null

/** What reads an equation at a percentage that closes or opens it. */
const ofPercentages: readonly Reader[] = [readRatio, readChange, readShares, readSharesInBrackets]

/** What reads one at any other figure. */
const ofCounts: readonly Reader[] = [
  readMultiple,
  readChange,
  readMean,
  readMeanBefore,
  readSum,
  readTotal,
  readWrittenSum,
  readRepeatedTotal,
  readRemainder,
  readPresence
]

/** The equations that the text states: inside sentences, between a line and its list, in tables, across sections. In the order of the text. */
export function readEquations(texts: readonly Text[]): Equation[] {
  const lines = new Map<Text, Line | null>()
  const read = (text: Text): Line | null => {
    const known = lines.get(text)
    if (known !== undefined) return known
    const line = lineOf(text)
    lines.set(text, line)
    return line
  }
  const found: Equation[] = []
  for (const text of texts) {
    // One figure alone states nothing, unless it is an item of a list or a cell.
    const line = text.quantities.length > 1 ? read(text) : null
    if (line && line.figures.length > 1) addEquations(found, line)
  }
  found.push(...readItems(texts, read), ...readTables(texts, read), ...readReached([...lines.values()]))
  return inOrder(found)
}

/** Plain loops: this runs for every figure of a text. One alone in its sentence states nothing. */
function addEquations(found: Equation[], {figures}: Line): void {
  for (const figure of figures) {
    if (isAlone(figures, figure)) continue
    for (const read of figure.percent ? ofPercentages : ofCounts) {
      const equation = read(figure)
      if (equation) found.push(equation)
    }
  }
}

function isAlone(figures: readonly Figure[], {at, sentence}: Figure): boolean {
  return (at === 0 || figures[at - 1]!.sentence !== sentence) && (at + 1 === figures.length || figures[at + 1]!.sentence !== sentence)
}

/** In the order of the text, each once; of two that are the same the last reader's word counts. */
function inOrder(equations: readonly Equation[]): Equation[] {
  const once = new Map(equations.map((equation) => [`${equation.kind} ${equation.result} ${[...equation.terms].sort().join()}`, equation]))
  return [...once.values()].sort((one, other) => one.place.start - other.place.start || one.place.end - other.place.end)
}
