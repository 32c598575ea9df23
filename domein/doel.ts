// The three doelen of a plan, each with a GAS scale described at every level together with the ouder (J1, S14).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'

export const DOELEN = ['basis', 'verbinding', 'deescalatie'] as const
export type DoelSoort = (typeof DOELEN)[number]

/** The levels from where the ouder starts (-2) to far more than hoped (+2), with the name of their field. */
export const NIVEAUS = [
  [-2, 'min2'],
  [-1, 'min1'],
  [0, 'nul'],
  [1, 'plus1'],
  [2, 'plus2'],
] as const
type NiveauVeld = (typeof NIVEAUS)[number][1]

export type Doel = { soort: DoelSoort; titel: string } & Record<NiveauVeld, string>
type DoelVeld = 'titel' | NiveauVeld
/** In a form with all three: `basis_titel`, `verbinding_min2` and so on. */
type DoelenVeld = `${DoelSoort}_${DoelVeld}`

export const DOEL_MATEN = { titel: 200, niveau: 400 } as const

/** Reads all three doelen of one form: each with a title and a text at every level, all required. */
export function leesDoelen(velden: Velden): Gelezen<Doel[], DoelenVeld> {
  const f = openFormulier<DoelenVeld>(velden)
  const tekst = (veld: DoelenVeld, max: number) => f.tekst(veld, { max, verplicht: true, regels: true })
  const doelen = DOELEN.map(soort => ({
    soort,
    titel: f.tekst(`${soort}_titel`, { max: DOEL_MATEN.titel, verplicht: true }),
    min2: tekst(`${soort}_min2`, DOEL_MATEN.niveau),
    min1: tekst(`${soort}_min1`, DOEL_MATEN.niveau),
    nul: tekst(`${soort}_nul`, DOEL_MATEN.niveau),
    plus1: tekst(`${soort}_plus1`, DOEL_MATEN.niveau),
    plus2: tekst(`${soort}_plus2`, DOEL_MATEN.niveau),
  }))
  return f.sluit(() => doelen)
}

/** Reads one doel from a form of its own. */
export function leesDoel(velden: Velden, soort: DoelSoort): Gelezen<Doel, DoelVeld> {
  const f = openFormulier<DoelVeld>(velden)
  const titel = f.tekst('titel', { max: DOEL_MATEN.titel, verplicht: true })
  const niveau = (veld: NiveauVeld) =>
    f.tekst(veld, { max: DOEL_MATEN.niveau, verplicht: true, regels: true })
  const teksten = {
    min2: niveau('min2'),
    min1: niveau('min1'),
    nul: niveau('nul'),
    plus1: niveau('plus1'),
    plus2: niveau('plus2'),
  }
  return f.sluit(() => ({ soort, titel, ...teksten }))
}
