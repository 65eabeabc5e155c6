import type {Report} from '../report/types.js'
import type {Text} from '../texts/texts.js'
import {electionsSheet, officersSheet} from './election-sheets.js'
import {figuresSheet} from './figures-sheet.js'
import {indicatorsSheet} from './indicators-sheet.js'
import {targetsSheet} from './targets-sheet.js'
import type {Sheet} from './types.js'

/** The facts of an announcement as tables for a spreadsheet: numbers are numbers, each with its unit and the line where it stands. */
export function factsSheets(report: Report, texts: readonly Text[]): Sheet[] {
  return [targetsSheet(report), figuresSheet(report, texts), indicatorsSheet(report), electionsSheet(report), officersSheet(report)]
}
