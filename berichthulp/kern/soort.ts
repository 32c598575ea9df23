// Rules for a piece of a received message: does it ask, decide, inform, or carry nothing. The classifier weighs them.

import type { KernItem } from '../soorten.ts'

export type ItemSoort = KernItem['type']

const w = (bron: string) => new RegExp(`(?<![a-z0-9])(?:${bron})(?![a-z0-9])`, 'u')

const hulp =
  'kan|kun|kunt|kunnen|wil|wilt|willen|zou|zouden|mag|mogen|zal|zullen|ga|gaat|gaan|heb|heeft|hebben|ben|bent|is|zijn|kom|komt|komen|neem|neemt|haal|haalt|breng|brengt|rijd|rijdt|geef|geeft|doe|doet|weet|vind|vindt|lukt|past|klopt|moet|moeten|hoef|hoeft|stuur|betaal|regel|teken|bel|heeft|ligt|zit|staat|slaapt|blijft|werk|ziet|zie|spreek|maak|maakt|denk|stem|pak|was|hou|houd'
const vraagWoord = 'wie|wat|waar|wanneer|welke|welk|hoe|hoeveel|waarheen|waarom'
const begintVragend = new RegExp(
  `^(?:(?:${hulp})(?![a-z])|(?:${vraagWoord})(?![a-z])|om hoe laat|op welke)`,
  'u',
)

/** Asks something of the reader without a question mark. */
const vraagt = [
  w('(?:graag|aub|a\\.u\\.b\\.?|alsjeblieft|alstublieft|svp|gelieve|gaarne)'),
  w("laat (?:me |mij |'t |het |dat )?(?:\\S+ ){0,6}?(?:weten|horen)"),
  w('(?:wil|kan|kun|zou|wilt|kunt|mag|mogen) (?:je|jij|u|ge|gij|ik|we|wij|ie|hij|ze|zij)'),
  w(
    'ik (?:hoor|verneem|zou|wil|wou|vraag|verwacht|heb) (?:\\S+ ){0,4}?(?:graag|weten|of je|of jij|antwoord|reactie|nodig)',
  ),
  w('(?:jouw|je|uw) (?:handtekening|toestemming|akkoord|antwoord|reactie|bevestiging|rekeningnummer)'),
  w('(?:wil|wilt|willen) (?:ons|jou|je) (?:\\S+ ){0,3}?(?:spreken|zien)'),
  w('(?:vraag|vragen|vraagt) (?:\\S+ ){0,3}?(?:of (?:je|jij|u|wij|we|ik)|je om|jou om)'),
]
const gebiedt =
  /^(?:even |en |dus |eerst |nog |dan |nu |maar )?(?:geef|bevestig|reageer|antwoord|stuur|mail|app|bel|teken|onderteken|betaal|breng|neem|haal|vul|pak|doe|zet|check|kijk|regel|maak|zorg|denk|meld|schrijf|lees|overleg|kies|vergeet|laat|kom|wees|stop|geeft|houd|hou|ruil|leg|zeg|vertel|hang|stort|bezorg|lever|koop|print|was|trek|rij|rijd|wacht|boek|zoek|spreek|onthoud|let|check|deel|tik|typ|bekijk|controleer|zegt|laot|breg|brieng|doet|stuurt|smeer|trekt|plan)(?![a-z])/u

const vraagtKort =
  /^(?:en |dus |hey |hoi |maar )?(?:(?:kan|kun|kunt|kunnen|mag|mogen|wil|wilt|zou|zullen|zal) (?!niet|wel|best|vast|jou|mij|me )[a-z]|(?:waar|wanneer|wie|welke|hoe ?laat|hoeveel|om hoe laat|op welke) (?:is|zijn|ligt|liggen|staat|kan|kun|kom|komt|heb|heeft|moet|mag|ga|gaat|ben|haal|haalt|breng|brengt|wil|zal|rijdt|past|morg|zou|paracet|krijgt|doet|[a-z]+ (?:mag|moet|kan|krijgt|heeft|is|kom|ga))|(?:bel|app|mail|stuur|geef|zeg|breng|haal|neem|teken|tekent|betaal|laat|leg|zet|doe|regel|reageer|bevestig|antwoord|vraag|pak|kom|check|denk|vul|maak) (?:me|mij|ons|jij|je|jullie|ge|gij|hem|haar|ze|het|de|die|dat|zijn|even|eens|aub|morgen|vandaag|voor|nog|er|dan|maar|zelf|terug|naar|in|op|om|[a-z]+ (?:voor|mee|terug|op|door|over|aan|weten|langs))(?![a-z]))/u
/** "Ik heb jouw handtekening nodig", "Wij moeten allebei tekenen". */
const nodig =
  /(?<![a-z])(?:(?:jouw|je|uw|van jou|ons allebei|jullie) (?:[a-z]+ ){0,3}nodig|(?:nodig|graag) van (?:jou|je)(?![a-z])|(?:jouw|je|uw) (?:handtekening|toestemming|akkoord) (?:is )?nodig|we moeten allebei tekenen)/u
const wilWeten =
  /^(?:ik|we|wij) (?:wil|wou|willen|zou|moet|moeten) (?:[a-z]+ ){0,3}(?:weten|horen) (?:hoe|of|wat|wanneer|waar|welke|wie)(?![a-z])/u
/** Begins as a question or an order, and is a dig: "laat je moeder erbuiten", "waarom doe jij altijd". */
const steek =
  /^(?:wat een|hoe dom|zeg maar|kom op|laat maar|doe maar|kan niet|mag niet|wil niet|zal wel|kan wel|doe (?:hem |haar |ze )?de groeten|laat (?:je|jouw|uw|die) [a-z]+ (?:zich|er|d'r|thuis|met|van)|(?:kun|kan|kunt) (?:je|jij|ge|u) eindelijk|waarom (?:[a-z]+ ){1,2}?(?:je|jij|ge|gij|u) (?:altijd|nooit|weer|nog|zo|toch|eigenlijk altijd)(?![a-z]))/u
/** "Kom je niet, dan ga ik": a condition stands as a question does. */
const voorwaarde =
  /^[a-z]+ (?:je|jij|ge|gij|u) .*(?<![a-z])dan (?:[a-z]+ )?(?:ik|wij|we|je|jij|ge|is|blijf[a-z]*|krijg[a-z]*|zie[a-z]*)(?![a-z])/u
/** What follows a clause that is a condition. */
export const volgtDan = /^[\s,]*(?:dan|en dan|krijg je|zie je|weet ik)(?![a-z])/u
/** Asks by the order of its words: a verb or question word in front, as people write without a question mark. */
export const vraagtZeker = (t: string, vraag: boolean): boolean =>
  (vraag || vraagtKort.test(t) || nodig.test(t) || wilWeten.test(t)) &&
  !steek.test(t) &&
  (vraag || !voorwaarde.test(t))

const grensZin =
  /^(?:ik (?:moet|wil|hoor|verneem)|graag|moet)(?![a-z])(?! .{0,60}(?:of|hoe|wat|wanneer|waar) ).{0,40}(?:antwoord|weten|reactie|horen|hoor|duidelijkheid)/u
/** "Graag antwoord voor 10 mei": the deadline says it all, and is no item beside it. `feit`: a fact lies in it. */
export const alleenGrens = (t: string, feit: boolean): boolean => feit && woorden(t) <= 10 && grensZin.test(t)

/** A decision that changes what was agreed, or costs something: the reader has to react to it. */
export const reageer = (t: string): boolean =>
  /(?<![a-z])(?:later|eerder|niet|geen|blijft|slaapt|vannacht|ruil[a-z]*|verhuiz[a-z]*|deel|helft|euro|stop[a-z]*|voortaan|vanaf|in plaats van|wissel[a-z]*|anders|zeg .* af|af(?:gezegd|zeggen)|schrijf .* (?:in|uit)|inschrijv[a-z]*|betaal[a-z]*|ingeschreven|aangemeld|afgemeld|opgezegd|geboekt|bon|weken|zomer|herfst|kerst|pasen|vakantie)(?![a-z])/u.test(
    t,
  )

/** An own errand about a thing: what is bought, lent, mended or laid ready asks nothing of the reader, unless it costs him. */
export const klus = (t: string): boolean =>
  /(?<![a-z])(?:(?:ik|wij|we) (?:koop|kopen|leen|lenen|bestel|plak|naai|hang|leg|gooi|zet .* klaar)|(?:koop|leen|bestel|leg|hang) ik|naar (?:de|een) (?:kleermaker|fietsenmaker|stomerij|opticien|winkel|schoenmaker))(?![a-z])/u.test(
    t,
  ) && !/(?<![a-z])(?:euro|bon|helft|deel|rekening|betaal[a-z]*|je|jij|jou|jouw|u|uw)(?![a-z])/u.test(t)

/** Told as news, and yet asked: somebody wants to see both parents, or a moment is offered. */
export const nodigtUit = (t: string): boolean =>
  /(?<![a-z])(?:wil|wilt|willen|verwacht|verwachten) ons(?: allebei| beiden| samen)?(?![a-z])|^(?:bellen|beeldbellen|ophalen|brengen|langskomen|ruilen|praten) (?:kan|mag)(?![a-z])|(?<![a-z])moet er .* zijn$/u.test(
    t,
  )

/** States what will happen: the writer, the child or the home of the writer in a coming time. */
const besluit = [
  w(
    'ik (?:heb besloten|besluit|haal|breng|kom|neem|zet|boek|regel|betaal|ga|rij|rijd|houd|hou|geef|laat|stop|schrijf|meld|teken|stuur|plan|vier|blijf|doe|maak|zal|wil niet|kan niet|ruil niet|vertrek|leg|koop|bel|pak|werk)',
  ),
  w(
    '(?:wij|we) (?:gaan|komen|blijven|vieren|vertrekken|vliegen|zijn|houden|brengen|halen|doen|eten|hebben besloten)',
  ),
  w('(?:haal|breng|kom|neem|rijd|betaal|ga|zet|geef|vertrek|regel|houd|hou|laat|doe) ik'),
  w(
    '(?:hij|ze|zij|[a-z]+) (?:blijft|slaapt|gaat|komt|is|eet) (?:\\S+ ){0,5}?(?:bij mij|hier|mee naar|bij ons|niet naar)',
  ),
  w('(?:jouw|je) (?:deel|helft|bijdrage|aandeel)'),
  w('(?:gaat|gaan) niet door'),
  w(
    '(?:niet akkoord|ga akkoord|is goed|blijft het zo|blijft zo|is geregeld|staat vast|houd ik me aan|ik ga er van uit|ik ga ervan uit)',
  ),
  w('(?:vanaf|voortaan|met ingang van)'),
]

/** Nothing to keep: closing words, thanks, loose remarks. */
const niets =
  /^(?:gr|groet(?:jes|en)?|mvg|met vriendelijke groet(?:en)?|liefs|bedankt|dank je(?: wel)?|thanks|thx|hoi|hallo|beste|dag|goede[a-z]*|fijne[a-z]* [a-z]+|sorry|ok|oke|prima|top|succes|tot dan|tot zo)(?:[ ,.!].{0,24})?$/u
const tweedePersoon = w('je|jij|jou|jouw|u|ge|gij|oew|uw|jullie')
const derde = w(
  'hij|ze|zij|hem|haar|school|juf|meester|mentor|huisarts|tandarts|arts|dokter|orthodontist|les|zwemles|training|wedstrijd|gesprek|afspraak|feestje|koorts|ziek|medicijn[a-z]*|antibiotica|jas|tas|schoenen|gymtas|laarzen|fiets|sleutel|boek|brief|rapport|toets|examen|trein|bus|opvang|bso|kosten|rekening|contributie|reis|vlucht|oma|opa|trainer|coach|groep|klas|toernooi|kamp|uitje|intake|therapie|uitslag|recept',
)

const woorden = (t: string): number => t.match(/[a-z0-9]+/gu)?.length ?? 0

/**
 * The kind of a folded piece, or null when it carries nothing. `vraag`: it ends in a question mark; `feit`: a day,
 * time, amount, place or name lies in it; `half`: it stood beside heat in the same sentence.
 */
export function soortVan(t: string, is: { vraag: boolean; feit: boolean; half: boolean }): ItemSoort | null {
  const n = woorden(t)
  if (n === 0 || niets.test(t)) return null
  if (is.vraag) return n >= 2 && !steek.test(t) ? 'request' : null
  if (alleenGrens(t, is.feit)) return null
  if (vraagtZeker(t, false) && n >= 3) return 'request'
  if (gebiedt.test(t) && n >= 2) return 'request'
  if (begintVragend.test(t) && /(?:^\S+ (?:je|jij|u|ik|we|wij|hij|ze|zij|het|dat|ge|gij)(?![a-z]))/u.test(t))
    return 'request'
  if (vraagt.some(r => r.test(t))) return 'request'
  const zegt2 = tweedePersoon.test(t)
  if (besluit.some(r => r.test(t)) && (is.feit || n >= 4)) return 'decision'
  if (is.feit && (!zegt2 || derde.test(t))) return 'information'
  if (derde.test(t) && !zegt2 && n >= 3) return 'information'
  return null
}
