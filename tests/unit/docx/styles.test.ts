import {expect, test} from 'vitest'
import type {Document} from '../../../src/document/types.js'
import {writeDocx} from '../../../src/writers/docx/write-docx.js'
import {doc, h, laidOut, p, run, styles} from './build.js'
import {partsOf} from './read.js'

/** Id, name, base and outline level of each paragraph style, and the style of each paragraph. */
async function styled(document: Document) {
  const parts = partsOf(await writeDocx(laidOut(document), () => undefined))
  const sheet = parts.get('word/styles.xml') ?? ''
  const body = parts.get('word/document.xml') ?? ''
  const of = (xml: string, pattern: RegExp) => pattern.exec(xml)?.[1] ?? null
  const list = sheet.match(/<w:style w:type="paragraph".*?<\/w:style>/g) ?? []
  return {
    sheet,
    body,
    styles: list.map((xml) => ({
      id: of(xml, /styleId="([^"]*)"/),
      name: of(xml, /w:name w:val="([^"]*)"/),
      base: of(xml, /w:basedOn w:val="([^"]*)"/),
      outline: of(xml, /w:outlineLvl w:val="(\d)"/),
      xml
    })),
    used: [...body.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id)
  }
}

test('headings are Word’s own headings of their level', async () => {
  const {styles: list, used} = await styled(doc([h(1, 'heading-1', 'I'), h(2, 'heading-2', '1'), h(3, 'heading-3', 'a'), p('body', 'Chữ')]))
  expect(used.slice(0, 4)).toEqual(['Heading1', 'Heading2', 'Heading3', 'BodyText'])
  expect(list.filter(({outline}) => outline !== null).map(({name, outline}) => [name, outline])).toEqual([
    ['heading 1', '0'],
    ['heading 2', '1'],
    ['heading 3', '2']
  ])
})

test('the level is the node’s, whatever the style is called', async () => {
  const {styles: list, used} = await styled(
    doc([h(1, 'kind', 'THÔNG BÁO'), h(1, 'abstract', 'Về việc'), h(2, 'heading-1', 'I'), h(3, 'heading-2', '1')])
  )
  expect(used.slice(0, 4)).toEqual(['Kind', 'Abstract', 'Heading2', 'Heading3'])
  const named = Object.fromEntries(list.map(({id, name, base, outline}) => [id, [name, base, outline]]))
  expect(named).toMatchObject({
    Kind: ['heading 1', 'Normal', '0'],
    Abstract: ['Trích yếu', 'Kind', '0'],
    Heading2: ['heading 2', 'Normal', '1'],
    Heading3: ['heading 3', 'Normal', '2']
  })
})

test('a heading’s style keeps the built-in name even when another came first', async () => {
  const {styles: list} = await styled(doc([h(1, 'kind', 'THÔNG BÁO'), h(1, 'heading-1', 'I')]))
  expect(list.find(({id}) => id === 'Heading1')?.name).toBe('heading 1')
  expect(list.find(({id}) => id === 'Kind')?.base).toBe('Heading1')
})

test('ids and names are unique without regard to case', async () => {
  const more = {
    ...styles,
    Normal: styles.body!,
    hyperlink: styles.body!,
    'big-text': styles.body!,
    'Big text': styles.body!,
    bigText: styles.body!,
    'mục, đề': styles.body!,
    '///': styles.body!
  }
  const document = doc(
    Object.keys(more).map((name) => p(name, 'Chữ')),
    {styles: more}
  )
  const {styles: list, used} = await styled(document)
  const ids = list.map(({id}) => id?.toLowerCase())
  const names = list.map(({name}) => name?.toLowerCase())
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(names).size).toBe(names.length)
  expect(names.join()).not.toContain('mục, đề')
  for (const id of used) expect(ids).toContain(id?.toLowerCase())
})

test('formatting stands in the style, not on the paragraph or the run', async () => {
  const {body, styles: list} = await styled(doc([p('body', 'Chữ thường ', run('chữ đậm', {bold: true}))]))
  const text = list.find(({id}) => id === 'BodyText')?.xml
  expect(text).toContain('<w:spacing w:before="0" w:after="120" w:line="380" w:lineRule="exact"/>')
  expect(text).toContain('<w:ind w:left="0" w:right="0" w:firstLine="567"/>')
  expect(text).toContain(
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'
  )
  expect(text).toContain('<w:jc w:val="both"/>')
  expect(body).toContain('<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">Chữ thường </w:t></w:r>')
  expect(body).toContain('<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">chữ đậm</w:t></w:r>')
})

test('the defaults name the font and the language', async () => {
  const {sheet} = await styled(doc([p('body', 'Chữ')]))
  expect(/<w:docDefaults>.*<\/w:docDefaults>/.exec(sheet)?.[0]).toContain('w:hAnsi="Times New Roman"')
  expect(sheet).toContain('<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>')
})
