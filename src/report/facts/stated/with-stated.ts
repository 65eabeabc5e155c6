import type {Diagnose} from '../../../diagnostic.js'
import type {StatedFacts} from '../../../parse/types.js'
import type {Text} from '../../../texts/texts.js'
import type {Facts} from '../../types.js'
import {phrasesOf} from '../passages.js'
import {createFinder} from './find-words.js'
import {withStatedDelegates} from './stated-delegates.js'
import {withStatedElections, withStatedOfficers} from './stated-elections.js'
import {withStatedEvent} from './stated-event.js'
import {withStatedTargets} from './stated-targets.js'
import {passageOf} from './stated-words.js'
import {createTell} from './tell.js'

/** The facts that an author may state. */
type Statable = Pick<Facts, keyof StatedFacts | 'quantities'>

/**
 * Facts with what the author states of them, who wins. A stated field stands in the place of the one that was read, an entry of a list in the place of
 * that of the same name or number; others are added. A fact keeps its place in the text where the text tells of it.
 */
export function withStated(read: Statable, stated: StatedFacts, texts: readonly Text[], diagnose: Diagnose): Statable {
  const tell = createTell(diagnose)
  const finder = createFinder(texts)
  const motto = stated.motto && passageOf(stated.motto)
  return {
    event: withStatedEvent(stated.event, read.event, tell),
    delegates: withStatedDelegates(stated.delegates, read.delegates),
    theme: stated.theme ? passageOf(stated.theme) : read.theme,
    motto: stated.motto ? (motto ? {...motto, phrases: phrasesOf(motto.text)} : null) : read.motto,
    elections: withStatedElections(stated.elections, read.elections, finder),
    officers: withStatedOfficers(stated.officers, read.officers, finder, tell),
    ...withStatedTargets(stated.targets, read.targets, read.quantities, finder, tell)
  }
}
