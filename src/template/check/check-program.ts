import {unreachable} from '../../unreachable.js'
import {checkBlock} from './check-block.js'
import {checkPartial, type PartialCall} from './check-partial.js'
import {type Expression, literalRule, resolveExpression} from './expressions.js'
import type {FaultTeller, Location} from './faults.js'
import type {Program} from './parse-template.js'
import type {Path} from './resolve-path.js'
import type {Scope} from './scope.js'
import type {Templates} from './templates.js'
import {knownHelpers, notTested, notText, printedLiteral, rawOutput, testIt, unknownHelper, unsupported} from './wordings.js'

/** What Handlebars' tree holds; its types leave the union open. */
type Statement =
  | hbs.AST.MustacheStatement
  | hbs.AST.BlockStatement
  | hbs.AST.PartialStatement
  | hbs.AST.ContentStatement
  | hbs.AST.CommentStatement
  | (hbs.AST.Node & {readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock'})

/** Check what stands between two block tags, or in a whole template. */
export function checkProgram(program: Program, scope: Scope, templates: Templates): undefined {
  // Handlebars types statements as bare nodes; its grammar makes no others than these.
  for (const statement of program.body as readonly Statement[]) checkStatement(statement, scope, templates)
}

function checkStatement(statement: Statement, scope: Scope, templates: Templates): undefined {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return
    case 'MustacheStatement':
      return checkPrinted(statement, scope, templates.teller)
    case 'BlockStatement':
      return checkBlock(statement, scope, templates, checkProgram)
    case 'PartialStatement':
      // The grammar gives a partial these fields; its types are looser.
      return checkPartial(statement as hbs.AST.PartialStatement & PartialCall, scope, templates, checkProgram)
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
      return templates.teller.fault(
        'template-unsupported',
        statement.loc,
        unsupported(statement.type === 'PartialBlockStatement' ? '{{#> }}' : '{{* }}')
      )
    default:
      return unreachable(statement)
  }
}

/** `{{value}}`: it must be there, be text, and have been tested where it may be absent. */
function checkPrinted(statement: hbs.AST.MustacheStatement, scope: Scope, teller: FaultTeller): undefined {
  const path = statement.path as Expression // A path or a literal, by Handlebars' grammar.
  if (path.type !== 'PathExpression') return teller.fault(literalRule(path), statement.loc, printedLiteral(literalText(path)))
  if (statement.params.length > 0 || (statement.hash?.pairs.length ?? 0) > 0) {
    return teller.fault('template-unknown-helper', path.loc, unknownHelper(path.original), knownHelpers)
  }
  if (!statement.escaped) return teller.fault('template-raw', statement.loc, rawOutput(path.original))
  checkPrintedPath(path, path.loc, scope, teller)
}

function checkPrintedPath(path: Path, location: Location, scope: Scope, teller: FaultTeller): undefined {
  const resolved = resolveExpression({...path, type: 'PathExpression', loc: location}, scope, teller)
  if (!resolved) return
  if (resolved.shape.kind !== 'text') return teller.fault('template-not-text', location, notText(path.original))
  if (resolved.absent.length > 0) teller.fault('template-not-tested', location, notTested(path.original), testIt(path.original))
}

function literalText(literal: Exclude<Expression, {type: 'PathExpression'}>): string {
  return literal.type === 'NullLiteral'
    ? 'null'
    : literal.type === 'UndefinedLiteral'
      ? 'undefined'
      : String('original' in literal ? literal.original : '')
}
