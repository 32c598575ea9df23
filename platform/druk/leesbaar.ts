// Makes any text printable: what our letters cannot draw becomes a visible [U+XXXX], what nobody sees is left out.

// Control characters, and the marks that turn the reading direction round (they can make a page say what it does not).
const onzichtbaar =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e01ef}]/gu
// A font may draw these, but what they mean is agreed nowhere; PDF/A-2a refuses them.
const eigenGebruik = /\p{Co}/u
const samenvoegers = new Set([0x200c, 0x200d, 0xfe0e, 0xfe0f])

/**
 * One text as it can be printed. Letters are kept as they are (in Unicode form NFC); line ends become `\n`,
 * tabs a space; lone surrogates become U+FFFD.
 * @param kent answers whether our fonts can draw this code point (PDF/UA-1 7.21 and PDF/A-2 6.2.11 refuse a page with empty boxes)
 */
export function maakLeesbaar(tekst: string, kent: (teken: number) => boolean): string {
  const schoon = tekst
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(onzichtbaar, '')
  let uit = ''
  for (const teken of schoon) {
    const punt = teken.codePointAt(0)!
    if (punt === 10 || (kent(punt) && !eigenGebruik.test(teken))) uit += teken
    else if (!samenvoegers.has(punt)) uit += `[U+${punt.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return uit
}

/** The same for every string in a value of JSON, at any depth; keys, numbers and booleans stay. */
export function maakAllesLeesbaar(waarde: unknown, kent: (teken: number) => boolean): unknown {
  if (typeof waarde === 'string') return maakLeesbaar(waarde, kent)
  if (Array.isArray(waarde)) return waarde.map(deel => maakAllesLeesbaar(deel, kent))
  if (waarde !== null && typeof waarde === 'object') {
    return Object.fromEntries(
      Object.entries(waarde).map(([naam, deel]) => [naam, maakAllesLeesbaar(deel, kent)]),
    )
  }
  return waarde
}
