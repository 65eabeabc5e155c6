import {toneStyles} from '../check/tone-styles.js'
import type {ToneStyle} from '../check/types.js'
import type {Wording} from '../diagnostic.js'

/** How `check` shows its findings. */
const formats = ['text', 'json', 'sarif'] as const
export type ReportFormat = (typeof formats)[number]

/** A format by its name; null for another word. */
export const formatOf = (written: unknown): ReportFormat | null => formats.find((known) => known === written) ?? null

/** A placement of tone marks by its example, which some keyboards type in loose marks; null for another word. */
export const toneOf = (written: unknown): ToneStyle | null =>
  typeof written === 'string' ? (toneStyles.find((tone) => tone === written.normalize('NFC')) ?? null) : null

/** Values of the options of `check`, as they were typed. */
interface Typed {
  readonly format?: unknown
  readonly json?: unknown
  readonly tone?: unknown
  readonly fix?: unknown
  readonly 'dry-run'?: unknown
}

/** What is wrong with options of `check`, each alone or one with another; null when nothing is. */
export function checkFault({format, json, tone, fix, 'dry-run': dryRun}: Typed): Wording | null {
  if (format !== undefined && formatOf(format) === null) {
    return {vi: `tùy chọn --format nhận ${formats.join(', ')}`, en: `option --format takes ${formats.join(', ')}`}
  }
  const shown = json ? 'json' : (format ?? 'text')
  if (json && format !== undefined && format !== 'json') {
    return {vi: `--json và --format ${String(format)} trái nhau`, en: `--json and --format ${String(format)} contradict each other`}
  }
  if (tone !== undefined && toneOf(tone) === null) return {vi: 'tùy chọn --tone nhận hòa hoặc hoà', en: 'option --tone takes hòa or hoà'}
  if (!dryRun) return null
  if (!fix) return {vi: '--dry-run chỉ dùng cùng --fix', en: '--dry-run goes with --fix only'}
  if (shown === 'text') return null
  return {
    vi: `--dry-run in phần sẽ thay đổi, không dùng cùng định dạng ${String(shown)}`,
    en: `--dry-run prints a diff and does not go with the format ${String(shown)}`
  }
}
