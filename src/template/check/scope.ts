import type {ObjectShape, Shape} from '../view/shapes.js'

/** What a name in a template stands for. */
export interface Binding {
  readonly shape: Shape
  /** Unique name of the thing, so that a test of it is known again however it is spelt. */
  readonly name: string
}

/** What can be named at one spot of a template. */
export interface Scope {
  /** `this`. */
  readonly context: Binding
  /** The context around, for `../`; null at the top of a template or partial. */
  readonly parent: Scope | null
  /** Block parameters (`as |item|`), inner ones over outer ones. */
  readonly parameters: ReadonlyMap<string, Binding>
  /** Names with `@` besides `@root`. */
  readonly data: ReadonlySet<string>
  /** Names of the optional things that a test around this spot has found present. */
  readonly present: ReadonlySet<string>
  readonly root: Binding
}

/** The scope at the top of a template. */
export function rootScope(shape: ObjectShape): Scope {
  const root: Binding = {shape, name: ''}
  return {context: root, parent: null, parameters: new Map(), data: new Set(), present: new Set(), root}
}

/** The same spot, with things that a test has found present. */
export const withPresent = (scope: Scope, names: readonly string[]): Scope => ({...scope, present: new Set([...scope.present, ...names])})

/** Inside a block that changes `this`. */
export const within = (scope: Scope, context: Binding): Scope => ({...scope, context, parent: scope})

/** With block parameters. */
export function withParameters(scope: Scope, parameters: readonly (readonly [string, Binding])[]): Scope {
  return {...scope, parameters: new Map([...scope.parameters, ...parameters])}
}
