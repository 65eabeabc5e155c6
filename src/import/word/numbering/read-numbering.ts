import {readLook} from '../styles/look.js'
import {child, childrenOf, elementsOf, flagOf, numberOf, valueIn} from '../xml/find.js'
import type {XmlElement} from '../xml/types.js'
import type {Level, List, Lists} from './types.js'

/** Read `numbering.xml`. `listOfStyle`: the list that a style of lists stands for. */
export function readNumbering(root: XmlElement | null, listOfStyle: (style: string) => string | undefined): Lists {
  if (!root) return new Map()
  const definitions = new Map(childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]))
  const lists = new Map(childrenOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]))
  /** Levels of a definition; one that only names a style of lists has those of that style's list, but counts by itself. */
  const levelsOf = (id: string): ReadonlyMap<number, Level> => {
    const definition = definitions.get(id)
    const style = valueIn(definition, 'w:numStyleLink')
    const linked = style === undefined ? undefined : valueIn(lists.get(listOfStyle(style) ?? ''), 'w:abstractNumId')
    return readLevels(linked === undefined ? definition : definitions.get(linked))
  }
  const read = new Map<string, ReadonlyMap<number, Level>>()
  const levelsOnce = (id: string): ReadonlyMap<number, Level> => {
    const levels = read.get(id) ?? levelsOf(id)
    read.set(id, levels)
    return levels
  }
  return new Map([...lists].map(([id, list]) => [id, readList(list, levelsOnce)]))
}

function readList(list: XmlElement, levelsOf: (id: string) => ReadonlyMap<number, Level>): List {
  const counter = valueIn(list, 'w:abstractNumId') ?? ''
  const levels = new Map(levelsOf(counter))
  const starts = new Map<number, number>()
  for (const override of childrenOf(list, 'w:lvlOverride')) {
    const index = numberOf(override.attributes['w:ilvl'])
    if (index === undefined) continue
    const own = child(override, 'w:lvl')
    if (own) levels.set(index, readLevel(own, levels.get(index)))
    const start = numberOf(valueIn(override, 'w:startOverride'))
    if (start !== undefined) starts.set(index, own ? (levels.get(index)?.start ?? start) : start)
  }
  return {counter, levels, starts}
}

function readLevels(definition: XmlElement | undefined): Map<number, Level> {
  const levels = childrenOf(definition, 'w:lvl').flatMap((level) => {
    const index = numberOf(level.attributes['w:ilvl'])
    return index === undefined ? [] : [[index, readLevel(level, undefined)] as const]
  })
  return new Map(levels)
}

/** A level; what it does not say is as in the level that it overrides (ECMA-376-1, 17.9). */
function readLevel(level: XmlElement, base: Level | undefined): Level {
  const suffix = valueIn(level, 'w:suff')
  const properties = child(level, 'w:rPr')
  return {
    start: numberOf(valueIn(level, 'w:start')) ?? base?.start ?? 0,
    format: readFormat(level) ?? base?.format ?? 'decimal',
    text: valueIn(level, 'w:lvlText') ?? base?.text ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    isLegal: flagOf(level, 'w:isLgl') ?? false,
    restart: numberOf(valueIn(level, 'w:lvlRestart')) ?? base?.restart ?? null,
    style: valueIn(level, 'w:pStyle') ?? base?.style ?? null,
    look: properties ? readLook(properties) : (base?.look ?? {})
  }
}

/** The format, which newer forms give in a choice beside what old programs are to read. */
function readFormat(level: XmlElement): string | undefined {
  const alternates = childrenOf(level, 'mc:AlternateContent').flatMap(elementsOf)
  const formats = [level, ...alternates].flatMap((one) => childrenOf(one, 'w:numFmt'))
  const found = formats.find(({attributes}) => attributes['w:val'] !== 'custom') ?? formats[0]
  const custom = formats.find(({attributes}) => attributes['w:val'] === 'custom')?.attributes['w:format']
  return custom ?? found?.attributes['w:val']
}
