import type {Place} from '../diagnostic.js'
import type {Inline, Report} from '../report/types.js'
import type {Profile, Theme} from '../theme/types.js'
import type {Format} from '../writers/types.js'

/** What a template folder says of itself: `templates/<document>/document.yaml`. */
export interface DocumentSettings {
  /** Such as `slides`. */
  readonly name: string
  readonly flow: 'pages' | 'slides'
  readonly formats: readonly Format[]
  /** Whose styles: the profile's, the theme's deck or the theme's handout. */
  readonly styles: 'profile' | 'deck' | 'handout'
  /** Exactly so many pages; null: as many as it takes. */
  readonly pages: number | null
}

/** What a stage after the report is given besides it. */
export interface Setting {
  readonly report: Report
  readonly profile: Profile
  readonly theme: Theme
  readonly settings: DocumentSettings
}

/** A template or a partial, as text. */
export interface TemplateFile {
  /** Such as `record/document.md.hbs`; a partial stands in a folder `partials/` and is called by its file name without `.md.hbs`. */
  readonly path: string
  readonly text: string
}

/** A rendered template: Markdown with directives, in which each value of the model is a mark of private-use characters. */
export interface Markup {
  readonly text: string
  /** The document's title in plain text; never empty. */
  readonly title: string
  /** Cut a piece of `text` at its marks: the template's own words, and the model's inlines where a mark stood. */
  split(text: string): readonly (string | readonly Inline[])[]
  /** Where in the template (or partial) an offset into `text` was written. */
  placeAt(offset: number): Place
}
