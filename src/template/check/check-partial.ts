import type {Shape} from '../view/shapes.js'
import {type Expression, resolveExpression} from './expressions.js'
import type {Location} from './faults.js'
import type {Resolved} from './resolve-path.js'
import type {Binding, Scope} from './scope.js'
import type {CheckProgram, Templates} from './templates.js'
import {argumentCount, knownNames, notObject, partialCircle, unknownPartial, unsupported} from './wordings.js'

/** A call of a partial, as Handlebars' grammar makes it. */
export interface PartialCall {
  readonly name: hbs.AST.PathExpression | hbs.AST.SubExpression
  readonly params: hbs.AST.Expression[]
  readonly hash: hbs.AST.Hash
  readonly loc: hbs.AST.SourceLocation
}

/** `{{> name}}`, `{{> name context}}`, `{{> name key=value}}`: the partial is checked with what this call hands to it. */
export function checkPartial(call: PartialCall, scope: Scope, templates: Templates, checkProgram: CheckProgram): undefined {
  const {teller, partials, calls} = templates
  if (call.name.type === 'SubExpression') return teller.fault('template-unsupported', call.name.loc, unsupported('{{> (…)}}'))
  const name = call.name.original
  const partial = partials.get(name)
  const context = contextOf(call, name, scope, templates)
  const hash = hashOf(call, scope, templates)
  if (!partial) return teller.fault('template-unknown-partial', call.name.loc, unknownPartial(name), knownNames([...partials.keys()]))
  if (calls.includes(name)) return teller.fault('template-partial-circle', call.name.loc, partialCircle(name))
  if (!context || !hash) return
  const inside = partialScope(context, hash, scope)
  if (!inside) return teller.fault('template-not-object', call.loc, notObject(name))
  checkProgram(partial.program, inside, {partials, teller: partial.teller, calls: [...calls, name]})
}

/** What the partial has as `this`; null after telling that there is no such thing. */
function contextOf({params, loc}: PartialCall, name: string, scope: Scope, {teller}: Templates): Resolved | null {
  const [argument, ...more] = params as readonly Expression[] // Handlebars types parameters as bare nodes.
  if (more.length > 0) teller.fault('template-argument-count', loc, argumentCount(name))
  if (!argument) return {...scope.context, absent: []}
  return resolveExpression(argument, scope, teller)
}

/** The named arguments; null after telling that one of them is not there. */
function hashOf(call: PartialCall, scope: Scope, {teller}: Templates): ReadonlyMap<string, Resolved> | null {
  const found = new Map<string, Resolved>()
  let whole = true
  for (const {key, value} of call.hash?.pairs ?? []) {
    const resolved = resolveExpression(value as Expression & {readonly loc: Location}, scope, teller) // Handlebars types values as bare nodes.
    if (resolved) found.set(key, resolved)
    else whole = false
  }
  return whole ? found : null
}

/** A partial sees its context with the named arguments laid over it; neither `../` nor block parameters reach out of it. */
function partialScope(context: Resolved, hash: ReadonlyMap<string, Resolved>, scope: Scope): Scope | null {
  const start = {...scope, parent: null, parameters: new Map<string, Binding>()}
  if (hash.size === 0) return {...start, context: {shape: shapeOf(context), name: context.name}}
  if (context.shape.kind !== 'object') return null
  const fields = {...context.shape.fields, ...Object.fromEntries([...hash].map(([key, value]) => [key, shapeOf(value)]))}
  const hidden = [...hash.keys()].map((key) => `${context.name}/${key}`)
  const present = [...scope.present].filter((name) => !hidden.some((key) => name === key || name.startsWith(`${key}/`)))
  return {...start, present: new Set(present), context: {shape: {kind: 'object', fields}, name: context.name}}
}

/** A shape as the call hands it on: optional unless it was tested. */
function shapeOf({shape, absent}: Resolved): Shape {
  if (absent.length > 0) return {...shape, optional: true}
  const {optional: _, ...present} = shape
  return present
}
