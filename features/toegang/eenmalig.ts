// The road without a passkey: a number instead of a name, and a code of six digits from an app (RFC 6238).
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Poorten } from '../../http/omgeving.ts'
import { leidAf } from '../../muur/sleutels.ts'

const PERIOD = 30

/** What the person writes down and puts in an app. `geheim` is 160 bits, `nummer` eight digits. */
export type Eenmalig = { geheim: Buffer; nummer: string }

/**
 * The number and secret of one registration: the same at every look within that session and in no other, so that a page
 * opened again still fits the app, while nothing is kept until a first code shows that it works.
 */
export function maakEenmalig({ persoonssleutel }: Poorten, sessie: string): Eenmalig {
  const deel = (naam: string) =>
    createHmac('sha256', leidAf(persoonssleutel, 'eenmalig')).update(`${naam}|${sessie}`).digest()
  const cijfers = deel('nummer').readBigUInt64BE() % 100_000_000n
  return { geheim: deel('geheim').subarray(0, 20), nummer: cijfers.toString().padStart(8, '0') }
}

/** As it is kept: keyed, because eight digits alone could be tried one by one. */
export function hashNummer({ persoonssleutel }: Poorten, nummer: string): Buffer {
  return createHmac('sha256', leidAf(persoonssleutel, 'nummer')).update(nummer).digest()
}

/** Seals the secret for this person: moved to another row it does not open. */
export function verzegelGeheim(
  { persoonssleutel, toeval }: Poorten,
  persoon: string,
  geheim: Uint8Array,
): Buffer {
  const nonce = toeval.bytes(12)
  const cipher = createCipheriv('aes-256-gcm', persoonssleutel, nonce).setAAD(aad(persoon))
  return Buffer.concat([nonce, cipher.update(geheim), cipher.final(), cipher.getAuthTag()])
}

/** Opens what {@link verzegelGeheim} made. Throws when it was changed or moved. */
export function openGeheim({ persoonssleutel }: Poorten, persoon: string, verzegeld: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', persoonssleutel, verzegeld.subarray(0, 12))
  decipher.setAAD(aad(persoon)).setAuthTag(verzegeld.subarray(-16))
  return Buffer.concat([decipher.update(verzegeld.subarray(12, -16)), decipher.final()])
}

/** The time step this code belongs to: now, or the one before or after; null when it fits none. */
export function stapVan({ klok }: Poorten, geheim: Uint8Array, code: string): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const timestamp = klok.nu().epochMilliseconds
  const delta = TOTP.validate({ token: code, secret: asSecret(geheim), period: PERIOD, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}

/** The address an app reads from the QR code. It names the neutral name and nothing else. */
export function appAdres(naam: string, geheim: Uint8Array): string {
  return new TOTP({ issuer: naam, label: naam, secret: asSecret(geheim), period: PERIOD }).toString()
}

/** The secret as letters to type over, in groups of four. */
export function toonGeheim(geheim: Uint8Array): string {
  return (asSecret(geheim).base32.match(/.{1,4}/g) ?? []).join(' ')
}

/** Only the digits of what was typed; people group them with spaces and dashes. */
export const leesCijfers = (tekst: string): string => tekst.slice(0, 40).replace(/[\s\p{Pd}.]/gu, '')

function asSecret(geheim: Uint8Array): Secret {
  return new Secret({ buffer: new Uint8Array(geheim).buffer })
}

const aad = (persoon: string) => Buffer.from(persoon)
