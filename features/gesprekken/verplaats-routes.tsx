// Moving a gesprek, or that one and all that follow: with a preview, and saved as it was shown (J2).
import { pastInDagdelen } from '../../domein/dagdeel.ts'
import { lokaal, vandaagOp } from '../../domein/tijd.ts'
import { type VerplaatsReden, verplaatsGesprek } from '../../domein/verplaatsing.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { formatPlaats } from '../../ui/pso-woorden.ts'
import { benoemFouten, toonFouten } from '../../ui/redenen.ts'
import { formatMoment } from '../../ui/tijd.ts'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import { houdAgendaVast, listLocaties, readAgenda } from './agenda.ts'
import { momentLabels, WaarVelden, Wanneer } from './moment-velden.tsx'
import { Voorstel } from './plannen-page.tsx'
import { naamVan } from './plannen-routes.tsx'
import { leesVerplaatsing, type Waar } from './reeks-invoer.ts'
import { listReeks, moveGesprek, type ReeksRij, readTraject } from './reeks-queries.ts'
import { woorden } from './woorden-en.ts'

const VELDEN = ['datum', 'tijd', 'minuten', 'plaats', 'locatie', 'plaats_tekst', 'regio', 'welke']

export function verplaatsRoutes(app: App): void {
  app.get('/trajecten/:traject/gesprekken/:id/verplaatsen', eist('specialist'), async c => {
    const id = idVan(c)
    const wat = await inTraject(c, { actie: 'R', onderdeel: 'gesprek', id }, (db, hier) =>
      readReeks(db, hier, id),
    )
    const begint = lokaal(wat.gesprek.begint_op)
    return toonFormulier(c, wat, {
      datum: begint.toPlainDate().toString(),
      tijd: begint.toPlainTime().toString({ smallestUnit: 'minute' }),
      minuten: String(wat.gesprek.minuten),
      plaats: wat.gesprek.plaats,
      locatie: wat.gesprek.locatie_id ?? '',
      plaats_tekst: wat.gesprek.plaats_tekst ?? '',
      regio: wat.regio ?? 'geen',
      welke: 'dit',
    })
  })

  app.post('/trajecten/:traject/gesprekken/:id/verplaatsen', eist('specialist'), async c => {
    const id = idVan(c)
    const velden = await leesVelden(c)
    const bewaar = eerste(velden, 'handeling') === 'bewaar'
    const uit = await inTraject(c, { actie: bewaar ? 'U' : 'R', onderdeel: 'gesprek', id }, (db, hier) =>
      verplaats(db, hier, id, velden, bewaar),
    )
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const weg = `/trajecten/${c.req.param('traject')}/gesprekken`
    const waarden = Object.fromEntries(VELDEN.map(naam => [naam, eerste(velden, naam)]))
    if ('bewaard' in uit) return c.redirect(`${weg}?verplaatst`, 303)
    if ('gelezen' in uit)
      return toonFormulier(
        c,
        uit.wat,
        waarden,
        toonFouten(uit.gelezen.fouten, taal, fout => (fout.veld === 'tijd' ? w.form.tijdFout : undefined)),
      )
    if ('omdat' in uit) return toonFormulier(c, uit.wat, waarden, { datum: w.reden[uit.omdat] })
    if (eerste(velden, 'handeling') === 'aanpassen') return toonFormulier(c, uit.wat, waarden)
    const { wens } = uit
    return toon(
      c,
      { titel: w.verplaats.zo, ...(uit.veranderd && { status: 409 }) },
      <Voorstel
        w={w}
        taal={taal}
        action={`${weg}/${id}/verplaatsen`}
        veranderd={uit.veranderd}
        gesprekken={uit.verzet.map(v => ({
          moment: v.naar,
          bij: v.naar.equals(v.rij.begint_op)
            ? w.verplaats.zelfde
            : w.verplaats.was(formatMoment(v.rij.begint_op, taal)),
        }))}
        overgeslagen={uit.overgeslagen}
        regio={wens.regio}
        plaats={`${formatPlaats(wens.plaats, naamVan(uit.wat.locaties, wens.locatie) ?? wens.plaatsTekst, taal)} · ${w.minuten(wens.minuten)}`}
        verborgen={{ ...waarden, momenten: uit.verzet.map(v => v.naar).join(',') }}
        knop={w.verplaats.doe}
      />,
    )
  })
}

type Wat = Awaited<ReturnType<typeof readReeks>>

async function readReeks(db: Db, hier: Hier, id: string) {
  const alles = await listReeks(db, hier)
  const gesprek = alles.find(g => g.id === id)
  if (gesprek?.stand !== 'gepland') throw new NietGevonden()
  const reeks = alles.filter(g => g.stand === 'gepland' || g.stand === 'gehouden')
  return { ...(await readTraject(db, hier)), gesprek, reeks, locaties: await listLocaties(db, hier) }
}

async function verplaats(db: Db, hier: Hier, id: string, velden: Velden, bewaar: boolean) {
  if (bewaar) await houdAgendaVast(db, hier)
  const wat = await readReeks(db, hier, id)
  const ids = wat.locaties.map(l => l.id)
  const gelezen = leesVerplaatsing(velden, hier.nu, ids)
  if (!gelezen.ok) return { wat, gelezen }
  const wens = gelezen.waarde
  const { reeks } = wat
  const welk = reeks.findIndex(g => g.id === id)
  const weg = wens.ookVolgende ? reeks.slice(welk) : [wat.gesprek]
  const agenda = await readAgenda(
    db,
    hier,
    wens,
    wat.locaties,
    reeks.map(g => g.id),
  )
  const uit = verplaatsGesprek(
    reeks.map(g => g.begint_op),
    welk,
    wens.begint,
    wens,
    agenda,
  )
  if (!uit.ok) {
    // A second press: everything already stands where it was shown.
    const getoond = weg.map(g => g.begint_op).join(',')
    if (bewaar && getoond === eerste(velden, 'momenten')) return { bewaard: true as const }
    return { wat, omdat: uit.omdat }
  }
  const anders = isAndersWaar(wat.gesprek, wens)
  const verzet = weg.map((rij, i) => ({
    rij,
    naar: uit.gesprekken[welk + i]!,
    waar: rij.id === id || anders ? wens : eigenWaar(rij),
  }))
  if (!verzet.every(v => past(v, wat)))
    return { wat, omdat: 'buiten-dagdelen' satisfies VerplaatsReden as VerplaatsReden }
  const zelfde = verzet.map(v => v.naar).join(',') === eerste(velden, 'momenten')
  if (bewaar && zelfde) {
    for (const v of verzet) await moveGesprek(db, hier, v.rij.id, v.naar, v.waar)
    return { bewaard: true as const }
  }
  return { wat, wens, verzet, overgeslagen: uit.overgeslagen, veranderd: bewaar }
}

type Plek = Waar & { minuten: number }

/** Those that follow keep their own place and length, unless these were changed too. */
function eigenWaar(rij: ReeksRij): Plek {
  const { plaats, minuten, locatie_id: locatie, plaats_tekst: plaatsTekst } = rij
  return { plaats, minuten, locatie, plaatsTekst }
}

function isAndersWaar(rij: ReeksRij, wens: Plek): boolean {
  const nu = eigenWaar(rij)
  return (['plaats', 'minuten', 'locatie', 'plaatsTekst'] as const).some(deel => nu[deel] !== wens[deel])
}

/** Whether it lies within the day parts of its own location. */
function past(v: { naar: Temporal.Instant; waar: Plek }, wat: Wat): boolean {
  const locatie = wat.locaties.find(l => l.id === v.waar.locatie)
  return v.waar.locatie === null || pastInDagdelen(lokaal(v.naar), v.waar.minuten, locatie?.dagdelen ?? [])
}

function idVan(c: Verzoek): string {
  const id = c.req.param('id') ?? ''
  if (!isUuid(id)) throw new NietGevonden()
  return id
}

function toonFormulier(c: Verzoek, wat: Wat, waarden: Record<string, string>, fouten?: Fouten): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const v = w.verplaats
  const weg = `/trajecten/${c.req.param('traject')}/gesprekken/${wat.gesprek.id}`
  const velden = {
    w,
    taal,
    waarden,
    fouten,
    vandaag: vandaagOp(c.get('poorten').klok.nu()),
    locaties: wat.locaties,
  }
  return toon(
    c,
    {
      titel: v.titel,
      terug: { href: weg, tekst: w.terugGesprek },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    <>
      <p>
        {v.nu} <Tijdstip moment={wat.gesprek.begint_op} jaar />,{' '}
        {formatPlaats(wat.gesprek.plaats, wat.gesprek.locatie ?? wat.gesprek.plaats_tekst, taal)}
      </p>
      <Formulier action={`${weg}/verplaatsen`} fouten={fouten && benoemFouten(fouten, momentLabels(w))}>
        <Wanneer {...velden} />
        <Keuze
          naam="welke"
          label={v.welke}
          waarde={waarden.welke || 'dit'}
          fout={fouten?.welke}
          opties={[
            { waarde: 'dit', tekst: v.dit },
            { waarde: 'alles', tekst: v.alles, hint: v.allesHint },
          ]}
        />
        <WaarVelden {...velden} />
        <Knoppen>
          <Knop naam="handeling" waarde="bekijk">
            {v.bekijk}
          </Knop>
          <Knop soort="stil" href={weg}>
            {w.terugGesprek}
          </Knop>
        </Knoppen>
      </Formulier>
    </>,
  )
}
