import {describe, expect, test} from 'vitest'
import {read} from './read.js'

const passages = (text: string) => {
  const {theme, motto} = read(`# Thông báo\n\n${text}\n`).report.facts
  return [theme?.text ?? null, motto?.phrases ?? null]
}

describe('theme and motto', () => {
  test.each([
    [
      'Đại hội diễn ra với chủ đề "Đoàn kết, sáng tạo" và phương châm "Kỷ cương – Đổi mới – Phát triển".',
      '"Đoàn kết, sáng tạo"',
      ['Kỷ cương', 'Đổi mới', 'Phát triển']
    ],
    [
      '## Chủ đề, phương châm Đại hội\n\n- Chủ đề Đại hội: “Xây dựng Đảng bộ vững mạnh; phát huy “Dân làm gốc” trong mọi việc”\n- Phương châm: Đoàn kết, dân chủ, kỷ cương, phát triển kinh tế - xã hội.',
      '“Xây dựng Đảng bộ vững mạnh; phát huy “Dân làm gốc” trong mọi việc”',
      ['Đoàn kết', 'dân chủ', 'kỷ cương', 'phát triển kinh tế - xã hội']
    ],
    [
      '## 3. Chủ đề Đại hội: Giữ vững truyền thống, xây dựng quê hương giàu đẹp\n\n## 4. Phương châm Đại hội\n\nĐoàn kết - Dân chủ - Đổi mới',
      'Giữ vững truyền thống, xây dựng quê hương giàu đẹp',
      ['Đoàn kết', 'Dân chủ', 'Đổi mới']
    ],
    [
      '## Chủ đề Đại hội\n\nChủ đề của Đại hội là: Phát huy truyền thống; xây dựng xã kiểu mẫu.\n\n## Phương châm\n\n“Đoàn kết, dân chủ, kỷ cương, sáng tạo”.',
      'Phát huy truyền thống; xây dựng xã kiểu mẫu.',
      ['Đoàn kết', 'dân chủ', 'kỷ cương', 'sáng tạo']
    ],
    [
      'Đại hội xác định chủ đề “Giữ vững đoàn kết” và phương châm hành động “Nói đi đôi với làm; rõ người, rõ việc”.',
      '“Giữ vững đoàn kết”',
      ['Nói đi đôi với làm', 'rõ người', 'rõ việc']
    ],
    ['Phương châm hành động của Đại hội là: «Đoàn kết; Kỷ cương; Hiệu quả»', null, ['Đoàn kết', 'Kỷ cương', 'Hiệu quả']],
    ['## Phương châm Đại hội:\n\n“Đoàn kết-Dân chủ – Kỷ cương -Phát triển”', null, ['Đoàn kết', 'Dân chủ', 'Kỷ cương', 'Phát triển']]
  ])('%s', (text, theme, motto) => {
    expect(passages(text)).toEqual([theme, motto])
  })
})

describe('neither', () => {
  test.each([
    '## III- Chủ đề\n\nĐại hội bàn nhiều về chủ đề. Các đại biểu thống nhất cao. Đó là kết quả lớn.',
    '## Bài học kinh nghiệm\n\nThực hiện phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra” của Đại hội Đảng.',
    'Chủ đề của năm 2025: “Kỷ cương, trách nhiệm” được các cơ quan thực hiện tốt.'
  ])('%s', (text) => {
    expect(passages(text)).toEqual([null, null])
  })
})
