// One way of putting it calmly per kind of heat, as patterns over a folded sentence; the words are the writer's own.

import type { Soort } from '../soorten.ts'
import { heleVorm, jeVormen, stam, stammen } from './werkwoorden.ts'

/** Makes a sentence from the groups of the pattern, in the writer's own letters; null when it does not fit. */
export type Sjabloon = { voor: readonly Soort[]; re: RegExp; maak: (g: readonly string[]) => string | null }

const wie = "(ik|hij|ze|zij|we|wij|(?:de|het|mijn|onze|ons|haar|zijn) [\\p{L}'-]+|\\p{L}[\\p{L}'-]+)"
const werkt =
  '(heeft|heb|hebben|had|hadden|is|ben|zijn|was|waren|moest|moesten|moet|moeten|kon|kan|kunnen|zit|zat|staat|stond|sta|lig|ligt|lag|slaapt|slaap|ging|gaat|krijgt|kreeg|miste|mist|mag|mocht)'
/** What an order is sealed with, and what a question does without. */
const staart =
  '(?:,? (?:en )?(?:geen discussie|geen minuut later|punt(?: uit)?|en daarmee uit|daarmee uit|klaar|en klaar|niet later|dat is geen vraag|geen gezeur|geen gezeik|geen smoesjes?|ik wil geen \\p{L}+ horen|en snel|begrepen|nu meteen|en anders niet|basta|uit))*'
const nu =
  /(?<![\p{L}])(?:nu eens|nu|gewoon|maar|per direct|onmiddellijk|meteen|direct|eindelijk|eens|nou|godverdomme|verdomme|potverdorie)(?![\p{L}]) ?/giu
const kalm = (s: string) => s.replace(nu, '').replace(/ +/g, ' ').trim()
const deeltje = /^(.*?) ?(mee|terug|op|af|over|door|aan|uit|in|langs|klaar|na)$/iu
/** "die jas terug" and sturen become "die jas terugsturen". */
const metDeeltje = (rest: string, hele: string): string => {
  const m = deeltje.exec(rest)
  return m ? `${m[1]} ${m[2]}${hele}`.trim() : `${rest} ${hele}`.trim()
}

/** Tried in this order on a sentence that holds heat of one of these kinds. */
export const sjablonen: readonly Sjabloon[] = [
  {
    // Door jou heeft Tim een uur gewacht. -> Tim heeft een uur gewacht.
    voor: ['blame', 'guilt', 'child_weapon'],
    re: new RegExp(
      `^(?:door jou|dankzij jou|vanwege jou|door jouw \\p{L}+|door je \\p{L}+) ${werkt} ${wie} (.+)$`,
      'dui',
    ),
    maak: g => `${g[2]} ${g[1]} ${g[3]!.replace(/(?:^| )weer(?= )/iu, '').trim()}`,
  },
  {
    // Weer stond hij op het station te wachten. -> Hij stond op het station te wachten.
    voor: ['blame', 'guilt', 'generalising'],
    re: new RegExp(`^(?:weer|alweer|en weer|wederom) ${werkt} ${wie} (.+)$`, 'dui'),
    maak: g => `${g[2]} ${g[1]} ${g[3]}`,
  },
  {
    // Weer geen scheenbeschermers in de tas. -> Ik vond geen scheenbeschermers in de tas.
    voor: ['blame', 'sarcasm', 'generalising'],
    re: /^(?:en )?(?:weer|alweer|wederom|nu weer|opnieuw) geen (.+?)(?: (?:mee|bij))?$/diu,
    maak: g => `Ik vond geen ${g[1]}`,
  },
  {
    // Je hebt haar laarzen weer kwijtgemaakt. -> Ik mis haar laarzen.
    voor: ['blame', 'generalising', 'contempt'],
    re: /^(?:jij|je) (?:bent|hebt|heb) (?:weer (?:eens )?|alweer |nu |dus )?((?:de|het|haar|zijn|die|dat|hun) [\p{L}' -]+?) (?:weer |alweer )?(?:vergeten|kwijtgemaakt|kwijtgeraakt|thuis laten liggen|laten liggen)$/diu,
    maak: g => `Ik mis ${g[1]!.replace(/^die /iu, 'de ').replace(/^dat /iu, 'het ')}`,
  },
  {
    // Je hebt ons een half uur in de kou laten staan. -> Wij hebben een half uur in de kou gestaan.
    voor: ['blame'],
    re: /^(?:jij|je) (?:hebt|heb|liet) (ons|mij|me|hem|haar) (?:weer )?(.+?) (?:laten staan|staan|laten wachten|wachten)$/diu,
    maak: g => {
      const w = g[1]!.toLowerCase()
      const s = w === 'ons' ? 'Wij hebben' : w === 'hem' ? 'Hij heeft' : w === 'haar' ? 'Zij heeft' : 'Ik heb'
      return `${s} ${g[2]} gewacht`
    },
  },
  {
    // Ze huilt omdat ze weer naar jou moet. -> Ze huilt.
    voor: ['child_weapon'],
    re: /^((?:hij|ze|zij|\p{L}[\p{L}'-]+) (?:huilt|huilde|was verdrietig|is verdrietig|sliep slecht|slaapt slecht|heeft buikpijn|had buikpijn|was stil|is stil)(?: (?:vanochtend|vanmiddag|vanavond|gisteren|vandaag|gisteravond))?)(?: .*)?$/diu,
    maak: g => g[1]!,
  },
  {
    // Jij haalt hem morgen op en ik wil geen smoesjes horen. -> Haal jij hem morgen op?
    voor: ['command'],
    re: new RegExp(`^(?:en )?(?:nu )?(?:jij|je) (${jeVormen}) (.+?)${staart}$`, 'diu'),
    maak: g => {
      const s = stam(g[1]!.toLowerCase())
      return s && g[2]!.split(' ').length <= 10 && !/(?:^| )(?:niet|geen|weg|ik)(?: |$)/iu.test(g[2]!)
        ? `${s[0]!.toUpperCase()}${s.slice(1)} jij ${kalm(g[2]!)}?`
        : null
    },
  },
  {
    // Je gaat nu die contributie overmaken. -> Wil je die contributie overmaken?
    voor: ['command'],
    re: new RegExp(
      `^(?:en )?(?:nu )?(?:(?:jij|je) (?:gaat|moet|zult|zal)|ga jij|ga je) (.+?en|.+? zijn)${staart}$`,
      'diu',
    ),
    maak: g => `Wil je ${kalm(g[1]!)}?`,
  },
  {
    // Stuur die winterjas per direct terug. -> Wil je die winterjas terugsturen?
    voor: ['command', 'shouting'],
    re: new RegExp(`^(?:en )?(?:nu )?(${stammen}) (?:jij |je )?(.+?)${staart}$`, 'diu'),
    maak: g => {
      const hele = heleVorm(g[1]!.toLowerCase())
      const [rest, ...na] = kalm(g[2]!).split(/, ?/u)
      if (!hele || !rest || na.length > 1) return null
      return `Wil je ${metDeeltje(rest, hele)}${na[0] ? `, ${na[0]}` : ''}?`
    },
  },
  {
    // Ik eis dat je morgen antwoord geeft. -> Wil je morgen antwoord geven?
    voor: ['command'],
    re: new RegExp(`^ik (?:eis|verwacht|wil) dat (?:jij|je) (.+) (${jeVormen})${staart}$`, 'diu'),
    maak: g => {
      const hele = heleVorm(g[2]!.toLowerCase())
      return hele ? `Wil je ${kalm(g[1]!)} ${hele}?` : null
    },
  },
  {
    // Ik wil NU het adres van het huisje. -> Wil je mij het adres van het huisje geven?
    voor: ['command', 'shouting'],
    re: /^ik wil (?:nu |per direct |meteen )((?:de|het|een|zijn|haar) .+)$/diu,
    maak: g => `Ik wil graag ${kalm(g[1]!)}`,
  },
]

/** The calm sentence for a folded sentence without its closing marks, from the writer's own letters; or null. */
export function kalmeZin(fold: string, raw: string, soorten: ReadonlySet<Soort>): string | null {
  for (const s of sjablonen) {
    if (!s.voor.some(c => soorten.has(c))) continue
    const m = s.re.exec(fold)
    if (!m?.indices) continue
    const groepen = m.indices.map(r => (r ? raw.slice(r[0], r[1]) : ''))
    const zin = s.maak(groepen)
    if (zin) return zin
  }
  return null
}
