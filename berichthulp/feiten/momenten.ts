// Finds days and times in a text and joins what belongs together: "vrijdag 14e om half acht" is one moment.

import type { Bereik } from '../soorten.ts'
import type { Atoom, Patroon } from './atomen.ts'
import { dagPatronen } from './dagen.ts'
import { datumPatronen } from './datums.ts'
import { waardeVan } from './momentwaarde.ts'
import { duur, duurNa, tijdPatronen } from './tijden.ts'

/** A day, time or range as found: `prep` is the folded word before it that belongs to it (voor, om, uiterlijk). */
export type Moment = Bereik & { prep: string; value: string; atomen: Atoom[] }

/** The patterns by the character they can begin with. */
const patronen = new Map<string, Patroon[]>()
for (const p of [...datumPatronen, ...dagPatronen, ...tijdPatronen])
  for (const c of p.begin === '#' ? '0123456789' : p.begin.replace('#', '0123456789')) {
    const rij = patronen.get(c)
    if (rij) rij.push(p)
    else patronen.set(c, [p])
  }
const geen: Patroon[] = []
const woordStart = /(?<![a-z0-9])[a-z0-9']|(?<=\d)[-/](?=\d)/gu

/** Whether what was matched is a moment in this place, and no price, length, score or duration. */
function geldig(t: string, a: Atoom): boolean {
  const voor = t.slice(Math.max(0, a.start - 24), a.start)
  const na = t.slice(a.end, a.end + 24)
  const zelf = t.slice(a.start, a.end)
  if (a.soort === 'dag') {
    if (/(?:goede|goeie|goeden|elke|iedere|de hele|'s|in de|hele|goed) ?$/u.test(voor) && /^m/u.test(zelf))
      return false
    if (zelf === 'moin') return false
    return true
  }
  if (a.soort === 'datum' && a.rel === 'los')
    return (
      /(?:\bop|van|voor|tot|t\/m|vanaf|de|uiterlijk|dag|datum|per|en|of|dg)[,:]? ?$/u.test(voor) &&
      !/^ ?(?:jaar|keer|uur|x|euro)/u.test(na)
    )
  if (a.soort === 'datum' && /^\d{1,2}[-/]\d/u.test(zelf))
    return (
      !/^ ?(?:jaar|keer|uur|x |euro|%|procent|verdeling|regeling)/u.test(na) &&
      !/^(?:24\/7|50\/50)/u.test(zelf)
    )
  if (a.soort === 'dagnr' && a.rel !== 'reeks')
    return (
      !/^ (?:klas|groep|keer|helft|verdieping|les|rapport|kind|termijn|advocaat|paar|week|dag |zitting|ronde|team|plaats|jaar|jaars|graads|maand|instantie|hands|poging|bericht|mail|app |x |persoon|verjaardag|brief|herinnering|factuur|kwartaal|periode|zwemles|afspraak|gesprek)/u.test(
        na,
      ) &&
      (a.rel !== 'los' ||
        /(?:\bop|voor|tot|t\/m|vanaf|na|dag|en|of|per|tot en met|-|uiterlijk),? ?$/u.test(voor) ||
        (/, ?$/u.test(voor) && /^ ?(?:$|[.,;!?])/u.test(na)))
    )
  if (a.soort === 'maand' || a.soort === 'jaar' || a.soort === 'feest') return true
  if (a.soort !== 'tijd') return true
  if (
    /(?:€|eur|euro|maat|versie|artikel|art\.|groep|kamer|nummer|nr\.?|lokaal|bad|punt|pagina|temperatuur|koorts|cijfer|een|op de) ?$/u.test(
      voor,
    ) &&
    /^\d+[.:,]\d/u.test(zelf)
  )
    return false
  if (/^ ?(?:€|euro|eur\b|%|procent|kg|km|m\b|meter|cm|graden|kilo|ml|liter|punten|koorts)/u.test(na))
    return false
  if (/^\d{1,2}[.:]\d{2}$/u.test(zelf)) {
    if (/:/u.test(zelf) || +zelf.slice(-2) % 5 === 0) return !/^ ?(?:per|voor de helft)/u.test(na)
    return /(?:om|vanaf|tot|rond|voor|na|tussen|van|en|dag|-|trein|bus|uiterlijk|te|komt|kom|vertrekt|gaat|landt|landen|aankomst|vertrek|sinds) ?$/u.test(
      voor,
    )
  }
  const uren = /^(\d{1,2}|[a-z]+) ?(?:uurtjes|uurtje|uur|uren|oer|u|h|uhr|ure)$/u.exec(zelf)
  if (uren) {
    if (/(?:tjes?|uren)$/u.test(zelf)) return false
    const prep =
      /(?:^|[^a-z])(?:om|rond|tegen|vanaf|tot|na|voor|te|tussen|klokslag|en|t\/m|omstreeks|uiterlijk|-) ?$/u.test(
        voor,
      )
    if (/[a-z] (?:u|h)$/u.test(zelf)) return false
    if (/^ ?(?:'s |in de )/u.test(na)) return true
    if (/(?:om|um|rond|tegen|vanaf|klokslag|omstreeks) ?$/u.test(voor)) return true
    if (duurNa.test(na)) return false
    if (duur.test(voor) && !/(?:^|[^a-z])(?:tot|van) ?$/u.test(voor)) return false
    return prep || (uren[1] !== 'een' && uren[1] !== '24')
  }
  return true
}

function atomenVan(t: string): Atoom[] {
  const uit: Atoom[] = []
  let tot = 0
  for (const w of t.matchAll(woordStart)) {
    const i = w.index
    if (i < tot) continue
    let beste: Atoom | null = null
    for (const p of patronen.get(t[i]!) ?? geen) {
      p.re.lastIndex = i
      const m = p.re.exec(t)
      if (!m || (beste && i + m[0].length <= beste.end)) continue
      const gelezen = p.lees(m)
      if (!gelezen) continue
      const kandidaat = { ...gelezen, start: i, end: i + m[0].length }
      if (geldig(t, kandidaat)) beste = kandidaat
    }
    if (!beste) continue
    // A closing full stop, as in "14 jan.", belongs to the sentence.
    while (/[.,\s]/u.test(t[beste.end - 1]!)) beste.end--
    uit.push(beste)
    tot = beste.end
  }
  return uit
}

const tussen =
  /^(?:[ ,]|(?:^| )?(?:om|rond|tegen|vanaf|tot|na|voor|van|te|op|de|in|tussen|ongeveer|uiterlijk|dus|ergens|zo|t\/m|tm|tot en met|en|of)(?= |$)|[-/(:@+])*$/u
const reeks = /(?:t\/m|\btm\b|tot|-|\/|\ben\b|\bof\b|\+)/u
const voorzet =
  /(?:^|[^a-z0-9])((?:(?:nog )?(?:voor|uiterlijk|ten laatste|op zijn laatst|tegen|binnen|om|tot(?: en met)?|na|vanaf|rond|omstreeks|tussen|veur|t\/m)(?: (?:op|om|rond|het|de))?))[ ]$/u
const dagSoort = (a: Atoom) => a.soort !== 'tijd' && a.soort !== 'dagdeel'

/** After a comma a day goes on only when it says more of the same one: "vrijdag, 14 juni". */
const nader = (a: Atoom, b: Atoom) =>
  (a.soort === 'weekdag' && (b.soort === 'datum' || b.soort === 'dagnr')) ||
  (a.soort === 'dag' && (b.soort === 'weekdag' || b.soort === 'datum'))

/** Splits joined parts where a second day or time begins. */
function delenVan(t: string, g: Atoom[]): { delen: Atoom[][]; teken: string } {
  const delen: Atoom[][] = [[g[0]!]]
  let teken = '/'
  for (let i = 1; i < g.length; i++) {
    const wit = t.slice(g[i - 1]!.end, g[i]!.start)
    const laatste = delen[delen.length - 1]!
    const zelfde = laatste.some(
      x =>
        (x.soort === 'tijd' && g[i]!.soort === 'tijd') ||
        (x.soort === 'dagdeel' && g[i]!.soort === 'dagdeel'),
    )
    if (reeks.test(wit) && (zelfde || dagSoort(g[i]!) || g[i]!.soort === 'tijd')) {
      if (/\bof\b/u.test(wit) || (/\ben\b(?! met)|\+|^ ?\//u.test(wit) && dagSoort(g[i]!))) teken = '|'
      delen.push([g[i]!])
    } else if (zelfde) delen.push([g[i]!])
    else laatste.push(g[i]!)
  }
  return { delen, teken }
}

const verledenTijd =
  /(?:^|[^a-z])(?:was|waren|kwam|kwamen|stond|stonden|zat|zaten|ging|gingen|belde|zei|riep|had je|had jij|bracht|haalde|liet|sliep|vergat|gebeurde|zag|kreeg|at|deed|wou|mocht|sloeg)(?![a-z])/u

/**
 * Days, times, parts of the day and ranges in a folded text, in order, without overlap.
 * `anker`: the day of the message, to make "vrijdag" a date; without it the value stays relative (`W5`, `P1D`).
 */
export function vindMomenten(t: string, anker: number | null): Moment[] {
  const atomen = atomenVan(t)
  const uit: Moment[] = []
  for (let i = 0; i < atomen.length; ) {
    const groep = [atomen[i++]!]
    while (i < atomen.length) {
      const vorige = groep[groep.length - 1]!
      const wit = t.slice(vorige.end, atomen[i]!.start)
      if (wit.length > 18 || !tussen.test(wit)) break
      if (/,/u.test(wit) && dagSoort(atomen[i]!) && !nader(vorige, atomen[i]!)) break
      groep.push(atomen[i++]!)
    }
    const start = groep[0]!.start
    const v = voorzet.exec(t.slice(Math.max(0, start - 22), start))
    const van = /(?:^|[^a-z])(van )$/u.exec(t.slice(Math.max(0, start - 5), start))
    const { delen, teken } = delenVan(t, groep)
    const zinStart = Math.max(...['.', '!', '?', '\n'].map(c => t.lastIndexOf(c, start - 1))) + 1
    const verleden = verledenTijd.test(
      t.slice(zinStart, (t.slice(start).search(/[!?\n]|\.(?!\d)/u) + 1 || t.length) + start),
    )
    const begin = v ? start - v[1]!.length - 1 : van && delen.length > 1 ? start - 4 : start
    uit.push({
      start: begin,
      end: groep[groep.length - 1]!.end,
      prep: v ? v[1]! : (/^(?:over|binnen) /u.exec(t.slice(start))?.[0].trim() ?? ''),
      value: waardeVan(delen, teken, anker, verleden),
      atomen: groep,
    })
  }
  return uit
}
