import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from 'vitest'

/** Rooms by floor, ground first. An import goes downwards, or stays inside its own room. */
const floors: readonly (readonly string[])[] = [
  ['units.ts', 'diagnostic.ts', 'unreachable.ts', 'host.ts'],
  ['**/types.ts', 'ooxml/'],
  ['language/', 'fonts/'],
  ['texts/'],
  ['parse/', 'report/', 'check/', 'theme/', 'template/', 'document/', 'layout/', 'import/', 'pictures/', 'sheets/'],
  ['writers/docx/', 'writers/pdf/', 'writers/pptx/', 'writers/html/', 'writers/svg/', 'writers/text/', 'writers/xlsx/', 'writers/csv/'],
  ['writers/index.ts', 'generated/'],
  ['manifest/', 'verify/'],
  ['compile/'],
  ['index.ts'],
  ['node/', 'batch/'],
  ['cli/', 'studio/', 'worker/']
]

/** Where Node.js built-ins may be imported. */
const faces = ['node/', 'batch/', 'cli/', 'worker/']

/** What differs between machines or moments, and so has no place below the faces. */
const irreproducible = /\bIntl\b|localeCompare|toLocale[A-Z]\w*|Date\.now|new Date\(\)|Math\.random|crypto\.|performance\.now/

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  .sort()

/** A room's own `types.ts` is on the floor of contracts; one deeper inside is the room's business. */
const roomOf = (file: string): string | undefined =>
  /^[a-z]+\/types\.ts$/.test(file)
    ? '**/types.ts'
    : floors.flat().find((room) => (room.endsWith('/') ? file.startsWith(room) : file === room))
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file) ?? ''))

/** Paths below src/ that a file imports from, static and dynamic, types too. */
function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8')
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map((match) => match[1]!)
  return found.map((path) => relative('src', join('src', dirname(file), path)).replace(/\.js$/, '.ts'))
}

test.each(files)('%s imports only from its room and from the floors below', (file) => {
  expect(roomOf(file), 'a room on a floor').toBeDefined()
  const upwards = importsOf(file).filter(
    (path) => !path.startsWith('generated/') && floorOf(path) >= floorOf(file) && roomOf(path) !== roomOf(file)
  )
  expect(upwards).toEqual([])
})

test.each(files.filter((file) => !faces.some((face) => file.startsWith(face))))(
  '%s runs anywhere, and gives the same everywhere',
  (file) => {
    const text = readFileSync(join('src', file), 'utf8')
    expect(text.match(/from '(node:[^']*|fs|path|os|zlib|crypto|stream|url|util)'/)?.[0]).toBeUndefined()
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code.match(irreproducible)?.[0]).toBeUndefined()
  }
)

test('no import circle', () => {
  const done = new Set<string>()
  const visit = (file: string, above: readonly string[]): void => {
    expect(above, [...above, file].join(' -> ')).not.toContain(file)
    if (done.has(file)) return
    for (const path of importsOf(file)) if (files.includes(path)) visit(path, [...above, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
})
