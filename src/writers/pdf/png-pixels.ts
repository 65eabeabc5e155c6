import {unzlibSync} from 'fflate'
import {type Png, samplesOf} from './read-png.js'

/** A picture's pixels, a byte a sample. */
export interface Pixels {
  /** Colours, or places in the palette. */
  readonly colors: Uint8Array
  /** 0 clear to 255 solid; null when all is solid. */
  readonly opacity: Uint8Array | null
}

/** One of the seven pictures of Adam7, or the whole: where its pixels lie (ISO 15948, 8.2). */
interface Pass {
  readonly x: number
  readonly y: number
  readonly stepX: number
  readonly stepY: number
}

const whole: readonly Pass[] = [{x: 0, y: 0, stepX: 1, stepY: 1}]
const adam7: readonly Pass[] = [
  {x: 0, y: 0, stepX: 8, stepY: 8},
  {x: 4, y: 0, stepX: 8, stepY: 8},
  {x: 0, y: 4, stepX: 4, stepY: 8},
  {x: 2, y: 0, stepX: 4, stepY: 4},
  {x: 0, y: 2, stepX: 2, stepY: 4},
  {x: 1, y: 0, stepX: 2, stepY: 2},
  {x: 0, y: 1, stepX: 1, stepY: 2}
]

/** Decode a PNG's pixels. Throws when there are fewer than its header says. */
export function decodePng(png: Png): Pixels {
  const {width, height, bits} = png
  const {colors, alpha} = samplesOf(png)
  const perPixel = colors + (alpha ? 1 : 0)
  const bytes = unzlibSync(png.data)
  const pixels = new Uint8Array(width * height * perPixel)
  let offset = 0
  for (const {x, y, stepX, stepY} of png.interlaced ? adam7 : whole) {
    const columns = Math.ceil((width - x) / stepX)
    const rows = Math.ceil((height - y) / stepY)
    if (columns <= 0 || rows <= 0) continue
    const length = Math.ceil((columns * perPixel * bits) / 8)
    let above = new Uint8Array(length)
    for (let row = 0; row < rows; row++) {
      if (offset + 1 + length > bytes.length) throw new RangeError('PNG file with too few pixels')
      const line = bytes.subarray(offset + 1, offset + 1 + length)
      unfilter(bytes[offset]!, line, above, Math.max(1, (perPixel * bits) >> 3))
      for (let column = 0; column < columns; column++) {
        const to = ((y + row * stepY) * width + x + column * stepX) * perPixel
        for (let sample = 0; sample < perPixel; sample++) pixels[to + sample] = sampleOf(png, line, column * perPixel + sample)
      }
      above = line
      offset += 1 + length
    }
  }
  return split(png, pixels, colors, alpha)
}

/** Undo a line's filter in place (ISO 15948, clause 9); `distance` is that to the pixel at the left, in bytes. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, distance: number): void {
  if (filter > 4) throw new RangeError(`PNG file with filter ${filter}`)
  if (filter === 0) return
  for (let index = 0; index < line.length; index++) {
    const left = index < distance ? 0 : line[index - distance]!
    const up = above[index]!
    if (filter === 1) line[index]! += left
    else if (filter === 2) line[index]! += up
    else if (filter === 3) line[index]! += (left + up) >> 1
    else line[index]! += paeth(left, up, index < distance ? 0 : above[index - distance]!)
  }
}

/** Whichever of the three is nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner)
  const toUp = Math.abs(left - corner)
  const toCorner = Math.abs(left + up - 2 * corner)
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
}

/** A sample of a line as a byte: of 16 bits the upper half; grey of fewer than 8 is stretched, places in the palette are not. */
function sampleOf({bits, palette}: Png, line: Uint8Array, index: number): number {
  if (bits === 8) return line[index]!
  if (bits === 16) return line[2 * index]!
  const shift = 8 - bits - ((index * bits) & 7)
  const value = (line[(index * bits) >> 3]! >> shift) & ((1 << bits) - 1)
  return palette ? value : (value * 255) / ((1 << bits) - 1)
}

/** Colours and opacity apart. A palette's opacity is looked up; one colour that is left out is found again. */
function split(png: Png, pixels: Uint8Array, colors: number, alpha: boolean): Pixels {
  const {transparency, palette, width, height} = png
  const count = width * height
  if (!alpha) return {colors: pixels, opacity: transparency && (palette ? lookedUp(pixels, transparency) : leftOut(png, pixels, colors))}
  const colored = new Uint8Array(count * colors)
  const opacity = new Uint8Array(count)
  for (let pixel = 0; pixel < count; pixel++) {
    const from = pixel * (colors + 1)
    for (let sample = 0; sample < colors; sample++) colored[pixel * colors + sample] = pixels[from + sample]!
    opacity[pixel] = pixels[from + colors]!
  }
  return {colors: colored, opacity}
}

const lookedUp = (pixels: Uint8Array, transparency: Uint8Array): Uint8Array => pixels.map((place) => transparency[place] ?? 255)

function leftOut({bits, transparency, width, height}: Png, pixels: Uint8Array, colors: number): Uint8Array {
  const clear = Array.from({length: colors}, (_, sample) => {
    const value = transparency![2 * sample]! * 256 + transparency![2 * sample + 1]!
    return bits === 16 ? value >> 8 : Math.floor((value * 255) / ((1 << bits) - 1))
  })
  return Uint8Array.from({length: width * height}, (_, pixel) =>
    clear.every((value, sample) => pixels[pixel * colors + sample] === value) ? 0 : 255
  )
}
