// The form of a boundary about what is talked of, with whom and by which way: never heat, whatever it is about.
import { heleWoorden } from './kale-zin.ts'

const praat =
  '(?:praat|schrijf|discussieer|overleg|app|mail|bel|reageer|antwoord|beslis|bespreek|spreek|lees)'

const grens = heleWoorden(
  // "Over vroeger praat ik niet meer met je."
  `(?:^|en |maar )(?:over|op|daarover|hierover|daarop) (?:\\S+ ){0,8}${praat} (?:ik|we) (?:\\S+ ){0,3}(?:niet|geen|alleen|liever|nooit)`,
  // "Schreeuwen aan mijn deur wil ik niet meer."
  '^(?:\\S+en|dat|dit|ruzie|geschreeuw|gescheld) (?:\\S+ ){0,5}(?:wil|hoef|accepteer|ga) ik (?:\\S+ ){0,2}(?:niet|geen)',
  // "Ik wil dit met jou regelen en niet met je broer."
  'ik (?:wil|regel|bespreek|doe|overleg|praat) (?:\\S+ ){0,3}met (?:jou|je) (?:\\S+ ){0,2}(?:en )?niet (?:met|via|langs|waar)',
  'ik (?:\\S+ ){0,4}(?:alleen|liever|rechtstreeks) met jou(?! \\S+ (?:heb|ben))',
)
const weg = heleWoorden(
  // "Ik bespreek Lena niet meer via jouw moeder."
  'ik (?:\\S+ ){1,5}(?:niet|geen|nooit) (?:\\S+ ){0,4}(?:via|langs|waar (?:hij|ze|§naam|kinderen|kind|anderen) bij)',
  'ik hoor (?:het|dat|dit) (?:dan )?(?:graag|liever) (?:\\S+ ){0,2}(?:van|bij) jou',
)

/** "Nee, ik ga niet mee naar het feest." Not what keeps a child away, and nothing that names the reader. */
const nee =
  /^(?:nee|neen)(?: sorry| helaas)? ik (?!.*(?<!\p{L})(?:je|jou|jouw|jullie|u|uw|terug|mee|nooit|leven)(?!\p{L}))(?:\S+ ){0,5}(?:niet|geen)(?!\p{L})/u

/** For each sentence, whether it is such a boundary; beside one about the way, also what "ik" goes on to say. */
export function eigenGrens(zinnen: readonly string[]): boolean[] {
  const langsAnder = zinnen.some(zin => weg.test(zin))
  return zinnen.map(
    zin => grens.test(zin) || nee.test(zin) || weg.test(zin) || (langsAnder && zin.startsWith('ik ')),
  )
}
