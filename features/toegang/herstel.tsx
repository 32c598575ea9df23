// Recoveries of colleagues that wait for a second person: the card for staff, and the confirmation (safety.md, Recovery).
import { sql } from 'kysely'
import { Fragment } from 'preact'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { isUuid } from '../../http/formulier.ts'
import type { App } from '../../http/omgeving.ts'
import { type Db, NietGevonden } from '../../muur/deur.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { formatMoment } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { BeheerWoorden } from './beheer-woorden.ts'

export function herstellen(app: App): void {
  app.post('/toegang/herstel/:id', eist('staf'), eistBevestiging('/toegang'), async c => {
    const id = c.req.param('id')
    if (!isUuid(id)) throw new NietGevonden()
    const gelukt = await inHuis(c, db =>
      bevestigHerstel(db, ikVan(c).persoon, id, c.get('poorten').klok.nu()),
    )
    // Own, unknown, used and too late are one thing.
    if (!gelukt) throw new NietGevonden()
    return c.redirect('/toegang?gedaan=herstel', 303)
  })
}

/** `kan`: both who made the code and who looks have served for 14 days (muur.lang_in_dienst). */
type Herstel = { id: string; door: string; voor: string; tot: Temporal.Instant; kan: boolean }

/** The codes for colleagues with an account that this member of staff may confirm: neither made by nor for them. */
export async function listHerstel(db: Db, ik: string, nu: Temporal.Instant): Promise<Herstel[]> {
  const rows = await db
    .selectFrom('personeelscode as c')
    .innerJoin('medewerker as voor', 'voor.id', 'c.medewerker_id')
    .innerJoin('medewerker as door', 'door.id', 'c.gemaakt_door')
    .select(['c.id', 'c.gemaakt_door', 'c.bevestigd_door', 'c.geldig_tot as tot'])
    .select(['voor.naam as voor', 'door.naam as door'])
    .select(sql<boolean>`muur.lang_in_dienst(${ik}) and muur.lang_in_dienst(c.gemaakt_door)`.as('kan'))
    .where('c.medewerker_id', '<>', ik)
    .where('c.gebruikt_op', 'is', null)
    .where('c.geldig_tot', '>', nu)
    .where(sql<boolean>`muur.collega_heeft_account(c.medewerker_id)`)
    // Of one colleague only the newest code works.
    .distinctOn('c.medewerker_id')
    .orderBy('c.medewerker_id')
    .orderBy('c.geldig_tot', 'desc')
    .orderBy('c.id')
    .execute()
  return rows
    .filter(r => r.bevestigd_door === null && r.gemaakt_door !== ik)
    .sort((a, b) => a.voor.localeCompare(b.voor, 'nl'))
}

/**
 * Confirms as the second person. True also when this person did so a moment ago; false when the wall does not let them: not
 * theirs, used, too late, or one of both too short in service.
 */
async function bevestigHerstel(db: Db, ik: string, id: string, nu: Temporal.Instant): Promise<boolean> {
  if ((await listHerstel(db, ik, nu)).some(h => h.id === id && h.kan))
    await db
      .updateTable('personeelscode')
      .set({ bevestigd_door: ik })
      .where('id', '=', id)
      .where('bevestigd_door', 'is', null)
      .execute()
  const mijn = await db
    .selectFrom('personeelscode')
    .select('id')
    .where('id', '=', id)
    .where('bevestigd_door', '=', ik)
    .executeTakeFirst()
  return mijn !== undefined
}

export function HerstelKaart(props: {
  w: BeheerWoorden['apparaten']['herstel']
  taal: Taal
  herstel: readonly Herstel[]
  /** Whether the passphrase was given a moment ago: only then something can be confirmed here. */
  vers: boolean
}) {
  const { w, taal, herstel, vers } = props
  return (
    <Kaart kop={w.kop}>
      {herstel.map(h => (
        <Fragment key={h.id}>
          <p>{w.zin(h.door, h.voor)}</p>
          <p class="zacht">{w.tot(formatMoment(h.tot, taal))}</p>
          {!h.kan && <p>{w.teNieuw}</p>}
          {vers && h.kan && (
            <KnopFormulier action={`/toegang/herstel/${h.id}`}>
              {w.bevestig}
              <span class="onzichtbaar"> {w.voor(h.voor)}</span>
            </KnopFormulier>
          )}
        </Fragment>
      ))}
      {!vers && herstel.some(h => h.kan) && (
        <>
          <p class="zacht">{w.eerst}</p>
          <p>
            <Knop soort="tweede" href="/bevestigen?terug=/toegang">
              {w.naarWachtzin}
            </Knop>
          </p>
        </>
      )}
    </Kaart>
  )
}
