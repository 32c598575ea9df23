// How what is taken along is sealed: to a public key, so that shutting needs no secret, and opening needs the one private key.

type Bytes = Uint8Array<ArrayBuffer>
/** AES-GCM under a key that is used once; `van` is the public half it was made with. */
export type Doos = { van: Bytes; iv: Bytes; tekst: ArrayBuffer }

const EC = { name: 'ECDH', namedCurve: 'P-256' }
const bytes = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text))

/** A new pair. Only with `uitvoerbaar` the private half can be read as bytes, to be sealed itself (sluitWeg). */
export async function maakPaar(uitvoerbaar: boolean): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(EC, uitvoerbaar, ['deriveBits'])) as CryptoKeyPair
}

/** Seals a text for `publiek`, under the name of its place: it opens nowhere else. */
export async function verzegel(publiek: CryptoKey, plek: string, tekst: string): Promise<Doos> {
  const eenmalig = await maakPaar(false)
  const van = new Uint8Array(await crypto.subtle.exportKey('raw', eenmalig.publicKey))
  const sleutel = await sleutelVan(eenmalig.privateKey, publiek, van)
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const gcm = { name: 'AES-GCM', iv, additionalData: bytes(plek) }
  return { van, iv, tekst: await crypto.subtle.encrypt(gcm, sleutel, bytes(tekst)) }
}

/** The text in the box. Throws when it was made for another key or place, or was touched. */
export async function ontzegel(prive: CryptoKey, plek: string, doos: Doos): Promise<string> {
  const van = await crypto.subtle.importKey('raw', doos.van, EC, false, [])
  const sleutel = await sleutelVan(prive, van, doos.van)
  const gcm = { name: 'AES-GCM', iv: doos.iv, additionalData: bytes(plek) }
  return new TextDecoder().decode(await crypto.subtle.decrypt(gcm, sleutel, doos.tekst))
}

async function sleutelVan(prive: CryptoKey, publiek: CryptoKey, van: Bytes): Promise<CryptoKey> {
  const gedeeld = await crypto.subtle.deriveBits({ name: 'ECDH', public: publiek }, prive, 256)
  return naarSleutel(gedeeld, van, 'koffer')
}

async function naarSleutel(geheim: BufferSource, salt: Bytes, info: string): Promise<CryptoKey> {
  const grond = await crypto.subtle.importKey('raw', geheim, 'HKDF', false, ['deriveKey'])
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: bytes(info) }
  return crypto.subtle.deriveKey(hkdf, grond, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** The private half shut away under what a passkey gave (32 bytes); only the same passkey opens it again. */
export async function sluitWeg(prive: CryptoKey, uitPasskey: BufferSource): Promise<Doos> {
  const van = crypto.getRandomValues(new Uint8Array(16))
  const sleutel = await naarSleutel(uitPasskey, van, 'passkey')
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const kaal = await crypto.subtle.exportKey('pkcs8', prive)
  return { van, iv, tekst: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sleutel, kaal) }
}

/** The private half again, that no script can read. Throws when the passkey is another one. */
export async function haalTerug(doos: Doos, uitPasskey: BufferSource): Promise<CryptoKey> {
  const sleutel = await naarSleutel(uitPasskey, doos.van, 'passkey')
  const kaal = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: doos.iv }, sleutel, doos.tekst)
  return crypto.subtle.importKey('pkcs8', kaal, EC, false, ['deriveBits'])
}

/** A name for a place that tells nothing: the same path gives the same name, on this device only. */
export async function naamVan(zout: Bytes, pad: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...zout, ...bytes(pad)])))
  return [...hash.subarray(0, 16)].map(b => b.toString(16).padStart(2, '0')).join('')
}
