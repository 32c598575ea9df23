// Stands in for a page that is not there yet; a real route of the same address goes first.
import { eist } from '../http/bezoeker.ts'
import { inMijnTraject, inTraject } from '../http/binnen.ts'
import type { App } from '../http/omgeving.ts'
import { toon } from '../http/toon.tsx'
import type { Db, Hier } from '../muur/deur.ts'

async function read(db: Db, hier: Hier) {
  const t = hier.traject
  const ouder = await db.selectFrom('ouder').selectAll().where('traject_id', '=', t).execute()
  const kinderen = await db.selectFrom('kind').selectAll().where('traject_id', '=', t).execute()
  const plan = await db.selectFrom('plan').selectAll().where('traject_id', '=', t).execute()
  const doelen = await db.selectFrom('doel').selectAll().where('traject_id', '=', t).execute()
  const scores = await db.selectFrom('score').selectAll().where('traject_id', '=', t).orderBy('op').execute()
  const gesprekken = await db
    .selectFrom('gesprek')
    .select(['id', 'begint_op', 'minuten', 'plaats', 'plaats_tekst', 'stand', 'thema'])
    .where('traject_id', '=', t)
    .orderBy('begint_op')
    .execute()
  const checkins = await db
    .selectFrom('checkin')
    .selectAll()
    .where('traject_id', '=', t)
    .orderBy('dag')
    .execute()
  return { ouder, kinderen, plan, doelen, scores, gesprekken, checkins }
}

function Tables({ dossier }: { dossier: Record<string, Record<string, unknown>[]> }) {
  return (
    <>
      {Object.entries(dossier).map(([naam, rijen]) => (
        <section key={naam}>
          <h2>{naam}</h2>
          {rijen.map((rij, i) => (
            <p key={i}>{Object.values(rij).map(String).join(' · ')}</p>
          ))}
        </section>
      ))}
    </>
  )
}

export function standIn(app: App): void {
  app.get('/trajecten/:traject', eist('specialist'), async c => {
    const dossier = await inTraject(c, { actie: 'R', onderdeel: 'traject' }, read)
    return toon(c, { titel: 'Traject' }, <Tables dossier={dossier} />)
  })
  app.get('/mijn', eist('ouder'), async c => {
    const dossier = await inMijnTraject(c, { actie: 'R', onderdeel: 'vandaag' }, read)
    return toon(c, { titel: 'Vandaag' }, <Tables dossier={dossier} />)
  })
}
