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
const OEFENING =
  /(?<![a-z])(?:oefende|oefent|geoefend|oefenden|bespraken|besproken|gesproken is|zelf kan doen|wat (?:zij|hij|ze|ouder)(?: zelf)?|leerde|leert|voorbereid|reageren)(?![a-z])/

/** Whether the other parent is said to do, want, be or have something in this sentence. */
function steltVast(zin: Zin, personen: readonly Persoon[], p: Persoon): boolean {
  const voor = zin.kaal.slice(0, p.start)
  const na = zin.kaal.slice(p.end)
  const geladen = GEDRAG.test(zin.kaal) || GEZONDHEID.test(zin.kaal)
  if (TREK.test(voor)) return true
  if (/(?:door|vanwege|wegens) $/.test(voor))
    return geladen || /(?<![a-z])(?:wordt|werd|worden|werden|bewust)(?![a-z])/.test(zin.kaal)
  if (VOORZETSEL.test(voor)) return false
  // In a clause with als or wanneer it is a situation that was practised.
  if (/(?<![a-z])(?:als|wanneer|indien|zodra)(?: [a-z]+){0,2} $/.test(voor) && OEFENING.test(zin.kaal))
    return false
  const eerder = personen.find(q => q.end <= p.start && (q.soort === 'ouder' || q.soort === 'zelf'))
  const zelfdeZinsdeel =
    eerder &&
    !/[,:]| (?:en|maar|terwijl|omdat|dat|want|die|hoewel|doordat|waarop) /.test(
      zin.kaal.slice(eerder.end, p.start),
    )
  if (zelfdeZinsdeel) return false
  if (p.soort === 'rol') return geladen
  return /[a-z]{2}/.test(na) || geladen
}

/** The sentences that state something of the other parent without a speaker or a dated source. */
export function vindAndereOuder(zinnen: readonly Zin[], rol: 'v' | 'm' | null): Zin[] {
  return zinnen.filter(zin => {
    const personen = personenIn(zin, rol)
    if (gedateerdStuk(zin) || onthoudtZich(zin) || toegeschreven(zin, personen) || NEUTRAAL.test(zin.kaal))
      return false
    if (personen.some(p => (p.soort === 'ander' || p.soort === 'rol') && steltVast(zin, personen, p)))
      return true
    if (HANDELING.test(zin.kaal) && !personen.some(p => p.soort === 'ouder')) return true
    return MIJN_NAAM.test(zin.ruw) && GEDRAG.test(zin.kaal)
  })
}
