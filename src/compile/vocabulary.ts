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

async function load<Value>(host: Host, path: string, read: (text: string) => Value): Promise<Value> {
  const {value} = await loadResource(host, path, read)
  if (value === null) throw new Error(`templates/${path} cannot be read`)
  return value
}
