// The other parent stated as fact: PSO hears one side only, so what is said needs a speaker or a dated document (HR 2021:1169).
import { gedateerdStuk, onthoudtZich, toegeschreven } from './bron.ts'
import { GEDRAG, GEZONDHEID, TREK } from './lading.ts'
import type { Zin } from './tekst.ts'
import { type Persoon, personenIn } from './wie.ts'

const VOORZETSEL =
  /(?:aan|met|naar|bij|voor|tegen|over|tot|tegenover|richting|jegens|zonder|op|van|dan|als|en) $/
const HANDELING =
  /(?<![a-z])(?:hij|zij|ze)(?![a-z])[^,;]*(?:stalkt|controleert haar|controleert hem|bedreigt|slaat|mishandelt|manipuleert|kleineert|kan (?:haar|hem) niet loslaten|houdt zich (?:niet|nooit)|weigert|negeert|liegt over|saboteert|zet de kinderen)/
const MIJN_NAAM = /^\p{Lu}\p{Ll}+ (?:had|heeft|houdt|hield|wil|wilde|blijft|bleef) (?:haar|hem)(?!\p{L})/u
const NEUTRAAL =
  /(?<![a-z])(?:gezamenlijk(?:e)? gezag|belast met|is geboren|is overleden|zijn geboren|ontvangt een (?:afschrift|kopie)|nader te horen)/
const DOOR_TOEDOEN =
  /(?:door|onder|vanwege|wegens|last van|gevolg van|lijdt aan|te maken met|slachtoffer van)(?: [a-z-]+){0,3} van $/
const RELATIEF = /^(?: [a-z]+)?,? (?:die|dat) (?!(?:dit|het|een) (?:traject|gesprek))/
const BIJ_ONGEHOORD =
  /(?<![a-z])(?:sprake van|niet|geen|onveilig|nauwelijks|nooit|altijd|alleen|bestaat|ontbreekt|ontbreken|gebrek|afwezigheid|groot|laag)(?![a-z])/
const ZORGT =
  /(?<![a-z])(?:leest|las|kookt|kookte|haalt|haalde|brengt|bracht|speelt|speelde|wandelt|op tijd|aanwezig|gestart|afgerond|thuis|werkt als|zorgt voor)(?![a-z])/
const GESCHEIDEN_VAN =
  /(?:gescheiden van|relatie met|getrouwd met|huwelijk met|samen met) (?:een|die) (?:[a-z-]+,? )+(?:man|vrouw|partner)/
const TEGENPOOL = {
  v: /^(?:(?:en|maar|toch|dan) )?zij (?!zijn|waren|hebben|worden|gaan|komen)[a-z]+/,
  m: /^(?:(?:en|maar|toch|dan) )?hij [a-z]+/,
}

/** Whether the other parent is said to do, want, be or have something in this sentence. */
function steltVast(zin: Zin, personen: readonly Persoon[], p: Persoon): boolean {
  const voor = zin.kaal.slice(0, p.start)
  const na = zin.kaal.slice(p.end)
  const geladen = GEDRAG.test(zin.kaal) || GEZONDHEID.test(zin.kaal)
  const eerder = personen.find(q => q.end <= p.start && (q.soort === 'ouder' || q.soort === 'zelf'))
  if (TREK.test(voor) || DOOR_TOEDOEN.test(voor)) return true
  // In a clause with als or wanneer it is a situation that was practised, as long as somebody else does something.
  const situatie = /(?<![a-z])(?:als|wanneer|indien|zodra|mocht|mochten)(?: [a-z]+){0,2} $/i.test(voor)
  if (situatie && personen.some(q => q.soort === 'ouder' || q.soort === 'zelf')) return false
  if (/(?:door|vanwege|wegens) $/.test(voor))
    return geladen || /(?<![a-z])(?:wordt|werd|worden|werden|bewust)(?![a-z])/.test(zin.kaal)
  if (VOORZETSEL.test(voor)) {
    if (RELATIEF.test(na)) return true
    return /bij $/.test(voor) && !eerder && BIJ_ONGEHOORD.test(zin.kaal)
  }
  const zelfdeZinsdeel =
    eerder &&
    !/[,:]| (?:en|maar|terwijl|omdat|dat|want|die|hoewel|doordat|waarop|aangezien|zolang|nu|doch) /.test(
      zin.kaal.slice(eerder.end, p.start),
    )
  if (zelfdeZinsdeel) return RELATIEF.test(na)
  if (p.soort === 'rol') return geladen || !ZORGT.test(na)
  return /[a-z]{2}/.test(na) || geladen
}

/** The sentences that state something of the other parent without a speaker or a dated source. */
export function vindAndereOuder(zinnen: readonly Zin[], rol: 'v' | 'm' | null): Zin[] {
  const apart = zinnen.some(z => personenIn(z, rol).some(p => p.soort === 'ouder'))
  return zinnen.filter(zin => {
    const personen = personenIn(zin, rol, apart)
    if (gedateerdStuk(zin) || onthoudtZich(zin) || toegeschreven(zin, personen) || NEUTRAAL.test(zin.kaal))
      return false
    if (personen.some(p => (p.soort === 'ander' || p.soort === 'rol') && steltVast(zin, personen, p)))
      return true
    if (GESCHEIDEN_VAN.test(zin.kaal)) return true
    const ouder = personen.some(p => p.soort === 'ouder')
    if (HANDELING.test(zin.kaal) && !ouder) return true
    if (rol !== null && TEGENPOOL[rol].test(zin.kaal) && GEDRAG.test(zin.kaal)) return true
    return MIJN_NAAM.test(zin.ruw) && GEDRAG.test(zin.kaal)
  })
}
