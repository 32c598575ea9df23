// Where a sentence comes from: words of the ouder, a dated document, or the writer who says what the verslag does not say.
import { woord, type Zin } from './tekst.ts'
import type { Persoon } from './wie.ts'

const MAAND = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const DATUM = new RegExp(
  `(?<!\\d)(?:\\d{1,2} ${MAAND} \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d|${MAAND} \\d{4}|(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?!\\d)`,
)
const STUK = woord(
  '[a-z-]*(?:beschikking|vonnis|arrest|rapport|rapportage|proces-verbaal|brief|mail|e-mail|uitspraak|verslag|verklaring|overeenkomst|convenant|ouderschapsplan|plan|besluit|dossier|beslissing|mutatie|akte|advies|melding|formulier|verzoekschrift)',
  '(?:de )?(?:rechtbank|rechter|kinderrechter|gerechtshof|hof|politierechter|parket|officier)',
)

/** Whether the sentence names a document or a court together with a date (HR 2021:1169; SKJ 20.019B: source and year). */
export const gedateerdStuk = (zin: Zin) => DATUM.test(zin.zin) && STUK.test(zin.zin)

const ZEGGEN =
  /(?<![a-z])(?:vertel(?:t|de|den|len)|verteld|zegt|zeggen|zei|zeiden|gezegd|zegde|zegden|(?:be|om)?noemt|(?:be|om)?noemde|benoemd|(?:be|om)schr(?:ijft|eef|even)|ervaart|ervoer|ervaren|beleeft|beleefde|vindt|vond|denkt(?! (?:alleen|enkel|vooral))|dacht|gelooft|geloofde|meent|meende|vermoedt|vermoedde|verklaart|verklaarde|verklaard|vreest|vreesde|hoopt|hoopte|voelt|voelde|schrijft|schreef|meldt|meldde|meedeelde|deelde mee|deelt mee|deelde [a-z]+ mee|(?:geeft|gaf|heeft)(?: [a-z]+){0,3} (?:aan|aangegeven|te kennen|te kennen gegeven)|stel(?:t|de) (?:[a-z]+ )?dat|stelt vast|beschouwt|beschouwde|wenst|wil(?:de)? dat|merkt|merkte|herkent|herinnert|uitte|uit haar|klaagt|klaagde|rapporteert|licht toe|lichtte|vraagt|vroeg|wilde weten|aangevoerd|gesteld|antwoordde|(?:laat|liet)(?: [a-z]+){0,3} weten|schat|ziet zichzelf|acht (?:het|zich|zichzelf|ouder)|vermeldt|vermeldde|bevestigt|bevestigde|erkent|erkende|gaf toe|geeft toe|betoogt|voert aan|voerde aan|typeert|typeerde|kenschetst|twijfelt|piekert|bespreekt|beweert|heeft opgenomen|opgenomen dat|is bang|was bang|maakt(?:e)? zich (?:[a-z]+ )?zorgen|is (?:ervan )?overtuigd|heeft de indruk|had de indruk|kreeg de indruk|heeft het idee|weet zeker|noteert|noteerde|verzucht(?:te)?|las voor|toonde|spreekt van|sprak van|zou)(?![a-z])/g
const BRON = woord(
  'volgens (?:de ouder|ouder|mevrouw|meneer|mijnheer|moeder|vader|mama|papa|haar|hem|haarzelf|hemzelf|verzoekster|verzoeker|de vrouw|de man|client|cliente|eigen zeggen|@)',
  'naar (?:eigen|haar|zijn) (?:zeggen|gevoel|idee|mening|beleving|inschatting|ervaring|oordeel|woorden|verklaring)',
  'naar zeggen van',
  'aldus',
  'in (?:haar|zijn) (?:eigen )?(?:verklaring|brief|bericht|verhaal|schrift|reactie)',
  '(?:in|het is) (?:de|haar|zijn) (?:eigen )?(?:beleving|ogen|logboek|dagboek|woorden)',
  '(?:beleving|gevoel|indruk|verhaal|woorden|ervaring|overtuiging) (?:van|dat)',
  'in haar logboek|in zijn logboek|voor haar gevoel|voor zijn gevoel',
)

const LOS = /(?:aan|met|naar|bij|voor|tegen|over|tot|door|op|van|zonder|als|dat|hoe|waarom|haar|zijn) $/

/** The one nearest before a place in the same clause, else directly after it. */
function bijWie(personen: readonly Persoon[], zin: Zin, start: number, end: number): Persoon | null {
  const na = personen.find(p => p.start >= end && p.start - end <= 2)
  const voor = personen
    .filter(
      p =>
        p.end <= start && !LOS.test(zin.kaal.slice(0, p.start)) && !/[,:]/.test(zin.kaal.slice(p.end, start)),
    )
    .at(-1)
  // What directly follows the verb is who says it, unless somebody else already is.
  if (na && (!voor || na.soort !== 'ander')) return na
  return voor ?? null
}

/** Whether the ouder is the one who says, feels or thinks it: never the other parent, never the writer. */
export function toegeschreven(zin: Zin, personen: readonly Persoon[]): boolean {
  const naam = [...zin.ruw.matchAll(/olgens (\p{Lu}\p{Ll}+)/gu)].length > 0
  if (naam || BRON.test(zin.kaal)) return true
  for (const m of zin.kaal.matchAll(ZEGGEN)) {
    const wie = bijWie(personen, zin, m.index, m.index + m[0].length)
    // What somebody told the children is behaviour, not a source.
    if (
      /(?:hun|de kinderen|tegen (?:hem|haar|de kinderen)|tegenover) [a-z ]{0,12}$/.test(
        zin.kaal.slice(0, m.index),
      )
    )
      continue
    // What somebody feels because of it (", waardoor hij zich ... voelt") does not say who tells it.
    if (/, (?:waardoor|zodat|waarop|waarbij|dus) [^,]*$/.test(zin.kaal.slice(0, m.index))) continue
    // A participle needs somebody: "gesteld kan worden" has no speaker.
    if (
      wie === null &&
      /^(?:gesteld|aangevoerd|gezegd|verteld|verklaard|ervaren|benoemd)$/.test(m[0]) &&
      !/door (?:de )?(?:ouder|mevrouw|meneer|mijnheer|haar|hem)(?![a-z])/.test(zin.kaal)
    )
      continue
    if (wie === null || wie.soort === 'ouder' || wie.soort === 'rol') return true
  }
  return false
}

const GEENSZINS = woord(
  'geen (?:uitspraak|advies|adviezen|conclusies?|oordeel|informatie|zicht|toezegging|mening|belofte|standpunt|onderzoek)',
  'onthoudt zich|onthoudt de specialist zich|onthouden ons|buiten de taak|hoor en wederhoor|niet (?:nagegaan|onderzocht|getoetst|geverifieerd|bevestigd|ontkend|gesproken|over)|bevestigt noch|noch bevestigd',
  'niets (?:gevraagd|gezegd|bekend)|nooit iets|weet(?:en)? (?:ik|we|wij) niet|(?:ik|we|wij) weet(?:en)? niet|kan ik niet zeggen|daar niet over|(?:niet|geen)(?: [a-z]+){0,5} (?:beloven|voorspellen|belooft|worden ontleend|worden gedaan)|beloofde [a-z]+ niets|belooft niets|niet ingegaan|aan de rechter',
)

/** Whether the writer says what is not known, not judged or not promised. */
export const onthoudtZich = (zin: Zin) => GEENSZINS.test(zin.kaal)
