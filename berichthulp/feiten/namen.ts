// Names and places by their shape: a capital where no sentence begins, or after "in", "bij", "naar".

import type { Bereik } from '../soorten.ts'
import { vouw } from '../tekst/vouw.ts'

export type Eigennaam = Bereik & { type: 'name' | 'place'; value: string }

/** Words with a capital that are no name: days, months, forms of address, school and health words. */
const geenNaam = new Set(
  'elk elke ieder iedere mijnen uwe uwen uwes zulke heel veel weinig meer minder sommige eerst twee drie vier vijf donor sint tikkie ge gij oew uw gelukkig natuurlijk blijkbaar kennelijk bravo chique grijs helaas eindelijk uiteindelijk binnenkort dankzij vanwege namens omstreeks klopt weet toen amai allez ocharme proficiat gefeliciteerd jammer zielig typisch verder overigens trouwens daarna daarnaast ondertussen intussen inmiddels ten eerst tweede derde eerste laatste laatst vroeger destijds alleen zelfs zelf bijna vast allebei samen sinds mag mogen dus wel kijk luister hou houd doe stop zie meld verwijder leg app zeker vast geachte goedemorgen goedenavond goedemiddag goeiemorgen groetjes vriendelijke hartelijke schat lieverd man meisje jongen kind kinderen sorry excuses kortom bovendien helemaal prima akkoord gezien schoolreis zwemles training paspoort rapport tas jas schoenen tante ome mevrouw meneer dokter huisarts tandarts opvang crèche creche typisch knap netjes grappig raar vreemd apart ik jij je u hij zij ze wij we jullie het de een dit dat deze die er hier daar nu dan als maar en of want dus ook nog wel niet geen ja nee oke ok hoi hallo hey hee dag beste lieve groet groetjes gr mvg mam mama pap papa vader moeder oma opa tante oom wat wie waar wanneer waarom hoe welke kun kan kunnen wil wilt zou mag moet moeten laat geef stuur breng haal neem kom ga zeg vraag denk weet heb heeft hebben had ben is zijn was waren wordt word zal zullen bij in op om van voor na naar met over tot tussen zonder volgens door uit aan onder tegen sinds vanaf vandaag morgen gisteren overmorgen vanavond vanmiddag vanochtend vannacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart september oktober november december volgende vorige deze elke iedere alle alles iets niets niemand iedereen jouw jou mijn haar zijn ons onze hun graag bedankt dank sorry fijn leuk mooi goed super top prima misschien eigenlijk gewoon weer altijd nooit soms vaak even net toen straks zo omdat terwijl zodat hoewel indien mits tenzij zoals havo vwo vmbo mbo hbo bso ggd jgz kno adhd cito rijdt haalt brengt school juf meester mentor trainer huisarts tandarts zwemles judo voetbal training whatsapp app mail kerst pasen pinksteren sinterklaas suikerfeest nederlands engels frans duits wiskunde turks tiktok instagram snapchat youtube fortnite minecraft roblox netflix veilig thuis raad kinderbescherming'.split(
    ' ',
  ),
)
const persoonWerkwoord =
  /^(?:heeft|had|is|was|moet|moest|wil|wilde|wou|kan|kon|mag|mocht|zal|zou|gaat|ging|zegt|zei|vindt|vond|komt|kwam|doet|deed|slaapt|sliep|eet|huilt|huilde|zit|zat|staat|stond|ligt|lag|krijgt|kreeg|belt|belde|vraagt|vroeg|weet|wist|wordt|werd|blijft|bleef|haalt|brengt|neemt|draagt|speelt|hoeft|hoort|denkt|geeft|vergeet|leest|loopt|rijdt|fietst|schaamt|mist|kijkt|en|wacht|wachtte|gebruikt|viel|verwacht|vertelt|noemt|roept|kotst|herkent|haat|durft|smeekt|tekent|appt|stuurt|mailt|leert|kent|groeit|past|mocht|zwemt|draait|begint|start|heet|voelt|kent|snapt|reageert|houdt|droeg|zag|ziet|liep|stopt|start|wilt|verdient)$/u
/** Any other verb by its ending: -de, -te or -t, save the small words that end so. */
const werkwoordVorm =
  /^(?!(?:het|niet|met|dit|dat|tot|wat|iets|echt|beide|goede|hele|best|juist|laat|oude|mede|einde|zonde|tante|hoofd|zult|kunt|bent|zoveelste|eerste|tweede|derde|laatste|meeste|beste)$)[a-z]{2,}(?:de|te|[^s]t)$/u
const plaatsVoor =
  /(?:^|[^\p{L}])(?:in|uit|naar|te|richting|station|bad|camping|hotel|bij het|vanuit|omgeving|regio|dierentuin|stadion|sporthal)$/u
const plaatsBij = /(?:^|[^\p{L}])(?:de|het|bij|op|van|aan|langs|achter|voor)$/u
const plaatsNamen = new Set(
  'jumbo ah albert lidl aldi action hema intertoys efteling decathlon mcdonalds mcdonald ikea gamma praxis yorneo lbio belgie duitsland frankrijk spanje turkije marokko suriname polen italie griekenland portugal engeland amsterdam rotterdam utrecht groningen assen zwolle arnhem nijmegen almere emmen hoogeveen meppel leeuwarden drenthe friesland gelderland overijssel zeeland limburg brabant antwerpen gent brussel leuven mechelen brugge paramaribo ankara istanbul ibiza mallorca kreta texel'.split(
    ' ',
  ),
)
const plaatsWoord =
  "opvang|bso|kdv|creche|kinderdagverblijf|gemeente|gemeentehuis|stadhuis|stadskantoor|school|schoolplein|basisschool|plein|buren|buurvrouw|buurman|speeltuin|huisje|zwembad|station|bushalte|parkeerplaats|parkeerterrein|sporthal|sportveld|voetbalclub|voetbalveld|gymzaal|bibliotheek|huisarts|huisartsenpost|tandarts|orthodontist|ziekenhuis|apotheek|kinderarts|consultatiebureau|camping|supermarkt|poort|balie|ingang|garage|carport|oprit|voordeur|achterdeur|manege|dierentuin|bioscoop|restaurant|snackbar|mcdonald's|mac|tankstation|rotonde|kerk|moskee|kantine|kleedkamer|dansschool|muziekschool|atelier|wijkcentrum|buurthuis|dokter|kliniek|polikliniek|poli|spoedeisende hulp|fietsenstalling|bakker|kapper|winkel|markt|strand|bos|park|ijsbaan|trampolinepark|logopedist|fysio|fysiotherapeut|schoolpoort|pleintje|brug|sportclub|vliegveld|schiphol|ambassade|rijschool|stage|vakantiehuisje|vakantiepark"
const plaatsRe = new RegExp(
  `(?<![\\p{L}])(?:bij|op|in|naar|van|aan|voor|achter|langs|tot|vanaf|via) ((?:de|het|'t|d'|ons|mijn|jouw|haar|zijn) (?:${plaatsWoord}))(?![\\p{L}])|(?<![\\p{L}])((?:de|het) (?:${plaatsWoord}))(?![\\p{L}])`,
  'gu',
)
/** After an adverb and the verb comes the subject: "Gelukkig heeft ze". */
const keertOm = /^(?:ik|je|jij|ze|zij|hij|we|wij|jullie|u|ge|gij|men)$/u
const woordRe = /[\p{L}][\p{L}'’-]*/gu

type Kandidaat = {
  w: string
  i: number
  begin: boolean
  na: string
  nana: string
  voor: string
  erna: string
}

/** Whether a first word with a capital names somebody: "Thijs zat", "Elske haar jas", "Dirk, kampgeld". */
const noemt = (c: Kandidaat): boolean =>
  persoonWerkwoord.test(c.na) ||
  (werkwoordVorm.test(c.na) && !keertOm.test(c.nana)) ||
  (/^(?:haar|zijn|zn|z'n|d'r|der|en)$/u.test(c.na) && c.w.length > 2) ||
  /^, ?\S|^,? *\n/u.test(c.erna)

/**
 * Names and places in the text. A word with a capital counts when no sentence begins there, or when a verb in the
 * third person follows; in text without any small letters nothing counts. Names go by shape alone, so that every
 * first name is treated alike.
 */
export function vindEigennamen(text: string, t: string, bezet: readonly Bereik[]): Eigennaam[] {
  const uit: Eigennaam[] = []
  const vrij = (a: number, b: number) =>
    !bezet.some(x => a < x.end && x.start < b) && !uit.some(x => a < x.end && x.start < b)
  for (const m of t.matchAll(plaatsRe)) {
    const deel = m[1] ?? m[2]!
    const start = m.index + m[0].length - deel.length
    if (vrij(start, start + deel.length))
      uit.push({ start, end: start + deel.length, type: 'place', value: deel })
  }
  const woorden = [...text.matchAll(woordRe)].map(m => ({ w: m[0], i: m.index }))
  const gezien = new Map<string, 'name' | 'place'>()
  const kandidaten: Kandidaat[] = []
  for (const [k, { w, i }] of woorden.entries()) {
    if (!/^\p{Lu}/u.test(w) || geenNaam.has(vouw(w).replace(/'s?$/u, '')) || w.length < 2) continue
    if (w.length > 1 && w === w.toUpperCase() && /\p{Lu}{2}/u.test(w)) continue
    if (/dag(?:ochtend|middag|avond|nacht)?s?$/u.test(vouw(w))) continue
    const ervoor = text.slice(0, i)
    const begin = /(?:^|[.!?:\n"“”'‘(]|\p{Extended_Pictographic}|-)\s*$/u.test(ervoor)
    kandidaten.push({
      w,
      i,
      begin,
      na: vouw(woorden[k + 1]?.w ?? ''),
      nana: vouw(woorden[k + 2]?.w ?? ''),
      erna: text.slice(i + w.length, i + w.length + 4),
      voor: t.slice(Math.max(0, i - 24), i).trimEnd(),
    })
  }
  const zet = (c: (typeof kandidaten)[number], type: 'name' | 'place') => {
    const lengte = c.w.replace(/['’-]s?$/u, '').length
    if (!vrij(c.i, c.i + lengte)) return
    gezien.set(c.w, type)
    uit.push({ start: c.i, end: c.i + lengte, type, value: c.w.slice(0, lengte) })
  }
  for (const c of kandidaten) {
    const plaats = plaatsNamen.has(vouw(c.w)) || plaatsVoor.test(c.voor)
    if (plaats) zet(c, 'place')
    else if (!c.begin) zet(c, plaatsBij.test(c.voor) && /(?:de|het)$/u.test(c.voor) ? 'place' : 'name')
    else if (noemt(c)) zet(c, 'name')
  }
  for (const c of kandidaten) if (gezien.has(c.w)) zet(c, gezien.get(c.w)!)
  return uit.sort((a, b) => a.start - b.start)
}
