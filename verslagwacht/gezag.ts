// Advice or a conclusion on gezag, hoofdverblijf, zorg or omgang, alimentatie: a verslag of PSO gives none (SKJ 20.021B).
import { gedateerdStuk, onthoudtZich, toegeschreven } from './bron.ts'
import { woord, type Zin } from './tekst.ts'
import { personenIn } from './wie.ts'

const OUDERWOORD = '(?:vader|moeder|papa|mama|ouder|hem|haar|de andere ouder|meneer|mevrouw|mijnheer)'
const ZAAK = woord(
  '(?:[a-z-]*)gezag(?:sbeeindiging)?|ouderlijk gezag',
  'hoofdverbli[a-z]*|verblijfplaats|woonplaats',
  '[a-z-]*(?:omgang|omgangsregeling|zorgregeling|zorgverdeling|verblijfsregeling|contactregeling|belregeling|bezoekregeling|regeling|verdeling van de zorg|zorgtaken)',
  'co-ouderschap[a-z]*|omgangs[a-z]*|week/week[a-z-]*|week op,? week af|9/5|5/9|halftijds|half om half|bezoeken|contactherstel',
  '[a-z]*alimentatie|onderhoudsbijdrage|onderhoudsgeld|bijdrage (?:in|aan|voor) de kosten[a-z ]*|(?:meer|minder|evenveel|gelijke) (?:tijd|dagen|weekenden|nachten) (?:met|bij|voor)|(?:haar|zijn|hun) (?:vader|moeder|papa|mama) [a-z ]*(?:ziet|zien|bezoekt|bezoeken)|vakanties?[a-z ]*verde[a-z]+|verdeling van de vakanties?|over de ouders|laten (?:slapen|wonen|overnachten)',
  `(?:wonen|woont|overnacht[a-z]*|blijven|slapen|opgroeien|verblijven|verblijft|thuis|logeren)(?: [a-z]+){0,3} bij(?: (?:hun|de|haar|zijn|deze))? ${OUDERWOORD}|bij (?:hun |haar |zijn |de )?${OUDERWOORD} (?:[a-z]+ )?(?:wonen|blijven|blijft|woont|overnacht[a-z]*|te laten slapen|te laten wonen|slapen|opgroeien)`,
  `contact (?:met|tussen)(?: [a-z]+){0,4}|weekend(?:en)? bij ${OUDERWOORD}|helft van de (?:tijd|week)|hele week bij`,
)
const MENING = woord(
  'advies|advisering|adviseer|adviseren|adviseert|geadviseerd|aanbeveling|aanbevelen|bevelen|beveel|aanbevolen|pleit|pleiten|bepleit|voorstander|suggestie|overweging',
  'van (?:groot )?belang|ruimte voor|bijstelling|te belastend|schadelijk|redelijk|onredelijk|rijp|onverantwoord|recht aan|ontheven|inschatting|steun|tijd dat|hervat|te vroeg|te vaak|te weinig|(?:het|ons) best|goed voor|slecht voor|veilig|onveilig|passend|past bij|wenselijk|onwenselijk|aangewezen|gewenst|raadzaam|verstandig|geschikt|ongeschikt|haalbaar|verantwoord|noodzakelijk|nodig|gerechtvaardigd|voorbarig',
  '(?:in|tegen) het belang|ten goede|gebaat|beter af|beter (?:is|zou|bij|voor)|(?:het )?beste|het meest|voorkeur|voordeel van',
  'raden|raadt|ontraden|afgeraden|aangeraden|aanleiding|gerust hart|achten|vinden|menen|zien|ondersteunen|steunen|onderschrijven|contra-indicaties?|bezwa(?:ar|ren)|belemmering(?:en)?|reden(?:en)?|mening|conclusie|concludeer|concludeert|geconcludeerd|besluit:|oordeel|ons inziens|mijns inziens|volgens (?:mij|ons)|wat mij betreft',
  'zou(?:den)?|dient|dienen|moet|moeten|hoort|horen|verdient|lijkt|lijken|kan worden|kunnen worden|mag worden|mogen|in staat|laat(?: [a-z]+){0,4} toe|gun|durf|goed zijn|rust geven|vraagt om|rechtvaardigt|staat niets in de weg|niets op tegen|prima|mogelijk|kan',
)

/** Where a child should be, without any word of law. */
const KIND =
  '(?:(?:haar|zijn|het|de|hun|dit|deze) (?:zoon|dochter|kind|kinderen|jongen|meisje|tweeling)|NAAM)'
const PLEK = `(?:bij|naar)(?: (?:haar|zijn|hun|de))? ${OUDERWOORD}`
const WAAR = woord(
  `(?:beter|best|beste|goed|fijner|rustiger|veiliger|verstandig|belang|nodig|wenselijk|zou|zouden|moet|moeten|hoort|horen|vaker|minder vaak|raden|raadt|ontraden)[^.]*${KIND}[^.]*${PLEK}`,
  `${KIND}[^.]*(?:zou|zouden|moet|moeten|hoort|horen|kan beter|kunnen beter|mag|mogen|vaker|beter|raden|hebben het)[^.]*${PLEK}`,
  `verhuizing van ${KIND}[^.]*(?:raden|af|aan|wenselijk|belang|beter)`,
  '(?:de )?zorg (?:gelijk|eerlijk|anders)[a-z]* (?:te )?verde[a-z]+',
  '(?:contactverbod|straatverbod|ondertoezichtstelling|uithuisplaatsing|ots)[^.]*(?:aanleiding|nodig|noodzakelijk|wenselijk|gewenst|reden|zou|moet|dient)|(?:voor|tegen) een (?:contactverbod|ondertoezichtstelling|uithuisplaatsing|ots)[^.]*(?:aanleiding|reden|grond)',
)

/** The first name of a child becomes NAAM, by its capital inside or at the beginning of the sentence. */
const metNaam = (zin: Zin) =>
  zin.kaal.length === zin.ruw.length
    ? zin.ruw.replace(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?!\p{L})/gu, (n, plek: number) =>
        plek > 0 || !/^(?:Het|Dat|Deze|Een|Wij|Voor|Gezien|Ouder|Moeder|Vader|Mevrouw|Meneer)$/.test(n)
          ? 'NAAM'
          : n.toLowerCase(),
      )
    : zin.kaal

/** The sentences that advise or conclude, unless the ouder says it or a dated decision. */
/** What a verslag may say of the matter: how a procedure stands, what the ouder does with it. */
const STAND =
  /(?<![a-z])(?:zitting|procedure|verzoekt|verzocht[a-z]*|ingediend|advocaat|bepaald|bepaalde|bepaalt|vastgesteld|geldt|gold|loopt|wacht|conform|uitspraak|rekent|afspraak|afspraken|agenda|besproken|overzicht|is sinds|zijn sinds|om het weekend|sprak|spraken|gestopt|betaalt|ontvangt|aangehouden|behandeld|volgens de)(?![a-z])/
const EIGEN_DAAD =
  /^(?:(?:de )?ouder|mevrouw|meneer|mijnheer|ze|zij|hij|moeder|vader|mama|papa) (?!kan|zou|moet|dient|hoort|verdient|mag|is )/

export function vindAdvies(zinnen: readonly Zin[], rol: 'v' | 'm' | null): Zin[] {
  return zinnen.filter(zin => {
    const stand = STAND.test(zin.kaal) || EIGEN_DAAD.test(zin.kaal) || /\?$/.test(zin.kaal)
    const waar = WAAR.test(zin.kaal) || WAAR.test(metNaam(zin))
    if (
      (!waar && (!ZAAK.test(zin.kaal) || (stand && !MENING.test(zin.kaal)))) ||
      gedateerdStuk(zin) ||
      onthoudtZich(zin)
    )
      return false
    const naarEigenOordeel =
      /(?<![a-z])(?:oordeel van (?:de specialist|ondergetekende)|ik|wij|we|ons|ondergetekende|specialist)(?![a-z])/.test(
        zin.kaal,
      )
    return (
      naarEigenOordeel ||
      !toegeschreven(
        { ...zin, kaal: zin.kaal.replace(/(?<![a-z])(?:zou|acht)(?![a-z])/g, '____') },
        personenIn(zin, rol),
      )
    )
  })
}
