// An address to go back to, as a page passed it on: only one of our own.

/** Gives `tekst` when it is a path of this site (at most 300 characters), else `anders`. Never another host. */
export function eigenPad(tekst: string, anders: string): string {
  return tekst.length <= 300 && /^\/(?![/\\])[\w/-]*(\?[\w=&%.-]*)?$/.test(tekst) ? tekst : anders
}
