import type {Report} from '../../../report/types.js'

/** Whether an announcement is for everyone, as its author says. */
export const isPublic = ({meta}: Report): boolean => meta.audience?.value === 'public'
