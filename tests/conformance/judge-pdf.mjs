import {run, verapdfArchive} from './tools.mjs'

/** What veraPDF says of files under one flavour (`2a`, `ua1`): the broken rules of each, none when it conforms. One start of Java for all. */
export async function brokenRules(flavour, files) {
  const options = [
    '-cp',
    verapdfArchive,
    'org.verapdf.apps.GreenfieldCliWrapper',
    '-f',
    flavour,
    '--format',
    'json',
    '--maxfailuresdisplayed',
    '1'
  ]
  const {out, error} = await run('java', [...options, ...files])
  if (!out.startsWith('{')) throw new Error(`veraPDF: ${error.slice(-400)}`)
  const verdicts = new Map(JSON.parse(out).report.jobs.map((job) => [job.itemDetails.name, verdictOf(job)]))
  return new Map(files.map((file) => [file, verdicts.get(file) ?? ['veraPDF did not read the file']]))
}

function verdictOf({validationResult, taskException}) {
  const result = validationResult?.[0]
  if (!result) return [`veraPDF could not read the file: ${taskException?.exceptionMessage ?? 'no reason given'}`]
  const broken = result.details.ruleSummaries.filter((rule) => rule.ruleStatus === 'FAILED')
  const told = broken.map((rule) => `${rule.clause}-${rule.testNumber}: ${rule.description} (${rule.failedChecks}x)`)
  return result.compliant ? [] : told.concat(told.length > 0 ? [] : ['not compliant'])
}
