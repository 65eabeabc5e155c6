import {expect, test} from 'vitest'
import {formatTable} from '../../../src/cli/table.js'

test('columns are aligned, decomposed letters counted once', () => {
  const table = formatTable(
    [
      ['Tệp', 'Trang'],
      ['tỉnh.pdf'.normalize('NFD'), '7'],
      ['a', '12']
    ],
    new Set([1])
  )
  expect(table.normalize('NFC')).toBe('Tệp       Trang\n--------  -----\ntỉnh.pdf      7\na            12\n')
})
