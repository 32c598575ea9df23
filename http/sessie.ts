// The session cookie: 256 random bits that only the browser holds; the database knows their hash.
import { createHash } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { Geheim } from '../muur/deur.ts'
import type { Poorten, Verzoek } from './omgeving.ts'

const name = 's'

/** The secret in the cookie of this request, or null when there is none that could be one. */
export function leesGeheim(c: Verzoek): Geheim | null {
  const text = getCookie(c, name, 'host')
  return text && /^[A-Za-z0-9_-]{43}$/.test(text) ? new Uint8Array(Buffer.from(text, 'base64url')) : null
}

/** 'afgedekt': complete, on a shared device, and opens nothing until the passphrase is given once more. */
export type SessieSoort = 'vol' | 'sleutel' | 'registratie' | 'afgedekt'

// Lengths in minutes (safety.md, Sessions): at most, and without a sign of life.
const lengths = {
  vol: { staf: [720, 15], ouder: [720, 10] },
  afgedekt: { staf: [720, 15], ouder: [720, 10] },
  sleutel: { staf: [10, 10], ouder: [10, 10] },
  registratie: { staf: [30, 30], ouder: [30, 30] },
} as const

/**
 * Makes a session and gives its secret, which nobody has yet; the session of `oud` ends.
 * `traject` is set for an ouder, whose person exists in one traject only; `middel` is the passkey it begins with, or the person for
 * the code from an app.
 */
export async function maakSessie(
  { deur, toeval }: Pick<Poorten, 'deur' | 'toeval'>,
  oud: Geheim | null,
  soort: SessieSoort,
  persoon: string,
  traject: string | null,
  middel: string | null = null,
): Promise<Geheim> {
  const geheim = toeval.bytes(32)
  const hash = createHash('sha256').update(geheim).digest()
  const sessie = toeval.uuid()
  const [duur, rust] = lengths[soort][traject ? 'ouder' : 'staf'].map(m => m * 60) as [number, number]
  const met = middel === null ? [] : [middel]
  const hex = hash.toString('hex')
  const proof = deur.volmacht('begin', hex, persoon, sessie, soort, traject, duur, rust, ...met)
  await deur.huis(oud, async db => {
    await sql`select muur.eindig_sessie()`.execute(db)
    await sql`select muur.begin_sessie(${hash}, ${persoon}, ${sessie}, ${soort}, ${traject}, ${`${duur} s`}, ${`${rust} s`}, ${proof}, ${middel})`.execute(
      db,
    )
  })
  return geheim
}

/** Begins a session for this person and gives the browser its secret; the one presented before ends. */
export async function beginSessie(
  c: Verzoek,
  soort: SessieSoort,
  persoon: string,
  traject: string | null,
  middel: string | null = null,
): Promise<Geheim> {
  const { geheim: oud } = c.get('bezoeker')
  const geheim = await maakSessie(c.get('poorten'), oud, soort, persoon, traject, middel)
  setCookie(c, name, Buffer.from(geheim).toString('base64url'), {
    prefix: 'host',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
  })
  return geheim
}

/** Ends the session of this request, in the database and in the browser. */
export async function eindigSessie(c: Verzoek): Promise<void> {
  const { geheim } = c.get('bezoeker')
  if (geheim) await c.get('poorten').deur.huis(geheim, db => sql`select muur.eindig_sessie()`.execute(db))
  deleteCookie(c, name, { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' })
}
