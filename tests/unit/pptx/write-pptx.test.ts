import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic.js'
import type {Inline} from '../../../src/document/types.js'
import type {LaidOut, SetParagraph} from '../../../src/layout/types.js'
import {writePptx} from '../../../src/writers/pptx/write-pptx.js'
import {entry, laidOutDeck, run, tableFrame, textFrame} from './deck-builder.js'
import {all, type Node, type Package, paragraphTexts, readPackage, readXml, targets} from './read-package.js'
import {sampleDeck} from './sample-deck.js'

const silent = () => {}

/** What a reader of the pages sees, a text a paragraph; labels stand before their paragraph. */
function pageTexts({pages}: LaidOut, number: number): string[] {
  const texts = (paragraphs: readonly SetParagraph[]) => paragraphs.map(({children}) => plain(children)).filter((text) => text !== '')
  return pages[number - 1]!.frames.flatMap((frame) => {
    if (frame.type === 'text') return texts(frame.paragraphs)
    return frame.type === 'table' ? frame.rows.flatMap((row) => row.cells.flatMap(({paragraphs}) => texts(paragraphs))) : []
  })
}

const plain = (children: readonly Inline[]): string =>
  children.map((child) => (child.type === 'run' ? child.text : child.type === 'break' ? '\n' : String(child.number))).join('')

/** Every part parses, every relationship leads to a part, every part has a content type and someone who refers to it. */
function checkPackage(files: Package): void {
  const types = readXml(files.get('[Content_Types].xml')!)
  const overrides = all(types, 'Override').map(({attributes}) => attributes.PartName!.slice(1))
  const endings = all(types, 'Default').map(({attributes}) => attributes.Extension)
  const reached = new Set<string>()
  for (const [name, content] of files) {
    if (/\.(xml|rels)$/.test(name)) readXml(content)
    if (name !== '[Content_Types].xml') expect(overrides.includes(name) || endings.includes(name.split('.').at(-1)!), name).toBe(true)
    for (const {target} of targets(files, name === '[Content_Types].xml' ? '' : name).values()) if (target !== null) reached.add(target)
    const ids = [...content.matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id!)
    for (const id of ids) expect([...targets(files, name).keys()], name).toContain(id)
  }
  for (const name of [...reached, ...overrides]) expect(files.has(name), name).toBe(true)
  const parts = [...files.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml')
  expect(parts.filter((name) => !reached.has(name))).toEqual([])
}

describe('the sample deck', () => {
  let files: Package
  let slides: Node[]
  beforeAll(async () => {
    files = readPackage(await writePptx(sampleDeck(), silent))
    slides = sampleDeck().pages.map((_, index) => readXml(files.get(`ppt/slides/slide${index + 1}.xml`)!))
  })

  test('is a sound package', () => checkPackage(files))

  test('gives the same bytes each time', async () => {
    expect(await writePptx(sampleDeck(), silent)).toEqual(await writePptx(sampleDeck(), silent))
  })

  test('shows every text of the pages, in order', () => {
    slides.forEach((slide, index) => {
      const shown = paragraphTexts(slide).map((text) => text.replace(/^.*\t/, ''))
      expect(shown).toEqual(pageTexts(sampleDeck(), index + 1))
    })
  })

  test('says vi-VN and an explicit size on every run', () => {
    for (const slide of slides) {
      for (const {attributes} of all(slide, 'a:rPr')) expect(attributes).toMatchObject({lang: 'vi-VN', sz: expect.stringMatching(/^\d+$/)})
    }
  })

  test('has one title, one body and one number placeholder at most, of the layout', () => {
    const marks = slides.map((slide) => all(slide, 'p:ph').map(({attributes}) => attributes.type ?? 'obj'))
    expect(marks[0]).toEqual(['ctrTitle', 'subTitle'])
    expect(marks[2]).toEqual(['title', 'sldNum'])
    expect(marks[3]).toEqual(['title', 'sldNum']) // Figures are text boxes.
    expect(marks[5]).toEqual(['title', 'obj', 'sldNum']) // The table fills the body's place.
  })

  test('leaves background and decorations to the layouts', () => {
    for (const slide of slides) expect(all(slide, 'p:bg')).toEqual([])
    expect(slides.map((slide) => all(slide, 'adec:decorative').length)).toEqual([0, 0, 0, 0, 0, 0, 1, 0])
    const layout = readXml(files.get('ppt/slideLayouts/slideLayout1.xml')!)
    expect(all(layout, 'adec:decorative')).toHaveLength(3)
    expect(all(all(layout, 'p:bgPr')[0]!, 'a:effectLst')).toHaveLength(1)
  })

  test('puts text where the frames say', () => {
    const [title] = all(slides[1]!, 'p:sp')
    expect(all(title!, 'a:off')[0]!.attributes).toEqual({x: '609600', y: '279400'})
    expect(all(title!, 'a:ext')[0]!.attributes).toEqual({cx: '10972800', cy: '1270000'})
    expect(all(title!, 'a:bodyPr')[0]!.attributes).toMatchObject({lIns: '0', tIns: '0', rIns: '0', bIns: '0', anchor: 'b', wrap: 'square'})
    expect(all(all(title!, 'a:lnSpc')[0]!, 'a:spcPts')[0]!.attributes).toEqual({val: '3248'})
  })

  test('keeps the number right by a field', () => {
    expect(all(slides[4]!, 'a:fld').map(({attributes}) => attributes.type)).toEqual(['slidenum'])
  })

  test('marks, links, line breaks and footnote numbers survive', () => {
    const properties = all(slides[4]!, 'a:rPr').map(({attributes}) => attributes)
    expect(properties.filter(({strike}) => strike === 'sngStrike')).toHaveLength(1)
    expect(properties.filter(({baseline}) => baseline === '30000')).toHaveLength(1)
    expect(properties.filter(({i}) => i === '1')).toHaveLength(1)
    expect(all(slides[4]!, 'a:br')).toHaveLength(1)
    expect(files.get('ppt/slides/_rels/slide5.xml.rels')).toContain(
      'Target="https://vi.wikipedia.org/wiki/L%E1%BA%A1ng%20S%C6%A1n?a=1&amp;b=2"'
    )
  })

  test('labels are bullets or numbers where these are equal, else text', () => {
    expect(all(slides[1]!, 'a:buAutoNum').map(({attributes}) => attributes)).toEqual([
      {type: 'romanUcPeriod', startAt: '1'},
      {type: 'romanUcPeriod', startAt: '1'}
    ])
    expect(paragraphTexts(slides[1]!)).toContain('III-\tCác chỉ tiêu chủ yếu')
    expect(all(slides[4]!, 'a:buChar').map(({attributes}) => attributes.char)).toEqual(['-'])
    expect(paragraphTexts(slides[4]!)).toContain('Một là,\tmục có nhãn dài')
    const hanging = all(slides[4]!, 'a:pPr').find((node) => all(node, 'a:buChar').length > 0)
    expect(hanging?.attributes).toMatchObject({marL: '381000', indent: '-381000'})
  })

  test('the table has its header, its columns, and a cell for each of them in every row', () => {
    const [table] = all(slides[5]!, 'a:tbl')
    expect(all(table!, 'a:tblPr')[0]!.attributes).toEqual({firstRow: '1'})
    expect(all(table!, 'a:gridCol')).toHaveLength(3)
    for (const row of all(table!, 'a:tr')) expect(all(row, 'a:tc')).toHaveLength(3)
    const group = all(all(table!, 'a:tr')[1]!, 'a:tc').map(({attributes}) => attributes)
    expect(group).toEqual([{gridSpan: '3'}, {hMerge: '1'}, {hMerge: '1'}])
    expect(all(slides[5]!, 'p:cNvPr').some(({attributes}) => attributes.descr === 'Bảng chỉ tiêu')).toBe(true)
  })

  test('pictures have their alternative text, and the same bytes are one part', () => {
    const pictures = all(slides[6]!, 'p:pic')
    expect(pictures.map((picture) => all(picture, 'p:cNvPr')[0]!.attributes.descr)).toEqual(['Ô vuông màu đỏ', 'Ảnh dùng lại'])
    expect([...files.keys()].filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png'])
  })

  test('notes have a paragraph for each entry', () => {
    const notes = readXml(files.get('ppt/notesSlides/notesSlide4.xml')!)
    expect(paragraphTexts(notes)).toEqual(['Đoạn thứ nhất.', 'Đoạn thứ hai, chữ đậm.', '4'])
    expect(files.has('ppt/notesSlides/notesSlide1.xml')).toBe(false)
  })

  test('sections hold each slide once, under upper-case GUIDs', () => {
    const presentation = readXml(files.get('ppt/presentation.xml')!)
    expect(all(presentation, 'p14:section').map(({attributes}) => attributes.name)).toEqual([
      'Mở đầu',
      'I. Thời gian',
      'II. Kết quả',
      'III. Chỉ tiêu',
      'Kết thúc'
    ])
    for (const {attributes} of all(presentation, 'p14:section')) {
      expect(attributes.id).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/)
    }
    const ids = (name: string) => all(presentation, name).map(({attributes}) => attributes.id)
    expect(ids('p14:sldId')).toEqual(ids('p:sldId'))
    expect(presentation.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'p:sldMasterIdLst',
      'p:notesMasterIdLst',
      'p:sldIdLst',
      'p:sldSz',
      'p:notesSz',
      'p:defaultTextStyle',
      'p:extLst'
    ])
  })

  test('properties: title, language and the date at 00:00 UTC', () => {
    const core = files.get('docProps/core.xml')!
    expect(core).toContain('<dc:title>Thông báo nhanh kết quả Đại hội</dc:title>')
    expect(core).toContain('<dc:language>vi-VN</dc:language>')
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2025-09-25T00:00:00Z</dcterms:created>')
    expect(core).not.toContain('dc:creator')
  })
})

test('a deck without date, sections and slides is a sound package too', async () => {
  const files = readPackage(await writePptx(laidOutDeck([], {date: null, author: 'Ban Tuyên giáo'}), silent))
  checkPackage(files)
  expect(files.get('docProps/core.xml')).not.toContain('dcterms:created')
  expect(files.get('docProps/core.xml')).toContain('<dc:creator>Ban Tuyên giáo</dc:creator>')
  expect(files.get('ppt/presentation.xml')).not.toContain('p14:section')
})

test('a title that no frame shows is set in its place', async () => {
  const deck = laidOutDeck([{layout: 'text', title: 'Tiêu đề không có khung'}])
  const bare = {...deck, pages: deck.pages.map((page) => ({...page, frames: []}))}
  const files = readPackage(await writePptx(bare, silent))
  expect(paragraphTexts(readXml(files.get('ppt/slides/slide1.xml')!))).toEqual(['Tiêu đề không có khung'])
})

test('a link that PowerPoint cannot open is said, and its words stay', async () => {
  const said: Diagnostic[] = []
  const children = [run('xem phần 2', {link: '#phan-2'})]
  const deck = laidOutDeck([
    {layout: 'text', title: 'Liên kết', frames: ({body}) => [textFrame('body', body!, 'top', [{style: 'slide-body', children}])]}
  ])
  const files = readPackage(await writePptx(deck, (diagnostic) => said.push(diagnostic)))
  checkPackage(files)
  expect(said.map(({rule, severity}) => [rule, severity])).toEqual([['link-left-out', 'note']])
  expect(paragraphTexts(readXml(files.get('ppt/slides/slide1.xml')!))).toContain('xem phần 2')
})

test('a label that its indent cannot hold is text before a space, and the indent stays as it was set', async () => {
  const body = [
    entry('slide-list', 'nhãn rộng', {label: '(128)'}),
    entry('agenda-item', 'không thụt', {label: 'I.'}),
    entry('slide-list', 'nhãn hẹp', {label: '1.'})
  ]
  const deck = laidOutDeck([{layout: 'text', title: 'Nhãn', frames: (layout) => [textFrame('body', layout.body!, 'top', body)]}])
  const files = readPackage(await writePptx(deck, silent))
  const slide = readXml(files.get('ppt/slides/slide1.xml')!)
  expect(paragraphTexts(slide).slice(1, 4)).toEqual(['(128) nhãn rộng', 'I. không thụt', 'nhãn hẹp'])
  const places = all(slide, 'a:pPr')
    .slice(1, 4)
    .map(({attributes: {marL, indent}}) => [marL, indent])
  expect(places).toEqual([
    ['381000', '-381000'],
    ['0', '0'],
    ['381000', '-381000']
  ])
})

test('a document that is no deck is refused', async () => {
  await expect(writePptx(laidOutDeck([], {deck: null}), silent)).rejects.toThrow(RangeError)
})

test('any text comes back from the slide as it was, wherever it stands', async () => {
  const hostile = fc.oneof(
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}),
    fc.constantFrom(']]>', '&amp;', '<a:t>', '"\'', '{{x}}', '::', '7:30', '_x000D_', 'a'.repeat(300), 'Đại hội', '-->')
  )
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (title, body, cell) => {
      const deck = laidOutDeck(
        [
          {
            layout: 'table',
            title,
            section: title,
            frames: (layout) => [
              textFrame('body', layout.body!, 'top', [entry('slide-list', body, {label: cell})]),
              tableFrame(layout.body!, [1], [{kind: 'header', cells: [{text: cell}]}], 14)
            ],
            notes: [[run(body)]]
          }
        ],
        {title}
      )
      const files = readPackage(await writePptx(deck, silent))
      checkPackage(files)
      const allowed = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      const shown = paragraphTexts(readXml(files.get('ppt/slides/slide1.xml')!))
      expect(shown[0]).toBe(allowed(title))
      expect(shown[1]!.endsWith(allowed(body))).toBe(true)
      expect(shown).toContain(allowed(cell))
      expect(paragraphTexts(readXml(files.get('ppt/notesSlides/notesSlide1.xml')!))[0]).toBe(allowed(body))
    }),
    {numRuns: 60}
  )
})
