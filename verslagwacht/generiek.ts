// A plain "ouder is ..." or "ouder heeft een laag ..." with a word nobody put on a list: what is not a state of affairs is a judgement.
import type { Zin } from './tekst.ts'

const WIE =
  '(?:(?:de )?ouder|de andere ouder|mevrouw|meneer|mijnheer|moeder|vader|mama|papa|zij|ze|hij|(?:het|dit) kind|de (?:tweeling|kinderen|jongen|zoon|dochter|man|vrouw|client)|het gezin|de (?:band|relatie|hechting|sfeer|communicatie|opvoeding|omgang|interactie|gehechtheid) (?:tussen|van|met) [a-z ]+?|haar (?:zoon|dochter|kind)|zijn (?:zoon|dochter|kind)|dit|NAAM)'
const BIJWOORD =
  '(?:zeer|erg|heel|gewoon|duidelijk|enorm|nogal|vrij|echt|best|tamelijk|wat|volledig|altijd|ook|bijzonder|uiterst|behoorlijk|ronduit|eigenlijk|vermoedelijk|kennelijk|overduidelijk|te|niet|emotioneel|sociaal|licht|zwaar|in wezen|van nature|nog|daarbij|enigszins|onvoldoende|weinig|extreem|waarschijnlijk)'
const STAND =
  '(?:laat|vroeg|aanwezig|afwezig|bereikbaar|werkzaam|woonachtig|zwanger|mogelijk|vrijwillig|jarig|rustig|rustiger|tevreden|trots|blij|blijer|moe|ouder|gelukkig|tijdig|thuis|klaar|ziek|weg|terug|daar|hier|er|geweest|geboren|overleden|gestart|begonnen|vertrokken|bang|verdrietig|boos|kwaad|gespannen|nerveus|zenuwachtig|ontspannen|stil|stiller|vorig|vorige|sinds|inmiddels|momenteel|nu|thans|akkoord|gescheiden|alleen|welkom|telefonisch|dan|toen|die|dat|wie|waar|zo|voor|van|aan|in|op|om|bij|met|door|tot|uit|naar|tijdens|over|zelf|zichtbaar|dertig|twintig|veertig|vijftig|zestig|de|het|haar|zijn|hun|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|[0-9]+|(?:ge|be|ver|ont|her|aan|uit|op|af|door|over|in|mee|terug|om|langs|weg|bij|toe|voor|deel|vast|na)[a-z]{2,}(?:d|t|en)|[a-z]*ge[a-z]{2,}(?:d|t|en)|[a-z]{3,}en|jonger|[a-z]+(?:aar|ares|ster|eur|euse|arts|kundige|eres|medewerker|monteur|verpleegkundige|student|studente)|(?:vader|moeder|ouder|papa|mama) (?:van|en)|een (?:jaar|vrouw van|man van|ouder van|moeder van|vader van|kind van|meisje van|jongen van|dag|week|uur|kwartier|keer|avond|nacht|bericht|gesprek|paar))'
const IS = new RegExp(
  `^${WIE}(?: (?:echter|wel|helaas))? (?:is|was|blijft|blijkt|lijkt|oogt|zijn|waren)(?: ${BIJWOORD})* (?!${STAND}(?![a-z0-9]))(?:een |geen )?(?!${STAND}(?![a-z0-9]))[a-z-]{3,}`,
)
const HEEFT =
  '(?:heeft|toont|vertoont|bezit|kent|houdt er)(?: [a-z]+)?(?: een| geen| weinig| veel| onvoldoende| te weinig)? (?:[a-z]+ )?(?:laag|lage|hoog|hoge|sterk|sterke|zwak|zwakke|groot|grote|slecht|slechte|kort|gering|geringe|beperkt|beperkte|ernstig|ernstige|negatief|negatieve|positief|positieve|gezond|gezonde|ongezond|ongezonde|verstoord|verstoorde) [a-z]+'
const KORT =
  '(?:geen|weinig|onvoldoende|te weinig|gebrek aan) (?:inzicht|zelfkennis|geduld|schuldgevoel|begrip|oog|grip|gezag over|ruggengraat|discipline|doorzettingsvermogen|motivatie|zelfvertrouwen|structuur|regie|gevoel|vertrouwen in|besef)'
const VERMOGEN =
  '(?:heeft|toont|vertoont|beschikt over|kent|mist|bezit|getuigt van|ontbeert|laat|straalt|zit vol|handelt (?:vanuit|uit)|blijft hangen in|lijdt onder|is vol)[a-z ]*?(?:[a-z]{2,}heid|[a-z]*vermogen|neiging|besef|inzicht|drang|kracht|wil om|talent|vaardigheden|vertrouwen|trauma|gedrag|patronen|patroon|wrok|haat|zelfbeeld|zelfmedelijden)'
const ADJECTIEF_ALS_DEELWOORD =
  '(?:over(?:spannen|belast|vraagd|bezorgd|prikkeld|werkt|dreven)|verstoord|verbitterd|gefrustreerd|getraumatiseerd|beschadigd|ongeremd|gesloten|verwend|gestrest|uitgeput|ontspoord|ontwricht|verwaarloosd|verknipt|vergiftigd|geobsedeerd|bezeten|gekrenkt|toegewijd|betrokken|bevlogen|gemotiveerd|ongemotiveerd|gestoord|verward|ontregeld|geremd|gehecht|beneden|beneveld|gehersenspoeld|verslaafd|afgestompt|ingetogen|teruggetrokken|doordacht|onvolwassen|volwassen|onevenwichtig|uitgekookt|ongepast|gesloten)'
const DOET = `doet zich [a-z ]*voor|blijft (?:hangen|steken|vastzitten)|kent (?:haar|zijn|geen) (?:eigen )?grenzen|gedraagt zich|gedroeg zich|verschuilt zich|verliest zich in|speelt (?:een rol|de|het)|doet alsof|gaat (?:[a-z]+ )*(?:verantwoord|slecht|goed|liefdevol|onhandig|hard|zacht) met|kan (?:haar|zijn) [a-z]+ niet|is niet (?:bij machte|opgewassen|toegerust)|schiet (?:[a-z]+ )?tekort|faalt|draait om de hete brij|ontwijkt|wentelt zich|koestert|leeft in (?:het verleden|ontkenning|een)|legt alles buiten zichzelf|legt de schuld|kampt met|lijdt aan|functioneert|overziet|mist (?:het|de|ieder|elk|een)? ?[a-z]+`
const ZINSDEEL = new RegExp(`^${WIE} (?:[a-z]+ )?(?:${HEEFT}|heeft (?:[a-z]+ )?(?:${KORT})|${DOET})(?![a-z])`)
const DEELWOORD = new RegExp(
  `^${WIE} (?:(?:is|was|blijft|lijkt|raakt|raakte|oogt|blijkt)(?: [a-z]+){0,3} ${ADJECTIEF_ALS_DEELWOORD}|${VERMOGEN})(?![a-z])`,
)
const GEEN_NAAM =
  /^(?:Het|Dit|Dat|Deze|Die|Er|De|Een|Doel|Zaaknummer|Advies|Dit|In|Op|Uit|Bij|Van|Voor|Na|Sinds|Daar|Hier|Wat|Wie|Of|Dan|Toen|Nu|Alles|Niets|Iedereen|Afgesproken|Vandaag|Gesproken|Hulp|Rust|School|Contact|PSO|Omgang|Gezag|Alimentatie|Communicatie|Mijn|Haar|Zijn|Ons|Hun|Wij|We|Ik|Twee|Drie)$/

/** Whether the sentence begins with a person and goes on to judge. The first name of a person counts by its place. */
export function oordeeltVrij(zin: Zin): boolean {
  const eerste = /^\p{Lu}\p{Ll}+(?= )/u.exec(zin.ruw)?.[0]
  const tekst =
    eerste !== undefined &&
    !GEEN_NAAM.test(eerste) &&
    !/^(?:Ouder|Mevrouw|Meneer|Mijnheer|Moeder|Vader|Mama|Papa|Zij|Ze|Hij)$/.test(eerste)
      ? `NAAM${zin.kaal.slice(eerste.length)}`
      : zin.kaal
  return IS.test(tekst) || ZINSDEEL.test(tekst) || DEELWOORD.test(tekst)
}
