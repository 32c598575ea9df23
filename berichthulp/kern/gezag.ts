// Recognises what both parents with gezag decide together: school, treatment, moving, passport, going abroad.
// Source: method.md 9.4 (BW 1:253a); the words are ours.

import type { GezagTopic } from '../soorten.ts'

const landen =
  'turkije|marokko|spanje|frankrijk|duitsland|belgie|italie|griekenland|portugal|engeland|suriname|curacao|aruba|polen|amerika|australie|egypte|tunesie|kroatie|oostenrijk|zwitserland|denemarken|zweden|noorwegen|ierland|schotland|hongarije|tsjechie|bulgarije|roemenie|syrie|eritrea|somalie|irak|iran|ghana|nigeria|kaapverdie|indonesie|thailand|bali|dubai|canada|mexico|brazilie|colombia|ibiza|mallorca|kreta|antalya|londen|parijs|istanbul|disneyland'
const over: [GezagTopic, RegExp][] = [
  [
    'school',
    /schoolkeuze|schooladvies|van school (?:wisselen|veranderen|af)|andere (?:basis)?school|nieuwe school|schoolwissel|(?:inschrijv|ingeschreven|aanmeld|aangemeld|opgeven).{0,40}(?:school|brugklas(?!foto)|vso|college|lyceum|havo|vwo|vmbo|groep 1|kleuter)|(?:school|brugklas|college|lyceum).{0,40}(?:inschrijv|ingeschreven|aanmeld|aangemeld)|middelbare school|brugklas|speciaal onderwijs|speciaal basisonderwijs|blijft zitten|groep overslaan|leerlingvervoer|buitenschools onderzoek|profielkeuze|naar het vso/u,
  ],
  [
    'medisch',
    /operatie|opereren|geopereerd|vaccin|inent|\bprik\b|\bbmr\b|\bdktp\b|\bhpv\b|ritalin|methylfenidaat|concerta|medicatie (?:start|begin|wijzig|verhog|stop)|(?:start|begin).{0,20}medicatie|narcose|behandelplan|beugel|amandelen|buisjes|psycholo(?:og|gisch)|psychiater|speltherap|\btherapie\b|jeugdhulp|jeugd-ggz|\bggz\b|diagnostisch|onderzoek naar|test(?:en)? op (?:adhd|autisme|dyslexie)|toestemming.{0,30}(?:behandel|onderzoek|arts|ziekenhuis|therap)|(?:behandel|onderzoek|therap|ziekenhuis).{0,40}toestemming|logopedie|verwijzing/u,
  ],
  [
    'verhuizing',
    /verhuiz|verhuis|nieuwe woning|huis (?:gekocht|gevonden)|adreswijziging|adres wijzigen|(?:ergens|elders) anders wonen|inschrijven op (?:mijn|jouw) adres|ander(?:e)? (?:stad|dorp) wonen/u,
  ],
  [
    'paspoort',
    /(?<![a-z])paspoort|\bid[- ]?(?:kaart|bewijs)\b|\bidkaart\b|identiteitskaart|identiteitsbewijs|\bpas\b.{0,20}gemeente|reisdocument|kids-?id/u,
  ],
  [
    'buitenland',
    new RegExp(
      `buitenland|toestemmingsformulier|toestemmingsverklaring|toestemming.{0,20}(?:reis|reizen|vliegen|vakantie)|(?:vliegen|vlucht|vliegtickets?|tickets)|(?:vakantie|reis|reizen|gaan|met (?:hem|haar|ze|de kinderen)|vliegen) .{0,30}(?:naar|in) (?:${landen})|(?:naar|in) (?:${landen}).{0,30}(?:vakantie|reis|vliegen|weken|dagen)|over de grens`,
      'u',
    ),
  ],
]

/** The topics of gezag in a folded text, in a fixed order; empty when there is none. */
export function gezagIn(fold: string): GezagTopic[] {
  return over.filter(([, r]) => r.test(fold)).map(([t]) => t)
}
