import {expect, test} from 'vitest'
import {importParts, markdownOf, p, r, rulesOf} from './word-file.js'

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

test('TCVN3 and VNI by their fonts, run by run, with one note each', async () => {
  const body =
    p('CéNG HOµ X· HéI', '', font('.VnTime')) +
    p('®¶ng bé tØnh.', '', font('.VnTimeH')) +
    `<w:p>${r('Vieät Nam, ngöôøi', font('VNI-Times'))}${r(' và chữ Unicode', font('Times New Roman'))}</w:p>` +
    p('§éc lËp', '', font('.VnTime'))
  const {imported, diagnostics} = await importParts({body})
  expect(imported?.markdown).toMatch(/\nCộNG HOà Xã HộI\n\nĐẢNG BỘ TỈNH\.\n\nViệt Nam, người và chữ Unicode\n\nĐộc lập\n$/)
  expect(rulesOf(diagnostics)).toEqual(['import-legacy 1', 'import-legacy 3'])
  expect(diagnostics[0]).toMatchObject({severity: 'note', message: {vi: 'Chữ bảng mã TCVN3 (ABC) đã được chuyển sang Unicode (3 đoạn)'}})
})

test('the font of a style, and of the document', async () => {
  const styles =
    `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:styleId="U"><w:name w:val="U"/><w:rPr>${font('Times New Roman')}</w:rPr></w:style>` +
    `<w:style w:type="character" w:styleId="V"><w:name w:val="V"/><w:rPr>${font('VNI-Helve')}</w:rPr></w:style>`
  const body = p('TiÕng ViÖt') + p('Không đổi', '<w:pStyle w:val="U"/>') + `<w:p>${r('Tieáng Vieät', '<w:rStyle w:val="V"/>')}</w:p>`
  expect(await markdownOf({body, styles})).toBe('Tiếng Việt\n\nKhông đổi\n\nTiếng Việt')
})

test('text that is in Unicode under an old font stays as it is', async () => {
  const {imported, diagnostics} = await importParts({body: p('Không được đổi chữ này', '', font('.VnTime'))})
  expect(imported?.markdown).toContain('\nKhông được đổi chữ này\n')
  expect(diagnostics).toEqual([])
})

test('a letter whose parts stand in two runs', async () => {
  const split = `<w:p>${r('Vie', font('VNI-Times'))}${r('ät', `${font('VNI-Times')}<w:b/>`)}${r(' Nam', font('VNI-Times'))}</w:p>`
  expect(await markdownOf({body: split})).toBe('Việ**t** Nam')
})

test('the letter ư, which Word takes for a hyphen, and letters that are signs', async () => {
  const soft = `<w:p><w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>x</w:t><w:softHyphen/><w:t>ng</w:t></w:r></w:p>`
  const sign = `<w:p><w:r><w:sym w:font=".VnTime" w:char="F0AE"/></w:r></w:p>`
  expect(await markdownOf({body: soft})).toBe('xưng')
  expect((await importParts({body: sign + p('Một câu.')})).diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
})

test('by its characters, where the font is gone; then it is asked about', async () => {
  const {imported, diagnostics} = await importParts({
    body: p('Một câu.') + p('Uû ban nh©n d©n tØnh') + p('Uûy ban nhaân daân tænh Laïng Sôn')
  })
  expect(imported?.markdown).toMatch(/\nUỷ ban nhân dân tỉnh\n\nỦy ban nhân dân tỉnh Lạng Sơn\n$/)
  expect(diagnostics).toMatchObject([
    {
      rule: 'import-legacy',
      severity: 'warning',
      place: {line: 2},
      message: {vi: 'Chữ giống bảng mã TCVN3 (ABC) đã được chuyển sang Unicode (1 đoạn)'}
    },
    {rule: 'import-legacy', severity: 'warning', place: {line: 3}}
  ])
})

test('labels in an old font', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§iÒu %1."/><w:rPr>${font('.VnTime')}</w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const body = p('Một câu.', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  expect(await markdownOf({body, numbering})).toBe('Điều 1. Một câu.')
})
