/** Syllables of Vietnamese, tone marks apart: an onset, a rime. Names and words of other languages are none. */
const onset = '(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?'
const rimes = [
  'a(?:ch?|[imopuyt]|nh?|ng)?|ă(?:[cmnpt]|ng)|â(?:[cmnptuy]|ng)',
  'e(?:[cmnopt]|ng)?|ê(?:ch|[mnptu]|nh)?',
  'i(?:a|ch|[mnptu]|nh)?|iê(?:[cmnptu]|ng)',
  'o(?:[cimnpt]|ng|oc|ong)?|oa(?:ch?|[imnopty]|nh|ng)?|oă(?:[cmnpt]|ng)|oe(?:[nopt])?',
  'ô(?:[cimnpt]|ng)?|ơ(?:[imnpt])?',
  'u(?:[acimnpt]|ng)?|uâ(?:[nty]|ng)|uê(?:ch|nh)?|uô(?:[cimnt]|ng)|uơ|uy(?:a|ch|[ptu]|nh)?|uyê[nt]',
  'ư(?:[acimntu]|ng)?|ươ(?:[cimnptu]|ng)',
  'y(?:ch|nh|t)?|yê(?:[mntu]|ng)'
]
const syllable = new RegExp(`^${onset}(?:${rimes.join('|')})$`, 'u')
/** Syllables that end in a stop have one of two tones only. */
const stopped = /(?:ch|[cpt])$/u

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
const stopTones = /[\u0301\u0323]/u

/** Whether a word is a Vietnamese syllable that is written in a way that Vietnamese is: one tone, in small letters, capitals, or with a capital first. */
export function isSyllable(word: string): boolean {
  if (word.length > 12 || !/^\p{L}\p{Ll}*$|^\p{Lu}+$/u.test(word)) return false
  const parts = word.toLowerCase().normalize('NFD')
  const found = parts.match(tones) ?? []
  const bare = parts.replace(tones, '').normalize('NFC')
  if (found.length > 1 || !syllable.test(bare)) return false
  return !stopped.test(bare) || stopTones.test(found[0] ?? '')
}
