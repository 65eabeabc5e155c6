import {z} from 'zod'
import {hexColor} from './color-schema.js'
import {pageSchema} from './page-schema.js'
import {flag, sheetSchema} from './style-schema.js'

const form = z.strictObject({letterhead: flag, number: flag, signature: flag, recipients: flag})

/** `templates/profiles/<name>.yaml`. */
export const profileSchema = z.strictObject({
  rule: z.string().min(1),
  body: z.enum(['party', 'state']),
  page: pageSchema,
  ...sheetSchema(hexColor),
  letterhead: z.strictObject({
    nation: z.array(z.string().min(1)).min(1),
    issuerMark: z.enum(['asterisk', 'rule']),
    numberPrefix: z.string(),
    numberJoin: z.string()
  }),
  abstractMark: z.enum(['hyphens', 'rule', 'none']),
  recipientsTitle: z.string().min(1),
  certainty: z.record(z.string(), z.enum(['S', 'S2', 'M'])),
  forms: z.strictObject({signed: form, attachment: form, material: form})
})
