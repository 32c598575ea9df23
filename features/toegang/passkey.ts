// Passkeys: what we ask of a device, and whether what it answers is true (WebAuthn level 3).
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { sql } from 'kysely'
import { inHuis } from '../../http/binnen.ts'
import type { Verzoek } from '../../http/omgeving.ts'
import { ikMet } from './ik.ts'
import { legUitdaging, neemUitdaging } from './uitdaging.ts'

// Read when the first device is asked: a program that rests does without its 300 files.
const webauthn = () => import('@simplewebauthn/server')

// EdDSA, ES256, RS256: what phones and laptops have.
const algorithms = [-8, -7, -257]

const rpID = (c: Verzoek) => new URL(c.get('poorten').publicUrl).hostname

/** Asks for a discoverable passkey with verification of the person. The device learns the neutral name and nothing else. */
export async function vraagNieuwePasskey(c: Verzoek) {
  const { persoon } = ikMet(c, 'registratie', 'vol')
  const naam = c.get('praktijk').neutraleNaam
  const eigen = await inHuis(c, db =>
    db.selectFrom('passkey').select('sleutel_id').where('persoon_id', '=', persoon).orderBy('id').execute(),
  )
  const { generateRegistrationOptions } = await webauthn()
  return generateRegistrationOptions({
    rpName: naam,
    rpID: rpID(c),
    userName: naam,
    userDisplayName: naam,
    userID: new Uint8Array(c.get('poorten').toeval.bytes(32)),
    challenge: await legUitdaging(c, 'maak'),
    timeout: 240_000,
    attestationType: 'none',
    excludeCredentials: eigen.map(p => ({ id: asTekst(p.sleutel_id) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
}

/** Keeps the passkey in this answer of the browser for who visits. False when it is not what we asked for. */
export async function bewaarNieuwePasskey(c: Verzoek, antwoord: string): Promise<boolean> {
  const { persoon } = ikMet(c, 'registratie', 'vol')
  const expectedChallenge = await neemUitdaging(c, 'maak')
  const response = asJson(antwoord)
  if (!expectedChallenge || !response) return false
  const { verifyRegistrationResponse } = await webauthn()
  const made = await verifyRegistrationResponse({
    response: response as unknown as RegistrationResponseJSON,
    expectedChallenge,
    expectedOrigin: c.get('poorten').publicUrl,
    expectedRPID: rpID(c),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null)
  if (!made?.verified) return false
  const { id, publicKey, counter } = made.registrationInfo.credential
  await inHuis(c, db =>
    db
      .insertInto('passkey')
      .values({
        persoon_id: persoon,
        id: c.get('poorten').toeval.uuid(),
        sleutel_id: Buffer.from(id, 'base64url'),
        publieke_sleutel: Buffer.from(publicKey),
        teller: counter,
        // The clock that also says when this session began.
        gemaakt_op: sql`muur.nu()`,
      })
      .execute(),
  )
  return true
}

/** Asks any device for a passkey of ours, without saying whose. */
export async function vraagPasskey(c: Verzoek) {
  const { generateAuthenticationOptions } = await webauthn()
  return generateAuthenticationOptions({
    rpID: rpID(c),
    challenge: await legUitdaging(c, 'inloggen'),
    timeout: 240_000,
    userVerification: 'required',
  })
}

/** Whose passkey signed the challenge; null for whatever is wrong with it. */
export async function leesPasskey(
  c: Verzoek,
  antwoord: string,
): Promise<{ persoon: string; traject: string | null; middel: string } | null> {
  const expectedChallenge = await neemUitdaging(c, 'inloggen')
  const response = asJson(antwoord)
  if (!expectedChallenge || !response) return null
  const sleutelId = Buffer.from(response.id, 'base64url')
  const { rows } = await inHuis(c, db =>
    sql<Gevonden>`select * from muur.vind_passkey(${sleutelId})`.execute(db),
  )
  const { verifyAuthenticationResponse } = await webauthn()
  // More than one only when somebody copied an id; the signature tells them apart.
  for (const row of rows) {
    const seen = await verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge,
      expectedOrigin: c.get('poorten').publicUrl,
      expectedRPID: rpID(c),
      requireUserVerification: true,
      credential: {
        id: asTekst(sleutelId),
        publicKey: new Uint8Array(row.publieke_sleutel),
        counter: row.teller,
      },
    }).catch(() => null)
    if (!seen?.verified) continue
    await inHuis(c, db =>
      sql`select muur.passkey_gebruikt(${row.persoon_id}, ${row.id}, ${seen.authenticationInfo.newCounter})`.execute(
        db,
      ),
    )
    return { persoon: row.persoon_id, traject: row.traject_id, middel: row.id }
  }
  return null
}

type Gevonden = {
  persoon_id: string
  traject_id: string | null
  id: string
  publieke_sleutel: Uint8Array
  teller: number
}

const asTekst = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

// Only an object with an id of plausible length; the rest is for the library, which throws at anything odd.
function asJson(text: string): { id: string; response: object } | null {
  if (text.length > 20_000) return null
  try {
    const value = JSON.parse(text) as { id?: unknown; response?: unknown } | null
    if (!value || typeof value.id !== 'string' || !/^[A-Za-z0-9_-]{1,1400}$/.test(value.id)) return null
    return typeof value.response === 'object' && value.response !== null
      ? (value as { id: string; response: object })
      : null
  } catch {
    return null
  }
}
