const schemes = /^(?:https?|ftp|mailto|tel):/i

/** Whether a link leads somewhere from any computer: an address of the web, of mail, a telephone number. */
export const isAddress = (link: string): boolean => schemes.test(link) && !/[\0-\x1f]/.test(link)

/** An address as it stands between brackets in Markdown: what would end it there is percent-encoded. */
export const addressOf = (link: string): string =>
  link.trim().replace(/[\s()<>\\|*_~`[\]]/g, (character) => encodeURIComponent(character).replace(/^[^%]$/, percent))

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** Whether a text is the address that it links to, which Markdown makes a link of by itself. */
export function isOwnAddress(text: string, link: string): boolean {
  const bare = (address: string): string =>
    address
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:)/, '')
      .replace(/\/$/, '')
  return bare(text) === bare(link)
}
