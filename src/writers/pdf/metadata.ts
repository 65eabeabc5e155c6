import type {Document} from '../../document/types.js'
import {element, text, type Xml} from '../../ooxml/xml.js'
import type {PdfInfo} from './pdfkit.js'

/** Control characters and halves of surrogate pairs: XML 1.0 cannot carry them, and Info and XMP must say the same. */
const unwritable = /[\u0000-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The document's properties for the Info dictionary. Without a date of the announcement there are no dates. */
export function infoOf({title, author, date}: Document): PdfInfo {
  const day = date === null ? null : new Date(`${date}T00:00:00Z`)
  return {
    Title: title.replace(unwritable, ' '),
    ...(author === null ? {} : {Author: author.replace(unwritable, ' ')}),
    Creator: 'Thongbao',
    Producer: 'PDFKit',
    ...(day === null || Number.isNaN(day.getTime()) ? {} : {CreationDate: day, ModDate: day})
  }
}

/** The same properties in XMP, word for word, as PDF/A-2 demands (ISO 19005-2, 6.6.2.3.3), and the claim of PDF/UA-1. */
export function xmpOf(info: PdfInfo, language: string): string {
  const {Title, Author, Creator, Producer, CreationDate} = info
  const date = CreationDate instanceof Date ? `${CreationDate.toISOString().slice(0, 19)}Z` : undefined
  return [
    description(
      {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'},
      element('dc:title', {}, element('rdf:Alt', {}, element('rdf:li', {'xml:lang': 'x-default'}, text(String(Title))))),
      ...(Author === undefined ? [] : [element('dc:creator', {}, element('rdf:Seq', {}, property('rdf:li', String(Author))))]),
      element('dc:language', {}, element('rdf:Bag', {}, property('rdf:li', language)))
    ),
    description(
      {'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/'},
      property('xmp:CreatorTool', String(Creator)),
      ...(date === undefined ? [] : [property('xmp:CreateDate', date), property('xmp:ModifyDate', date)])
    ),
    description({'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/'}, property('pdf:Producer', String(Producer))),
    description({'xmlns:pdfuaid': accessibility}, property('pdfuaid:part', '1')),
    accessibilitySchema()
  ].join('\n')
}

/** Namespace of the claim of PDF/UA (ISO 14289-1, 5). */
const accessibility = 'http://www.aiim.org/pdfua/ns/id/'

const property = (name: string, value: string): Xml => element(name, {}, text(value))

const description = (namespaces: Readonly<Record<string, string>>, ...properties: readonly Xml[]): Xml =>
  element('rdf:Description', {'rdf:about': '', ...namespaces}, ...properties)

/** PDF/A lets only known properties stand in XMP: others must be described (ISO 19005-2, 6.6.2.3.2). */
function accessibilitySchema(): Xml {
  const resource = (...properties: readonly Xml[]): Xml => element('rdf:li', {'rdf:parseType': 'Resource'}, ...properties)
  const part = resource(
    property('pdfaProperty:name', 'part'),
    property('pdfaProperty:valueType', 'Integer'),
    property('pdfaProperty:category', 'internal'),
    property('pdfaProperty:description', 'Part of ISO 14289 that the file follows')
  )
  const schema = resource(
    property('pdfaSchema:schema', 'PDF/UA identification'),
    property('pdfaSchema:namespaceURI', accessibility),
    property('pdfaSchema:prefix', 'pdfuaid'),
    element('pdfaSchema:property', {}, element('rdf:Seq', {}, part))
  )
  return description(
    {
      'xmlns:pdfaExtension': 'http://www.aiim.org/pdfa/ns/extension/',
      'xmlns:pdfaSchema': 'http://www.aiim.org/pdfa/ns/schema#',
      'xmlns:pdfaProperty': 'http://www.aiim.org/pdfa/ns/property#'
    },
    element('pdfaExtension:schemas', {}, element('rdf:Bag', {}, schema))
  )
}
