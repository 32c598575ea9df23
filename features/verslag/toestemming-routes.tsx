// The routes of the ouder around consent: see who gets the verslag, say yes or no with the passphrase, take a yes back at once.
import { vandaagOp } from '../../domein/tijd.ts'
import { magAntwoorden } from '../../domein/verstrekking.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { redenZin } from '../../ui/redenen.ts'
import { Antwoorden, WieKrijgt } from './toestemming-page.tsx'
import { verstrekWoorden } from './verstrekken-woorden.ts'
import { addAntwoord, besluitenVan, type Grondslag, listGrondslagen } from './verstrekkingen.ts'

const PAD = '/mijn/verslag/toestemming'
const lees = { actie: 'R', onderdeel: 'toestemming' } as const
const schrijf = { actie: 'C', onderdeel: 'toestemming' } as const

async function vind(db: Db, hier: Hier, id: string | undefined): Promise<Grondslag> {
  const found = (await listGrondslagen(db, hier)).find(g => g.id === id && g.soort === 'toestemming')
  if (!found) throw new NietGevonden()
  return found
}

const idVan = (c: Verzoek, tekst: string) => (isUuid(tekst) ? tekst : c.get('poorten').toeval.uuid())
const terugNaar = (c: Verzoek) => `${PAD}/${c.req.param('grondslag') ?? ''}`

export function toestemmingRoutes(app: App): void {
  app.get(PAD, eist('ouder'), async c => {
    const w = verstrekWoorden(c.get('bezoeker').taal)
    const grondslagen = await inMijnTraject(c, lees, listGrondslagen)
    const { toeval } = c.get('poorten')
    return toon(
      c,
      {
        titel: w.ouder.titel,
        terug: { href: '/mijn/verslag', tekst: w.ouder.terug },
        boven: c.req.query('bewaard') !== undefined && <Bevestiging>{w.ouder.bewaard}</Bevestiging>,
      },
      <WieKrijgt woorden={w} grondslagen={grondslagen} id={() => toeval.uuid()} />,
    )
  })

  app.get(`${PAD}/:grondslag`, eist('ouder'), eistBevestiging(), async c => {
    const g = await inMijnTraject(c, lees, (db, hier) => vind(db, hier, c.req.param('grondslag')))
    if (g.antwoorden.length > 0) return c.redirect(PAD, 303)
    return vraag(c, g)
  })

  app.post(`${PAD}/:grondslag`, eist('ouder'), eistBevestiging(terugNaar), async c => {
    const velden = await leesVelden(c)
    const besluit = eerste(velden, 'besluit')
    const uit = await inMijnTraject(c, schrijf, async (db, hier) => {
      const g = await vind(db, hier, c.req.param('grondslag'))
      // Answered already, here or on paper: that stands, and the page shows it.
      if (g.antwoorden.length > 0) return 'klaar'
      if (besluit !== 'gegeven' && besluit !== 'geweigerd') return g
      await addAntwoord(db, hier, {
        ...{ id: idVan(c, eerste(velden, 'id')), grondslag: g.id, besluit },
        ...{ dag: vandaagOp(hier.nu), persoon: ikVan(c).persoon },
      })
      return 'bewaard'
    })
    if (uit === 'klaar') meldWeigering(c)
    if (uit === 'klaar' || uit === 'bewaard') return c.redirect(`${PAD}?bewaard`, 303)
    return vraag(c, uit, { besluit: redenZin({ omdat: 'kies' }, c.get('bezoeker').taal) })
  })

  // As easy as it was to give: no passphrase, one press (AVG 7 lid 3).
  app.post(`${PAD}/:grondslag/intrekking`, eist('ouder'), async c => {
    const velden = await leesVelden(c)
    await inMijnTraject(c, schrijf, async (db, hier) => {
      const g = await vind(db, hier, c.req.param('grondslag'))
      if (!magAntwoorden(besluitenVan(g)).includes('ingetrokken')) return
      await addAntwoord(db, hier, {
        ...{ id: idVan(c, eerste(velden, 'id')), grondslag: g.id, besluit: 'ingetrokken' },
        ...{ dag: vandaagOp(hier.nu), persoon: ikVan(c).persoon },
      })
    })
    return c.redirect(`${PAD}?bewaard`, 303)
  })
}

function vraag(c: Verzoek, g: Grondslag, fouten?: Fouten): Response {
  const w = verstrekWoorden(c.get('bezoeker').taal).ouder
  return toon(
    c,
    {
      titel: w.vraag,
      terug: { href: PAD, tekst: w.titel },
      ...(fouten && { fout: true, status: 422 as const }),
    },
    <Antwoorden w={w} g={g} id={c.get('poorten').toeval.uuid()} keuze={undefined} fouten={fouten} />,
  )
}
