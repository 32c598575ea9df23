// Patterns of days told from today: tomorrow, next week, the weekend, over twee weken, eind juni, holidays.

import type { Patroon } from './atomen.ts'
import { atoom, eind, plak } from './atomen.ts'
import { dagdeelVan, dagdelen, feesten, maand, weken, welkeMaand } from './dagnamen.ts'
import { telwoord, woord } from './telwoorden.ts'

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

/** Patterns of days by their distance or name; the longest match at a place wins. */
export const dagPatronen: Patroon[] = [
  {
    begin: 'vhoegm',
    re: plak(
      `(?:(vandaag|vandag|vndaag|vandaaag|vandoag|vandage|hedenavond|heden)|(overmorgen|over morgen|overmorge|overmurgen)|(eergisteren|eergister)|(gisteren|gister|gistere|gisterern|gistren)|(morgen|morge|morgn|morgne|mrgn|margn|morn|mergen|muern|margen|murgen|mergen|moin))(${dagdelen})?(?: (vroeg|ochtend|middag|avond|nacht|namiddag|voormiddag))?${eind}`,
    ),
    lees: m => {
      const a = m[1] ? 0 : m[2] ? 2 : m[3] ? -2 : m[4] ? -1 : 1
      return atoom('dag', { a, rel: dagdeelVan(m[6] ?? m[7]).trim() })
    },
  },
  {
    begin: 'vd',
    re: plak(
      `(?:(vanavond|vanoavond|vanaevond|vanavont|vanaaf|vanaovend|vanaovond|vanaevend|vanavend|vnavond|vanavonds)|(vanmiddag|vanmidag|vannamiddag|deze (?:na)?middag|vanmeddag)|(vanochtend|vanochtent|vanmorgen|vanmorge|deze ochtend|deze voormiddag|vanvoormiddag|vanmergen)|(vannacht|vannaacht|vanacht|deze nacht)|(deze avond))${eind}`,
    ),
    lees: m =>
      atoom('dag', { a: 0, rel: m[1] || m[5] ? 'avond' : m[2] ? 'middag' : m[3] ? 'ochtend' : 'nacht' }),
  },
  {
    begin: 'bshmedvka',
    re: plak(`${deel}(?:de )?${weken}${eind}`),
    lees: m => atoom('week', { a: plusWeken(m[2]), ...welkDeel(m[1]) }),
  },
  {
    begin: 'dvka',
    re: plak(
      `(deze|volgende|vorige|komende|afgelopen) (?:zomer|winter|herfst|lente|periode|kwartaal)${eind}`,
    ),
    lees: m => atoom('feest', { rel: m[0] }),
  },
  {
    begin: 'dkvael',
    re: plak(
      `(?:de )?(komende|volgende|afgelopen|vorige|eerste|eerstkomende|laatste) (?:twee|drie|vier|\\d) (weken|weekenden|dagen|maanden)${eind}`,
    ),
    lees: m => atoom('feest', { rel: m[0] }),
  },
  {
    begin: 'bhe',
    re: plak(`(begin|half|eind|einde)(?: van)? (?:de )?maand${eind}`),
    lees: m => atoom('maand', { ...welkDeel(m[1]) }),
  },
  {
    begin: 'vkd',
    re: plak(`(?:volgend|komend|dit) (?:seizoen|semester)${eind}`),
    lees: m => atoom('feest', { rel: m[0] }),
  },
  {
    begin: 'bomtwfs',
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
    begin: 'hetdv',
    re: plak(`(?:(?:het )?(?:eerste|tweede|derde|vierde) kwartaal)${eind}`),
    lees: m => atoom('feest', { rel: m[0] }),
  },
  {
    begin: '#',
    re: plak(
      `(?<=(?:in|sinds|tot|van|vanaf|uit|voor|jaar|over|en) )(20[0-4]\\d|19[89]\\d)(?![a-z0-9]|[.,]\\d| ?(?:euro|gram|km|meter|stuks))`,
    ),
    lees: m => atoom('feest', { rel: m[1]! }),
  },
  {
    begin: 'nvri',
    re: plak(`(?:na|voor|rond|in) (?:de )?(?:voor|na)?middag${eind}`),
    lees: m => atoom('dagdeel', { rel: /^voor|voormiddag/u.test(m[0]) ? 'ochtend' : 'middag' }),
  },
  {
    begin: 'dw',
    re: plak(`(?:de )?week ?(\\d{1,2})${eind}`),
    lees: m => (+m[1]! >= 1 && +m[1]! <= 53 ? atoom('weeknr', { a: +m[1]! }) : null),
  },
  {
    begin: "dkavheio't",
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
    begin: 'bshmedvka',
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
    begin: 'dvka',
    re: plak(`(dit|volgend|komend|vorig|afgelopen) (?:school)?jaar${eind}`),
    lees: m => atoom('jaar', { a: /^dit/u.test(m[1]!) ? 0 : /^(?:vol|kom)/u.test(m[1]!) ? 1 : -1 }),
  },
  {
    begin: 'bhme',
    re: plak(`(begin|half|midden|halverwege|eind|einde) (${maand})${eind}`),
    lees: m => atoom('maandnaam', { b: welkeMaand(m[2]!), ...welkDeel(m[1]) }),
  },
  {
    begin: 'jfmasond',
    re: plak(
      `(januari|februari|maart|september|oktober|november|december|(?<=(?:in|van|sinds|tot|vanaf|voor|na|over|en|met|of|per|maand) )(?:april|juni|juli|augustus)|(?<=(?:in|sinds|tot|vanaf|per|maand|alimentatie van|alimentatie voor) )mei)${eind}`,
    ),
    lees: m => atoom('maandnaam', { b: welkeMaand(m[1]!) }),
  },
  {
    begin: 'ob',
    re: plak(`(?:over|binnen) (?:een )?${aantal} ${eenheid}${eind}`),
    lees: m => over(m[1]!, m[2]!, 1),
  },
  {
    begin: 'ob',
    re: plak(`(?:over|binnen) (?:een )?half ?uur(?:tje)?${eind}`),
    lees: () => atoom('over', { a: 30, rel: 'min' }),
  },
  {
    begin: "#etdvzanh'",
    re: plak(`${aantal} ${eenheid} (?:geleden|terug)${eind}`),
    lees: m => over(m[1]!, m[2]!, -1),
  },
  {
    begin: 'abcdeghikmnopstvz#',
    re: plak(`(?:(?:op|met|in|voor|na|tot|de) )?(?:de )?(${feesten})${eind}`),
    lees: m => atoom('feest', { rel: m[1]! }),
  },
  {
    begin: 'deio#wmtvzanh',
    re: plak(
      `(?:door de week|doordeweeks|doordeweekse dagen|(?:elke|iedere) (?:dag|week|maand|avond|ochtend|middag|nacht)|om de (?:week|dag|twee weken|veertien dagen|14 dagen)|om de (?:\\d{1,2}|${woord}) (?:uur|dagen|weken)|(?:elke|iedere) (?:\\d{1,2}|${woord}) (?:uur|dagen|weken)|(?:\\d{1,2}|${woord}) ?(?:keer|x|maal) (?:per|in de|op een) (?:dag|week|maand|jaar)|dagelijks|wekelijks|maandelijks)${eind}`,
    ),
    lees: m => atoom('steeds', { rel: m[0] }),
  },
]
