// What must never be in a verslag: an address, a number, a mail address, a BSN, and whatever the dossier lists as secret.

import { vouw } from '../berichthulp/tekst/vouw.ts'
import { vindLijst } from './geheimlijst.ts'
import type { Zin } from './tekst.ts'

export type Bereik = { start: number; end: number }

const MAIL =
  /[a-z0-9._%+-]+ ?(?:@|\(at\)|\[at\]| at (?=[a-z0-9-]+ ?(?:\.|punt|dot))) ?[a-z0-9-]+(?: ?(?:\.|\(punt\)| punt | dot ) ?[a-z0-9-]+)+/g
const MAIL_IN_WOORDEN =
  /[a-z0-9._-]+(?: (?:punt|streepje) [a-z0-9_-]+)* (?:apenstaart(?:je)?|at) [a-z0-9-]+(?: punt [a-z0-9-]+)+/g
const TELEFOON =
  /(?<![\d/.a-z])(?:(?:\+|00) ?\d{2}[ .\-/]*(?:\(0\))?(?:[ .\-/]*\d){8,9}|\(?0\d{1,3}\)?(?:[ .\-/]*\d){6,8})(?![\d/])/g
const NEGEN = /(?<![\d/.-])\d(?:[ .-]?\d){8}(?![\d/-])/g
const CIJFER =
  '(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-z]*(?:tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))'
const UITGESCHREVEN = new RegExp(`(?<![a-z])nul (?:${CIJFER}[ -]?){3,10}(?![a-z])`, 'g')
const STRAAT =
  /(?<![a-z])(?:[a-z'.-]+ ){0,3}?[a-z'-]*(?:straat|str\.|laan|weg|plein|kade|gracht|singel|dreef|hof|pad|steeg|dijk|park|plantsoen|steenweg|lei|markt|wal|kamp|veld|erf|hoek|ring|haven|boulevard|oord)(?: (?:op|van|de|het|te|ten|ter|der) ?[a-z]+)?,?(?: (?:huis)?(?:nummer|nr\.?))? \d{1,5}(?![\d:.,]\d)(?: ?[a-z](?![a-z]))?(?: bus \d+)?(?:,? ?\d{4} ?[a-z]{2}(?![a-z]))?(?:,? (?:te |in )?)?/g
const POSTCODE = /(?<![\d.])[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z])/g
const OPVANG =
  /(?<![a-z])(?:vrouwenopvang|blijf(?:-| )van(?:-| )mijn(?:-| )lijf(?:huis)?|blijfhuis|blijfgroep|vrouwenhuis|vluchthuis|opvanghuis|opvanglocatie|crisisopvang|safehouse|noodopvang|schuiladres|onderduikadres|geheime? (?:adres|plek|locatie|woning|verblijfplaats)|ondergedoken)(?: [a-z]+){0,4}? (?:in|te|bij|aan) (?=\p{L})/gu
const WOONT_AAN =
  /(?<=(?:woont|wonen|woonde|verhuisd|verblijft|verblijven|adres|ingeschreven|logeert|intrek|huis)(?: [\p{Ll}]+){0,6} )(?:\p{Lu}[\p{L}'-]+ )(?:[\p{L}'-]+ ){0,3}?\d{1,4}(?:[- ]?[A-Za-zI]{1,3})?(?![\p{L}\d.:,]\d)(?! (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|jaar|gesprekken|kinderen))/gu
const VAN_ANDEREN =
  /(?<![a-z])(?:praktijk|rechtbank|gerechtsgebouw|kantoor|loket|bezoekadres|wijkteam|gemeentehuis|locatie van)(?![a-z])/
const THUIS =
  /(?<![a-z])(?:woont|wonen|woonde|verblijf|verblijft|verhuisd|adres|ingeschreven|logeert|haar school|school)(?![a-z])/

function elfproef(cijfers: string): boolean {
  const som = [...cijfers].reduce((tot, c, i) => tot + Number(c) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0 && cijfers !== '000000000'
}

/** Places of secret data in `tekst`. `lijst`: secrets of the dossier, found in any spelling. */
export function vindGeheim(tekst: string, zinnen: readonly Zin[], lijst: readonly string[]): Bereik[] {
  const v = vouw(tekst)
  const uit: Bereik[] = []
  const neem = (m: RegExpMatchArray) => {
    const lengte = m[0].trimEnd().replace(/,$/, '').length
    const start = m.index! + (m[0].length - m[0].trimStart().length)
    uit.push({ start, end: m.index! + lengte })
  }
  const zinVan = (plek: number) => zinnen.find(z => z.start <= plek && plek < z.end)?.zin ?? v
  for (const m of v.matchAll(MAIL)) neem(m)
  for (const m of v.matchAll(MAIL_IN_WOORDEN)) neem(m)
  for (const m of v.matchAll(TELEFOON))
    if (
      !/(?:skj|zaak|factuur|dossier|register|nummer c)[a-z :-]*$/.test(
        v.slice(Math.max(0, m.index - 30), m.index),
      )
    )
      neem(m)
  for (const m of v.matchAll(UITGESCHREVEN)) neem(m)
  for (const m of v.matchAll(NEGEN)) {
    const voor = v.slice(Math.max(0, m.index - 60), m.index)
    const genoemd =
      /(?<![a-z])(?:bsn|burgerservicenummer|sofinummer|rijksregisternummer|persoonsnummer)/.test(
        zinVan(m.index),
      )
    const anders = /(?:skj|zaak|factuur|dossier|register|kvk|agb|rekest|controle|polis)/.test(voor)
    if (genoemd || (!anders && elfproef(m[0].replace(/\D/g, '')))) neem(m)
  }
  for (const m of v.matchAll(STRAAT)) {
    const zin = zinVan(m.index)
    if (!VAN_ANDEREN.test(zin) || THUIS.test(zin)) neem(m)
  }
  for (const m of tekst.matchAll(POSTCODE))
    if (!VAN_ANDEREN.test(zinVan(m.index)) || THUIS.test(zinVan(m.index))) neem(m)
  for (const m of tekst.matchAll(WOONT_AAN)) neem(m)
  for (const m of v.matchAll(OPVANG)) {
    const na = tekst.slice(m.index + m[0].length)
    if (/^\p{Lu}/u.test(na))
      uit.push({ start: m.index, end: m.index + m[0].length + (/^[\p{L}-]+/u.exec(na)?.[0].length ?? 0) })
  }
  uit.push(...vindLijst(tekst, lijst))
  return voegSamen(uit)
}

/** Places that touch become one. */
function voegSamen(bereiken: readonly Bereik[]): Bereik[] {
  const uit: Bereik[] = []
  for (const b of [...bereiken].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const laatste = uit.at(-1)
    if (laatste && b.start <= laatste.end + 2) laatste.end = Math.max(laatste.end, b.end)
    else uit.push({ ...b })
  }
  return uit
}
