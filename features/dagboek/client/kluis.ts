// The seal of a dagboek, made in the browser (decision 0026): one key for the texts, shut away under a passkey or a passphrase.
import { RONDES, type Slot, VULMAAT } from '../../../domein/dagboek.ts'

type Bytes = Uint8Array<ArrayBuffer>

const GCM = { name: 'AES-GCM', length: 256 } as const
const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text))
export const lot = (n: number): Bytes => crypto.getRandomValues(new Uint8Array(n))

export function schrijf(bytes: ArrayBuffer | Bytes): string {
  let text = ''
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
export const lees = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0))

/** A new key of the texts. It may be read as bytes, because a second lock must hold it too. */
export const maakSleutel = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey(GCM, true, ['encrypt', 'decrypt']) as Promise<CryptoKey>

async function sluit(sleutel: CryptoKey, plek: string, kaal: BufferSource): Promise<string> {
  const iv = lot(12)
  const dicht = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(plek) },
    sleutel,
    kaal,
  )
  return `${schrijf(iv)}.${schrijf(dicht)}`
}

function open(sleutel: CryptoKey, plek: string, dicht: string): Promise<ArrayBuffer> {
  const [iv = '', rest = ''] = dicht.split('.')
  const gcm = { name: 'AES-GCM', iv: lees(iv), additionalData: utf8(plek) }
  return crypto.subtle.decrypt(gcm, sleutel, lees(rest))
}

/** Seals a text for this place, filled up so that its length says little. */
export function verzegel(sleutel: CryptoKey, plek: string, tekst: string): Promise<string> {
  const kaal = utf8(JSON.stringify(tekst))
  const vol = new Uint8Array(Math.ceil(kaal.length / VULMAAT) * VULMAAT).fill(0x20)
  vol.set(kaal)
  return sluit(sleutel, plek, vol)
}

/** The text again. Throws when it was made with another key, for another place, or was touched. */
export async function ontzegel(sleutel: CryptoKey, plek: string, dicht: string): Promise<string> {
  return JSON.parse(new TextDecoder().decode(await open(sleutel, plek, dicht))) as string
}

/** The same sentence however it is typed: spaces and accents are no reason to stay out. */
const gewoon = (zin: string) => zin.normalize('NFKC').trim().replace(/\s+/g, ' ')

async function uitZin(zin: string, zout: Bytes, rondes: number): Promise<CryptoKey> {
  const grond = await crypto.subtle.importKey('raw', utf8(gewoon(zin)), 'PBKDF2', false, ['deriveKey'])
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt: zout, iterations: rondes }
  return crypto.subtle.deriveKey(pbkdf2, grond, GCM, false, ['encrypt', 'decrypt'])
}

async function uitPasskey(uit: BufferSource, zout: Bytes): Promise<CryptoKey> {
  const grond = await crypto.subtle.importKey('raw', uit, 'HKDF', false, ['deriveKey'])
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: zout, info: utf8('dagboek') }
  return crypto.subtle.deriveKey(hkdf, grond, GCM, false, ['encrypt', 'decrypt'])
}

const kaalVan = (sleutel: CryptoKey) => crypto.subtle.exportKey('raw', sleutel)

/** Shuts the key away under a passphrase. `plek` names the dagboek: the lock opens in no other. */
export async function slotMetZin(sleutel: CryptoKey, plek: string, zin: string): Promise<Slot> {
  const zout = lot(16)
  const met = await uitZin(zin, zout, RONDES)
  const dicht = await sluit(met, `zin ${plek}`, await kaalVan(sleutel))
  return { soort: 'zin', rondes: RONDES, zout: schrijf(zout), dicht }
}

/** Shuts the key away under what a passkey gave (32 bytes) for `zout`. */
export async function slotMetPasskey(
  sleutel: CryptoKey,
  plek: string,
  { uit, passkey, zout }: { uit: BufferSource; passkey: ArrayBuffer; zout: Bytes },
): Promise<Slot> {
  const met = await uitPasskey(uit, zout)
  const dicht = await sluit(met, `passkey ${plek}`, await kaalVan(sleutel))
  return { soort: 'passkey', zout: schrijf(zout), passkey: schrijf(passkey), dicht }
}

/** Opens a lock with a passphrase, or with what the passkey gave. Null when it does not fit. */
export async function openSlot(
  slot: Slot,
  plek: string,
  met: string | BufferSource,
): Promise<CryptoKey | null> {
  const zout = lees(slot.zout)
  const sleutel =
    slot.soort === 'zin'
      ? await uitZin(met as string, zout, slot.rondes)
      : await uitPasskey(met as BufferSource, zout)
  const kaal = await open(sleutel, `${slot.soort} ${plek}`, slot.dicht).catch(() => null)
  return kaal && crypto.subtle.importKey('raw', kaal, GCM, true, ['encrypt', 'decrypt'])
}
