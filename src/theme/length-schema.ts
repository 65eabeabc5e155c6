import {z} from 'zod'
import type {Wording} from '../diagnostic.js'
import {mm, type Pt, pt} from '../units.js'

/** A distance of baselines: a length, or a share of the type size (1 is the size itself). */
type LineHeight = {readonly length: Pt} | {readonly factor: number}

const measure = /^(-?\d{1,5}(?:\.\d{1,4})?)\s?(\p{L}+|%)?$/u

/** A length with its unit, such as `14pt` or `20mm`. */
export const length = z.string().transform((text, context): Pt => {
  const found = toLength(text)
  if (found !== null) return found
  context.issues.push({code: 'custom', input: text, params: {rule: 'unit', wording: wrongUnit(text)}})
  return z.NEVER
})

/** `19pt`, or `120%` of the size. */
export const lineHeight = z.string().transform((text, context): LineHeight => {
  const [, value, unit] = measure.exec(text) ?? []
  if (unit === '%') return {factor: Number(value) / 100}
  const found = toLength(text)
  if (found !== null && found > 0) return {length: found}
  context.issues.push({code: 'custom', input: text, params: {rule: 'unit', wording: wrongUnit(text)}})
  return z.NEVER
})

const negative: Wording = {vi: 'Độ dài không được nhỏ hơn 0', en: 'A length here must not be below 0'}

/** A length that may not be below 0. */
export const distance = length.refine((value) => value >= 0, {params: {rule: 'value', wording: negative}})

function toLength(text: string): Pt | null {
  const [, value, unit] = measure.exec(text) ?? []
  if (unit === 'pt') return pt(Number(value))
  if (unit === 'mm') return mm(Number(value))
  return null
}

const wrongUnit = (text: string): Wording => ({
  vi: `“${text}” không phải là độ dài có đơn vị pt hoặc mm`,
  en: `“${text}” is not a length in pt or mm`
})
