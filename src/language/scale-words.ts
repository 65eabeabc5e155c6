const scales: Readonly<Record<string, number>> = {trăm: 1e2, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9}

/** `tỷ lệ`, `tỷ trọng`, `tỷ suất` and `tỷ giá` are no thousand millions. */
const word = /\s?(trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![A-Za-zÀ-ỹ])(?!\s+(?:lệ|trọng|suất|giá)(?![A-Za-zÀ-ỹ]))/iy

/** The scale words that follow an offset; they stack and multiply (`181,7 nghìn tỷ`). Scale 1 and the same offset when there is none. */
export function readScale(text: string, at: number): {readonly scale: number; readonly end: number} {
  let scale = 1
  let end = at
  for (;;) {
    word.lastIndex = end
    const match = word.exec(text)
    if (!match) return {scale, end}
    scale *= scales[match[1]!.toLowerCase()]!
    end += match[0].length
  }
}
