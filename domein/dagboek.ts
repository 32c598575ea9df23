// What of a dagboek may reach the server (O4): sealed texts and locks of fixed shapes. Whatever is not sealed does not have such a shape.

/** Most characters of one page. */
export const BLAD_MAX = 20_000
/** Most pages of one dagboek, most locks on it. */
export const BLADEN_MAX = 1_000
export const SLOTEN_MAX = 6
/** A passphrase of the dagboek has at least this many characters. */
export const ZIN_MIN = 15
/** A text is filled up to a whole number of these, in bytes, so that its length says little. */
export const VULMAAT = 512
/** How often a passphrase is worked through before it opens: at least what OWASP advises for PBKDF2 with SHA-256 (2023). */
export const RONDES = 600_000

/** What AES-GCM adds to a text, and what base64url makes of bytes. */
const MERK = 16
const tekens = (bytes: number) => Math.ceil((bytes * 4) / 3)
const bytes = (text: string) => Math.floor((text.length * 3) / 4)
const MEESTE = tekens(BLAD_MAX * 4 + VULMAAT + MERK)

/** Whether this is a text that was sealed in the browser: a nonce of 12 bytes, a dot, and whole units with their mark. */
export function isVerzegeld(tekst: string): boolean {
  const [, dicht = ''] = /^[A-Za-z0-9_-]{16}\.([A-Za-z0-9_-]+)$/.exec(tekst) ?? []
  return dicht.length <= MEESTE && bytes(dicht) > MERK && (bytes(dicht) - MERK) % VULMAAT === 0
}

/**
 * A lock: the key of the texts (32 bytes) shut away, with what is needed to ask for the other key. `dicht` is a nonce and 48 bytes;
 * `zout` 16 bytes for a passphrase and 32 for a passkey; all in base64url.
 */
export type Slot =
  | { soort: 'zin'; rondes: number; zout: string; dicht: string }
  | { soort: 'passkey'; zout: string; passkey: string; dicht: string }

/** Locks as one text without spaces. */
export const schrijfSloten = (sloten: readonly Slot[]): string =>
  sloten
    .map(s =>
      (s.soort === 'zin' ? ['zin', s.rondes, s.zout, s.dicht] : ['passkey', s.zout, s.passkey, s.dicht]).join(
        ':',
      ),
    )
    .join(',')

const dicht = '([A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{64})'
const zin = new RegExp(`^zin:([1-9][0-9]{5,7}):([A-Za-z0-9_-]{22}):${dicht}$`)
const passkey = new RegExp(`^passkey:([A-Za-z0-9_-]{43}):([A-Za-z0-9_-]{1,1400}):${dicht}$`)

/** The locks in this text; null when it is anything else, has no lock, too many, or one that is too quick to try. */
export function leesSloten(tekst: string): Slot[] | null {
  const delen = tekst.split(',')
  if (delen.length > SLOTEN_MAX) return null
  const sloten = delen.map((deel): Slot | null => {
    const [, n = '', zout = '', van = ''] = zin.exec(deel) ?? []
    if (van) return Number(n) < RONDES ? null : { soort: 'zin', rondes: Number(n), zout, dicht: van }
    const [, vraag = '', id = '', gesloten = ''] = passkey.exec(deel) ?? []
    return gesloten ? { soort: 'passkey', zout: vraag, passkey: id, dicht: gesloten } : null
  })
  return sloten.every(s => s !== null) ? sloten : null
}

/** What is shared: a text of somebody, in full. Null when it is empty or too long. */
export function leesGedeeld(tekst: string): string | null {
  const schoon = tekst.trim()
  return schoon && schoon.length <= BLAD_MAX && !schoon.includes('\ufffd') ? schoon : null
}
