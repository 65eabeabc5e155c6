import type {Diagnose} from '../diagnostic.js'
import {profileSchema} from './profile-schema.js'
import {resolveStyles} from './resolve-styles.js'
import {openSettings, type SettingsFile} from './settings-file.js'
import {profileStyleNames} from './style-names.js'
import {tellIssues} from './tell-issues.js'
import type {Profile} from './types.js'

/** Read and check the text of `templates/profiles/<name>.yaml`; null after an error a fault, with line and column. */
export function readProfile(name: string, text: string, diagnose: Diagnose): Profile | null {
  const file = openSettings('profile', name, text, diagnose)
  if (!file) return null
  const parsed = profileSchema.safeParse(file.value)
  if (!parsed.success) {
    tellIssues(file, parsed.error.issues)
    return null
  }
  const {defaults, styles: entries, ...rest} = parsed.data
  const styles = resolveStyles({defaults, styles: entries, path: [], names: profileStyleNames}, file.fault)
  const profile: Profile = {name, ...rest, styles}
  checkPageNumberStyle(profile, file)
  checkCertainty(profile, file)
  return file.sound() ? profile : null
}

function checkPageNumberStyle({page, styles}: Profile, {fault}: SettingsFile): void {
  const style = page.pageNumber?.style
  if (style === undefined || Object.hasOwn(styles, style)) return
  fault('unknown-style', ['page', 'pageNumber', 'style'], {vi: `Không có kiểu “${style}”`, en: `There is no style “${style}”`})
}

/** A certainty speaks of a value that the profile has: a misspelt path would leave the value at M without a word. */
function checkCertainty(profile: Profile, {fault}: SettingsFile): void {
  for (const path of Object.keys(profile.certainty)) {
    let value: unknown = profile
    for (const key of path.split('.')) {
      // Walked by name: a missing step gives undefined, which the test below tells.
      value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    }
    if (value !== undefined) continue
    fault('unknown-key', ['certainty', path], {vi: `Quy chuẩn không có giá trị “${path}”`, en: `The profile has no value “${path}”`})
  }
}
