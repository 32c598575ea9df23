// The challenge of a passkey ceremony: kept by us for five minutes, taken once, found by a cookie of its own.
import { createHash } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { Verzoek } from '../../http/omgeving.ts'

const name = 'u'
const cookie = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const

/** What the challenge is for; a challenge of one ceremony is none of another. */
type Doel = 'maak' | 'inloggen'

/** Makes a challenge of 32 bytes and gives the browser the cookie that finds it. */
export async function legUitdaging(c: Verzoek, doel: Doel): Promise<Uint8Array<ArrayBuffer>> {
  const { deur, toeval } = c.get('poorten')
  const sleutel = toeval.bytes(32)
  const waarde = new Uint8Array(toeval.bytes(32))
  await deur.huis(null, db =>
    sql`select muur.leg_uitdaging(${plek(c, doel, sleutel)}, ${Buffer.from(waarde)})`.execute(db),
  )
  setCookie(c, name, Buffer.from(sleutel).toString('base64url'), { ...cookie, maxAge: 300 })
  return waarde
}

/** Takes the challenge of this browser, base64url; null when there is none, it is too old, or it was taken before. */
export async function neemUitdaging(c: Verzoek, doel: Doel): Promise<string | null> {
  const text = getCookie(c, name, 'host')
  deleteCookie(c, name, cookie)
  if (!text || !/^[A-Za-z0-9_-]{43}$/.test(text)) return null
  const { rows } = await c.get('poorten').deur.huis(null, db =>
    sql<{
      waarde: Uint8Array | null
    }>`select muur.neem_uitdaging(${plek(c, doel, Buffer.from(text, 'base64url'))}) as waarde`.execute(db),
  )
  const waarde = rows[0]?.waarde
  return waarde ? Buffer.from(waarde).toString('base64url') : null
}

// Bound to the ceremony and to the session it began in.
function plek(c: Verzoek, doel: Doel, sleutel: Uint8Array): Buffer {
  const sessie = doel === 'maak' ? (c.get('bezoeker').wie?.sessie ?? '') : ''
  return createHash('sha256').update(`${doel}|${sessie}|`).update(sleutel).digest()
}
