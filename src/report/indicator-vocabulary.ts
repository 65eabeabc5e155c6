import {parse} from 'yaml'

/** What indicators are called: `templates/vocabulary/indicators.yaml`. */
export interface IndicatorVocabulary {
  readonly indicators: readonly unknown[]
}

/** Read a vocabulary of indicators. Throws a RangeError that names the entry when the data is of another shape. */
export function readIndicatorVocabulary(data: Uint8Array | string): IndicatorVocabulary {
  const text = typeof data === 'string' ? data : new TextDecoder().decode(data)
  const list: unknown = parse(text, {schema: 'failsafe'})
  if (!Array.isArray(list)) throw new RangeError('indicators: not a list')
  return {indicators: list}
}
