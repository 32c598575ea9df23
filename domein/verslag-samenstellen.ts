// Composes a verslag from what was recorded in the traject; the specialist reads and changes it afterwards (R1, S13).
import type { Kader } from './aanmelding.ts'
import { type Checkin, lijn } from './checkin.ts'
import { DOELEN, type Doel, NIVEAUS } from './doel.ts'
import { type Meting, scoreOp } from './score.ts'
import type { Uitspraak } from './uitspraak.ts'
import type { Aanwezigheid, Plaats, Verslag, VerslagDoel } from './verslag.ts'
import { zinnen } from './verslag-zinnen.ts'

/** Everything of this one traject. Dates are ISO. */
export type Bronnen = {
  /** how the ouder is named in the verslag */
  ouder: string
  aangemeldOp: string
  kader: Kader
  otsTot: string | null
  /** words of the aanmelding, only when specialist and ouder want them in; '' leaves them out */
  aanleiding: string
  gesprekken: readonly {
    datum: string
    plaats: Plaats
    stand: 'gepland' | 'gehouden' | 'afgezegd' | 'niet-verschenen'
    afgezegdDoor: 'ouder' | 'specialist' | null
    /** title of the theme, '' without one */
    thema: string
  }[]
  doelen: readonly Doel[]
  metingen: readonly Meting[]
  checkins: readonly Checkin[]
  uitspraken: readonly { uitspraak: Uitspraak; inVerslag: boolean }[]
  eigenWoorden: string
  /** what to keep doing; an empty line parts two paragraphs */
  advies: string
}

/**
 * Only what was chosen goes in: statements that are not marked stay out, and so do gesprekken still to come. The
 * same sources always give the same verslag.
 */
export function stelSamen(bronnen: Bronnen): Verslag {
  const geweest = bronnen.gesprekken
    .filter(g => g.stand !== 'gepland')
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
  const gehouden = geweest.filter(g => g.stand === 'gehouden')
  const van = gehouden[0]?.datum
  const tot = gehouden.at(-1)?.datum
  const gekozen = bronnen.uitspraken.filter(u => u.inVerslag).map(u => u.uitspraak)
  const tel = (stand: string) => geweest.filter(g => g.stand === stand).length
  return {
    kader: bronnen.kader,
    periode: van && tot ? { van, tot } : null,
    opdracht: [
      `${zinnen.aanmelding(bronnen.ouder, bronnen.aangemeldOp)} ${zinnen.kader(bronnen.kader, bronnen.otsTot)}`,
      ...(bronnen.aanleiding ? [zinnen.aanleiding(bronnen.ouder, bronnen.aanleiding)] : []),
      zinnen.watPsoIs,
    ],
    proces: {
      inleiding: [
        zinnen.gehouden(gehouden.length, van ?? '', tot ?? ''),
        ...zinnen.nietGehouden(tel('afgezegd'), tel('niet-verschenen')),
      ],
      gesprekken: geweest.map((g, i) => ({
        nr: i + 1,
        datum: g.datum,
        plaats: g.plaats,
        aanwezigheid: aanwezigheidVan(g),
        thema: g.thema,
      })),
    },
    doelen: DOELEN.flatMap(soort => bronnen.doelen.filter(doel => doel.soort === soort)).map(doel =>
      doelInVerslag(doel, bronnen.metingen),
    ),
    lijn: lijnInVerslag(bronnen.checkins),
    geoefend: [...new Set(gehouden.map(g => g.thema).filter(thema => thema !== ''))],
    feiten: gekozen.filter(u => u.soort === 'feit'),
    volgens: gekozen.filter(u => u.soort === 'volgens'),
    oordelen: gekozen.filter(u => u.soort === 'oordeel'),
    eigenWoorden: bronnen.eigenWoorden,
    advies: bronnen.advies
      .split(/\n\s*\n/)
      .map(alinea => alinea.trim())
      .filter(alinea => alinea !== ''),
  }
}

function aanwezigheidVan(gesprek: Bronnen['gesprekken'][number]): Aanwezigheid {
  if (gesprek.stand === 'gehouden') return 'aanwezig'
  if (gesprek.stand === 'niet-verschenen') return 'niet-verschenen'
  return gesprek.afgezegdDoor === 'specialist' ? 'afgezegd-door-specialist' : 'afgezegd-door-ouder'
}

function doelInVerslag(doel: Doel, metingen: readonly Meting[]): VerslagDoel {
  const paar = (moment: 'begin' | 'eind') => ({
    ouder: scoreOp(metingen, doel.soort, 'ouder', moment),
    specialist: scoreOp(metingen, doel.soort, 'specialist', moment),
  })
  return {
    soort: doel.soort,
    titel: doel.titel,
    niveaus: NIVEAUS.map(([niveau, veld]) => ({ niveau, tekst: doel[veld] })),
    begin: paar('begin'),
    eind: paar('eind'),
  }
}

function lijnInVerslag(checkins: readonly Checkin[]): Verslag['lijn'] {
  const { punten, samenvatting } = lijn(checkins)
  if (!samenvatting) return null
  const { eerste, laatste, laagste, hoogste } = samenvatting
  return {
    zin: zinnen.lijn(eerste, laatste, laagste, hoogste),
    punten: punten.map(({ dag, cijfer }) => ({ dag, cijfer })),
  }
}
