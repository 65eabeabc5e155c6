import type {IsoDate} from '../parse/types.js'

/** Hướng dẫn 05-HD/VPTW is dated 27/5/2026: a paper dated before it stands under 36-HD/VPTW of 2018. */
const since2026: IsoDate = '2026-05-27'

/** The Party profile that a paper's date asks for; without a date the one in force now. */
export function chooseProfile(date: IsoDate | undefined): 'party-2018' | 'party-2026' {
  return date !== undefined && date < since2026 ? 'party-2018' : 'party-2026'
}
