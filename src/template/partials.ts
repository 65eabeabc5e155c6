/** The name by which a partial is called: its file name without endings. */
export const partialName = (path: string): string => path.replace(/^.*\//, '').replace(/(?:\.md)?\.hbs$/, '')

/** Whether a file is a partial: it stands in a folder `partials`. */
export const isPartial = (path: string): boolean => /(?:^|\/)partials\//.test(path)
