// Scores at begin, tussen and eind (S14, J5). A T-score stands here and nowhere for an ouder.
import { DOELEN } from '../../domein/doel.ts'
import { EVALUATIES, type Evaluatie, evaluatieNu, telScores } from '../../domein/evaluatie.ts'
import { leesScores, type Meting, SCOORDERS } from '../../domein/score.ts'
import { isAfgesloten, type Stand } from '../../domein/traject.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Db, Hier } from '../../muur/deur.ts'
import { Botsing } from '../../ui/botsing.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import { toonFouten } from '../../ui/redenen.ts'
import { formatNiveau } from '../../ui/schaal.tsx'
import { listDoelen, readNaam } from './queries.ts'
import { listScores, saveScores, telGesprekken } from './score-queries.ts'
import { Scores } from './scores-page.tsx'
import { listTellingen } from './telling.tsx'
import { woorden } from './woorden-en.ts'

const NAMEN = DOELEN.flatMap(doel => SCOORDERS.map(door => ({ doel, door })))

export function scoreRoutes(app: App): void {
  app.get('/trajecten/:traject/scores', eist('specialist'), async c => {
    const alles = await inTraject(c, { actie: 'R', onderdeel: 'score' }, readAlles)
    const gevraagd = EVALUATIES.find(m => m === c.req.query('moment'))
    return toonScores(c, gevraagd ?? standaardMoment(alles), alles)
  })

  app.post('/trajecten/:traject/scores', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const moment = EVALUATIES.find(m => m === eerste(velden, 'moment')) ?? 'begin'
    const was = Object.fromEntries(
      NAMEN.map(({ doel, door }) => [`${doel}_${door}`, eerste(velden, `was_${doel}_${door}`)]),
    )
    const getypt = Object.fromEntries(
      NAMEN.map(({ doel, door }) => [`${doel}_${door}`, eerste(velden, `${doel}_${door}`)]),
    )
    const gelezen = leesScores(velden, NAMEN, false)
    const { toeval } = c.get('poorten')
    const uit = await inTraject(c, { actie: 'U', onderdeel: 'score' }, async (db, hier) => {
      const alles = await readAlles(db, hier)
      if (!gelezen.ok || gelezen.waarde.length === 0) return { alles, botsingen: [] }
      const { doelen } = alles
      const uuid = () => toeval.uuid()
      return { alles, botsingen: await saveScores(db, hier, moment, gelezen.waarde, was, doelen, uuid) }
    })
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    if (!gelezen.ok) return toonScores(c, moment, uit.alles, getypt, toonFouten(gelezen.fouten, taal))
    if (gelezen.waarde.length === 0 && uit.alles.doelen.length > 0) {
      const eersteVeld = `${uit.alles.doelen[0]?.soort}_ouder`
      return toonScores(c, moment, uit.alles, getypt, { [eersteVeld]: w.scores.geenScore })
    }
    const weg = `/trajecten/${c.req.param('traject')}/scores`
    if (uit.alles.doelen.length === 0) {
      // Nothing to score yet: the page says so.
      meldWeigering(c)
      return c.redirect(`${weg}?moment=${moment}`, 303)
    }
    if (uit.botsingen.length === 0) return c.redirect(`${weg}?moment=${moment}&bewaard`, 303)
    return toonScoreBotsing(c, weg, moment, getypt, was, uit.botsingen)
  })
}

async function readAlles(db: Db, hier: Hier) {
  return {
    ...(await readNaam(db, hier)),
    doelen: await listDoelen(db, hier),
    scores: await listScores(db, hier),
    tellingen: await listTellingen(db, hier),
    gesprekken: await telGesprekken(db, hier),
  }
}

type Alles = Awaited<ReturnType<typeof readAlles>>

const metingenVan = ({ scores }: Alles): Meting[] => scores.map(s => ({ ...s, op: s.op.toString() }))

/** Which evaluation waits; none in a traject that is over. */
const wachtNu = (alles: Alles): Evaluatie | null =>
  isAfgesloten(alles.stand as Stand) ? null : evaluatieNu(metingenVan(alles), alles.gesprekken)

/** Where the page opens: what waits now, or else the last that was scored. */
function standaardMoment(alles: Alles): Evaluatie {
  const metingen = metingenVan(alles)
  return wachtNu(alles) ?? EVALUATIES.findLast(m => telScores(metingen, m) > 0) ?? 'begin'
}

function toonScores(
  c: Verzoek,
  moment: Evaluatie,
  alles: Alles,
  getypt?: Record<string, string>,
  fouten?: Fouten,
): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  return toon(
    c,
    {
      titel: w.scores.titel(alles.naam),
      boven: c.req.query('bewaard') !== undefined && <Bevestiging>{w.bewaard}</Bevestiging>,
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    <Scores
      w={w}
      taal={taal}
      traject={c.req.param('traject') ?? ''}
      moment={moment}
      nu={wachtNu(alles)}
      doelen={alles.doelen}
      scores={alles.scores}
      tellingen={alles.tellingen}
      getypt={getypt}
      fouten={fouten}
    />,
  )
}

function toonScoreBotsing(
  c: Verzoek,
  weg: string,
  moment: Evaluatie,
  getypt: Record<string, string>,
  was: Record<string, string>,
  botsingen: Awaited<ReturnType<typeof saveScores>>,
): Response {
  const { taal } = c.get('bezoeker')
  const p = psoWoorden(taal)
  const anders = new Map(botsingen.map(b => [`${b.doel}_${b.door}`, b]))
  return toon(
    c,
    { titel: p.moment[moment], status: 409 },
    <Botsing
      action={weg}
      terug={`${weg}?moment=${moment}`}
      verschillen={botsingen.map(b => ({
        naam: `${b.doel}_${b.door}`,
        label: `${p.doel[b.doel]}: ${p.door[b.door]}`,
        bewaard: String(b.nu),
        jouw: String(b.waarde),
        lang: false,
        toon: { bewaard: formatNiveau(b.nu), jouw: formatNiveau(b.waarde) },
      }))}
      verborgen={[
        ['moment', moment],
        ...Object.entries(getypt).filter(([naam]) => !anders.has(naam)),
        ...Object.entries(was).map(
          ([naam, waarde]) => [`was_${naam}`, String(anders.get(naam)?.nu ?? waarde)] as const,
        ),
      ]}
    />,
  )
}
