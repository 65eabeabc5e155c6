import {z} from 'zod'
import type {FrontMatter} from '../parse/types.js'
import {place, type Same, text} from './schema-parts.js'
import {statedFactsSchema} from './stated-facts-schema.js'

const field = z.strictObject({value: text, place}).readonly()
const optional = field.exactOptional()

/** The front matter that a report carries, as the parser typed it. */
export const frontMatterSchema = z
  .strictObject({
    form: z
      .strictObject({value: z.enum(['signed', 'attachment', 'material']), place})
      .readonly()
      .exactOptional(),
    kind: optional,
    title: optional,
    issuer: optional,
    superior: optional,
    number: optional,
    symbol: optional,
    place: optional,
    date: optional,
    signer: z.strictObject({authority: optional, inPlaceOf: optional, post: optional, name: optional}).readonly().exactOptional(),
    recipients: z.array(field).readonly().exactOptional(),
    attachedTo: optional,
    department: optional,
    secrecy: optional,
    urgency: optional,
    draft: optional,
    circulation: optional,
    audience: z
      .strictObject({value: z.enum(['internal', 'public']), place})
      .readonly()
      .exactOptional(),
    speaker: optional,
    meeting: optional,
    meetingDate: optional,
    highlights: z.array(field).readonly().exactOptional(),
    facts: statedFactsSchema.exactOptional(),
    profile: optional,
    theme: optional,
    language: optional
  })
  .readonly()

const agree: Same<z.infer<typeof frontMatterSchema>, FrontMatter> = true
void agree
