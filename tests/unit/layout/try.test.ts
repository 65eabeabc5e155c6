import {test} from 'vitest'
import {layout} from '../../../src/layout/layout.js'
import {fonts, part, row, slide, slides, table} from './build.js'
test('t', () => {
  for (const n of [400, 400, 1600]) {
    const t = performance.now()
    const rows = Array.from({length: n}, (_, index) => row('body', String(index + 1), `Chỉ tiêu thứ ${index + 1}`, '10 - 11%'))
    const out = layout(slides([slide('a', [part([table([1, 6, 3], row('header', 'a', 'b', 'c'), ...rows)])], 'table')]), fonts, () => {})
    console.log(n, out.pages.length, performance.now() - t)
  }
}, 100000)
