import {pastSpace} from './codes.js'
import {toLowerCase} from './lower-case.js'
import {lettersEnd} from './word-before.js'

const scales: ReadonlyMap<string, number> = new Map([
  ['trăm', 1e2],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9]
])

const longest = Math.max(...[...scales.keys()].map((word) => word.length))

/** `tỷ lệ`, `tỷ trọng`, `tỷ suất` and `tỷ giá` are no thousand millions. */
const otherwise = /\s+(?:lệ|trọng|suất|giá)(?![A-Za-zÀ-ÖØ-öø-ˁͰ-ỹ])/y

/** The scale words that follow an offset; they stack and multiply (`181,7 nghìn tỷ`). Scale 1 and the same offset when there is none. */
export function readScale(text: string, at: number, lower = toLowerCase(text)): {readonly scale: number; readonly end: number} {
  let scale = 1
  let end = at
  for (;;) {
    const start = pastSpace(lower, end)
    const code = lower.charCodeAt(start)
    // Only `n`, `t` and `v` open one.
    if (code !== 0x6e && code !== 0x74 && code !== 0x76) return {scale, end}
    const stop = lettersEnd(lower, start)
    const factor = stop - start > longest ? undefined : scales.get(lower.slice(start, stop))
    otherwise.lastIndex = stop
    if (factor === undefined || otherwise.test(lower)) return {scale, end}
    scale *= factor
    end = stop
  }
}
