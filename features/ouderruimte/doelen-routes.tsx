// The routes of the doelen: read them, choose one level with each, change the choice on the same day.
import { DOELEN, type DoelSoort } from '../../domein/doel.ts'
import { leesScores } from '../../domein/score.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { Doelen, DoelVraag } from './doelen.tsx'
import { type EigenDoel, listDoelen, saveKeuze } from './doelen-queries.ts'
import { woorden } from './woorden.ts'

/** A begin score stands once its day is over; until then a finger that slipped can be mended. */
function magAndersKiezen(doel: Pick<EigenDoel, 'keuze'>, nu: Temporal.Instant): boolean {
  return !doel.keuze || vandaagOp(doel.keuze.op).equals(vandaagOp(nu))
}

export function doelenRoutes(app: App): void {
  app.get('/mijn/doelen', eist('ouder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const nu = c.get('poorten').klok.nu()
    const doelen = await inMijnTraject(c, { actie: 'R', onderdeel: 'doel' }, listDoelen)
    return toon(
      c,
      {
        titel: w.doelen.titel,
        terug: { href: '/mijn', tekst: w.terugNaarVandaag },
        boven:
          c.req.query('vast') !== undefined ? (
            <Melding soort="let-op">{w.doelen.staatVast}</Melding>
          ) : (
            c.req.query('bewaard') !== undefined && <Bevestiging>{w.doelen.bewaard}</Bevestiging>
          ),
      },
      <Doelen w={w} doelen={doelen} magAnders={doel => magAndersKiezen(doel, nu)} />,
    )
  })

  app.get('/mijn/doelen/:soort', eist('ouder'), async c => {
    const doelen = await inMijnTraject(c, { actie: 'R', onderdeel: 'doel' }, listDoelen)
    const doel = pick(doelen, c.req.param('soort'))
    if (!magAndersKiezen(doel, c.get('poorten').klok.nu())) return c.redirect('/mijn/doelen', 303)
    return vraag(c, doel, {
      id: c.get('poorten').toeval.uuid(),
      waarde: doel.keuze && String(doel.keuze.waarde),
    })
  })

  app.post('/mijn/doelen/:soort', eist('ouder'), async c => {
    const { taal } = c.get('bezoeker')
    const { klok, toeval } = c.get('poorten')
    const velden = await leesVelden(c)
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    const soort = DOELEN.find(naam => naam === c.req.param('soort'))
    if (!soort) throw new NietGevonden()
    const gelezen = leesScores(velden, [{ doel: soort, door: 'ouder' }], true)
    if (!gelezen.ok) {
      const doelen = await inMijnTraject(c, { actie: 'R', onderdeel: 'doel' }, listDoelen)
      const fouten = toonFouten(gelezen.fouten, taal, () => woorden(taal).doelen.kies)
      return vraag(c, pick(doelen, soort), { id, waarde: eerste(velden, `${soort}_ouder`), fouten })
    }
    const volgende = await inMijnTraject(c, { actie: 'C', onderdeel: 'score' }, async (db, hier) => {
      const doelen = await listDoelen(db, hier)
      const doel = pick(doelen, soort)
      const [keus] = gelezen.waarde
      if (magAndersKiezen(doel, klok.nu())) await saveKeuze(db, hier, doel, keus!.waarde, id)
      // A day too late what stands, stands; told twice it is no refusal.
      else if (doel.keuze?.waarde !== keus!.waarde) return 'vast'
      return doelen.find(ander => ander.soort !== soort && !ander.keuze)
    })
    if (volgende === 'vast') {
      meldWeigering(c)
      return c.redirect('/mijn/doelen?vast', 303)
    }
    return c.redirect(volgende ? `/mijn/doelen/${volgende.soort}` : '/mijn/doelen?bewaard', 303)
  })
}

function pick(doelen: EigenDoel[], soort: DoelSoort | string): EigenDoel {
  const doel = doelen.find(d => d.soort === soort)
  if (!doel) throw new NietGevonden()
  return doel
}

function vraag(
  c: Verzoek,
  doel: EigenDoel,
  stand: { id: string; waarde: string | null; fouten?: Fouten },
): Response {
  const w = woorden(c.get('bezoeker').taal)
  return toon(
    c,
    {
      // The name of a doel stays out of the title: that stands in tabs and histories.
      titel: w.doelen.titel,
      kop: doel.titel,
      terug: { href: '/mijn/doelen', tekst: w.doelen.titel },
      ...(stand.fouten && { fout: true, status: 422 }),
    },
    <DoelVraag w={w} doel={doel} id={stand.id} waarde={stand.waarde ?? undefined} fouten={stand.fouten} />,
  )
}
