import type {Attributes} from '../../../ooxml/xml.js'

/** Namespaces that the roots of slides, layouts and masters declare. */
export const rootNamespaces: Attributes = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
}

const presentationMl = 'application/vnd.openxmlformats-officedocument.presentationml'

/** Content types of the parts that we write. */
export const contentTypes = {
  presentation: `${presentationMl}.presentation.main+xml`,
  slideMaster: `${presentationMl}.slideMaster+xml`,
  slideLayout: `${presentationMl}.slideLayout+xml`,
  slide: `${presentationMl}.slide+xml`,
  notesMaster: `${presentationMl}.notesMaster+xml`,
  notesSlide: `${presentationMl}.notesSlide+xml`,
  presentationProperties: `${presentationMl}.presProps+xml`,
  viewProperties: `${presentationMl}.viewProps+xml`,
  tableStyles: `${presentationMl}.tableStyles+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml'
} as const

/** Where the parts lie; slides, layouts and pictures count from 1. */
export const partNames = {
  presentation: 'ppt/presentation.xml',
  presentationProperties: 'ppt/presProps.xml',
  viewProperties: 'ppt/viewProps.xml',
  tableStyles: 'ppt/tableStyles.xml',
  slideMaster: 'ppt/slideMasters/slideMaster1.xml',
  slideLayout: (number: number) => `ppt/slideLayouts/slideLayout${number}.xml`,
  slide: (number: number) => `ppt/slides/slide${number}.xml`,
  notesSlide: (number: number) => `ppt/notesSlides/notesSlide${number}.xml`,
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  media: (number: number, ending: string) => `ppt/media/image${number}.${ending}`,
  app: 'docProps/app.xml'
} as const
