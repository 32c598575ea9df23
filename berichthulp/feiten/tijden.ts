// Patterns of clock times and parts of the day: 17.30, half acht, halfacht, kwart voor 5, 10 over half 8, 17u30.

import type { Patroon } from './atomen.ts'
import { atoom, eind, plak } from './atomen.ts'
import { telwoord, uurwoord, woord } from './telwoorden.ts'

const uur = `(\\d{1,2}|${uurwoord})`
const min = `(\\d{1,2}|${woord})`
const uren = '(?:uurtjes|uurtje|uur|uren|oer|u|h|uhr|ure)'
/** What follows a number that is a count and no hour. */
const telling =
  '(?:keer|x|maal|jaar|jarige|dagen|dag|weken|week|weekenden|maanden|maand|minuten|minuut|min|euro|eur|cent|kinderen|mensen|personen|stuks|km|kilometer|kilo|kg|gram|ml|liter|procent|graden|cm|meter|redenen|dingen|potjes|pagina|plekken|lessen|boeken|sokken|broeken|nachten|ouders|andere|van|of \\d|tot)'
const maandNaam =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sept|okt|nov|dec)'
/** Words after a bare hour that show that it is one. */
const naUur =
  "kom|komt|komen|haal|haalt|halen|breng|brengt|brengen|is|zijn|moet|moeten|bij|op|af|in|naar|thuis|dan|en|want|'s|kan|kun|ga|gaat|ben|klaar|wil|graag|of|daar|hier|sta|staat|mag|hem|haar|ze|je|jij|ik|aan|weer|terug|ophalen|aub|ok|oke|goed|lukt|heeft|heb|eten|weg|zo|hij|zij|we|wij|u|met|weten|laten"
const telt = (s: string) => telwoord(s) ?? 99
const tijd = (u: number, m: number, vol = 0) =>
  u >= 0 && u <= 24 && m >= 0 && m < 60 ? atoom('tijd', { a: u, b: m, c: vol }) : null

/** What stands before a number of hours that lasts and is no clock time. */
export const duur =
  /(?:\b(?:al|binnen|ruim|bijna|minstens|minimaal|maximaal|max|per|elke|iedere|om de|nog|ongeveer een|een half|anderhalf|wel|hooguit|tot|maar|ruim een|over|om de|van|uit|nog geen|half|zeker|meer dan|minder dan|hele|die|deze|paar|wacht|wachten|wachtte|slaap|slaapt|sliep|dienst van|werk|werkt|duurt|duurde|sta al|is al) ?)$/u
/** What stands after a number of hours that lasts. */
export const duurNa =
  /^ ?(?:(?:lang(?![a-z])|niet (?:eten|drinken|gamen|slapen)|gespijbeld|ertussen|aan een stuk|per|later|eerder|te laat|te vroeg|gewacht|wachten|geleden|slapen|slaap|geslapen|rijden|reizen|in de (?:auto|kou|file|regen|week|trein)|onderweg|vertraging|van tevoren|vooraf|extra|schermtijd|gamen|gaming|achter|op de (?:tablet|bank)|voor (?:de|het) (?:vertrek|slapen)|na elkaar|achter elkaar|bezig|staan|zitten|voor niks|verschil|werk|werken|les|opvang|bijles)(?![a-z]))/u

/** Patterns of clock times; the longest match at a place wins. */
export const tijdPatronen: Patroon[] = [
  {
    begin: '#',
    re: plak(`(\\d{1,2})[.:](\\d{2})(?:[:.]\\d{2})?(?: ?${uren})?(?![a-z0-9]|[.,:]\\d)`),
    lees: m => tijd(+m[1]!, +m[2]!, +m[1]! > 12 || m[1]!.length === 2 ? 1 : 0),
  },
  {
    begin: '#',
    re: plak(`(\\d{1,2}) ?(?:u|h|uur) ?(\\d{2})(?: ?${uren})?${eind}`),
    lees: m => tijd(+m[1]!, +m[2]!, +m[1]! > 12 ? 1 : 0),
  },
  {
    begin: 'etdvzan',
    re: plak(`(${uurwoord}) uur (${woord})${eind}(?! (?:minuten|euro|kinderen|keer|dagen|jaar))`),
    lees: m => tijd(telt(m[1]!), telt(m[2]!), telt(m[1]!) > 12 ? 1 : 0),
  },
  {
    begin: '#etdvzan',
    re: plak(`${uur} ?${uren}${eind}`),
    lees: m => tijd(telt(m[1]!), 0, telt(m[1]!) > 12 ? 1 : 0),
  },
  {
    begin: 'h',
    re: plak(
      `(?:half|hoalf|haaf) ?(\\d{1,2}|${uurwoord}|achte|zesse|zevene|vieve|vief|viere|vuve|tiene)(?: ?${uren})?${eind}`,
    ),
    lees: m => (telt(m[1]!) <= 12 ? tijd((telt(m[1]!) + 11) % 12, 30) : tijd(telt(m[1]!) - 1, 30, 1)),
  },
  {
    begin: '#',
    re: plak(`(\\d{1,2})(?:[.:](\\d{2}))? ?(am|pm)${eind}`),
    lees: m => tijd((+m[1]! % 12) + (m[3] === 'pm' ? 12 : 0), +(m[2] ?? 0), 1),
  },
  {
    begin: 'k',
    re: plak(`kwart(?:ier)? ?(voor|veur|over|euver|uever|na) ?${uur}(?: ?${uren})?${eind}`),
    lees: m => {
      const u = telt(m[2]!)
      return /^v/u.test(m[1]!) ? tijd(u === 0 ? 23 : u - 1, 45, u > 13 ? 1 : 0) : tijd(u, 15, u > 12 ? 1 : 0)
    },
  },
  {
    begin: '#etdvzan',
    re: plak(
      `${min} ?(?:minuten |min\\.? |minuutjes )?(voor|veur|over|euver|na) (half ?)?${uur}(?: ?${uren})?${eind}(?![-/.:]\\d| ?(?:${telling}|${maandNaam})${eind})`,
    ),
    lees: m => {
      const n = telt(m[1]!)
      const u = telt(m[4]!)
      if (n > 29 || m[1] === 'een' || n < 1 || u > 24 || u < 1) return null
      if (m[2] === 'na' && /^\d/u.test(m[1]!) && n % 5 !== 0) return null
      const voor = /^v/u.test(m[2]!)
      if (m[3]) return tijd((u + 11) % 12, voor ? 30 - n : 30 + n)
      return voor ? tijd(u - 1, 60 - n, u > 13 ? 1 : 0) : tijd(u, n, u > 12 ? 1 : 0)
    },
  },
  {
    begin: '#etdvzan',
    re: plak(
      `(?<=(?:^|[^a-z])(?:om|um|rond|tegen|vanaf|klokslag|omstreeks) )${uur}(?![a-z0-9]|[-/.:,]\\d| ?(?:${telling}|${maandNaam})${eind}|[e%€])`,
    ),
    lees: m => (m[1] === 'een' ? null : tijd(telt(m[1]!), 0, telt(m[1]!) > 12 ? 1 : 0)),
  },
  {
    // "van tien tot vier", "tussen vier en vijf": the first of two hours.
    begin: '#etdvzan',
    re: plak(
      `(?<=(?:^|[^a-z])(?:van(?= [a-z0-9]+ tot)|tussen(?= [a-z0-9]+ en)) )${uur}(?= (?:tot|en) (?:half ?|kwart (?:voor|over) )?(?:\\d{1,2}|${uurwoord})(?![a-z0-9]|[-/.:,]\\d| ?(?:${telling}|${maandNaam})${eind}))`,
    ),
    lees: m =>
      telt(m[1]!) <= 24 ? atoom('tijd', { a: telt(m[1]!), c: telt(m[1]!) > 12 ? 1 : 0, rel: 'reeks' }) : null,
  },
  {
    begin: '#etdvzan',
    re: plak(
      `(?<=(?:^|[^a-z])(?:van (?:\\d{1,2}|${uurwoord}) tot|tussen (?:\\d{1,2}|${uurwoord}) en) )${uur}(?![a-z0-9]|[-/.:,]\\d| ?(?:${telling}|${maandNaam})${eind})`,
    ),
    lees: m => tijd(telt(m[1]!), 0, telt(m[1]!) > 12 ? 1 : 0),
  },
  {
    begin: 'etdvzan',
    re: plak(`(?<=(?:^|[^a-z])tot )(${uurwoord})(?= ?(?:$|[.,;!?)\\n]))`),
    lees: m => (m[1] === 'een' ? null : tijd(telt(m[1]!), 0, telt(m[1]!) > 12 ? 1 : 0)),
  },
  {
    begin: '#',
    re: plak(
      `(?<=(?:^|[^a-z])(?:tot|na|voor|te|uiterlijk) )(\\d{1,2})(?= ?(?:$|[.,;!?)\\n]| (?:${naUur})${eind}))(?![-/.:,]\\d)`,
    ),
    lees: m => tijd(telt(m[1]!), 0, telt(m[1]!) > 12 ? 1 : 0),
  },
  {
    begin: '#etdvzan',
    re: plak(`${uur}(?= ?(?:tot|-|en|t/m|a|of) ?(?:${uurwoord}|\\d{1,2})(?:[.:]\\d\\d)? ?(?:uur|u)${eind})`),
    lees: m =>
      telt(m[1]!) <= 24
        ? atoom('tijd', { a: telt(m[1]!), b: 0, c: telt(m[1]!) > 12 ? 1 : 0, rel: 'reeks' })
        : null,
  },
  {
    begin: '#etdvzan',
    re: plak(
      `(?<=tussen (?:\\d{1,2}|${uurwoord}) en )${uur}(?![a-z0-9]|[-/.:,]\\d| ?(?:${telling}|${maandNaam})${eind})`,
    ),
    lees: m => tijd(telt(m[1]!), 0, telt(m[1]!) > 12 ? 1 : 0),
  },
  {
    begin: 'krtonv',
    re: plak(
      `(?:klokslag|rond|tegen|om|na|voor) (een|twee|drie|vier|vijv|zess|zeven|acht|negen|tien|elv|twaalv)en${eind}`,
    ),
    lees: m => tijd(telt(m[1]!.replace(/v$/u, 'f').replace(/ss$/u, 's')), 0),
  },
  { begin: '#m', re: plak(`(?:12 uur 's nachts|middernacht)${eind}`), lees: () => tijd(0, 0, 1) },
  {
    begin: 'rt',
    re: plak(`(?:rond het middaguur|tussen de middag|rond de middag)${eind}`),
    lees: () => atoom('dagdeel', { rel: 'middag' }),
  },
  {
    begin: "'si",
    re: plak(
      `(?:'?s (ochtends|morgens|middags|namiddags|avonds|nachts)|(smorgens|sochtends|smiddags|savonds|snachts)|in de (ochtend|voormiddag|middag|namiddag|avond|nacht))${eind}`,
    ),
    lees: m => {
      const t = m[1] ?? m[2] ?? m[3]!
      return atoom('dagdeel', {
        rel: /ocht|morg|voor/u.test(t)
          ? 'ochtend'
          : /middag/u.test(t)
            ? 'middag'
            : /avond/u.test(t)
              ? 'avond'
              : 'nacht',
      })
    },
  },
]
