/** Share of a line, and of a body's height, that text may fill on slides: other programs measure a little differently. */
export const lineSpare = 0.98
export const heightSpare = 0.95
