// A judgement or label about a person without what was seen or heard, in the same sentence or the one next to it.
import { gedateerdStuk, onthoudtZich, toegeschreven } from './bron.ts'
import { ETIKET, OORDEELSZIN } from './etiketten.ts'
import { oordeeltVrij } from './generiek.ts'
import type { Zin } from './tekst.ts'
import { personenIn } from './wie.ts'

const GEZIEN = new RegExp(
  `(?<![a-z])(?:${[
    'huilde',
    'lachte',
    'glimlachte',
    'sprak',
    'verhief',
    'keek',
    'zweeg',
    'liep',
    'sloeg',
    'friemelde',
    'wrong',
    'bracht',
    'schreef',
    'las',
    'noteerde',
    'vertelde',
    'zei',
    'zegt',
    'zegde',
    'noemde',
    'vroeg',
    'antwoordde',
    'gaf',
    'maakte',
    'toonde',
    'liet',
    'pauzeerde',
    'beantwoordde',
    'onderbrak',
    'stond op',
    'belde',
    'trilde',
    'tikte',
    'veegde',
    'herhaalde',
    'oefende elke',
    'weigerde',
    'verliet',
    'bleef(?: [a-z]+){0,3} stil',
    'telde',
    'benoemde',
    'legde uit',
    'kwam(?: [a-z]+){0,4} (?:te laat|op tijd|alle|steeds|bij)',
    'zuchtte',
    'schudde',
    'knikte',
    'haalde',
    'pakte',
    'leerde',
    'kocht',
    'deed',
    'zag ik aan',
    'hoorde ik',
    'te zien aan',
    'te horen aan',
    'zichtbaar aan',
    'bleek uit',
    'blijkt uit',
    'gezien',
    'gehoord',
    'waarneembaar',
    'omdat',
    'want',
    'doordat',
    'bijvoorbeeld',
    'zo heeft',
    'in gesprek [a-z0-9]+',
    '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\\d+) (?:van de|keer|maal|keren|voorbeelden|berichten)',
    'mhi-5',
    'heeft(?: [a-z]+){0,6} (?:meegebracht|gemaakt|getoond|voorgelezen|geschreven|gezegd)',
  ].join('|')})(?![a-z])`,
)
const WEER =
  /(?<![a-z])(?:er waren|er is gewerkt|we hebben gewerkt|het traject telde|kwam in elk gesprek|kwam steeds terug)(?![a-z])/

/** Whether a sentence says what was seen or heard. A quotation is what was heard. */
function isGrond(zin: Zin): boolean {
  if (WEER.test(zin.kaal) && !zin.kaal.includes('"')) return false
  return zin.kaal.includes('"') || GEZIEN.test(zin.kaal)
}

/** The sentences with a judgement that stands alone. */
export function vindOordeel(zinnen: readonly Zin[], rol: 'v' | 'm' | null): Zin[] {
  return zinnen.filter((zin, i) => {
    if (!OORDEELSZIN.test(zin.kaal) && !ETIKET.test(zin.kaal) && !oordeeltVrij(zin)) return false
    const personen = personenIn(zin, rol)
    if (gedateerdStuk(zin) || onthoudtZich(zin) || toegeschreven(zin, personen)) return false
    // Of the other parent nothing was seen: there is no ground to give.
    if (personen[0]?.soort === 'ander' && ETIKET.test(zin.kaal)) return true
    return ![zinnen[i - 1], zin, zinnen[i + 1]].some(z => z !== undefined && isGrond(z))
  })
}
