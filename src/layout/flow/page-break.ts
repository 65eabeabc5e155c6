import type {PageBreak} from '../../document/types.js'
import type {Handler} from './types.js'

/** The next block begins a new page; in columns a new column. */
export const pageBreak: Handler<PageBreak> = () => ({items: [{type: 'page-end'}], last: null})
