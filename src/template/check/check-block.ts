import type {Shape} from '../view/shapes.js'
import {type Expression, resolveExpression} from './expressions.js'
import type {Resolved} from './resolve-path.js'
import {type Scope, within, withParameters, withPresent} from './scope.js'
import type {CheckProgram, Templates} from './templates.js'
import {argumentCount, knownHelpers, notList, notObject, tooManyParameters, unknownArgument, unknownHelper} from './wordings.js'

/** A block helper: which scopes its two branches have, and how many block parameters it gives. */
interface BlockHelper {
  readonly parameters: number
  /** Null after telling that the argument does not fit. */
  scopes(argument: Resolved, scope: Scope, block: hbs.AST.BlockStatement, templates: Templates): Branches | null
}

interface Branches {
  readonly program: Scope
  readonly inverse: Scope
}

const helpers: Readonly<Record<string, BlockHelper>> = {
  if: {parameters: 0, scopes: (argument, scope) => ({program: withPresent(scope, argument.absent), inverse: scope})},
  unless: {parameters: 0, scopes: (argument, scope) => ({program: scope, inverse: withPresent(scope, argument.absent)})},
  each: {parameters: 2, scopes: eachScopes},
  with: {parameters: 1, scopes: withScopes}
}

/** `{{#if}}`, `{{#unless}}`, `{{#each}}`, `{{#with}}`; any other block is no helper of ours. */
export function checkBlock(block: hbs.AST.BlockStatement, scope: Scope, templates: Templates, checkProgram: CheckProgram): undefined {
  const name = block.path.original
  const helper = Object.hasOwn(helpers, name) ? helpers[name] : undefined
  if (!helper) return templates.teller.fault('template-unknown-helper', block.path.loc, unknownHelper(name), knownHelpers)
  checkCall(block, helper, name, templates)
  const [argument] = block.params as readonly Expression[] // Handlebars types parameters as bare nodes.
  const resolved = argument && resolveExpression(argument, scope, templates.teller)
  const branches = resolved && helper.scopes(resolved, scope, block, templates)
  if (!branches) return
  if (block.program) checkProgram(block.program, branches.program, templates)
  if (block.inverse) checkProgram(block.inverse, branches.inverse, templates)
}

/** One argument, no named ones, no more block parameters than the helper gives. */
function checkCall(block: hbs.AST.BlockStatement, {parameters}: BlockHelper, name: string, {teller}: Templates): undefined {
  if (block.params.length !== 1) teller.fault('template-argument-count', block.path.loc, argumentCount(name))
  for (const {key, loc} of block.hash?.pairs ?? []) teller.fault('template-unknown-argument', loc, unknownArgument(key, name))
  const extra = block.program?.blockParams?.slice(parameters) ?? []
  for (const parameter of extra) teller.fault('template-block-parameter', block.path.loc, tooManyParameters(parameter, name))
}

/** Each item is `this` and the first block parameter; the second one is its index. */
function eachScopes(argument: Resolved, scope: Scope, block: hbs.AST.BlockStatement, {teller}: Templates): Branches | null {
  if (argument.shape.kind !== 'list') {
    teller.fault('template-not-list', block.path.loc, notList(originalOf(block)))
    return null
  }
  const item = {shape: argument.shape.item, name: `${argument.name}[]`}
  const inside = within(withPresent(scope, argument.absent), item)
  const [itemName, indexName] = block.program?.blockParams ?? []
  const named = withParameters(inside, [
    ...(itemName === undefined ? [] : [[itemName, item] as const]),
    ...(indexName === undefined ? [] : [[indexName, {shape: {kind: 'flag'}, name: '@index'}] as const])
  ])
  return {program: {...named, data: new Set([...scope.data, 'index', 'key', 'first', 'last'])}, inverse: scope}
}

/** The object is `this` and the block parameter; it is there, or the block is left out. */
function withScopes(argument: Resolved, scope: Scope, block: hbs.AST.BlockStatement, {teller}: Templates): Branches | null {
  if (argument.shape.kind !== 'object' && argument.shape.kind !== 'text') {
    teller.fault('template-not-object', block.path.loc, notObject(originalOf(block)))
    return null
  }
  const binding: {shape: Shape; name: string} = {shape: argument.shape, name: argument.name}
  const inside = within(withPresent(scope, argument.absent), binding)
  const [name] = block.program?.blockParams ?? []
  return {program: name === undefined ? inside : withParameters(inside, [[name, binding]]), inverse: scope}
}

function originalOf(block: hbs.AST.BlockStatement): string {
  const [argument] = block.params as readonly Expression[] // Handlebars types parameters as bare nodes.
  return argument && 'original' in argument ? String(argument.original) : ''
}
