import type {Pt} from '../../units.js'

/** Thickness of a line in eighths of a point, within what Word draws (ECMA-376-1, 17.3.4 `sz` of a border). */
export const eighths = (thickness: Pt): number => Math.min(96, Math.max(2, Math.round(thickness * 8)))
