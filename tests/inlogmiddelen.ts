// Ways to sign in for tests: codes of paper, the app with six digits, and a device with a passkey made of node:crypto.
import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { maakPapiercode } from '../http/papiercode.ts'
import type { Antwoord, Klant } from './klant.ts'
import type { Medewerker, Ouder, Wereld } from './wereld.ts'

/**
 * A code of paper for this ouder, as the specialist hands it over; works for 30 minutes. For an ouder with an account it
 * works when it is `bevestigd`, as a coordinator does.
 */
export async function geefUitnodiging(w: Wereld, ouder: Ouder, bevestigd = false): Promise<string> {
  const { code, hash } = maakPapiercode(w.poorten.toeval)
  const nu = w.klok.nu()
  await w.superuser(c =>
    c.query(
      `insert into uitnodiging (traject_id, id, persoon_id, hash, geopend_door, geopend_op, geldig_tot, bevestigd_door)
       values ($1, $2, $3, $4, $2, $5, $6, $7)`,
      [
        ouder.traject,
        w.poorten.toeval.uuid(),
        ouder.id,
        hash,
        nu.toString(),
        nu.add({ minutes: 30 }).toString(),
        bevestigd ? w.poorten.toeval.uuid() : null,
      ],
    ),
  )
  return code
}

/** A code of paper for a member of staff; works for a day. */
export async function geefPersoneelscode(w: Wereld, medewerker: string): Promise<string> {
  const { code, hash } = maakPapiercode(w.poorten.toeval)
  const nu = w.klok.nu()
  await w.superuser(c =>
    c.query(
      `insert into personeelscode (medewerker_id, id, hash, gemaakt_op, geldig_tot) values ($1, $2, $3, $4, $5)`,
      [medewerker, w.poorten.toeval.uuid(), hash, nu.toString(), nu.add({ hours: 24 }).toString()],
    ),
  )
  return code
}

export const WACHTZIN = 'regen op het tuinhek'

/** The way in without a passkey, as the person wrote it down. */
export type Papiertje = { nummer: string; geheim: string }

/** The six digits of the app now, or `stappen` of thirty seconds later. */
export function cijfersVan(w: Wereld, { geheim }: Papiertje, stappen = 0): string {
  const timestamp = w.klok.nu().epochMilliseconds + stappen * 30_000
  return new TOTP({ secret: Secret.fromBase32(geheim) }).generate({ timestamp })
}

/** Reads number and secret from the page of the code. */
export function leesPapiertje(html: string): Papiertje {
  const nummer = /<\/span>(\d{4} \d{4})</.exec(html)?.[1]?.replace(' ', '')
  const geheim = /<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]?.replaceAll(' ', '')
  if (!nummer || !geheim) throw new Error('No number or secret on this page')
  return { nummer, geheim }
}

/** Registers without a passkey, up to and including the passphrase. */
export async function registreerMetCode(
  w: Wereld,
  klant: Klant,
  papier: string,
): Promise<{ papiertje: Papiertje; antwoord: Antwoord }> {
  await klant.post('/begin', { code: papier })
  const papiertje = leesPapiertje((await klant.get('/registreren/code')).html)
  await klant.post('/registreren/code', { cijfers: cijfersVan(w, papiertje) })
  const antwoord = await klant.post('/registreren/wachtzin', { wachtzin: WACHTZIN, nogmaals: WACHTZIN })
  return { papiertje, antwoord }
}

type Opties = { challenge: string; rp?: { id: string }; rpId?: string }

/** What a device or an attacker between may do differently. */
export type Anders = { origin?: string; rpId?: string; verified?: boolean; type?: string; teller?: number }

/** A device with one passkey (ES256), as a browser would pass on its answers. */
export class Toestel {
  readonly id: Buffer
  readonly publiek: KeyObject
  private readonly prive: KeyObject
  private readonly origin: string
  constructor(origin: string, id: Uint8Array) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.prive = pair.privateKey
    this.publiek = pair.publicKey
    this.origin = origin
    this.id = Buffer.from(id)
  }

  /** The answer to "make a passkey". */
  maak(opties: Opties, anders: Anders = {}): string {
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.id.length)
    const authData = Buffer.concat([
      this.kop(anders.rpId ?? opties.rp?.id ?? '', 0x40, anders),
      Buffer.alloc(16),
      length,
      this.id,
      this.cose(),
    ])
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3, 0x63]),
      Buffer.from('fmt'),
      Buffer.from([0x64]),
      Buffer.from('none'),
      Buffer.from([0x67]),
      Buffer.from('attStmt'),
      Buffer.from([0xa0, 0x68]),
      Buffer.from('authData'),
      Buffer.from([0x59, authData.length >> 8, authData.length & 255]),
      authData,
    ])
    return this.antwoord(opties, 'webauthn.create', anders, () => ({ attestationObject }))
  }

  /** The answer to "sign in". */
  inloggen(opties: Opties, anders: Anders = {}): string {
    const authenticatorData = this.kop(anders.rpId ?? opties.rpId ?? '', 0, anders)
    return this.antwoord(opties, 'webauthn.get', anders, client => ({
      authenticatorData,
      signature: createSign('sha256')
        .update(authenticatorData)
        .update(createHash('sha256').update(client).digest())
        .sign(this.prive),
    }))
  }

  private kop(rpId: string, flags: number, anders: Anders): Buffer {
    const teller = Buffer.alloc(4)
    teller.writeUInt32BE(anders.teller ?? 0)
    const gezien = 1 | (anders.verified === false ? 0 : 4)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags | gezien]), teller])
  }

  private cose(): Buffer {
    const { x, y } = this.publiek.export({ format: 'jwk' })
    const point = (text: string | undefined) => Buffer.from(text ?? '', 'base64url')
    const head = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]
    return Buffer.concat([Buffer.from(head), point(x), Buffer.from([0x22, 0x58, 0x20]), point(y)])
  }

  private antwoord(
    opties: Opties,
    type: string,
    anders: Anders,
    meer: (client: Buffer) => Record<string, Buffer>,
  ): string {
    const clientDataJSON = Buffer.from(
      JSON.stringify({
        type: anders.type ?? type,
        challenge: opties.challenge,
        origin: anders.origin ?? this.origin,
      }),
    )
    const id = this.id.toString('base64url')
    const parts = Object.entries({ clientDataJSON, ...meer(clientDataJSON) })
    return JSON.stringify({
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(parts.map(([name, bytes]) => [name, bytes.toString('base64url')])),
    })
  }
}

/** Asks for a challenge as the page would. */
export async function vraag(klant: Klant, pad: string): Promise<Opties & Record<string, unknown>> {
  return JSON.parse((await klant.post(pad)).html)
}

/** Registers with a passkey on this device, up to and including the passphrase. */
export async function registreerMetPasskey(
  klant: Klant,
  papier: string,
  toestel: Toestel,
): Promise<Antwoord> {
  await klant.post('/begin', { code: papier })
  const antwoord = toestel.maak(await vraag(klant, '/registreren/uitdaging'))
  await klant.post('/registreren/passkey', { antwoord })
  return klant.post('/registreren/wachtzin', { wachtzin: WACHTZIN, nogmaals: WACHTZIN })
}

/** Signs in with the passkey of this device; the passphrase comes after. */
export async function toonPasskey(klant: Klant, toestel: Toestel, anders: Anders = {}): Promise<Antwoord> {
  const antwoord = toestel.inloggen(await vraag(klant, '/inloggen/uitdaging'), anders)
  return klant.post('/inloggen/passkey', { antwoord })
}

export type Persoon = { toestel: Toestel; eerste: Klant; half(): Promise<Klant>; heel(): Promise<Klant> }

/**
 * Somebody registered with a passkey: `eerste` is the browser of the registration, `half` signs in up to the passphrase,
 * `heel` all the way.
 */
export async function maakPersoon(
  w: Wereld,
  soort: 'ouder' | 'staf',
  specialist: Medewerker,
): Promise<Persoon> {
  const toestel = new Toestel(w.poorten.publicUrl, w.poorten.toeval.bytes(16))
  const code =
    soort === 'ouder'
      ? await geefUitnodiging(w, await w.traject(specialist))
      : await geefPersoneelscode(w, (await w.medewerker('Dora Proef', ['specialist'])).id)
  const eerste = w.iemand()
  await registreerMetPasskey(eerste, code, toestel)
  const half = async () => {
    const klant = w.iemand()
    await toonPasskey(klant, toestel)
    return klant
  }
  const heel = async () => {
    const klant = await half()
    const { status } = await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })
    if (status !== 303) throw new Error(`Signing in gave ${status}`)
    return klant
  }
  return { toestel, eerste, half, heel }
}
