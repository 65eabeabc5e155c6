import type {Diagnose, Diagnostic, Place} from '../diagnostic.js'
import type {Host} from '../host.js'
import type {FrontMatter} from '../parse/types.js'
import {chooseProfile} from '../theme/choose-profile.js'
import {readProfile} from '../theme/read-profile.js'
import {readTheme} from '../theme/read-theme.js'
import type {Profile, Theme} from '../theme/types.js'
import {loadResource} from './resources.js'

/** What a paper looks like. */
export interface Look {
  readonly profile: Profile
  readonly theme: Theme
}

/** Names that the caller chose; they win over the front matter. */
export interface LookNames {
  readonly profile?: string
  readonly theme?: string
}

/** Theme of a deck for which nobody named one. */
const defaultTheme = 'congress'

/** The profile by call, front matter or date, and the theme by call or front matter; null after an error. `path`: the announcement's. */
export async function loadLook(meta: FrontMatter, path: string, names: LookNames, host: Host, diagnose: Diagnose): Promise<Look | null> {
  const profileName = names.profile ?? meta.profile?.value ?? chooseProfile(meta.date?.value)
  if (!names.profile && !meta.profile && !meta.date) diagnose(noDate(profileName, path))
  const profile = await loadProfile(profileName, host, diagnose, names.profile ? undefined : meta.profile?.place)
  const theme = await loadTheme(
    names.theme ?? meta.theme?.value ?? defaultTheme,
    host,
    diagnose,
    names.theme ? undefined : meta.theme?.place
  )
  return profile && theme && {profile, theme}
}

async function loadProfile(name: string, host: Host, diagnose: Diagnose, place: Place | undefined): Promise<Profile | null> {
  const {value, missing, diagnostics} = await loadResource(host, `profiles/${name}.yaml`, (text, tell) => readProfile(name, text, tell))
  if (missing) diagnose(unknown('profile', {vi: 'quy chuẩn thể thức', en: 'profile'}, name, place))
  for (const diagnostic of diagnostics) diagnose(diagnostic)
  return value
}

async function loadTheme(name: string, host: Host, diagnose: Diagnose, place: Place | undefined): Promise<Theme | null> {
  const {value, missing, diagnostics} = await loadResource(host, `themes/${name}.yaml`, (text, tell) => readTheme(name, text, tell))
  if (missing) diagnose(unknown('theme', {vi: 'giao diện', en: 'theme'}, name, place))
  for (const diagnostic of diagnostics) diagnose(diagnostic)
  return value
}

function unknown(what: string, words: {vi: string; en: string}, name: string, place: Place | undefined): Diagnostic {
  return {
    rule: `unknown-${what}`,
    severity: 'error',
    message: {vi: `Không có ${words.vi} “${name}”`, en: `There is no ${words.en} “${name}”`},
    hint: {vi: `xem các tệp trong templates/${what}s/`, en: `see the files in templates/${what}s/`},
    ...(place ? {place} : {})
  }
}

function noDate(profile: string, path: string): Diagnostic {
  return {
    rule: 'profile-by-default',
    severity: 'note',
    message: {
      vi: `Văn bản không ghi ngày ban hành nên trình bày theo quy chuẩn ${profile}`,
      en: `The paper has no date, so it is laid out by the profile ${profile}`
    },
    hint: {vi: 'ghi date: hoặc profile: ở phần đầu', en: 'give date: or profile: in the front matter'},
    place: {path, start: 0, end: 0, line: 1, column: 1}
  }
}
