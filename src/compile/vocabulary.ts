import {parse} from 'yaml'
import {type Lexicon, readLexicon} from '../check/words/lexicon.js'
import shipped from '../generated/vocabulary.js'
import type {Host} from '../host.js'
import {readIndicatorVocabulary} from '../report/indicator-vocabulary.js'
import {readRoles} from '../report/roles.js'
import type {Vocabulary} from '../report/vocabulary.js'
import {loadResource} from './resources.js'

/** The vocabularies that reports are read by; a product without them is not installed whole. */
export async function loadVocabulary(host: Host): Promise<Vocabulary> {
  const [roles, indicators] = await Promise.all([
    load(host, 'vocabulary/roles.yaml', readRoles),
    load(host, 'vocabulary/indicators.yaml', readIndicatorVocabulary)
  ])
  return {roles, indicators}
}

/** The word lists that checks ask by. */
export const loadWords = (host: Host): Promise<Lexicon> => load(host, 'vocabulary/words.yaml', readLexicon)

async function load<Value>(host: Host, path: string, read: (data: unknown) => Value): Promise<Value> {
  const {value} = await loadResource(host, path, (text) => read(parsed(path, text)))
  if (value === null) throw new Error(`templates/${path} cannot be read`)
  return value
}

/** The build has parsed what we ship, since a cold start would spend more on that than on an announcement; an office's own text is parsed here. */
function parsed(path: string, text: string): unknown {
  const known = shipped[path]
  return known?.text === text ? JSON.parse(known.json) : parse(text, {schema: 'failsafe'})
}
