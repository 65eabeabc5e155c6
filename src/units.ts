/** Length in points, 1/72 inch: the one length of the document and layout types. */
export type Pt = number & {readonly unit: 'pt'}
/** Twentieth of a point: spacing, indents and page sizes in DOCX. */
export type Twip = number & {readonly unit: 'twip'}
/** English Metric Unit, 12 700 to the point: all of PPTX, and pictures in DOCX. */
export type Emu = number & {readonly unit: 'emu'}

/** A number of points as a length. */
export const pt = (value: number): Pt => value as Pt
/** Millimetres as points. */
export const mm = (value: number): Pt => pt((value * 72) / 25.4)
/** Points as whole twips. */
export const toTwip = (length: Pt): Twip => Math.round(length * 20) as Twip
/** Points as whole EMU. */
export const toEmu = (length: Pt): Emu => Math.round(length * 12_700) as Emu
