// Who is spoken of: the ouder of this traject, the other parent, or the writer. Names no gender but what the passage says.
import type { Zin } from './tekst.ts'

/** `rol`: vader, moeder and the like, while the passage does not tell which of the two is the ouder of this traject. */
export type Persoon = { start: number; end: number; soort: 'ander' | 'ouder' | 'zelf' | 'rol' }
type Rol = 'v' | 'm'

const rollen: Record<Rol, string> = { v: 'vader|papa|de man', m: 'moeder|mama|de vrouw' }
const ROL =
  /(?<![a-z-])(?<!(?:haar|zijn|mijn|eigen|als|een|goede|groot|stief) )(vader|papa|de man|moeder|mama|de vrouw)(?![a-z-])/g
const STAART = '(?: van (?:(?:de|het|haar|zijn|hun|onze|diens) (?!ouder|gesprek)[a-z]+|#))'
const ANDER = [
  `(?:de |een )?andere ouder`,
  `ander ouder`,
  'de ander(?=[ ,.])',
  `(?:(?:de|haar|zijn|diens|een) )?ex(?:-? ?(?:partner|man|vrouw|echtgenoot|echtgenote|vriend|vriendin|schoonouders))?(?: van (?:mevrouw|meneer|mijnheer|(?:de )?ouder|verzoekster|verzoeker))?${STAART}?`,
  `(?:(?:de|haar|zijn|diens) )?(?:gewezen|voormalige|vroegere|vorige|toenmalige) (?:partner|echtgenoot|echtgenote|man|vrouw)${STAART}?`,
  `(?:de |(?:haar|zijn) )?(?:stief)?(?:vader|moeder|papa|mama)${STAART}`,
  'hun (?:vader|moeder|papa|mama)',
  'haar man|zijn vrouw',
  '(?:de )?(?:wederpartij|tegenpartij|verweerder|verweerster|gedaagde|medeouder|mede-ouder|co-ouder)',
  '(?:de )?(?:nieuwe partner|nieuwe vriend|nieuwe vriendin|stiefmoeder|stiefvader)(?: van (?:vader|moeder|papa|mama|de andere ouder))?',
]
const OUDER =
  /(?<![a-z-])(?<!andere )(?:(?:de )?ouder|mevrouw|meneer|mijnheer|dhr|mw|client|cliente|verzoekster|verzoeker|betrokkene)(?![a-z-])/g
const ZELF =
  /(?<![a-z-])(?:ik|wij|we|ondergetekende|(?:de |een |mijn |onze )?(?:specialist|collega)|de praktijk|ons|mijn)(?![a-z-])/g
const PROCES =
  'vertel|verteld|zegt|zei |gezegd|zegde|oefen|geoefend|leerde|geleerd|gesprek|aangemeld|benoem|noemt|geeft aan|gaf aan|scoor|check-in|opdracht|doel|stil|traject|reageerde|reactie|bracht|merkt|ervaart|voelt zich|vindt|huiswerk|gewacht|schreef|gewerkt|rustig'

const namen = (zin: Zin) =>
  [...zin.ruw.matchAll(/(?<=van )\p{Lu}\p{Ll}+/gu)].map(m => zin.zin.slice(m.index, m.index + m[0].length))

/** Which of the two the ouder of this traject is, when the passage says so. */
export function rolVanOuder(zinnen: readonly Zin[]): Rol | null {
  const alles = zinnen.map(z => z.kaal).join(' ')
  const m =
    /(?<![a-z])(?:mevrouw|mw|verzoekster|haar (?:ex|man)(?![a-z])|haar (?:ex-|gewezen)|ex-man|(?:vader|papa) van haar)/.test(
      alles,
    )
  const v =
    /(?<![a-z])(?:meneer|mijnheer|dhr|zijn ex(?![a-z])|zijn ex-|zijn gewezen|ex-vrouw|(?:moeder|mama) van zijn)/.test(
      alles,
    )
  if (m !== v) return m ? 'm' : 'v'
  const proces = (rol: Rol) =>
    zinnen.some(z => {
      const eerst = new RegExp(
        `^(?:${rollen[rol]})(?![a-z])(?! en )(?!(?: [a-z]+)? (?:hun|de kinderen) verteld)[^,;]*(?:${PROCES})`,
      ).test(z.kaal)
      const laat = new RegExp(`(?:${PROCES})[a-z]* (?:${rollen[rol]})(?![a-z])`).test(z.kaal)
      return (eerst || laat) && !/(?<![a-z])(?:ook|eveneens|tevens|wiens|collega)(?![a-z])/.test(z.kaal)
    })
  const pm = proces('m')
  const pv = proces('v')
  return pm === pv ? null : pm ? 'm' : 'v'
}

/** The persons of a sentence, in order, the longest first where they overlap. */
export function personenIn(zin: Zin, ouder: Rol | null, apart = false): Persoon[] {
  const gevonden: Persoon[] = []
  const neem = (start: number, end: number, soort: Persoon['soort']) => {
    if (!gevonden.some(p => start < p.end && p.start < end)) gevonden.push({ start, end, soort })
  }
  const eigen = namen(zin).join('|') || '(?!)'
  const anders = new RegExp(
    `(?<![a-z-])(?<!als )(?:${ANDER.join('|').replaceAll('#', `(?:${eigen})`)})(?![a-z-])`,
    'g',
  )
  for (const m of zin.kaal.matchAll(anders)) {
    // "De moeder van Sem" may be how a moeder in this traject is named; who practises here is not the other.
    const zelfdeRol = ouder !== null && new RegExp(`^(?:de )?(?:${rollen[ouder]}) van`).test(m[0])
    neem(m.index, m.index + m[0].length, zelfdeRol ? 'ouder' : 'ander')
  }
  for (const m of zin.kaal.matchAll(OUDER)) neem(m.index, m.index + m[0].length, 'ouder')
  for (const m of zin.kaal.matchAll(ROL)) {
    const rol: Rol = new RegExp(`^(?:${rollen.v})$`).test(m[0]) ? 'v' : 'm'
    neem(
      m.index,
      m.index + m[0].length,
      ouder === null ? (apart ? 'ander' : 'rol') : rol === ouder ? 'ouder' : 'ander',
    )
  }
  for (const m of zin.kaal.matchAll(ZELF)) neem(m.index, m.index + m[0].length, 'zelf')
  return gevonden.sort((a, b) => a.start - b.start)
}
