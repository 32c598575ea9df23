// The short ways through the door for a route: the traject named in the address, the own traject of an ouder, one of the own list.
import { type Db, type Handeling, type Hier, NietGevonden } from '../muur/deur.ts'
import { ikVan } from './bezoeker.ts'
import type { Verzoek } from './omgeving.ts'

type Werk<T> = (db: Db, hier: Hier) => Promise<T>

/** Work in one traject of the own list, for a page over more of them: one call each, each with its line in the log. */
export function inEenTraject<T>(
  c: Verzoek,
  traject: string,
  handeling: Handeling,
  werk: Werk<T>,
): Promise<T> {
  return alsOfNiet(c, traject, handeling, werk, false)
}

/** Reading along with a copy in the traject of `:traject` in the address: for who was asked to, and nobody else (decision 0044). */
export function inMeelezing<T>(c: Verzoek, handeling: Handeling, werk: Werk<T>): Promise<T> {
  return alsOfNiet(c, c.req.param('traject') ?? '', handeling, werk, true)
}

// Who reads along with a copy has the pages of that, and no other page of the traject; nobody else has those.
function alsOfNiet<T>(
  c: Verzoek,
  traject: string,
  handeling: Handeling,
  werk: Werk<T>,
  meelezer: boolean,
): Promise<T> {
  const binnen: Werk<T> = (db, hier) => {
    if ((hier.rol === 'meelezer') !== meelezer) throw new NietGevonden()
    return werk(db, hier)
  }
  return c.get('poorten').deur.traject(c.get('bezoeker').geheim, traject, handeling, binnen, c.get('boek'))
}

/** Work in the traject of `:traject` in the address. Throws NietGevonden when it is not for this person. */
export function inTraject<T>(c: Verzoek, handeling: Handeling, werk: Werk<T>): Promise<T> {
  return inEenTraject(c, c.req.param('traject') ?? '', handeling, werk)
}

/** Work in the traject of the ouder who is signed in. */
export function inMijnTraject<T>(c: Verzoek, handeling: Handeling, werk: Werk<T>): Promise<T> {
  return inEenTraject(c, ikVan(c).traject ?? '', handeling, werk)
}

/** Work outside any traject, as this visitor: the own list, the own means of sign-in, the practice. */
export function inHuis<T>(c: Verzoek, werk: (db: Db) => Promise<T>): Promise<T> {
  return c.get('poorten').deur.huis(c.get('bezoeker').geheim, werk)
}
