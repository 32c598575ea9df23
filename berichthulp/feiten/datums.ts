// Patterns of weekdays and dates: vrijdag, wo 14/6, 14 juni, de veertiende, van 20 tot 27 juli.

import type { Patroon } from './atomen.ts'
import { atoom, eind, plak } from './atomen.ts'
import { dagdeelVan, dagdelen, maand, weekdagPatroon, weken, welkeDag, welkeMaand } from './dagnamen.ts'
import { rangwoord, rangwoorden, telwoord, woord } from './telwoorden.ts'

const welke =
  '(?:(komende|aanstaande|aankomende|volgende|vorige|afgelopen|voorbije|deze|elke|iedere|ied?re|om de) )?'
const jaartal = (t: string | undefined) => (t === undefined ? 0 : t.length === 2 ? 2000 + +t : +t)

/** Patterns of weekdays and dates; the longest match at a place wins. */
export const datumPatronen: Patroon[] = [
  {
    begin: "'skavdeimowtzf",
    re: plak(
      `(?:'?s )?${welke}(?:${weken} )?(${weekdagPatroon})(${dagdelen})?(?:s|en|'s)?(?: (aanstaande|a\\.?s\\.?|jl\\.?|j\\.l\\.|${weken.replaceAll('(', '(?:')}|over (?:een|'n|1) week|over (?:twee|2) weken|over (?:14|veertien) dagen))?${eind}`,
    ),
    lees: m => {
      const na = m[5] ?? ''
      const w = m[2] ?? (/ week$/u.test(na) && !/^over/u.test(na) ? na : undefined)
      const rel = `${m[1] ?? ''}${w ? (w.startsWith('van') ? 'deze week' : `${w.split(' ')[0]} week`) : ''}${/^(?:jl|j\.l)/u.test(na) ? 'vorige' : ''}`
      const extra = /^over (?:een|'n|1)/u.test(na) ? 1 : /^over/u.test(na) ? 2 : 0
      return atoom('weekdag', { a: welkeDag(m[3]!), b: extra, rel: rel + dagdeelVan(m[4]) })
    },
  },
  {
    begin: 'mdwvz',
    re: plak(
      `(ma|di|wo|do|vr|za|zo)\\.?(?= ?(?:\\d{1,2}(?:e|de|ste)? (?:${maand})${eind}|\\d{1,2}[-/]\\d|\\d{1,2}(?:e|de|ste)${eind}|(?<=(?:wo|vr|za|di|do) )(?:om )?\\d{1,2}(?:[.:]\\d\\d| ?(?:uur|u)${eind})|(?:t/m|tm|tot en met|-|/|en|of) ?(?:ma|di|wo|do|vr|za|zo)${eind}))`,
    ),
    lees: m => atoom('weekdag', { a: welkeDag(m[1]!) }),
  },
  {
    begin: 'mdwvz',
    re: plak(`(?<=(?:ma|di|wo|do|vr|za|zo) ?(?:t/m|tm|tot en met|-|/|en|of) ?)(ma|di|wo|do|vr|za|zo)${eind}`),
    lees: m => atoom('weekdag', { a: welkeDag(m[1]!) }),
  },
  {
    begin: 'dwvz',
    re: plak(`(?<=(?:op|tot|voor|vanaf|volgende week|uiterlijk|komende|sinds) )(di|wo|vr|za)${eind}\\.?`),
    lees: m => atoom('weekdag', { a: welkeDag(m[1]!) }),
  },
  {
    begin: 'd#',
    re: plak(`(?:de )?(\\d{1,2})(?: ?(?:e|de|ste))?(?: van)? (${maand})${eind}\\.?(?: (\\d{4})(?!\\d))?`),
    lees: m =>
      +m[1]! >= 1 && +m[1]! <= 31
        ? atoom('datum', { a: +m[1]!, b: welkeMaand(m[2]!), c: jaartal(m[3]) })
        : null,
  },
  {
    begin: 'detvzanh',
    re: plak(`(?:de )?(${woord}|${rangwoorden})(?: van)? (${maand})${eind}(?: (\\d{4})(?!\\d))?`),
    lees: m => {
      const d = rangwoord(m[1]!) ?? telwoord(m[1]!)
      return d !== null && d >= 1 && d <= 31
        ? atoom('datum', { a: d, b: welkeMaand(m[2]!), c: jaartal(m[3]) })
        : null
    },
  },
  {
    begin: '#',
    re: plak(`(\\d{1,2})[-/](\\d{1,2}|${maand})(?:[-/](\\d{4}|\\d{2}))?(?![a-z0-9]|[-/]\\d)`),
    lees: m => {
      const mnd = /^\d/u.test(m[2]!) ? +m[2]! : welkeMaand(m[2]!)
      return +m[1]! >= 1 && +m[1]! <= 31 && mnd >= 1 && mnd <= 12
        ? atoom('datum', {
            a: +m[1]!,
            b: mnd,
            c: jaartal(m[3]),
            rel: m[3] || +m[1]! > 12 || m[2]!.length > 1 ? '' : 'los',
          })
        : null
    },
  },
  {
    begin: '#',
    re: plak(`(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?!\\d)`),
    lees: m =>
      +m[1]! <= 31 && +m[2]! <= 12 ? atoom('datum', { a: +m[1]!, b: +m[2]!, c: jaartal(m[3]) }) : null,
  },
  {
    begin: '#',
    re: plak(`(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`),
    lees: m => (+m[2]! <= 12 && +m[3]! <= 31 ? atoom('datum', { a: +m[3]!, b: +m[2]!, c: +m[1]! }) : null),
  },
  {
    begin: 'd#',
    re: plak(`(?:de )?(\\d{1,2})(?:e|ste|de)${eind}`),
    lees: m =>
      +m[1]! >= 1 && +m[1]! <= 31
        ? atoom('dagnr', { a: +m[1]!, rel: m[0].startsWith('de ') ? '' : 'los' })
        : null,
  },
  {
    begin: 'detvzan#',
    re: plak(
      `(?<=(?:${weekdagPatroon}),? )(?:de )?(${rangwoorden}|\\d{1,2})(?![a-z0-9]|[.:/-]\\d| ?(?:uur|u|h|euro|keer|kinderen|min|minuten|jaar|man|personen|dagen|weken)${eind})`,
    ),
    lees: m => {
      const d = rangwoord(m[1]!) ?? (/^\d+$/u.test(m[1]!) ? +m[1]! : null)
      return d !== null && d >= 1 && d <= 31 ? atoom('dagnr', { a: d }) : null
    },
  },
  {
    begin: 'd#',
    re: plak(
      `(?:de )?(\\d{1,2})(?:e|ste)?(?= ?(?:t/m|tm|tot en met|tot|-|en|of|\\+) ?(?:de )?\\d{1,2}(?:e|ste)? (?:${maand})${eind})`,
    ),
    lees: m => (+m[1]! >= 1 && +m[1]! <= 31 ? atoom('dagnr', { a: +m[1]!, rel: 'reeks' }) : null),
  },
  {
    begin: 'd',
    re: plak(
      `(?<=(?:op|tot|voor|vanaf|uiterlijk|t/m) )de (${rangwoorden})(?= ?(?:$|[.,;!?)\\n]| (?:op|bij|in|aan|naar|over|weten|binnen|om|dan|graag)(?![a-z])))(?![a-z0-9]| (?:klas|groep|keer|dag|helft|les|week|verdieping|kind|plaats|rij|ronde|afspraak|kerstdag|paasdag|pinksterdag|schooldag|periode|keus|kans|instantie))`,
    ),
    lees: m => atoom('dagnr', { a: rangwoord(m[1]!)! }),
  },
]
