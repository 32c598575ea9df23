// Planning a series (J2, S12): the wish, a preview, and then saved at once; twice pressed is once saved.
import { planReeks } from '../../domein/planning.ts'
import { TIJDZONE, vandaagOp } from '../../domein/tijd.ts'
import { isAfgesloten } from '../../domein/traject.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Db, Hier } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { formatPlaats } from '../../ui/pso-woorden.ts'
import { toonFouten } from '../../ui/redenen.ts'
import { houdAgendaVast, type Locatie, listLocaties, readAgenda } from './agenda.ts'
import { PlanFormulier, Voorstel } from './plannen-page.tsx'
import { leesReeks } from './reeks-invoer.ts'
import { addGesprekken, listReeks, readTraject } from './reeks-queries.ts'
import { woorden } from './woorden-en.ts'

const VELDEN = ['datum', 'tijd', 'minuten', 'aantal', 'weken', 'plaats', 'locatie', 'plaats_tekst', 'regio']

export function plannenRoutes(app: App): void {
  app.get('/trajecten/:traject/gesprekken/plannen', eist('specialist'), async c => {
    const wat = await inTraject(c, { actie: 'R', onderdeel: 'gesprek' }, readPlanbaar)
    const waarden = stelVoor(wat.reeks, wat.regio)
    return toonFormulier(c, wat, waarden)
  })

  app.post('/trajecten/:traject/gesprekken/plannen', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const handeling = eerste(velden, 'handeling')
    const bewaar = handeling === 'bewaar'
    const uit = await inTraject(c, { actie: bewaar ? 'C' : 'R', onderdeel: 'gesprek' }, async (db, hier) =>
      plan(db, hier, velden, bewaar),
    )
    const waarden = Object.fromEntries(VELDEN.map(naam => [naam, eerste(velden, naam)]))
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    if ('bewaard' in uit)
      return c.redirect(`/trajecten/${c.req.param('traject')}/gesprekken?bewaard=${uit.bewaard}`, 303)
    if ('gelezen' in uit)
      return toonFormulier(
        c,
        uit.wat,
        waarden,
        toonFouten(uit.gelezen.fouten, taal, fout =>
          fout.veld === 'tijd'
            ? w.form.tijdFout
            : fout.veld === 'locatie' && uit.wat.locaties.length === 0
              ? w.form.geenLocatie
              : undefined,
        ),
      )
    if ('omdat' in uit) {
      const veld = { 'aantal-klopt-niet': 'aantal', 'ritme-klopt-niet': 'weken', 'buiten-dagdelen': 'tijd' }
      return toonFormulier(c, uit.wat, waarden, {
        [veld[uit.omdat as keyof typeof veld] ?? 'datum']: w.reden[uit.omdat],
      })
    }
    if (handeling === 'aanpassen') return toonFormulier(c, uit.wat, waarden)
    const { toeval } = c.get('poorten')
    const { wens, reeks } = uit
    return toon(
      c,
      { titel: w.zo.titel, ...(uit.veranderd && { status: 409 }) },
      <Voorstel
        w={w}
        taal={taal}
        action={`/trajecten/${c.req.param('traject')}/gesprekken/plannen`}
        veranderd={uit.veranderd}
        gesprekken={reeks.gesprekken.map(moment => ({ moment }))}
        overgeslagen={reeks.overgeslagen}
        regio={wens.regio}
        plaats={`${formatPlaats(wens.plaats, naamVan(uit.wat.locaties, wens.locatie) ?? wens.plaatsTekst, taal)} · ${w.minuten(wens.minuten)}`}
        verborgen={{
          ...waarden,
          momenten: reeks.gesprekken.join(','),
          ids: reeks.gesprekken.map(() => toeval.uuid()).join(','),
        }}
        knop={w.zo.plan}
      />,
    )
  })
}

type Planbaar = Awaited<ReturnType<typeof readPlanbaar>>

async function readPlanbaar(db: Db, hier: Hier) {
  return {
    ...(await readTraject(db, hier)),
    reeks: await listReeks(db, hier),
    locaties: await listLocaties(db, hier),
  }
}

async function plan(db: Db, hier: Hier, velden: Velden, bewaar: boolean) {
  if (bewaar) await houdAgendaVast(db, hier)
  const wat = await readPlanbaar(db, hier)
  const ids = eerste(velden, 'ids').split(',').filter(isUuid)
  if (bewaar && wat.reeks.some(g => ids.includes(g.id))) return { bewaard: ids.length }
  const gelezen = leesReeks(
    velden,
    hier.nu,
    wat.locaties.map(l => l.id),
  )
  if (!gelezen.ok) return { wat, gelezen }
  const wens = gelezen.waarde
  const reeks = planReeks({
    ...(await readAgenda(db, hier, wens, wat.locaties)),
    eerste: wens.begint,
    aantal: wens.aantal,
    weken: wens.weken,
  })
  if (!reeks.ok) return { wat, omdat: reeks.omdat }
  if (bewaar && !isAfgesloten(wat.stand)) {
    // Saved is exactly what was shown, or nothing.
    const getoond = eerste(velden, 'momenten') === reeks.gesprekken.join(',')
    if (getoond && new Set(ids).size === reeks.gesprekken.length) {
      await addGesprekken(db, hier, ids, reeks.gesprekken, wens)
      return { bewaard: ids.length }
    }
  }
  return { wat, wens, reeks, veranderd: bewaar }
}

/** The usual wish: ten in all, every two weeks, going on where the series ends. */
function stelVoor(reeks: Planbaar['reeks'], regio: string | null): Record<string, string> {
  const staat = reeks.filter(g => g.stand === 'gepland' || g.stand === 'gehouden')
  const laatste = staat.at(-1)
  const verder = laatste?.begint_op.toZonedDateTimeISO(TIJDZONE).add({ weeks: 2 })
  return {
    aantal: String(Math.max(1, 10 - staat.length)),
    weken: '2',
    minuten: String(laatste?.minuten ?? 60),
    regio: regio ?? 'geen',
    plaats: laatste?.plaats ?? 'praktijk',
    locatie: laatste?.locatie_id ?? '',
    plaats_tekst: laatste?.plaats_tekst ?? '',
    datum: verder?.toPlainDate().toString() ?? '',
    tijd: verder?.toPlainTime().toString({ smallestUnit: 'minute' }) ?? '',
  }
}

export function naamVan(locaties: readonly Locatie[], id: string | null): string | null {
  return locaties.find(l => l.id === id)?.naam ?? null
}

function toonFormulier(
  c: Verzoek,
  wat: Planbaar,
  waarden: Record<string, string>,
  fouten?: Fouten,
): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const terug = `/trajecten/${c.req.param('traject')}/gesprekken`
  return toon(
    c,
    {
      titel: w.plannen,
      terug: { href: terug, tekst: w.gesprekken(wat.naam) },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    isAfgesloten(wat.stand) ? (
      <p>{w.gesloten}</p>
    ) : (
      <PlanFormulier
        w={w}
        taal={taal}
        action={`${terug}/plannen`}
        terug={terug}
        vandaag={vandaagOp(c.get('poorten').klok.nu())}
        locaties={wat.locaties}
        waarden={waarden}
        fouten={fouten}
      />
    ),
  )
}
