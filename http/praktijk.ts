// The names of the practice on every page (D1), read once in a while instead of at every request.
import type { MiddlewareHandler } from 'hono'
import type { Icoon } from '../ui/iconen.ts'
import type { Omgeving, Poorten, PraktijkNaam } from './omgeving.ts'

const SECONDS_TO_KEEP = 10
const kept = new WeakMap<Poorten, { tot: Temporal.Instant; naam: PraktijkNaam }>()

/** What a page calls itself before anybody set up the practice, and when we cannot know. */
export const nogNiet: PraktijkNaam = {
  opgezet: false,
  naam: 'Luwte',
  neutraleNaam: 'Mijn agenda',
  icoon: 'agenda',
  telefoon: '',
  wachttijd: '',
}

export const praktijk: MiddlewareHandler<Omgeving> = async (c, next) => {
  const poorten = c.get('poorten')
  const here = kept.get(poorten)
  const nu = poorten.klok.nu()
  if (here && Temporal.Instant.compare(here.tot, nu) > 0) c.set('praktijk', here.naam)
  else {
    const row = await poorten.deur.huis(null, db =>
      db
        .selectFrom('praktijk')
        .select(['naam', 'neutrale_naam', 'icoon', 'telefoon', 'wachttijd'])
        .executeTakeFirst(),
    )
    const naam = row
      ? {
          opgezet: true,
          naam: row.naam,
          neutraleNaam: row.neutrale_naam,
          icoon: row.icoon as Icoon,
          telefoon: row.telefoon,
          wachttijd: row.wachttijd,
        }
      : nogNiet
    c.set('praktijk', naam)
    if (row) kept.set(poorten, { tot: nu.add({ seconds: SECONDS_TO_KEEP }), naam })
  }
  await next()
}

/** After the coordinator changed the names: the next page shows them at once. */
export function vergeetPraktijk(poorten: Poorten): void {
  kept.delete(poorten)
}
