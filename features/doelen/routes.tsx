// The plan with its clocks and the three doelen (J1, S14). Scores stand in score-routes.tsx.
import { DOELEN, type DoelSoort, leesDoel, NIVEAUS } from '../../domein/doel.ts'
import type { Fout } from '../../domein/reden.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { listVerklaringen } from '../../http/verklaringen.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { Botsing } from '../../ui/botsing.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { toonFouten } from '../../ui/redenen.ts'
import { DoelFormulier, PlanFormulier } from './formulieren.tsx'
import { leesPlan, PLANVELDEN, type PlanVeld } from './plan-invoer.ts'
import { PlanLezen } from './plan-page.tsx'
import { listDoelen, readNaam, readPlan, saveDoel, savePlan } from './queries.ts'
import { listScores } from './score-queries.ts'
import { scoreRoutes } from './score-routes.tsx'
import { verschillenVan } from './verschillen.ts'
import { woorden } from './woorden-en.ts'

const DOELVELDEN = ['titel', ...NIVEAUS.map(([, veld]) => veld)] as const

export function doelen(app: App): void {
  app.get('/trajecten/:traject/plan', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const alles = await inTraject(c, { actie: 'R', onderdeel: 'plan' }, async (db, hier) => ({
      ...(await readNaam(db, hier)),
      plan: await readPlan(db, hier),
      doelen: await listDoelen(db, hier),
      scores: await listScores(db, hier),
      verklaringen: await listVerklaringen(db, hier),
    }))
    const vandaag = vandaagOp(c.get('poorten').klok.nu())
    return toon(
      c,
      {
        titel: w.planVan(alles.naam),
        boven: c.req.query('bewaard') !== undefined && <Bevestiging>{w.bewaard}</Bevestiging>,
      },
      <PlanLezen w={w} taal={taal} traject={c.req.param('traject')} vandaag={vandaag} {...alles} />,
    )
  })

  app.get('/trajecten/:traject/plan/wijzigen', eist('specialist'), async c => {
    const plan = await inTraject(c, { actie: 'R', onderdeel: 'plan' }, readPlan)
    return toonPlanFormulier(c, plan?.tekst ?? {}, String(plan?.versie ?? 0))
  })

  app.post('/trajecten/:traject/plan', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const { klok, toeval } = c.get('poorten')
    const gelezen = leesPlan(velden, klok.nu())
    const versie = leesVersie(velden)
    const uit = await inTraject(c, { actie: 'U', onderdeel: 'plan' }, async (db, hier) => {
      if (!gelezen.ok) return { fouten: gelezen.fouten }
      const drie = (await listDoelen(db, hier)).length === DOELEN.length
      if (gelezen.waarde.vastgesteld_op && !drie) return { fouten: [], eerstDoelen: true }
      return savePlan(db, hier, { id: idVan(velden, toeval.uuid()), versie, tekst: gelezen.waarde })
    })
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const getypt = alsTekst(velden, PLANVELDEN)
    if ('fouten' in uit) {
      const fouten: Fouten =
        'eerstDoelen' in uit
          ? { vastgesteld_op: w.form.eerstDoelen }
          : toonFouten<PlanVeld>(uit.fouten, taal, fout => planZin(w, fout, getypt))
      return toonPlanFormulier(c, getypt, String(versie), fouten)
    }
    const weg = `/trajecten/${c.req.param('traject')}/plan`
    if (uit.ok) return c.redirect(`${weg}?bewaard`, 303)
    const { verschillen, verborgen } = verschillenVan(w, taal, uit.nu?.tekst ?? {}, getypt, PLANVELDEN)
    return toonBotsing(c, w.form.titel, weg, verschillen, [
      ...verborgen,
      ['versie', String(uit.nu?.versie ?? 0)],
    ])
  })

  app.get('/trajecten/:traject/plan/doelen/:soort', eist('specialist'), async c => {
    const soort = soortVan(c)
    const doel = (await inTraject(c, { actie: 'R', onderdeel: 'doel' }, listDoelen)).find(
      d => d.soort === soort,
    )
    return toonDoelFormulier(c, soort, doel ?? {}, String(doel?.versie ?? 0))
  })

  app.post('/trajecten/:traject/plan/doelen/:soort', eist('specialist'), async c => {
    const soort = soortVan(c)
    const velden = await leesVelden(c)
    const gelezen = leesDoel(velden, soort)
    const versie = leesVersie(velden)
    const { toeval } = c.get('poorten')
    const uit = await inTraject(c, { actie: 'U', onderdeel: 'doel' }, async (db, hier) =>
      gelezen.ok
        ? saveDoel(db, hier, { id: idVan(velden, toeval.uuid()), versie, doel: gelezen.waarde })
        : { fouten: gelezen.fouten },
    )
    const { taal } = c.get('bezoeker')
    const getypt = alsTekst(velden, DOELVELDEN)
    if ('fouten' in uit)
      return toonDoelFormulier(c, soort, getypt, String(versie), toonFouten(uit.fouten, taal))
    const weg = `/trajecten/${c.req.param('traject')}/plan`
    if (uit.ok) return c.redirect(`${weg}?bewaard`, 303)
    const w = woorden(taal)
    const { verschillen, verborgen } = verschillenVan(w, taal, uit.nu ?? {}, getypt, DOELVELDEN)
    return toonBotsing(
      c,
      psoWoorden(taal).doel[soort],
      weg,
      verschillen,
      [...verborgen, ['versie', String(uit.nu?.versie ?? 0)]],
      `${weg}/doelen/${soort}`,
    )
  })

  scoreRoutes(app)
}

function soortVan(c: Verzoek): DoelSoort {
  const soort = DOELEN.find(d => d === c.req.param('soort'))
  if (!soort) throw new NietGevonden()
  return soort
}

/** The versie that was read, as the form carries it; anything else can be no versie and meets none. */
function leesVersie(velden: Velden): number {
  const tekst = eerste(velden, 'versie')
  return /^\d{1,6}$/.test(tekst) ? Number(tekst) : -1
}

function idVan(velden: Velden, anders: string): string {
  const id = eerste(velden, 'id')
  return isUuid(id) ? id : anders
}

function alsTekst(velden: Velden, namen: readonly string[]): Record<string, string> {
  return Object.fromEntries(namen.map(naam => [naam, eerste(velden, naam)]))
}

function planZin(w: ReturnType<typeof woorden>, fout: Fout<PlanVeld>, getypt: Record<string, string>) {
  if (fout.omdat !== 'kies' || !getypt.vastgesteld_op) return undefined
  return fout.veld === 'familiegroepsplan' ? w.form.eerstAntwoord : w.form.eerstInstemming
}

function toonPlanFormulier(
  c: Verzoek,
  waarden: Record<string, string>,
  versie: string,
  fouten?: Fouten,
): Response {
  const w = woorden(c.get('bezoeker').taal)
  const traject = c.req.param('traject') ?? ''
  return toon(
    c,
    {
      titel: w.form.titel,
      terug: { href: `/trajecten/${traject}/plan`, tekst: w.terugPlan },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    <PlanFormulier
      w={w}
      traject={traject}
      waarden={waarden}
      verborgen={{ id: c.get('poorten').toeval.uuid(), versie }}
      fouten={fouten}
    />,
  )
}

function toonDoelFormulier(
  c: Verzoek,
  soort: DoelSoort,
  waarden: Partial<Record<string, unknown>>,
  versie: string,
  fouten?: Fouten,
): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const traject = c.req.param('traject') ?? ''
  return toon(
    c,
    {
      titel: psoWoorden(taal).doel[soort],
      terug: { href: `/trajecten/${traject}/plan`, tekst: w.terugPlan },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    <DoelFormulier
      w={w}
      taal={taal}
      traject={traject}
      soort={soort}
      waarden={Object.fromEntries(DOELVELDEN.map(veld => [veld, String(waarden[veld] ?? '')]))}
      verborgen={{ id: c.get('poorten').toeval.uuid(), versie }}
      fouten={fouten}
    />,
  )
}

/** The 409 page: what is saved now and what was typed, side by side. */
function toonBotsing(
  c: Verzoek,
  titel: string,
  terug: string,
  verschillen: Parameters<typeof Botsing>[0]['verschillen'],
  verborgen: readonly (readonly [string, string])[],
  action = terug,
): Response {
  return toon(
    c,
    { titel, status: 409 },
    <Botsing action={action} verschillen={verschillen} verborgen={verborgen} terug={terug} />,
  )
}
