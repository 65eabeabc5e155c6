import {documentFiles} from '../compile/documents.js'
import type {CompileOptions} from '../compile/types.js'
import type {Wording} from '../diagnostic.js'
import type {Host} from '../host.js'
import type {Call} from './arguments.js'

/** What of the compiler's options the call decides. */
export type Chosen = Pick<CompileOptions, 'documents' | 'wanted' | 'profile' | 'theme'>

/** The profile and theme that the call names, or that there is no such one. */
export async function chooseLook(
  {profile, theme}: Call,
  host: Host
): Promise<Pick<Chosen, 'profile' | 'theme'> | {readonly fault: Wording}> {
  if (profile !== null && !(await host.resource(`profiles/${profile}.yaml`))) {
    return {fault: {vi: `không có quy chuẩn thể thức “${profile}”`, en: `there is no profile “${profile}”`}}
  }
  if (theme !== null && !(await host.resource(`themes/${theme}.yaml`))) {
    return {fault: {vi: `không có giao diện “${theme}”`, en: `there is no theme “${theme}”`}}
  }
  return {...(profile === null ? {} : {profile}), ...(theme === null ? {} : {theme})}
}

/** The facts for spreadsheets; `facts` alone means the workbook. */
const factsFiles = ['facts.xlsx', 'facts.csv'].map((file) => ({document: 'facts', file}))

/** The files that the call asks for out of all documents, or that it names one that no document has. */
export async function chooseFiles(call: Call, documents: readonly string[], host: Host): Promise<Chosen | {readonly fault: Wording}> {
  const look = await chooseLook(call, host)
  if ('fault' in look) return look
  if (!call.only) return {...look, documents}
  const known = [...(await documentFiles(documents, host)), ...factsFiles]
  for (const name of call.only) {
    if (known.some(({document, file}) => name === document || name === file)) continue
    const names = known.map(({file}) => file).join(', ')
    return {fault: {vi: `không có tài liệu “${name}”; có: ${names}`, en: `there is no document “${name}”; there are: ${names}`}}
  }
  const only = new Set(call.only)
  return {...look, documents, wanted: (document, format) => (only.has(document) && format !== 'csv') || only.has(`${document}.${format}`)}
}
