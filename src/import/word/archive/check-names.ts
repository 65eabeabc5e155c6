import {badArchive} from '../refusal.js'

/** A name that leads out of the archive: a step up, a root, a drive, a backslash; or one that no file can have. */
const unsafe = /(?:^|\/)\.\.(?:\/|$)|^\/|\\|^[A-Za-z]:|[\0-\x1f]|^$/

/** Check the names of an archive: none leads out of it, none stands there twice (names of parts ignore case, ECMA-376-2, 6.2.2.3). */
export function checkNames(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    if (unsafe.test(name)) throw badArchive('có đường dẫn trỏ ra ngoài', 'a path leads out of it')
    const key = name.toLowerCase()
    if (seen.has(key)) throw badArchive(`“${name}” có hai lần`, `“${name}” stands in it twice`)
    seen.add(key)
  }
}
