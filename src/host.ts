/**
 * The only door out of the core: bytes of fonts, shipped data and pictures, nothing else.
 * The same core runs on Node.js and in a browser tab; each brings its own host.
 */
export interface Host {
  /** A font file by its name, such as `Tinos-Bold.ttf`; rejects when the product is not installed whole. */
  font(file: string): Promise<Uint8Array>
  /** A shipped or office-owned data file below `templates/`, such as `themes/congress.yaml`; null when there is none. */
  resource(path: string): Promise<Uint8Array | null>
  /** A picture that an announcement names, by the address as written; null when it cannot be read. */
  picture(address: string, announcement: string): Promise<Uint8Array | null>
}
