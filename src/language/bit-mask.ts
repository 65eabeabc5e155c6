/** The bit of a number in a mask of 32: numbers with the same last five bits share it. */
export const bitOf = (number: number): number => 1 << (number & 31)

/** Whether a mask may hold a number: false for most that it does not hold. */
export const mayHold = (mask: number, number: number): boolean => ((mask >>> (number & 31)) & 1) === 1
