// Moves one gesprek of a series, or that one and all that follow, without touching what was (J2).
import { type Agenda, type Beletsel, beletselOp } from './beletsel.ts'
import { type Overgeslagen, zoekVanaf } from './planning.ts'
import { lokaal, momentVan } from './tijd.ts'

export type VerplaatsReden =
  | Beletsel
  | 'bestaat-niet'
  | 'al-voorbij'
  | 'te-ver-weg'
  | 'buiten-volgorde'
  | 'geen-passende-dag'
export type Verplaatst =
  | { ok: true; gesprekken: Temporal.Instant[]; overgeslagen: Overgeslagen[] }
  | { ok: false; omdat: VerplaatsReden }

/**
 * Takes the series in order (`reeks`), the place in it (`welk`, from 0) and the new local time. The gesprek itself
 * goes exactly there or is refused: a person chose that moment. With `ookVolgende` every later one keeps its
 * distance to the one before (in local days and hours) and moves on by a week where something is in the way.
 * Gives the whole series; the earlier ones are untouched. `agenda.bezet` must not hold gesprekken of this series.
 */
export function verplaatsGesprek(
  reeks: readonly Temporal.Instant[],
  welk: number,
  nieuw: Temporal.PlainDateTime,
  keuze: { ookVolgende: boolean },
  agenda: Agenda,
): Verplaatst {
  const oud = reeks[welk]
  if (oud === undefined) return { ok: false, omdat: 'bestaat-niet' }
  if (Temporal.Instant.compare(oud, agenda.nu) <= 0) return { ok: false, omdat: 'al-voorbij' }
  const waarom = beletselOp(nieuw, agenda)
  if (waarom) return { ok: false, omdat: waarom }
  const moment = momentVan(nieuw)!
  if (Temporal.Instant.compare(moment, agenda.nu.add({ hours: 24 * 731 })) > 0)
    return { ok: false, omdat: 'te-ver-weg' }
  const gesprekken = reeks.slice(0, welk)
  if (!volgtOp(gesprekken.at(-1), moment, agenda)) return { ok: false, omdat: 'buiten-volgorde' }
  gesprekken.push(moment)
  if (!keuze.ookVolgende) {
    const volgend = reeks[welk + 1]
    if (volgend && !volgtOp(moment, volgend, agenda)) return { ok: false, omdat: 'buiten-volgorde' }
    return { ok: true, gesprekken: [...gesprekken, ...reeks.slice(welk + 1)], overgeslagen: [] }
  }
  return schuifVolgende(reeks, welk, gesprekken, agenda)
}

function schuifVolgende(
  reeks: readonly Temporal.Instant[],
  welk: number,
  gesprekken: Temporal.Instant[],
  agenda: Agenda,
): Verplaatst {
  const overgeslagen: Overgeslagen[] = []
  for (let i = welk + 1; i < reeks.length; i++) {
    const afstand = lokaal(reeks[i - 1]!).until(lokaal(reeks[i]!), { largestUnit: 'day' })
    const gevonden = zoekVanaf(lokaal(gesprekken.at(-1)!).add(afstand), agenda)
    if (!gevonden.ok) return gevonden
    overgeslagen.push(...gevonden.overgeslagen)
    gesprekken.push(gevonden.moment)
  }
  return { ok: true, gesprekken, overgeslagen }
}

/** Whether `later` starts when `eerder` is over: never two at once, order kept. */
function volgtOp(eerder: Temporal.Instant | undefined, later: Temporal.Instant, agenda: Agenda): boolean {
  return !eerder || Temporal.Instant.compare(eerder.add({ minutes: agenda.minuten }), later) <= 0
}
