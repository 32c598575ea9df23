// Plans the series of gesprekken in one go: about ten, every two weeks, around everything that is in the way (J2, S12).
import { type Agenda, type Beletsel, beletselOp, type Overslag } from './beletsel.ts'
import { momentVan } from './tijd.ts'

export type PlanWens = Agenda & {
  /** local date and time of the first gesprek */
  eerste: Temporal.PlainDateTime
  /** 1 to 30 */
  aantal: number
  /** weeks between two gesprekken, 1 to 8 */
  weken: number
}

export type Overgeslagen = { datum: Temporal.PlainDate; omdat: Overslag }
export type PlanReden =
  | 'ligt-in-het-verleden'
  | 'te-ver-weg'
  | 'buiten-dagdelen'
  | 'aantal-klopt-niet'
  | 'ritme-klopt-niet'
  | 'duur-klopt-niet'
  | 'geen-passende-dag'
type Reeks =
  | { ok: true; gesprekken: Temporal.Instant[]; overgeslagen: Overgeslagen[] }
  | { ok: false; omdat: PlanReden }

/** So many weeks in a row may be in the way before we say that there is no suitable day. */
const WEKEN_ZOEKEN = 26

/**
 * Gives the instants in order, all at the same local weekday and time, also over the change of the clock. A date that
 * is in the way moves one week at a time until it suits, and the rest keeps its distance from there. The first
 * may not lie in the past, nor more than two years ahead; the day parts are the same for all, so they refuse at once.
 */
export function planReeks(wens: PlanWens): Reeks {
  if (!tussen(wens.aantal, 1, 30)) return { ok: false, omdat: 'aantal-klopt-niet' }
  if (!tussen(wens.weken, 1, 8)) return { ok: false, omdat: 'ritme-klopt-niet' }
  if (!tussen(wens.minuten, 15, 240)) return { ok: false, omdat: 'duur-klopt-niet' }
  const laatst = wens.nu.add({ hours: 24 * 731 })
  const begin = momentVan(wens.eerste)
  if (begin && Temporal.Instant.compare(begin, laatst) > 0) return { ok: false, omdat: 'te-ver-weg' }
  const gesprekken: Temporal.Instant[] = []
  const overgeslagen: Overgeslagen[] = []
  let wanneer = wens.eerste
  for (let i = 0; i < wens.aantal; i++) {
    const gevonden = zoekVanaf(wanneer, wens)
    if (!gevonden.ok) return gevonden
    overgeslagen.push(...gevonden.overgeslagen)
    gesprekken.push(gevonden.moment)
    wanneer = gevonden.begint.add({ weeks: wens.weken })
  }
  return { ok: true, gesprekken, overgeslagen }
}

type Gevonden = {
  ok: true
  begint: Temporal.PlainDateTime
  moment: Temporal.Instant
  overgeslagen: Overgeslagen[]
}

/** The first suitable moment at this local time, this week or a later one, with the dates it passed by. */
export function zoekVanaf(
  begint: Temporal.PlainDateTime,
  agenda: Agenda,
): Gevonden | { ok: false; omdat: 'ligt-in-het-verleden' | 'buiten-dagdelen' | 'geen-passende-dag' } {
  const overgeslagen: Overgeslagen[] = []
  let wanneer = begint
  for (let week = 0; week <= WEKEN_ZOEKEN; week++) {
    const waarom: Beletsel | null = beletselOp(wanneer, agenda)
    if (waarom === null) return { ok: true, begint: wanneer, moment: momentVan(wanneer)!, overgeslagen }
    if (waarom === 'ligt-in-het-verleden' || waarom === 'buiten-dagdelen') return { ok: false, omdat: waarom }
    overgeslagen.push({ datum: wanneer.toPlainDate(), omdat: waarom })
    wanneer = wanneer.add({ weeks: 1 })
  }
  return { ok: false, omdat: 'geen-passende-dag' }
}

function tussen(getal: number, van: number, tot: number): boolean {
  return Number.isInteger(getal) && van <= getal && getal <= tot
}
