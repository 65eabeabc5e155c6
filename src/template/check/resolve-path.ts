import type {Shape} from '../view/shapes.js'
import type {Binding, Scope} from './scope.js'

/** A path as Handlebars' tree has it. */
export interface Path {
  readonly data: boolean
  /** How many `../` it has. */
  readonly depth: number
  readonly parts: readonly string[]
  readonly original: string
}

/** What a path leads to. */
export interface Resolved extends Binding {
  /** Names of the optional things on the way, the end included, that no test has found present; outermost first. */
  readonly absent: readonly string[]
}

/** The part of a path at which nothing is there, and the names that are. */
export interface Unresolved {
  readonly missing: string
  readonly known: readonly string[]
}

/** Follow a path from a scope. */
export function resolvePath(path: Path, scope: Scope): Resolved | Unresolved {
  const start = startOf(path, scope)
  if ('missing' in start) return start
  let binding = start.binding
  const absent: string[] = []
  const note = (): void => {
    if (binding.shape.optional && !scope.present.has(binding.name)) absent.push(binding.name)
  }
  note()
  for (const part of start.parts) {
    const fields: Readonly<Record<string, Shape>> = binding.shape.kind === 'object' ? binding.shape.fields : {}
    const shape = Object.hasOwn(fields, part) ? fields[part] : undefined
    if (!shape) return {missing: part, known: Object.keys(fields)}
    binding = {shape, name: `${binding.name}/${part}`}
    note()
  }
  return {...binding, absent}
}

/** Where a path sets out, and what of it is left to follow. */
function startOf(path: Path, scope: Scope): {readonly binding: Binding; readonly parts: readonly string[]} | Unresolved {
  const [first = '', ...rest] = path.parts
  if (path.data) return startOfData(path, scope)
  const parameter = path.depth === 0 && !/^(?:this\b|\.)/.test(path.original) ? scope.parameters.get(first) : undefined
  if (parameter) return {binding: parameter, parts: rest}
  let around: Scope | null = scope
  for (let depth = path.depth; depth > 0; depth--) around = around?.parent ?? null
  if (!around) return {missing: '../', known: []}
  return {binding: around.context, parts: path.parts}
}

function startOfData(
  {parts: [first = '', ...rest]}: Path,
  scope: Scope
): {readonly binding: Binding; readonly parts: readonly string[]} | Unresolved {
  if (first === 'root') return {binding: scope.root, parts: rest}
  if (scope.data.has(first)) return {binding: {shape: {kind: 'flag'}, name: `@${first}`}, parts: rest}
  return {missing: `@${first}`, known: ['@root', ...[...scope.data].map((name) => `@${name}`)]}
}
