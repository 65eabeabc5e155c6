import {expect, test} from 'vitest'
import {externalAddress} from '../../../src/ooxml/address.js'
import {relationshipsOf} from '../../../src/ooxml/relationships.js'
import {contentTypesPart} from '../../../src/ooxml/typed-parts.js'
import {partText} from '../../../src/ooxml/zip.js'

test('targets are relative to the owner, and one target has one id', () => {
  const relationships = relationshipsOf('ppt/slides/slide1.xml')
  expect(relationships.add('slideLayout', 'ppt/slideLayouts/slideLayout2.xml')).toBe('rId1')
  expect(relationships.add('image', 'ppt/slides/image1.png')).toBe('rId2')
  expect(relationships.addExternal('hyperlink', 'https://example.org/?a=1&b=2')).toBe('rId3')
  expect(relationships.add('slideLayout', 'ppt/slideLayouts/slideLayout2.xml')).toBe('rId1')
  const [part] = relationships.parts()
  expect(part?.name).toBe('ppt/slides/_rels/slide1.xml.rels')
  expect(partText(part!)).toContain('Target="../slideLayouts/slideLayout2.xml"')
  expect(partText(part!)).toContain('Target="image1.png"')
  expect(partText(part!)).toContain('Target="https://example.org/?a=1&amp;b=2" TargetMode="External"')
})

test('the package refers from its root; who refers to nothing has no part', () => {
  const relationships = relationshipsOf('')
  expect(relationships.parts()).toEqual([])
  relationships.add('officeDocument', 'ppt/presentation.xml')
  expect(relationships.parts()[0]?.name).toBe('_rels/.rels')
  expect(partText(relationships.parts()[0]!)).toContain('Target="ppt/presentation.xml"')
})

test('content types: endings where they tell enough, parts by name else', () => {
  const types = partText(
    contentTypesPart([
      {name: 'ppt/media/image1.png', contentType: 'image/png', data: ''},
      {name: 'ppt/presentation.xml', contentType: 'application/x', data: ''}
    ])
  )
  expect(types).toContain('<Default Extension="png" ContentType="image/png"/>')
  expect(types).toContain('<Override PartName="/ppt/presentation.xml" ContentType="application/x"/>')
  expect(types).not.toContain('jpeg')
  expect(types).not.toContain('/ppt/media')
})

test.each([
  ['https://example.org/Lạng Sơn?a=1', 'https://example.org/L%E1%BA%A1ng%20S%C6%A1n?a=1'],
  ['mailto:vp@example.org', 'mailto:vp@example.org'],
  ['https://example.org/a|b^c', 'https://example.org/a%7Cb%5Ec'],
  ['mailto:vp@example.org?subject=Đại hội', 'mailto:vp@example.org?subject=%C4%90%E1%BA%A1i%20h%E1%BB%99i'],
  ['mailto:a b"<c>', null],
  ['#phan-2', null],
  ['tai-lieu/bao cao.docx', null],
  ['javascript:alert(1)', null],
  ['http://', null],
  ['http://[x', null],
  [`https://example.org/${'a'.repeat(3000)}`, null]
])('the address %s', (link, address) => {
  expect(externalAddress(link)).toBe(address)
})
