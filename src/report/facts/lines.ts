import type {Inline} from '../types.js'

/** Inlines, a line each; empty ones are left out. */
export function lines(all: readonly (readonly Inline[])[]): Inline[] {
  return all.filter((one) => one.length > 0).flatMap((one, index) => (index === 0 ? one : [{type: 'break' as const}, ...one]))
}
