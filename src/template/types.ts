import type {Report} from '../report/types.js'
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
