import fc from 'fast-check'
import {expect, test} from 'vitest'
import {element, join, nothing, text, xmlDocument} from '../../../src/ooxml/xml.js'

test('text is escaped, attributes too', () => {
  expect(text('R&D < 5 ]]> "x"')).toBe('R&amp;D &lt; 5 ]]&gt; "x"')
  expect(element('a', {title: 'R&D "5"\n<'})).toBe('<a title="R&amp;D &quot;5&quot;&#10;&lt;"/>')
})

test('elements nest, and leave out what is undefined', () => {
  expect(element('a:p', {b: true, i: false, sz: 1800, u: undefined}, element('a:t', {}, text('Đại hội')), nothing)).toBe(
    '<a:p b="1" i="0" sz="1800"><a:t>Đại hội</a:t></a:p>'
  )
  expect(join([element('a'), element('b')])).toBe('<a/><b/>')
  expect(xmlDocument(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>')
})

test('what XML forbids is seen as U+FFFD; letters above U+FFFF stay', () => {
  expect(text('a\u0000b\u000bc\ud800d\udc00e\uffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffd')
  expect(text('😀\t\n')).toBe('😀\t\n')
  expect(text('\r')).toBe('&#13;')
})

test('any text holds neither markup nor a forbidden character', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (value) => {
      const escaped = text(value)
      expect(escaped).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|#13;)/)
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
      expect(() => encodeURIComponent(escaped)).not.toThrow() // No half of a surrogate pair.
    })
  )
})
