import type {ToneStyle} from './types.js'

/** The two placements of tone marks, as they are named. */
export const toneStyles: readonly ToneStyle[] = ['hòa', 'hoà']
