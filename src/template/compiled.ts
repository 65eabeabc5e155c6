import type {View} from './view/view-shape.js'

/** A compiled template or partial. */
export type Render = (view: View, options: {partials: Readonly<Record<string, Render>>}) => string

/** Compiled templates and partials by path. */
export type Templates = ReadonlyMap<string, Render>
