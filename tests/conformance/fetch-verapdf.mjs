// Puts veraPDF beside the installed packages, through Maven, unless it is there. Without Maven or Java the tests say what is missing.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname} from 'node:path'
import {verapdfArchive} from './tools.mjs'

const artifact = 'org.verapdf.apps:greenfield-apps:1.28.2'
const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'

if (!existsSync(verapdfArchive)) {
  const options = ['-q', '-B', copy, '-Dmdep.stripVersion=true', `-Dartifact=${artifact}`, `-DoutputDirectory=${dirname(verapdfArchive)}`]
  const {error, status} = spawnSync('mvn', options, {stdio: ['ignore', 'inherit', 'inherit']})
  if (error || status !== 0) console.error(`veraPDF was not fetched: ${error ? error.message : `Maven ended with ${status}`}`)
}
