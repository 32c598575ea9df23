// One attempt to sign in at the organisation: its secrets stay in the browser, what it was for is kept by us, taken once, five minutes.
import { createHash, createHmac } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { Verzoek } from '../../http/omgeving.ts'
import type { OidcVraag } from '../../platform/oidc/oidc.ts'

const name = 'o'
// Strict, although the provider sends the browser back from elsewhere: what comes back is a page of ours with a form, and that posts it.
const cookie = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const

/** What the sign-in there is for. Only `inloggen` needs no session here. */
export type Doel = 'inloggen' | 'registratie' | 'koppel' | 'bevestig'

/** `op`: when it began, in seconds since 1970. `sessie`: in which session, '' for none. `terug`: the own page to go on to. */
export type Poging = { doel: Doel; sessie: string; terug: string; op: number; vraag: OidcVraag }

/** Begins an attempt in this browser, over any earlier one. */
export async function legPoging(c: Verzoek, doel: Doel, terug: string): Promise<OidcVraag> {
  const { deur, toeval, klok } = c.get('poorten')
  const sleutel = toeval.bytes(32)
  const op = Math.floor(klok.nu().epochMilliseconds / 1000)
  const bewaard = Buffer.from(JSON.stringify([doel, sessieVan(c, doel), terug, op]))
  await deur.huis(null, db => sql`select muur.leg_uitdaging(${plek(sleutel)}, ${bewaard})`.execute(db))
  setCookie(c, name, Buffer.from(sleutel).toString('base64url'), { ...cookie, maxAge: 300 })
  return vraagVan(sleutel, doel)
}

/** Takes the attempt of this browser; null when there is none, it is too old, was taken before, or began in another session. */
export async function neemPoging(c: Verzoek): Promise<Poging | null> {
  const text = getCookie(c, name, 'host')
  deleteCookie(c, name, cookie)
  if (!text || !/^[A-Za-z0-9_-]{43}$/.test(text)) return null
  const sleutel = Buffer.from(text, 'base64url')
  const { rows } = await c
    .get('poorten')
    .deur.huis(null, db =>
      sql<{ waarde: Uint8Array | null }>`select muur.neem_uitdaging(${plek(sleutel)}) as waarde`.execute(db),
    )
  const waarde = rows[0]?.waarde
  if (!waarde) return null
  const [doel, sessie, terug, op] = JSON.parse(Buffer.from(waarde).toString('utf8')) as [
    Doel,
    string,
    string,
    number,
  ]
  return sessie === sessieVan(c, doel) ? { doel, sessie, terug, op, vraag: vraagVan(sleutel, doel) } : null
}

const sessieVan = (c: Verzoek, doel: Doel) =>
  doel === 'inloggen' ? '' : (c.get('bezoeker').wie?.sessie ?? 'niemand')

const plek = (sleutel: Uint8Array) => createHash('sha256').update('werkaccount|').update(sleutel).digest()

// All from the one secret in the browser: who reads our database finishes nobody's attempt.
function vraagVan(sleutel: Uint8Array, doel: Doel): OidcVraag {
  const deel = (naam: string) => createHmac('sha256', sleutel).update(naam).digest('base64url')
  return {
    state: deel('state'),
    nonce: deel('nonce'),
    verifier: deel('verifier'),
    opnieuw: doel === 'bevestig',
  }
}
