// Sealed shapes of a dagboek as a browser would send them, with nothing in them: for tests of the server.
import { RONDES, schrijfSloten, VULMAAT } from '../domein/dagboek.ts'

const b64 = (n: number) => Buffer.alloc(n, 7).toString('base64url')
const dicht = (n: number) => `${b64(12)}.${b64(n + 16)}`

/** A text of one unit. */
export const VERZEGELD = dicht(VULMAAT)
/** A lock for a sentence and one for a passkey, as one field. */
export const SLOTEN = schrijfSloten([
  { soort: 'zin', rondes: RONDES, zout: b64(16), dicht: dicht(32) },
  { soort: 'passkey', zout: b64(32), passkey: b64(20), dicht: dicht(32) },
])
