/** An element of a part. Names carry the usual prefix of their namespace (`w:p`), whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** Text, with references resolved, or an element. */
export type XmlNode = XmlElement | string
