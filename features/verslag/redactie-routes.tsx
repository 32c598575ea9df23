// The page of the specialist: where the verslag stands, and its working text until it is signed.
import { deelMetOuder } from '../../domein/verslag-stand.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden, type Velden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import { Botsing, type Verschil } from '../../ui/botsing.tsx'
import { type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Bevestiging, LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { TrajectWeg } from '../../ui/traject-weg.tsx'
import { MetReactiesVan } from './antwoord-page.tsx'
import { basisVan } from './basis.ts'
import { Bestanden } from './bestanden.tsx'
import { listGeheim } from './geheim.ts'
import { leesInhoud, listTekstdelen } from './inhoud.ts'
import { isGrondveld, leesGronden, listMerken } from './merken.ts'
import { BehoudenZinnen } from './merken-blok.tsx'
import { type Concept, findConcept, listVersies, standVan, type Versie } from './queries.ts'
import { reactieWoorden } from './reactie-woorden.ts'
import { foutenVan, Redactie, zegBron } from './redactie-page.tsx'
import { saveConcept } from './schrijven.ts'
import { StandBlok, Versies } from './stand-blok.tsx'
import { woorden } from './woorden.ts'
import { zegDeel } from './zeg-deel.ts'

type Nu = { nu: Temporal.Instant; concept: Concept | undefined; versies: Versie[]; geheim: string[] }
type Extra = { getypt?: Record<string, string>; fouten?: Fouten; versie?: number }

async function readAll(db: Db, hier: Hier): Promise<Nu> {
  const [concept, versies] = await Promise.all([findConcept(db, hier), listVersies(db, hier)])
  const geheim = concept ? await listGeheim(db, hier, concept.inhoud.ouder.voornaam) : []
  return { nu: hier.nu, concept, versies, geheim }
}

export function redactieRoutes(app: App): void {
  app.get('/trajecten/:traject/verslag', eist('specialist'), async c =>
    pagina(c, await inTraject(c, { actie: 'R', onderdeel: 'verslag' }, readAll)),
  )

  app.post('/trajecten/:traject/verslag', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal).specialist
    const velden = await leesVelden(c)
    const uit = await inTraject(c, { actie: 'U', onderdeel: 'verslag' }, async (db, hier) => {
      const alles = await readAll(db, hier)
      const { concept, versies } = alles
      if (!concept) throw new NietGevonden()
      if (!deelMetOuder(standVan(versies[0]), hier.nu).ok) return { soort: 'dicht' } as const
      const tekst = leesInhoud(velden, concept.inhoud)
      const gelezen = tekst.ok ? leesGronden(velden, tekst.waarde, alles.geheim) : tekst
      if (!gelezen.ok) return { soort: 'fout', alles, fouten: gelezen.fouten } as const
      const past =
        versieVan(velden) === concept.versie &&
        (await saveConcept(db, hier, concept, gelezen.waarde, concept.versie))
      if (past) return { soort: 'bewaard' } as const
      const gelijk = JSON.stringify(gelezen.waarde) === concept.ruw
      return gelijk ? ({ soort: 'bewaard' } as const) : ({ soort: 'botst', concept } as const)
    })
    const pad = basisVan(c)
    if (uit.soort === 'bewaard') return c.redirect(`${pad}?bewaard`, 303)
    if (uit.soort === 'dicht') {
      meldWeigering(c)
      return c.redirect(`${pad}?dicht`, 303)
    }
    if (uit.soort === 'botst') return botsing(c, (await again(c)) ?? uit.concept, velden)
    return pagina(c, uit.alles, {
      getypt: Object.fromEntries(Object.keys(velden).map(naam => [naam, eerste(velden, naam)])),
      fouten: foutenVan(uit.fouten, taal, w),
      // The version that was on the screen: a save in between is still noticed at the next press.
      versie: versieVan(velden),
    })
  })
}

const versieVan = (velden: Velden) => Number(eerste(velden, 'versie').slice(0, 9)) || 0

// After a lost race the row that won is read again.
const again = (c: Verzoek) => inTraject(c, { actie: 'R', onderdeel: 'verslag' }, findConcept)

function pagina(c: Verzoek, { nu, concept, versies, geheim }: Nu, extra: Extra = {}): Response {
  const woord = woorden(c.get('bezoeker').taal)
  const w = woord.specialist
  const traject = c.req.param('traject') ?? ''
  const basis = `/trajecten/${traject}/verslag`
  const weg = <TrajectWeg traject={traject} hier="verslag" />
  if (!concept) {
    const naar = (
      <Knoppen>
        <Knop href={`${basis}/samenstelling`}>{w.naarSamenstellen}</Knop>
      </Knoppen>
    )
    return toon(
      c,
      { titel: woord.titel },
      <>
        {weg}
        <LegeStaat actie={naar}>
          {w.leeg} {w.leegUitleg}
        </LegeStaat>
      </>,
    )
  }
  const open = deelMetOuder(standVan(versies[0]), nu).ok
  const [laatste] = versies
  return toon(
    c,
    { titel: woord.titel, boven: melding(c), ...(extra.fouten && { fout: true, status: 422 as const }) },
    <>
      {weg}
      <StandBlok w={w} basis={basis} concept={concept} versies={versies} nu={nu} />
      {open || !laatste ? (
        <Redactie
          w={w}
          basis={basis}
          inhoud={concept.inhoud}
          versie={extra.versie ?? concept.versie}
          merken={listMerken(concept.inhoud, geheim, extra.getypt)}
          getypt={extra.getypt}
          fouten={extra.fouten}
        />
      ) : (
        <>
          <MetReactiesVan versie={laatste} />
          <BehoudenZinnen behouden={laatste.inhoud.behouden} />
        </>
      )}
      <Versies w={w} basis={basis} versies={versies} />
      <Bestanden w={w.bestanden} basis={basis} />
    </>,
  )
}

function melding(c: Verzoek) {
  const w = woorden(c.get('bezoeker').taal).specialist
  const goed = {
    bewaard: w.bewaard,
    samengesteld: w.samengesteld,
    voorgelegd: w.voorgelegd,
    getekend: w.getekendNu,
  }
  const { beloofd } = reactieWoorden(c.get('bezoeker').taal).staf
  const nietGoed = { dicht: w.nietMeer, loopt: w.termijnLoopt, veranderd: w.veranderd, beloofd }
  for (const [woord, zin] of Object.entries(goed)) {
    if (c.req.query(woord) !== undefined) return <Bevestiging>{zin}</Bevestiging>
  }
  for (const [woord, zin] of Object.entries(nietGoed)) {
    if (c.req.query(woord) !== undefined) return <Melding soort="let-op">{zin}</Melding>
  }
  return undefined
}

function botsing(c: Verzoek, concept: Concept, velden: Velden): Response {
  const woord = woorden(c.get('bezoeker').taal)
  const basis = basisVan(c)
  const bewaard = new Map(listTekstdelen(concept.inhoud).map(d => [d.naam, d.waarde]))
  const getypt = new Map(
    Object.keys(velden)
      .filter(naam => bewaard.has(naam) || isDeel(naam))
      .map(naam => [naam, eerste(velden, naam)]),
  )
  const namen = [...new Set([...bewaard.keys(), ...getypt.keys()])]
  // A part that was not on the form stays as it is saved.
  const jouw = (naam: string) => getypt.get(naam) ?? bewaard.get(naam) ?? ''
  const anders = namen.filter(naam => (bewaard.get(naam) ?? '') !== jouw(naam).trim())
  const verschillen: Verschil[] = anders.map(naam => ({
    naam,
    label: [
      zegDeel(naam, woord.specialist),
      zegBron(naam, concept.inhoud, woord.specialist, c.get('bezoeker').taal),
    ]
      .filter(Boolean)
      .join('. '),
    bewaard: bewaard.get(naam) ?? '',
    jouw: jouw(naam),
    lang: true,
  }))
  // The grounds typed beside the marks go along: they count for the sentences that stay as they are.
  const gronden = Object.keys(velden).filter(isGrondveld)
  const rest = [
    ...namen.filter(naam => !anders.includes(naam)).map(naam => [naam, jouw(naam)] as const),
    ...gronden.map(naam => [naam, eerste(velden, naam)] as const),
  ]
  return toon(
    c,
    { titel: woord.titel, status: 409 },
    <Botsing
      action={basis}
      verschillen={verschillen}
      verborgen={[['versie', String(concept.versie)], ...rest]}
      terug={basis}
    />,
  )
}

// A part that is no longer in the saved text: its statement left in between. It is still shown, to take along.
const isDeel = (naam: string) => /^(feit|volgens|oordeel|grond)_\d{1,3}$/.test(naam)
