const mebibyte = 2 ** 20

/** What is read of a Word file at most; a text of a thousand pages stays far below. */
export const limits = {
  /** Bytes of the file. */
  file: 128 * mebibyte,
  /** Entries of the archive. */
  entries: 2_000,
  /** Bytes of a part, unpacked. */
  part: 64 * mebibyte,
  /** Bytes of a part that holds XML, unpacked. */
  xml: 32 * mebibyte,
  /** Bytes of all parts that are read, unpacked. */
  total: 160 * mebibyte,
  /** Elements within elements. */
  depth: 200,
  /** Elements of all parts that are read; a page has some hundred. */
  elements: 400_000
} as const

/** Bytes as whole mebibytes. */
export const inMebibytes = (bytes: number): string => `${Math.round(bytes / mebibyte)} MB`
