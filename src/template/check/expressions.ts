import type {FaultTeller, Location} from './faults.js'
import {type Path, type Resolved, resolvePath} from './resolve-path.js'
import type {Scope} from './scope.js'
import {badArgument, knownHelpers, knownNames, unknownHelper, unknownPath} from './wordings.js'

/** What can stand as a value in a tag. */
export type Expression =
  | (Path & {readonly type: 'PathExpression'; readonly loc: Location})
  | {readonly type: 'SubExpression'; readonly loc: Location; readonly path: {readonly original: string}}
  | {readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral'; readonly loc: Location; readonly original: unknown}
  | {readonly type: 'NullLiteral' | 'UndefinedLiteral'; readonly loc: Location}

/** What an expression stands for; null after telling that it stands for nothing. */
export function resolveExpression(expression: Expression, scope: Scope, teller: FaultTeller): Resolved | null {
  switch (expression.type) {
    case 'PathExpression':
      return resolveOrTell(expression, scope, teller)
    case 'SubExpression':
      teller.fault('template-unknown-helper', expression.loc, unknownHelper(expression.path.original), knownHelpers)
      return null
    case 'StringLiteral':
      return {shape: {kind: 'text'}, name: '"', absent: []}
    case 'BooleanLiteral':
      return {shape: {kind: 'flag'}, name: '"', absent: []}
    default:
      teller.fault(
        literalRule(expression),
        expression.loc,
        badArgument(
          expression.type === 'NumberLiteral' ? String(expression.original) : expression.type === 'NullLiteral' ? 'null' : 'undefined'
        )
      )
      return null
  }
}

function resolveOrTell(path: Path & {readonly loc: Location}, scope: Scope, teller: FaultTeller): Resolved | null {
  const resolved = resolvePath(path, scope)
  if (!('missing' in resolved)) return resolved
  teller.fault('template-unknown-path', path.loc, unknownPath(path.original, resolved.missing), knownNames(resolved.known))
  return null
}

/** The rule that a literal breaks where a value of the view should stand. */
export const literalRule = ({type}: Expression): string =>
  type === 'NullLiteral' || type === 'UndefinedLiteral' ? 'template-null' : 'template-literal'
