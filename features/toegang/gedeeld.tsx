// A device of more people: the box at signing in, and what this browser remembers of it.
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import { eerste, type Velden } from '../../http/formulier.ts'
import type { Verzoek } from '../../http/omgeving.ts'
import { beginSessie, maakSessie } from '../../http/sessie.ts'
import { Vinkjes } from '../../ui/keuzes.tsx'
import { gedeeldWoorden } from './gedeeld-woorden.ts'

// Says nothing about who or what: only that this browser is used by more people.
const name = 'g'
const cookie = { prefix: 'host', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' } as const

/** Whether this browser was said to be of more people. */
const isGedeeld = (c: Verzoek): boolean => getCookie(c, name, 'host') === 'ja'

/** Remembers for a year that this browser is of more people, or forgets it. */
export function onthoudGedeeld(c: Verzoek, ja: boolean): void {
  if (ja) setCookie(c, name, 'ja', { ...cookie, maxAge: 60 * 60 * 24 * 365 })
  else if (isGedeeld(c)) deleteCookie(c, name, cookie)
}

/**
 * Signs in all the way: covered for an ouder who set the box, else complete. Remembers the choice. Quick exit takes the memory of
 * the browser along; so where nothing is remembered and the box is empty, the last sign-in with the same means decides.
 */
export async function beginBinnen(
  c: Verzoek,
  { persoon, traject, middel }: Inlog,
  velden: Velden,
): Promise<void> {
  const ja = eerste(velden, 'gedeeld') === 'ja'
  const weet = isGedeeld(c)
  onthoudGedeeld(c, ja)
  const gedeeld = traject !== null && (ja || (!weet && (await wasGedeeld(c, persoon, traject, middel))))
  await beginSessie(c, gedeeld ? 'afgedekt' : 'vol', persoon, traject, middel)
}

type Inlog = { persoon: string; traject: string | null; middel: string | null }

/** Whether the last time somebody signed in with this means was on a device of more people. */
async function wasGedeeld(
  c: Verzoek,
  persoon: string,
  traject: string,
  middel: string | null,
): Promise<boolean> {
  const poorten = c.get('poorten')
  // A complete sign-in that nobody holds, for this one reading: what came before opens no own rows.
  const geheim = await maakSessie(poorten, null, 'vol', persoon, traject)
  return poorten.deur.huis(geheim, async db => {
    const laatste = await db
      .selectFrom('sessie')
      .select('gedeeld')
      .where('persoon_id', '=', persoon)
      .where('soort', 'in', ['vol', 'afgedekt'])
      .where('middel', '=', middel)
      .orderBy('begonnen_op', 'desc')
      .orderBy('gedeeld', 'desc')
      .orderBy('id')
      .executeTakeFirst()
    await sql`select muur.eindig_sessie()`.execute(db)
    return laatste?.gedeeld === true
  })
}

/** The box, checked when this browser was of more people before. */
export function GedeeldVinkje({ c }: { c: Verzoek }) {
  const w = gedeeldWoorden(c.get('bezoeker').taal).vinkje
  return (
    <Vinkjes
      naam="gedeeld"
      label={w.vraag}
      opties={[{ waarde: 'ja', tekst: w.ja, hint: w.hint }]}
      waarden={isGedeeld(c) ? ['ja'] : []}
    />
  )
}
