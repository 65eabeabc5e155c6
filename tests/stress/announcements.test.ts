import {expect, test} from 'vitest'
import {stressAnnouncements} from './announcements.js'
import {sentences, words} from './prose.js'

const textOf = (name: string): string => stressAnnouncements.find((announcement) => announcement.name === name)!.text

test('names differ and are plain file stems', () => {
  const names = stressAnnouncements.map(({name}) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+$/)
})

test('the sizes are as large as they say', () => {
  expect(words(300).split(' ')).toHaveLength(300)
  expect(sentences(3000).split(' ').length).toBeGreaterThanOrEqual(3000)
  expect(textOf('bang-400-dong').match(/^\| \d+ \|/gm)).toHaveLength(400)
  expect(
    textOf('bang-12-cot')
      .match(/^\|( --- \|)+$/m)![0]
      .match(/---/g)
  ).toHaveLength(12)
  expect(textOf('60-chu-thich').match(/^\[\^n\d+\]:/gm)).toHaveLength(60)
  expect(textOf('300-tieu-de').match(/^#{2,5} /gm)).toHaveLength(300)
  expect(textOf('danh-sach-9-cap').match(/^ *- Cấp/gm)).toHaveLength(9)
  expect(textOf('tu-200-chu')).toMatch(/\S{200}/)
})

test('decomposed texts are that, in both ways', () => {
  const [canonical, windows] = [textOf('unicode-to-hop'), textOf('unicode-ban-phim-windows')]
  expect(canonical).toBe(canonical.normalize('NFD'))
  expect(windows).not.toBe(windows.normalize('NFC'))
  expect(windows).not.toBe(windows.normalize('NFD'))
  expect(windows).toContain('ê\u0323')
  expect(windows.normalize('NFC')).toBe(canonical.normalize('NFC'))
})
