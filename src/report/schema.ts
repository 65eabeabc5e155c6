import {z} from 'zod'
import {roles} from '../language/role-names.js'
import {factsSchema} from './facts-schema.js'
import {frontMatterSchema} from './front-matter-schema.js'
import {count, inlines, place, run, type Same, text} from './schema-parts.js'
import type {Block, Report, Section} from './types.js'

// Each schema is read-only like the types; the `Same` below makes the compiler see that they agree field by field.

const common = {id: text, place}
const paragraph = z.strictObject({type: z.literal('paragraph'), ...common, label: text, children: inlines}).readonly()
const listItem = z
  .strictObject({
    id: text,
    label: text,
    checked: z.boolean().nullable(),
    get blocks(): z.ZodType<readonly Block[]> {
      return blocks
    },
    place
  })
  .readonly()
const list = z.strictObject({type: z.literal('list'), ...common, items: z.array(listItem).readonly()}).readonly()
const quote = z
  .strictObject({
    type: z.literal('quote'),
    ...common,
    get blocks(): z.ZodType<readonly Block[]> {
      return blocks
    }
  })
  .readonly()
const code = z.strictObject({type: z.literal('code'), ...common, lines: z.array(run).readonly()}).readonly()
const tableRow = z.strictObject({id: text, cells: z.array(inlines).readonly(), place}).readonly()
const table = z
  .strictObject({
    type: z.literal('table'),
    ...common,
    align: z.array(z.enum(['left', 'center', 'right']).nullable()).readonly(),
    rows: z.array(tableRow).readonly()
  })
  .readonly()
const rule = z.strictObject({type: z.literal('rule'), ...common}).readonly()
const picture = z.strictObject({type: z.literal('picture'), ...common, address: text, alt: text}).readonly()
const fence = z
  .strictObject({
    type: z.literal('fence'),
    ...common,
    kind: z.enum(['slide', 'notes']),
    get blocks(): z.ZodType<readonly Block[]> {
      return blocks
    }
  })
  .readonly()

const block = z.discriminatedUnion('type', [paragraph, list, quote, code, table, rule, picture, fence]).meta({id: 'Block'})
const blocks = z.array(block).readonly()

const section = z
  .strictObject({
    id: text,
    label: text,
    title: inlines,
    level: z.int().min(1),
    role: z.enum(roles).nullable(),
    blocks,
    get sections(): z.ZodType<readonly Section[]> {
      return sections
    },
    place
  })
  .readonly()
  .meta({id: 'Section'})
const sections = z.array(section).readonly()
const footnote = z.strictObject({number: count, blocks, place}).readonly()

/** The report at run time: `reportSchema.parse(JSON.parse(…))` gives a `Report`, or throws a ZodError that names the field. */
export const reportSchema = z
  .strictObject({
    schema: z.literal('thongbao/report/1'),
    source: z.strictObject({name: text, sha256: text.regex(/^[0-9a-f]{64}$/)}).readonly(),
    meta: frontMatterSchema,
    title: inlines,
    titlePlace: place.exactOptional(),
    abstract: inlines,
    blocks,
    sections,
    footnotes: z.array(footnote).readonly(),
    facts: factsSchema
  })
  .readonly()

/** The report as JSON Schema (draft 2020-12): `schema/report.schema.json`. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, {
    // What a consumer of the file may write into it is no question of the schema.
    override: ({jsonSchema}) => {
      delete jsonSchema.readOnly
    }
  })
}

const agree: [Same<z.infer<typeof block>, Block>, Same<z.infer<typeof section>, Section>, Same<z.infer<typeof reportSchema>, Report>] = [
  true,
  true,
  true
]
void agree
