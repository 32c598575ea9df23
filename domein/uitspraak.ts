// A statement in the dossier is a feit, the words of somebody, or a judgement: never mixed (J6; HR 2021:1169, SKJ 20.019B).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import { vandaagOp } from './tijd.ts'

export const UITSPRAAKSOORTEN = ['feit', 'volgens', 'oordeel'] as const

/** Dates are ISO. A feit has its source and date, `volgens` says whose words they are, an oordeel has its ground. */
export type Uitspraak =
  | { soort: 'feit'; tekst: string; bron: string; datum: string }
  | { soort: 'volgens'; tekst: string; wie: string; datum: string | null }
  | { soort: 'oordeel'; tekst: string; grond: string; datum: string | null }
export type UitspraakVeld = 'soort' | 'tekst' | 'bron' | 'datum' | 'wie' | 'grond'

export const UITSPRAAK_MATEN = { tekst: 2_000, bron: 300, wie: 120, grond: 2_000 } as const
/** Whose words they are when nobody else is named: PSO speaks with one ouder only. */
const WIE_STANDAARD = 'de ouder'

/** Reads one statement. What belongs to another kind is left out, so a changed mind leaves no stray source behind. */
export function leesUitspraak(velden: Velden, nu: Temporal.Instant): Gelezen<Uitspraak, UitspraakVeld> {
  const f = openFormulier<UitspraakVeld>(velden)
  const maten = UITSPRAAK_MATEN
  const soort = f.keuze('soort', UITSPRAAKSOORTEN, true)
  const tekst = f.tekst('tekst', { max: maten.tekst, verplicht: true, regels: true })
  const grens = { vandaag: vandaagOp(nu), terug: { years: 100 } }
  if (soort === 'feit') {
    const bron = f.tekst('bron', { max: maten.bron, verplicht: true })
    const datum = f.datum('datum', grens, true)
    return f.sluit(() => ({ soort, tekst, bron, datum: datum! }))
  }
  if (soort === 'oordeel') {
    const grond = f.tekst('grond', { max: maten.grond, verplicht: true, regels: true })
    const datum = f.datum('datum', grens, false)
    return f.sluit(() => ({ soort, tekst, grond, datum }))
  }
  const wie = f.tekst('wie', { max: maten.wie })
  const datum = f.datum('datum', grens, false)
  return f.sluit(() => ({ soort: 'volgens', tekst, wie: wie || WIE_STANDAARD, datum }))
}
