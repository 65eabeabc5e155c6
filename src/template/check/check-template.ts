import type {Diagnose} from '../../diagnostic.js'
import {privateUse} from '../marks.js'
import type {TemplateFile} from '../types.js'
import type {ObjectShape} from '../view/shapes.js'
import {checkProgram} from './check-program.js'
import {createFaultTeller, type FaultTeller, lineStartsOf} from './faults.js'
import {type Program, parseTemplate} from './parse-template.js'
import {rootScope} from './scope.js'
import {privateCharacter} from './wordings.js'

/** A template or partial read into Handlebars' tree. */
export interface ParsedTemplate extends TemplateFile {
  readonly program: Program
  readonly teller: FaultTeller
}

/** Read a template; null after a syntax error, which is told with line and column. */
export function readTemplate(file: TemplateFile, diagnose: Diagnose): ParsedTemplate | null {
  const teller = createFaultTeller(file.path, file.text, diagnose)
  const strange = privateUse.exec(file.text)
  if (strange) {
    teller.fault('template-private-character', spotAt(file.text, strange.index), privateCharacter)
    return null
  }
  const program = parseTemplate(file.text, teller)
  return program && {...file, program, teller}
}

/**
 * Check a template, and the partials that it calls, against what the view offers: every path, block parameter, helper,
 * partial and argument must be there, what is printed must be text, and what may be absent must have been tested.
 */
export function checkTemplate(template: ParsedTemplate, partials: ReadonlyMap<string, ParsedTemplate>, view: ObjectShape): undefined {
  checkProgram(template.program, rootScope(view), {partials, teller: template.teller, calls: []})
}

function spotAt(text: string, offset: number): {start: {line: number; column: number}; end: {line: number; column: number}} {
  const starts = lineStartsOf(text.slice(0, offset))
  const spot = {line: starts.length, column: offset - (starts.at(-1) ?? 0)}
  return {start: spot, end: spot}
}
