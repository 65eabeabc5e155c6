import {fillColor, numeral} from './numerals.js'

/** Kinds of artifacts, with which a screen reader need not bother (ISO 32000-1, table 330). */
export type ArtifactType = 'Pagination' | 'Layout'

/** What content belongs to: a structure element by its id, or nothing. */
type Owner = {readonly element: number} | {readonly artifact: ArtifactType}

/** A page's content stream while it is made. Coordinates are those of the layout: from the top left corner, y downwards. */
export interface Content {
  /** What follows belongs to this owner; content of the same one goes on. */
  own(owner: Owner): void
  /** Glyphs from a point on the baseline, by the operand and operator that show them, such as `<0001> Tj`. */
  glyphs(font: string, size: number, color: string, x: number, baseline: number, show: string): void
  /** A filled rectangle. */
  rectangle(color: string, x: number, y: number, width: number, height: number): void
  /** An image, stretched to a rectangle. */
  image(name: string, x: number, y: number, width: number, height: number): void
  /** End it: all operators. */
  end(): string
}

/** Begin a page's content. `mark` numbers a new piece of an element's content, and gives the element's type. */
export function openContent(mark: (element: number) => {readonly tag: string; readonly number: number}): Content {
  const operators: string[] = []
  const pen = {owner: null as Owner | null, inText: false, font: '', color: ''}
  const setText = (wanted: boolean): void => {
    if (pen.inText !== wanted) operators.push(wanted ? 'BT' : 'ET')
    pen.inText = wanted
  }
  const setColor = (color: string): void => {
    if (pen.color !== color) operators.push(fillColor(color))
    pen.color = color
  }
  const close = (): void => {
    setText(false)
    if (pen.owner) operators.push('EMC')
    pen.owner = null
  }
  return {
    own(owner) {
      if (sameOwner(pen.owner, owner)) return
      close()
      operators.push('element' in owner ? elementMark(mark(owner.element)) : `/Artifact <</Type /${owner.artifact}>> BDC`)
      pen.owner = owner
    },
    glyphs(font, size, color, x, baseline, show) {
      setText(true)
      setColor(color)
      const chosen = `/${font} ${numeral(size)} Tf`
      if (pen.font !== chosen) operators.push(chosen)
      pen.font = chosen
      // The page is turned upside down, so glyphs are turned back.
      operators.push(`1 0 0 -1 ${numeral(x)} ${numeral(baseline)} Tm`, show)
    },
    rectangle(color, x, y, width, height) {
      setText(false)
      setColor(color)
      operators.push(`${numeral(x)} ${numeral(y)} ${numeral(width)} ${numeral(height)} re f`)
    },
    image(name, x, y, width, height) {
      setText(false)
      // Turned back, as glyphs are.
      operators.push('q', `${numeral(width)} 0 0 ${numeral(-height)} ${numeral(x)} ${numeral(y + height)} cm`, `/${name} Do`, 'Q')
    },
    end() {
      close()
      return operators.join('\n')
    }
  }
}

const elementMark = ({tag, number}: {readonly tag: string; readonly number: number}): string => `/${tag} <</MCID ${number}>> BDC`

function sameOwner(one: Owner | null, other: Owner): boolean {
  if (one === null) return false
  if ('element' in one) return 'element' in other && one.element === other.element
  return 'artifact' in other && one.artifact === other.artifact
}
