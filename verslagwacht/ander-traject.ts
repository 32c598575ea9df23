// A hint that the other parent has help here, or that colleagues conferred: it breaks the promise of the wall.
import { gedateerdStuk, onthoudtZich, toegeschreven } from './bron.ts'
import { woord, type Zin } from './tekst.ts'
import { personenIn } from './wie.ts'

const ANDER =
  '(?:andere ouder|ex(?:-[a-z]+)?|vader|moeder|papa|mama|wederpartij|tegenpartij|partijen|andere kant|overkant|andere zijde|de man|de vrouw)'
const HULP =
  '(?:[a-z-]*traject(?:en)?|pso|psotraject|parallel solo ouderschap|gesprek(?:ken)?|begeleiding|begeleid|hulp|hulpverlening|aangemeld|aanmelding|wachtlijst|praktijk|deelname|specialist|specialiste|begeleider|begeleidster|behandelaar|hulpverlener|dossier)'
const HIER =
  '(?:bij ons|onze (?:wachtlijst|collega|specialisten|agenda|administratie)|onze (?:praktijk|organisatie|dienst|instelling)|hier|de praktijk|deze praktijk|binnen de praktijk|collega[a-z-]*|zelfde praktijk)'
const OOK =
  '(?:ook|eveneens|tevens|inmiddels|intussen|parallel(?! solo)|gelijktijdig|tegelijk|tegelijkertijd|zelf|voortijdig|daarnaast|nu|allebei|beide|beiden|ondertussen)'
const ORDE = (a: string, b: string) => `${a}(?: |,)[^.]*?${b}|${b}(?: |,)[^.]*?${a}`
const PATROON = woord(
  `(?:beide|allebei de|de twee|twee) (?:ouders|partijen|specialisten|begeleiders|dossiers|trajecten|kanten|betrokken specialisten)[^.]*(?:${HULP}|naast|vergeleken|afgestemd|overlegd|oefenen|doen mee)`,
  `(?:doelen|trajecten|dossiers|gesprekken|beide dossiers) van (?:beide|de) (?:ouders|partijen|andere ouder)|beide dossiers|trajecten van partijen|dossier van (?:de )?${ANDER}`,
  `(?:specialiste?|begeleid(?:er|ster)|behandelaar|hulpverlener|collega|collegas|collega-specialist)(?: van| die| die met| hoort van| aan)(?: de| haar| zijn)?(?: andere)? ?${ANDER}`,
  `(?:mijn|een|de|onze) collega(?:'s)?[^.]*${ANDER}|${ANDER}[^.]*(?:mijn|een|onze|door een) (?:collega|andere specialist)`,
  `(?:andere kant|overkant|andere zijde|die kant)[^.]*(?:collega|gewerkt|specialist|traject|bevestig)|(?:collega|team|overleg)[^.]*(?:andere kant|overkant|andere zijde|die kant)`,
  `(?:specialisten|collega's|begeleiders)[^.]*(?:indrukken|vergeleken|overlegd|afgestemd|uitgewisseld)|(?:team|intern overleg|teamvergadering|casuistiek)[^.]*(?:${ANDER}|beide)`,
  ORDE(`${OOK}`, `${ANDER}(?= )[^.]*${HULP}`),
  ORDE(ANDER, `(?:${HIER}|pso(?:-traject)?|traject|praktijk)`),
  `(?:voor|met|door|bij) de andere ouder[^.]*(?:dossier|traject|specialist|begeleid)|${ANDER}[^.]*(?:eigen|dezelfde|hetzelfde|apart[e]?|soortgelijk[e]?) (?:[a-z]+ )?(?:specialist|begeleid[a-z]*|oefening|oefeningen|opdracht|opdrachten|traject|dossier|hulp|doelen)`,
  `(?:twee|beide|allebei de) (?:kanten|zijden|huizen|ouders)[^.]*(?:hetzelfde|beeld|verhaal|vooruitgang|zelfde|lijn|geoefend)|(?:twee|beide) (?:kanten|zijden) (?:hoor|hoorden|horen|zien|gehoord|betrokken)`,
  `(?:vader en moeder|moeder en vader|papa en mama|mama en papa)[^.]*(?:naast elkaar|naast mekaar|traject|gesprekken gehad|hulp|begeleid|specialist|pso)`,
  `(?:vader|moeder|papa|mama|de andere ouder|ex) (?:volgt|begint|start|sluit aan|doet mee) (?:in|later|ook|vanaf|binnenkort|na)(?: [a-z]+){0,3}`,
  `(?:voor|van|aan) beide(?:n| ouders| partijen)?[^.]*(?:hulp|traject|specialist|begeleid|gesprekken)`,
  `wie de andere ouder (?:begeleidt|spreekt|helpt)|degene die (?:de )?${ANDER}`,
)

/** The sentences that hint at another traject. A parent who merely is in this one does not count. */
export function vindAnderTraject(zinnen: readonly Zin[], rol: 'v' | 'm' | null): Zin[] {
  return zinnen.filter(zin => {
    if (onthoudtZich(zin) || gedateerdStuk(zin) || !PATROON.test(zin.kaal)) return false
    const personen = personenIn(zin, rol)
    const collega = /(?<![a-z])collega/.test(zin.kaal) && !personen.some(p => p.soort === 'ouder')
    if (!collega && toegeschreven(zin, personen)) return false
    // "Vader volgde dit traject": the only one spoken of is the ouder of this traject.
    const alleen =
      !personen.some(p => p.soort === 'ander') &&
      !/(?<![a-z])(?:collega|specialist|begeleid|behandelaar|beide|allebei|twee|partijen|andere|dezelfde|volgt|begint|vader en|moeder en)/.test(
        zin.kaal,
      )
    const ookHij = new RegExp(
      `(?<![a-z])${OOK}(?: [a-z]+){0,2} (?:de )?${ANDER}(?![a-z])|${ANDER}(?: [a-z]+){0,3} ${OOK}(?![a-z])`,
    ).test(zin.kaal)
    return !alleen || ookHij
  })
}
