/** `B3` of column 1 and row 2, both from 0 (ECMA-376-1, 18.18.7 `ST_CellRef`). */
export function cellName(column: number, row: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}
