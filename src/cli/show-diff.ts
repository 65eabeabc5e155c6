import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'

/** What changed in a file, as a unified diff that `patch` takes. */
export const showDiff = (path: string, before: string, after: string): string =>
  createTwoFilesPatch(path, path, before, after, undefined, undefined, {context: 1, headerOptions: FILE_HEADERS_ONLY})
