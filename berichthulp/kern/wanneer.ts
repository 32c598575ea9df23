// The days and times of a received message that matter, and whether something must be done by then.

import type { Moment } from '../feiten/momenten.ts'
import type { HeatSpan, KernMoment } from '../soorten.ts'

const uiterlijk = /^(?:nog )?(?:voor|veur|uiterlijk|ten laatste|op zijn laatst|binnen|tegen)(?: |$)/u
const totEn = /^tot(?: |$)/u
const antwoord =
  /(?:antwoord|laat (?:me |mij |het |dat )?.{0,30}weten|hoor|reageer|reactie|bevestig|beslis|keuze|doorgeven|geef .{0,20}door|akkoord|tekenen|teken|handtekening|betaal|betalen|betaald|overmaken|overgemaakt|maak .{0,30}over|inschrijv|aanmeld|inlever|opgeven|opzeggen|deadline|uiterste|sluit|bestellen|terugsturen)/u

/** Not a moment of its own in a kernel: how often, how long ago, a bare part of the day. */
const los = (m: Moment): boolean =>
  m.atomen.every(
    a =>
      a.soort === 'steeds' ||
      a.soort === 'dagdeel' ||
      (a.soort === 'jaar' && a.a === 0) ||
      (a.soort === 'over' && a.a < 0),
  )

/** Event or deadline: "voor vrijdag", "uiterlijk", "tot" with something that must be done. `zin`: the folded sentence. */
export function rolVan(m: Moment, zin: string): KernMoment['role'] {
  const prep = m.prep
  if (uiterlijk.test(prep)) return 'deadline'
  if (/^over/u.test(prep)) return 'event'
  if (
    /(?<![a-z])(?:deadline|uiterste|sluit|sluiten|loopt tot|verloopt|moet .{0,40}(?:af|binnen|ingeleverd|betaald|terug) ?(?:$|[a-z]{0,4}[.,]))/u.test(
      zin,
    )
  )
    return 'deadline'
  if (
    totEn.test(prep) &&
    /(?<![a-z])(?:heb|hebt|heeft|krijg|wacht|kan|kun|kunnen|mag|tijd|geldig|open|plek|loopt)(?![a-z])/u.test(
      zin,
    ) &&
    antwoord.test(zin)
  )
    return 'deadline'
  if (
    /(?:ik (?:wil|moet|verwacht|hoor)|graag|laat).{0,40}(?:antwoord|weten|reactie|horen)/u.test(zin) &&
    !/of /u.test(zin)
  )
    return 'deadline'
  // "Geef haar sleutel vandaag terug", "Wil je mij vanavond bellen?": done by then.
  if (
    m.atomen.some(a => (a.soort === 'dag' && a.a === 0) || (a.soort === 'week' && a.a === 0)) &&
    /^(?:geef|stuur|bel|betaal|maak|teken|lever|breng|regel|mail|app|wil je|kun je|kun jij|wil jij|kan je|kan jij|bel jij|zou je)(?![a-z])/u.test(
      zin,
    )
  )
    return 'deadline'
  return 'event'
}

/** The moments outside heat, and those in a threat, which stays in sight, in order, with their role and value. `zinVan` gives the folded sentence around a place. */
export function wanneer(
  text: string,
  momenten: readonly Moment[],
  heet: readonly HeatSpan[],
  zinVan: (i: number) => string,
): KernMoment[] {
  const uit: KernMoment[] = []
  for (const m of momenten) {
    if (los(m) || heet.some(h => h.category !== 'threat' && h.start < m.end && m.start < h.end)) continue
    uit.push({
      role: rolVan(m, zinVan(m.start)),
      start: m.start,
      end: m.end,
      text: text.slice(m.start, m.end),
      value: m.value,
    })
  }
  return uit
}
