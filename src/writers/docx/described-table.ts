import {BuilderElement, type ITableOptions, Table, XmlComponent} from 'docx'
import {toLibrary} from './text.js'

/** A table with alternative text (ECMA-376-1, 17.4.59 `tblCaption`, 17.4.60 `tblDescription`), which the library does not write. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, alt: string) {
    super(options)
    const properties: unknown = this.root[0]
    if (!(properties instanceof XmlComponent)) throw new RangeError('the library starts a table with something else than its properties')
    const val = {key: 'w:val', value: toLibrary(alt)}
    properties.addChildElement(new BuilderElement({name: 'w:tblCaption', attributes: {val}}))
    properties.addChildElement(new BuilderElement({name: 'w:tblDescription', attributes: {val}}))
  }
}
