// Taking a dossier along: a page that says what is in the file, and the file, both after the passphrase (P10; safety.md, step-up).

import { alsBijlage } from '../../http/bestandsnaam.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { maakBundel } from './bundel.ts'
import { readDossier } from './dossier.ts'
import { woorden } from './woorden.ts'

const pad = '/trajecten/:traject/meenemen'

export function uitwisseling(app: App): void {
  app.get(pad, eist('specialist'), eistBevestiging(), async c => {
    await inTraject(c, { actie: 'R', onderdeel: 'dossier' }, () => Promise.resolve())
    const w = woorden(c.get('bezoeker').taal)
    const basis = `/trajecten/${c.req.param('traject')}`
    return toon(
      c,
      { titel: w.titel, terug: { href: basis, tekst: w.terug } },
      <>
        <p class="inleiding">{w.inleiding}</p>
        <section class="tekst">
          <h2>{w.erin}</h2>
          <p>{w.welInhoud}</p>
          <p>{w.nietInhoud}</p>
        </section>
        <Melding soort="let-op">{w.letOp}</Melding>
        <Knop href={`${basis}/meenemen.json`}>{w.knop}</Knop>
      </>,
    )
  })

  app.get(`${pad}.json`, eist('specialist'), eistBevestiging(), async c => {
    const { dossier, ik, nu } = await inTraject(
      c,
      { actie: 'E', onderdeel: 'dossier' },
      async (db, hier) => ({
        dossier: await readDossier(db, hier),
        ik: hier.ik,
        nu: hier.nu,
      }),
    )
    return c.body(JSON.stringify(maakBundel(dossier, ik, nu), null, 1), 200, {
      'content-type': 'application/fhir+json; charset=utf-8',
      'content-disposition': alsBijlage(c.get('praktijk').neutraleNaam, 'json'),
    })
  })
}
