import {z} from 'zod'
import {distance} from './length-schema.js'
import {count} from './style-schema.js'

/** Paper, margins and page number; `pageNumber: none` for a document without numbers. */
export const pageSchema = z.strictObject({
  width: distance,
  height: distance,
  margins: z.strictObject({top: distance, bottom: distance, left: distance, right: distance}),
  pageNumber: z.union([
    z.literal('none').transform(() => null),
    z.strictObject({
      position: z.enum(['top-center', 'bottom-center', 'bottom-right']),
      distance,
      from: count,
      style: z.string()
    })
  ])
})
