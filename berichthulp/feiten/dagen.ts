// Patterns of days: weekdays, dates, today and tomorrow, weeks, weekends and holidays, in many spellings.

import type { Patroon } from './atomen.ts'
import { atoom, eind, plak } from './atomen.ts'
import { dagdeelVan, dagdelen, feesten, maand, weekdagPatroon, welkeDag, welkeMaand } from './dagnamen.ts'
import { rangwoord, rangwoorden, telwoord, woord } from './telwoorden.ts'

const welke =
  '(?:(komende|aanstaande|aankomende|volgende|vorige|afgelopen|voorbije|deze|elke|iedere|ied?re|om de) )?'
const weken =
  '(volgende|vorige|deze|komende|aankomende|aanstaande|afgelopen|van de|voorbije|daaropvolgende|andere) week'
const plusWeken = (t: string | undefined) =>
  t === undefined ? 0 : /^(?:vorige|afgelopen|voorbije)/u.test(t) ? -1 : /^(?:deze|van)/u.test(t) ? 0 : 1
const deel = '(?:(begin|start|half|midden|halverwege|eind|einde)(?: van)?(?: de)? )?'
const welkDeel = (t: string | undefined): { deel?: 'begin' | 'midden' | 'eind' } =>
  t === undefined
    ? {}
    : { deel: /^(?:begin|start)/u.test(t) ? 'begin' : /^eind/u.test(t) ? 'eind' : 'midden' }
const getal = (t: string) =>
  t === 'een' || t === "'n" ? 1 : t === 'anderhalve' ? 1.5 : (telwoord(t) ?? Number.NaN)
const over = (t: string, rel: string, kant: number) => {
  const a = t === 'een paar' || t === 'enkele' ? 0 : getal(t) * kant
  return Number.isNaN(a) ? null : atoom('over', { a, rel })
}
const aantal = `(\\d{1,3}|${woord}|'n|anderhalve|een paar|enkele)`
const eenheid =
  '(minuten|minuut|min|uren|uurtjes|uurtje|uur|dagen|dag|weken|weekjes|week|maanden|maand|jaar|weekenden)'
const jaartal = (t: string | undefined) => (t === undefined ? 0 : t.length === 2 ? 2000 + +t : +t)

/** Patterns of days; the longest match at a place wins. */
export const dagPatronen: Patroon[] = [
  {
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
    re: plak(
      `(ma|di|wo|do|vr|za|zo)\\.?(?= ?(?:\\d{1,2}(?:e|de|ste)? (?:${maand})${eind}|\\d{1,2}[-/]\\d|\\d{1,2}(?:e|de|ste)${eind}|(?<=(?:wo|vr|za|di|do) )(?:om )?\\d{1,2}(?:[.:]\\d\\d| ?(?:uur|u)${eind})|(?:t/m|tm|tot en met|-|/|en|of) ?(?:ma|di|wo|do|vr|za|zo)${eind}))`,
    ),
    lees: m => atoom('weekdag', { a: welkeDag(m[1]!) }),
  },
  {
    re: plak(`(?<=(?:ma|di|wo|do|vr|za|zo) ?(?:t/m|tm|tot en met|-|/|en|of) ?)(ma|di|wo|do|vr|za|zo)${eind}`),
    lees: m => atoom('weekdag', { a: welkeDag(m[1]!) }),
  },
  {
    re: plak(`(?<=(?:op|tot|voor|vanaf|volgende week|uiterlijk|komende|sinds) )(di|wo|vr|za)${eind}\\.?`),
    lees: m => atoom('weekdag', { a: welkeDag(m[1]!) }),
  },
  {
    re: plak(`(?:de )?(\\d{1,2})(?: ?(?:e|de|ste))?(?: van)? (${maand})${eind}\\.?(?: (\\d{4})(?!\\d))?`),
    lees: m =>
      +m[1]! >= 1 && +m[1]! <= 31
        ? atoom('datum', { a: +m[1]!, b: welkeMaand(m[2]!), c: jaartal(m[3]) })
        : null,
  },
  {
    re: plak(`(?:de )?(${woord}|${rangwoorden})(?: van)? (${maand})${eind}(?: (\\d{4})(?!\\d))?`),
    lees: m => {
      const d = rangwoord(m[1]!) ?? telwoord(m[1]!)
      return d !== null && d >= 1 && d <= 31
        ? atoom('datum', { a: d, b: welkeMaand(m[2]!), c: jaartal(m[3]) })
        : null
    },
  },
  {
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
    re: plak(`(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?!\\d)`),
    lees: m =>
      +m[1]! <= 31 && +m[2]! <= 12 ? atoom('datum', { a: +m[1]!, b: +m[2]!, c: jaartal(m[3]) }) : null,
  },
  {
    re: plak(`(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`),
    lees: m => (+m[2]! <= 12 && +m[3]! <= 31 ? atoom('datum', { a: +m[3]!, b: +m[2]!, c: +m[1]! }) : null),
  },
  {
    re: plak(`(?:de )?(\\d{1,2})(?:e|ste|de)${eind}`),
    lees: m =>
      +m[1]! >= 1 && +m[1]! <= 31
        ? atoom('dagnr', { a: +m[1]!, rel: m[0].startsWith('de ') ? '' : 'los' })
        : null,
  },
  {
    re: plak(
      `(?<=(?:${weekdagPatroon}),? )(?:de )?(${rangwoorden}|\\d{1,2})(?![a-z0-9]|[.:/-]\\d| ?(?:uur|u|h|euro|keer|kinderen|min|minuten|jaar|man|personen|dagen|weken)${eind})`,
    ),
    lees: m => {
      const d = rangwoord(m[1]!) ?? (/^\d+$/u.test(m[1]!) ? +m[1]! : null)
      return d !== null && d >= 1 && d <= 31 ? atoom('dagnr', { a: d }) : null
    },
  },
  {
    re: plak(
      `(?:de )?(\\d{1,2})(?:e|ste)?(?= ?(?:t/m|tm|tot en met|tot|-|en|of|\\+) ?(?:de )?\\d{1,2}(?:e|ste)? (?:${maand})${eind})`,
    ),
    lees: m => (+m[1]! >= 1 && +m[1]! <= 31 ? atoom('dagnr', { a: +m[1]!, rel: 'reeks' }) : null),
  },
  {
    re: plak(
      `(?<=(?:op|tot|voor|vanaf|uiterlijk|t/m) )de (${rangwoorden})(?= ?(?:$|[.,;!?)\\n]| (?:op|bij|in|aan|naar|over|weten|binnen|om|dan|graag)(?![a-z])))(?![a-z0-9]| (?:klas|groep|keer|dag|helft|les|week|verdieping|kind|plaats|rij|ronde|afspraak|kerstdag|paasdag|pinksterdag|schooldag|periode|keus|kans|instantie))`,
    ),
    lees: m => atoom('dagnr', { a: rangwoord(m[1]!)! }),
  },
  {
    re: plak(
      `(?:(vandaag|vandag|vndaag|vandaaag|vandoag|vandage|hedenavond|heden)|(overmorgen|over morgen|overmorge|overmurgen)|(eergisteren|eergister)|(gisteren|gister|gistere|gisterern|gistren)|(morgen|morge|morgn|mrgn|margn|mergen|muern|margen|murgen|mergen|moin))(${dagdelen})?(?: (vroeg|ochtend|middag|avond|nacht|namiddag|voormiddag))?${eind}`,
    ),
    lees: m => {
      const a = m[1] ? 0 : m[2] ? 2 : m[3] ? -2 : m[4] ? -1 : 1
      return atoom('dag', { a, rel: dagdeelVan(m[6] ?? m[7]).trim() })
    },
  },
  {
    re: plak(
      `(?:(vanavond|vanoavond|vanavont|vanaaf|vanaovend|vanaovond|vanaevend|vanavend|vnavond|vanavonds)|(vanmiddag|vanmidag|vannamiddag|deze (?:na)?middag|vanmeddag)|(vanochtend|vanochtent|vanmorgen|vanmorge|deze ochtend|deze voormiddag|vanvoormiddag|vanmergen)|(vannacht|vannaacht|vanacht|deze nacht)|(deze avond))${eind}`,
    ),
    lees: m =>
      atoom('dag', { a: 0, rel: m[1] || m[5] ? 'avond' : m[2] ? 'middag' : m[3] ? 'ochtend' : 'nacht' }),
  },
  {
    re: plak(`${deel}(?:de )?${weken}${eind}`),
    lees: m => atoom('week', { a: plusWeken(m[2]), ...welkDeel(m[1]) }),
  },
  {
    re: plak(
      `(deze|volgende|vorige|komende|afgelopen) (?:zomer|winter|herfst|lente|periode|kwartaal)${eind}`,
    ),
    lees: m => atoom('feest', { rel: m[0] }),
  },
  {
    re: plak(
      `(?:de )?(komende|volgende|afgelopen|vorige|eerste|eerstkomende|laatste) (?:twee|drie|vier|\\d) (weken|weekenden|dagen|maanden)${eind}`,
    ),
    lees: m => atoom('feest', { rel: m[0] }),
  },
  {
    re: plak(`(begin|half|eind|einde)(?: van)? (?:de )?maand${eind}`),
    lees: m => atoom('maand', { ...welkDeel(m[1]) }),
  },
  {
    re: plak(`(?:volgend|komend|dit) (?:seizoen|semester)${eind}`),
    lees: m => atoom('feest', { rel: m[0] }),
  },
  {
    re: plak(
      `(?:by |on |before )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight)${eind}`,
    ),
    lees: m => {
      const i = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].indexOf(m[1]!)
      return i >= 0
        ? atoom('weekdag', { a: i + 1 })
        : atoom('dag', { a: m[1] === 'tomorrow' ? 1 : 0, rel: m[1] === 'tonight' ? 'avond' : '' })
    },
  },
  {
    re: plak(`(?:(?:het )?(?:eerste|tweede|derde|vierde) kwartaal)${eind}`),
    lees: m => atoom('feest', { rel: m[0] }),
  },
  {
    re: plak(
      `(?<=(?:in|sinds|tot|van|vanaf|uit|voor|jaar|over|en) )(20[0-4]\\d|19[89]\\d)(?![a-z0-9]|[.,]\\d| ?(?:euro|gram|km|meter|stuks))`,
    ),
    lees: m => atoom('feest', { rel: m[1]! }),
  },
  {
    re: plak(`(?:na|voor|rond|in) (?:de )?(?:voor|na)?middag${eind}`),
    lees: m => atoom('dagdeel', { rel: /^voor|voormiddag/u.test(m[0]) ? 'ochtend' : 'middag' }),
  },
  {
    re: plak(`(?:de )?week ?(\\d{1,2})${eind}`),
    lees: m => (+m[1]! >= 1 && +m[1]! <= 53 ? atoom('weeknr', { a: +m[1]! }) : null),
  },
  {
    re: plak(
      `(?:(dit|komende?|aanstaande?|aankomende?|volgende?|vorige?|afgelopen|voorbije?|het|in het|om het|elke?|ieder|in 't|'t|'n weekend|van 't) )(?:weekend|weekeind|weekeinde|weekent|wknd|wkd|wkend)(?:en)?${eind}`,
    ),
    lees: m =>
      atoom('weekend', {
        a: /^(?:vorig|afgelopen|voorbij)/u.test(m[1]!) ? -1 : /^volgend/u.test(m[1]!) ? 1 : 0,
        rel: /^(?:om|elk|ied)/u.test(m[1]!) ? 'steeds' : '',
      }),
  },
  {
    re: plak(`${deel}(deze|volgende|vorige|komende|afgelopen|de) maand${eind}`),
    lees: m =>
      m[2] === 'de' && !m[1]
        ? null
        : atoom('maand', {
            a: /^volg/u.test(m[2]!) ? 1 : /^(?:vor|afg)/u.test(m[2]!) ? -1 : 0,
            ...welkDeel(m[1]),
          }),
  },
  {
    re: plak(`(dit|volgend|komend|vorig|afgelopen) (?:school)?jaar${eind}`),
    lees: m => atoom('jaar', { a: /^dit/u.test(m[1]!) ? 0 : /^(?:vol|kom)/u.test(m[1]!) ? 1 : -1 }),
  },
  {
    re: plak(`(begin|half|midden|halverwege|eind|einde) (${maand})${eind}`),
    lees: m => atoom('maandnaam', { b: welkeMaand(m[2]!), ...welkDeel(m[1]) }),
  },
  {
    re: plak(
      `(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)${eind}`,
    ),
    lees: m => atoom('maandnaam', { b: welkeMaand(m[1]!) }),
  },
  {
    re: plak(`(?:over|binnen) (?:een )?${aantal} ${eenheid}${eind}`),
    lees: m => over(m[1]!, m[2]!, 1),
  },
  {
    re: plak(`(?:over|binnen) (?:een )?half ?uur(?:tje)?${eind}`),
    lees: () => atoom('over', { a: 30, rel: 'min' }),
  },
  {
    re: plak(`${aantal} ${eenheid} (?:geleden|terug)${eind}`),
    lees: m => over(m[1]!, m[2]!, -1),
  },
  {
    re: plak(`(?:(?:op|met|in|voor|na|tot|de) )?(?:de )?(${feesten})${eind}`),
    lees: m => atoom('feest', { rel: m[1]! }),
  },
  {
    re: plak(
      `(?:door de week|doordeweeks|doordeweekse dagen|(?:elke|iedere) (?:dag|week|maand|avond|ochtend|middag|nacht)|om de (?:week|dag|twee weken|veertien dagen|14 dagen)|om de (?:\\d{1,2}|${woord}) (?:uur|dagen|weken)|(?:elke|iedere) (?:\\d{1,2}|${woord}) (?:uur|dagen|weken)|(?:\\d{1,2}|${woord}) ?(?:keer|x|maal) (?:per|in de|op een) (?:dag|week|maand|jaar)|dagelijks|wekelijks|maandelijks)${eind}`,
    ),
    lees: m => atoom('steeds', { rel: m[0] }),
  },
]
