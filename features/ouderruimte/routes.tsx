// The room of the ouder (O1, O2): home, check-in, the own line, gesprekken and homework, doelen. The verslag has its own room.

import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { isUuid } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import { listCheckins } from './checkin-queries.ts'
import { checkinRoutes } from './checkin-routes.tsx'
import { doelenRoutes } from './doelen-routes.tsx'
import { Gesprekken } from './gesprekken.tsx'
import { HuiswerkBlad } from './huiswerk.tsx'
import { kiesMaat, MijnLijn } from './lijn.tsx'
import { findGesprek, findRond, findSpecialist, findThuis, findWaarnemer, listGesprekken } from './queries.ts'
import { volgendeStap } from './stap.ts'
import { isLeeg, Thuis } from './thuis.tsx'
import { woorden } from './woorden.ts'

const lees = (onderdeel: string) => ({ actie: 'R', onderdeel }) as const
const vandaag = (c: Verzoek) => ({ href: '/mijn', tekst: woorden(c.get('bezoeker').taal).terugNaarVandaag })

export function ouderruimte(app: App): void {
  app.get('/mijn', eist('ouder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const [{ volgende, laatste }, thuis, nu] = await inMijnTraject(c, lees('vandaag'), (db, hier) =>
      Promise.all([findRond(db, hier), findThuis(db, hier), hier.nu]),
    )
    const { dag, nieuwMiddel, waarnemer, brief } = thuis
    // "Vandaag niet" is an answer of this page only: nothing keeps it, so nothing ever counts it.
    const nuNiet = c.req.query('nu-niet') !== undefined && !dag.ingecheckt
    const stap = volgendeStap({ ...dag, ingecheckt: dag.ingecheckt || nuNiet })
    const bewaard = c.req.query('bewaard') !== undefined
    return toon(
      c,
      {
        titel: w.vandaag,
        // With nothing to do the sentence itself is the heading.
        kop: isLeeg({ laatste, stap }) ? null : volgende && <Tijdstip moment={volgende.begint_op} />,
        boven: bewaard && <Bevestiging>{w.thuis.bewaard}</Bevestiging>,
      },
      <Thuis
        w={w}
        nu={nu}
        volgende={volgende}
        laatste={laatste}
        stap={stap}
        afgesloten={dag.afgesloten}
        nieuwMiddel={nieuwMiddel}
        waarnemer={waarnemer}
        brief={brief}
        zegBewaard={dag.ingecheckt && !bewaard}
        kanToch={nuNiet && !dag.afgesloten}
      />,
    )
  })

  app.get('/mijn/lijn', eist('ouder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const checkins = await inMijnTraject(c, lees('lijn'), listCheckins)
    return toon(
      c,
      { titel: w.lijn.titel },
      <MijnLijn w={w} checkins={checkins} maat={kiesMaat(c.req.query('maat'))} />,
    )
  })

  app.get('/mijn/gesprekken', eist('ouder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const [gesprekken, specialist, waarnemer, nu] = await inMijnTraject(c, lees('gesprek'), (db, hier) =>
      Promise.all([listGesprekken(db, hier), findSpecialist(db), findWaarnemer(db, hier), hier.nu]),
    )
    return toon(
      c,
      { titel: w.gesprekken.titel, terug: vandaag(c) },
      <Gesprekken w={w} nu={nu} gesprekken={gesprekken} specialist={specialist} waarnemer={waarnemer} />,
    )
  })

  app.get('/mijn/gesprekken/:gesprek/huiswerk', eist('ouder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const id = c.req.param('gesprek')
    if (!isUuid(id)) throw new NietGevonden()
    const gesprek = await inMijnTraject(c, { ...lees('huiswerk'), id }, (db, hier) =>
      findGesprek(db, hier, id),
    )
    if (!gesprek?.huiswerk) throw new NietGevonden()
    return toon(
      c,
      { titel: w.gesprekken.huiswerk, terug: { href: '/mijn/gesprekken', tekst: w.gesprekken.terug } },
      <HuiswerkBlad w={w} gesprek={gesprek} />,
    )
  })

  checkinRoutes(app)
  doelenRoutes(app)
}
