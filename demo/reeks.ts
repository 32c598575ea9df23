// The series of a traject, planned by the specialist at an hour of the week that suits both.
import { leesFormulier } from './invullen.ts'
import { isTotHetEinde } from './mensen/mens.ts'
import type { Leven, Toneel } from './toneel.ts'

export type Gepland = { id: string; begint: Temporal.Instant }

const UREN = ['09:00', '10:30', '13:00', '14:30', '15:45']
const AVOND = ['18:00', '19:15']

/** Tries hours of the week, the wished one first, until the own calendar and the day parts of the lane allow it. */
export async function planReeks(t: Toneel, leven: Leven, rond: Temporal.PlainDate): Promise<Gepland[]> {
  const { mens, lot, traject, specialist } = leven
  const bezoek = await t.balie.als(specialist!)
  const pad = `/trajecten/${traject}/gesprekken/plannen`
  const velden = leesFormulier(await bezoek.lees(pad), pad)
  const dagen = [0, 1, 2, 3, 4, 5, 6]
    .map(terug => rond.subtract({ days: terug }))
    .filter(dag => dag.dayOfWeek <= 5)
  const uren = mens.waar === 'thuis' || mens.waar === 'online' ? [...UREN, ...AVOND] : UREN
  for (const [dag, tijd] of lot.schud(dagen.flatMap(d => uren.map(u => [d, u] as const)))) {
    const uur = `${specialist} ${dag.dayOfWeek} ${tijd}`
    if (t.bezet.has(uur)) continue
    const wens = { ...velden, ...waar(t, leven), datum: dag.toString(), tijd, handeling: 'bekijk' }
    const { status, html } = await bezoek.klant.post(pad, wens)
    if (status !== 200) continue
    t.bezet.add(uur)
    const voorstel = leesFormulier(html, pad)
    await bezoek.stuur(pad, { ...voorstel, handeling: 'bewaar' })
    const momenten = (voorstel.momenten as string).split(',')
    return (voorstel.ids as string)
      .split(',')
      .map((id, i) => ({ id, begint: Temporal.Instant.from(momenten[i]!) }))
  }
  throw new Error(`No hour for ${mens.voornaam}`)
}

function waar(t: Toneel, { mens, lot }: Leven): Record<string, string> {
  return {
    aantal: String(isTotHetEinde(mens.fase) ? (mens.gehad ?? 10) : 10),
    weken: '2',
    minuten: lot.kies(['60', '60', '75']),
    regio: mens.fase === 'plan' ? 'midden' : 'geen',
    ...(mens.waar === 'thuis' || mens.waar === 'online'
      ? { plaats: mens.waar }
      : mens.waar === 'elders'
        ? { plaats: 'elders', plaats_tekst: 'Bibliotheek, kamer 2' }
        : { plaats: 'praktijk', locatie: t.huis.locaties[mens.waar ?? 'werf'] }),
  }
}
