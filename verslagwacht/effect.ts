// A promise or a claim of what PSO brings about: nobody has shown it, so a verslag says what was done and what the ouder notices.
import { onthoudtZich, toegeschreven } from './bron.ts'
import { woord, type Zin } from './tekst.ts'
import { personenIn } from './wie.ts'

const HULP =
  '(?:pso|parallel solo ouderschap|(?:het|dit|ons|een|haar|zijn|deze) (?:pso-)?traject|(?:de|deze|onze) (?:gesprekken|hulp|begeleiding|sessies|methode|aanpak|oefeningen|methodiek|training)|parallel ouderschap|acht sessies)'
const PATROON = woord(
  `(?:door|dankzij|als gevolg van|met de afronding van|met behulp van|door middel van|wegens)(?: het volgen van)? (?:de afronding van )?${HULP}`,
  `(?<!(?:tijdens|gedurende|binnen|voor|over|van|bij|na|in|aan) )${HULP} (?:[a-z]+,? ){0,9}(?:maakt? (?:een )?einde|einde maken|einde gemaakt|profijt|rust gegeven|gered|opgeleverd|levert op|doorbroken|doorbreekt|veranderd|verandert|ervoor gezorgd|geleid tot|gezorgd|zorgt|leidt|hersteld|herstelt|werkt|werkte|garandeert|effectief|bewezen|voorkomt|voorkomen|lost|opgelost|verwerkt|verbetert|verbeterd|geholpen|helpt|doet|doen|beeindigd|beschermt|genezen|geneest|brengt|gebracht|maakt|succesvol|verzekert|stopt|biedt de garantie|vermindert|verminderd|effect)`,
  `(?:met|na|door) ${HULP}(?: [a-z]+){0,8} (?:zal|zullen|nooit|niet meer|blijvend|gegarandeerd|komt|is|wordt)`,
  'zal[^.]*(?:nooit meer|geen (?:[a-z]+ )*meer|niet meer|blijvend)|zullen[^.]*(?:minder|nooit|geen|niet meer|beter|merkbaar)',
  '(?:definitief|voorgoed|voor altijd|blijvend|gegarandeerd|permanent)(?: [a-z]+){0,4} (?:gestopt|voorbij|opgelost|hersteld|terug|verdwenen|verbeterd|van de baan|beter|weg|rust)|gegarandeerd|garandeert|garantie|gewaarborgd|van de baan|duurzame verbetering|blijvende verandering',
  `(?:door (?:de|deze) (?:hulp|gesprekken|begeleiding)|door dit traject)[^.]*`,
  `kinderen van wie een ouder [^.]*|ouders die (?:het|pso|dit traject|dit) (?:volgen|doen)[^.]*`,
  `kunt ervan uitgaan|bewezen effect(?:ief)?|(?:bewezen|wetenschappelijk) (?:effectief|werkzaam)|risico op (?:herhaling|terugval)[^.]*(?:weg|nihil|geweken|klein)`,
  `(?:te danken|danken|dankt|toe te schrijven|profiteert|profiteren|profijt|baat)(?: [a-z]+){0,3} (?:aan|van|bij) (?:${HULP}|pso)`,
  `(?:doordat|omdat|nu|sinds)[^.,]*(?:pso|(?:dit|het) traject)[^.,]*(?:gevolgd|gedaan|afgerond|doorlopen|volgt|doet)`,
  `(?:wie|iedereen die|een ouder die) (?:[a-z]+ ){0,2}(?:pso|dit traject|het traject)[^.]*`,
  'valt niet (?:meer )?terug|geen terugval(?: meer)?|terugval is uitgesloten|nooit meer terugvallen|voorgoed(?: [a-z]+){0,3}|(?:kans|gevaar) op (?:nieuwe )?(?:strijd|ruzie|terugval|conflict)[^.]*(?:verdwenen|weg|voorbij|klein)',
  `^(?:pso|parallel solo ouderschap|(?:dit|het|ons) (?:pso-)?traject|(?:de|deze|onze) (?:methode|hulp|aanpak|methodiek|werkwijze)|de gesprekken) (?!is|gaat|gaan|richt|bestaa|bestond|duur|liep|loopt|vond|vind|telde|telt|begon|begint|eindig|wordt|werd|ving|start|waren|zijn|belooft|geen|omvat|was|kent|verlie|beschrijf|staat|valt|hebben plaats|heeft plaats|heeft (?:gelopen|geduurd|bestaan))[a-z]+`,
  `(?:succes|resultaat|resultaten|effect|werking|winst|opbrengst) van (?:${HULP}|pso)`,
  `(?:omdat|doordat|nu|sinds)[^.,]*(?:hulp|begeleiding|gesprekken) (?:heeft|hebben|had|kreeg|krijgt)`,
  'zal(?: [a-z]+){0,3} niet (?:meer )?nodig zijn|(?:komen|komt|zijn|volgen) er geen [a-z ]*meer|(?:kinderen|kind) bloei(?:t|en) op|voor eens en altijd|ander mens|uitgesloten dat',
  'helemaal alleen, en het zal',
)

/** The sentences that promise or claim an effect; what the ouder says of the own life stays. */
export function vindBelofte(zinnen: readonly Zin[], rol: 'v' | 'm' | null): Zin[] {
  return zinnen.filter(
    zin => PATROON.test(zin.kaal) && !onthoudtZich(zin) && !toegeschreven(zin, personenIn(zin, rol)),
  )
}
