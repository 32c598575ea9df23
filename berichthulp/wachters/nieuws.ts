// Plain news that says nothing of the reader: an own delay, a fever, a habit of a child, words passed on, what a doctor said.
import { heleWoorden } from './kale-zin.ts'

const kind = '(?:hij|ze|§naam|kinderen|jongens|meiden|kleine|dochter|zoon|zoontje|dochtertje|baby|tweeling)'
const doet = '(?:wil|moet|eet|drinkt|slaapt|vergeet|vraagt|doet|krijgt|lust|neemt|gaat|speelt|kijkt|draagt)'
const gewoonte = heleWoorden(
  `${kind} (?:\\S+ )?(?:${doet}|wilde|huilt|lacht)(?: \\S+){0,3} (?:altijd|nooit)`,
  `${doet} (?:hij|ze|§naam)(?: \\S+){0,2} (?:altijd|nooit)`,
)

const laat = '(?: \\S+){0,3} (?:vast|file|vertraagd|vertraging|te laat|later|over §n|minuten? over)'
const vertraging = heleWoorden(
  `(?:ik |^)(?:sta|zit|ben|word|wordt)${laat}`,
  `(?:sta|zit|ben|word) ik${laat}`,
  '(?:brug|bus|trein|tram|metro|pont|veer|spoor)(?: \\S+){0,3} (?:open|vertraging|uitgevallen|afgesloten|vast)',
)

/** The temperature of a body; decimals stand in the text, as a mask hides them. */
const koorts = /(?<!\d)3[6-9] ?[,.] ?\d(?!\d)/u
const verzorg =
  /^(?:ik|we) (?:hou|houd|geef|meet|kijk|laat|blijf|zie)(?: \S+){0,2} (?:hem|haar|§naam|in de gate\S*|in het oog|paracetamol|zetpil)(?![\p{L}])/u

const melder =
  '(?:overblijf\\p{L}*|\\p{L}*(?:juf|meester|leerkracht|leraar|lerares|mentor|docent|docente|trainer|begeleider|begeleidster|oppas|gastouder|chauffeur|leidster|leiding)|overbuur\\p{L}*|buurvrouw|buurman|directeur|directrice|bso|opvang|school)'
const doorverteld = heleWoorden(
  `${melder}(?: \\S+){0,2} (?:zei|zegt|vertelde|vertelt|belde|mailde|appte|schreef)(?: \\S+){0,9} (?:geroepen|gezegd|gescholden|riep|zei|gilde|schreeuwde|geschreeuwd|roept)`,
  '(?:hij|ze|§naam|kinderen) (?:\\S+ )?(?:had|heeft|hadden|hebben) (?:\\S+ ){0,4}(?:geroepen|gescholden|gegild)',
)

const dokter =
  '(?:dokter|arts|huisarts\\p{L}*|apotheek|apotheker|consultatiebur\\p{L}*|kinderarts|verpleegkundige|tandarts|fysio\\p{L}*|specialist|poli|ziekenhuis|thuisarts|bijsluiter|orthodontist\\p{L}*|oogarts|dietist\\p{L}*)'
const artsZegt = heleWoorden(
  `${dokter}(?: §naam)?(?: \\S+){0,2} (?:zegt|zei|zeggen|adviseert|wil|schreef|schrijft|vindt|raadt|gezegd)`,
  `(?:zegt|zei|volgens|advies van|moet van|mag van|gezegd door)(?: \\S+)? ${dokter}`,
)
const middel = heleWoorden(
  'pil|pillen|tablet\\p{L}*|paracetamol|zetpil\\p{L}*|\\p{L}*druppels?|zalf\\p{L}*|pufjes?|inhalator|antibiotic\\p{L}*|drankje|siroop|dosis|mg|ml|medicijn\\p{L}*|medicatie|creme|pleister\\p{L}*|beugel|bril|gips|rugje|buik|dieet|gluten|noten|melk|lactose|insuline|ritalin|neusspray|keer per dag|per dag',
)

/** What the writer will do for the reader is no address that could sting: "app je vanavond". */
const dienst =
  /(?<![\p{L}])(?:app|bel|mail|sms|stuur|bericht)(?: ik)? je(?= (?:§|van|vanavond|vanmiddag|straks|later|nog|dan|als|zodra|zo|even|morgen|wel)|$)/gu
const jij = /(?<![\p{L}])(?:je|jou|jouw|jullie|u|uw|ge|gij|jezelf)(?![\p{L}])/u
const spreektAan = (zin: string) => jij.test(zin.replace(dienst, ''))

/** For each sentence, whether it is plain news. `tekst`: the same sentences as they were written, folded. */
export function nieuws(zinnen: readonly string[], tekst: readonly string[]): boolean[] {
  const niemand = !zinnen.some(spreektAan)
  const onderweg = niemand && zinnen.some(zin => vertraging.test(zin))
  const ziek = niemand && tekst.some(t => koorts.test(t))
  const voorschrift = zinnen.some(zin => artsZegt.test(zin))
  return zinnen.map(
    (zin, i) =>
      onderweg ||
      (ziek && (koorts.test(tekst[i] ?? '') || verzorg.test(zin))) ||
      (gewoonte.test(zin) && !spreektAan(zin)) ||
      doorverteld.test(zin) ||
      (voorschrift && middel.test(zin)),
  )
}
