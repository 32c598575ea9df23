// Locations and their day parts (P2): one form for a whole week; who saves last, saves.
import { DELEN } from '../../domein/dagdeel.ts'
import { openFormulier } from '../../domein/formulier.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { LocatiePagina, LocatiesPagina } from './locatie-page.tsx'
import { bewaarLocatie, type Locatie, listLocaties, type Rooster, zetGesloten } from './locatie-queries.ts'
import { woorden } from './woorden-en.ts'

export function locatieRoutes(app: App): void {
  const pad = '/praktijk/locaties'

  app.get(pad, eist('coordinator'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const locaties = await inHuis(c, listLocaties)
    return toon(
      c,
      { titel: w.locatie.titel, terug: { href: '/praktijk', tekst: w.terug } },
      <LocatiesPagina w={w} locaties={locaties} />,
    )
  })

  app.get(`${pad}/nieuw`, eist('coordinator'), c =>
    toonLocatie(c, c.get('poorten').toeval.uuid(), null, gewoneWeek(), {}),
  )

  app.get(`${pad}/:id`, eist('coordinator'), async c => {
    const locatie = await readLocatie(c)
    if (!locatie) throw new NietGevonden()
    const leeg = Object.keys(locatie.rooster).length === 0
    const week = leeg ? gewoneWeek() : asVelden(locatie.rooster)
    return toonLocatie(c, locatie.id, locatie, { naam: locatie.naam, adres: locatie.adres, ...week }, {})
  })

  // A new location is posted under the id its form was made with, so a second press saves the same one.
  app.post(`${pad}/:id`, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const id = c.req.param('id') ?? ''
    if (!isUuid(id)) throw new NietGevonden()
    const f = openFormulier<'naam' | 'adres' | 'deel_1_ochtend'>(velden)
    const naam = f.tekst('naam', { max: 80, verplicht: true })
    const adres = f.tekst('adres', { max: 160, verplicht: true })
    const rooster: Rooster = {}
    for (const deel of DELEN)
      for (let dag = 1; dag <= 7; dag++) {
        const waarde = eerste(velden, `deel_${dag}_${deel}`)
        if (waarde === '0' || waarde === '1') rooster[`${dag}_${deel}`] = waarde === '0' ? 0 : 1
        else if (waarde !== '') f.fout('deel_1_ochtend', 'onbekende-keuze')
      }
    const gelezen = f.sluit(() => ({ id, naam, adres, rooster }))
    if (!gelezen.ok)
      return toonLocatie(
        c,
        id,
        await readLocatie(c),
        velden,
        toonFouten(gelezen.fouten, c.get('bezoeker').taal),
      )
    await inHuis(c, db => bewaarLocatie(db, gelezen.waarde))
    return c.redirect(`${pad}/${id}?bewaard`, 303)
  })

  app.post(`${pad}/:id/sluiting`, eist('coordinator'), async c => {
    const dicht = eerste(await leesVelden(c), 'naar') !== 'open'
    const locatie = await readLocatie(c)
    if (!locatie) throw new NietGevonden()
    const op = dicht ? (locatie.geslotenOp ?? c.get('poorten').klok.nu()) : null
    await inHuis(c, db => zetGesloten(db, locatie.id, op))
    return c.redirect(`${pad}/${locatie.id}?bewaard`, 303)
  })
}

async function readLocatie(c: Verzoek): Promise<Locatie | null> {
  const id = c.req.param('id') ?? ''
  return (await inHuis(c, listLocaties)).find(l => l.id === id) ?? null
}

function toonLocatie(c: Verzoek, id: string, nu: Locatie | null, velden: Velden, fouten: Fouten): Response {
  const w = woorden(c.get('bezoeker').taal)
  const mis = Object.keys(fouten).length > 0
  const voorstel = !mis && (nu === null || Object.keys(nu.rooster).length === 0)
  return toon(
    c,
    {
      titel: nu?.naam ?? w.locatie.nieuw,
      terug: { href: '/praktijk/locaties', tekst: w.locatie.terug },
      boven: c.req.query('bewaard') !== undefined && <Bevestiging>{w.bewaard}</Bevestiging>,
      fout: mis,
      status: mis ? 422 : 200,
    },
    <LocatiePagina
      w={w}
      id={id}
      velden={velden}
      fouten={fouten}
      gesloten={nu && nu.geslotenOp !== null}
      voorstel={voorstel}
    />,
  )
}

const asVelden = (rooster: Rooster): Velden =>
  Object.fromEntries(Object.entries(rooster).map(([deel, baan]) => [`deel_${deel}`, String(baan)]))

/** A beginning for who has no division yet: Monday to Friday, the lanes by turns, evenings closed. */
function gewoneWeek(): Velden {
  const week: Velden = {}
  for (let dag = 1; dag <= 5; dag++) {
    week[`deel_${dag}_ochtend`] = String((dag + 1) % 2)
    week[`deel_${dag}_middag`] = String(dag % 2)
  }
  return week
}
