// What an ouder asks about the own dossier or writes beside it, and how a person answers (P6, O7).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import { verzoekBeantwoordVoor } from './termijnen.ts'

/** Inzage comes with a copy; a complaint is for the practice and never for who it may be about. */
export const VERZOEKEN = ['inzage', 'correctie', 'vernietiging', 'klacht'] as const
export type VerzoekSoort = (typeof VERZOEKEN)[number]

/** The pieces of a dossier that a person wrote, by the name of their table. */
export const STUKKEN = ['gesprek', 'uitspraak', 'plan', 'afsluiting'] as const
export type StukSoort = (typeof STUKKEN)[number]

export const VERZOEKBESLUITEN = ['toegewezen', 'deels', 'afgewezen', 'ingetrokken'] as const
export type VerzoekBesluit = (typeof VERZOEKBESLUITEN)[number]

/** Own words that stand there at once (Jw 7.3.8 lid 2), or what is asked: a correction (AVG 16), or that it goes (Jw 7.3.9). */
export const WENSEN = ['verklaring', 'correctie', 'vernietiging'] as const
export type Wens = (typeof WENSEN)[number]

/** What is asked about the dossier as a whole. A complaint is told to the practice. */
export const ALGEMEEN = ['inzage', 'vernietiging'] as const
export type Algemeen = (typeof ALGEMEEN)[number]

/** In characters, as are all here. */
export const ERBIJ_MAX = 20_000
export const REDEN_MAX = 10_000

/** Whether this names a kind of piece, as it stands in an address. */
export const isStuk = (tekst: string | undefined): tekst is StukSoort => STUKKEN.some(een => een === tekst)

/** Reads what an ouder wants with a piece, and the words, as they were typed. */
export function leesErbij(velden: Velden): Gelezen<{ wat: Wens; tekst: string }, 'wat' | 'tekst'> {
  const f = openFormulier<'wat' | 'tekst'>(velden)
  const wat = f.keuze('wat', WENSEN, true)
  const tekst = f.tekst('tekst', { max: ERBIJ_MAX, verplicht: true, regels: true })
  return f.sluit(() => ({ wat: wat!, tekst }))
}

/** Reads a request about the whole dossier. */
export function leesVerzoek(velden: Velden): Gelezen<{ soort: Algemeen; tekst: string }, 'soort' | 'tekst'> {
  const f = openFormulier<'soort' | 'tekst'>(velden)
  const soort = f.keuze('soort', ALGEMEEN, true)
  const tekst = f.tekst('tekst', { max: ERBIJ_MAX, verplicht: true, regels: true })
  return f.sluit(() => ({ soort: soort!, tekst }))
}

/** Reads a decision. A reason belongs to every one of them, also to a yes: a person decided it. */
export function leesVerzoekBesluit(
  velden: Velden,
): Gelezen<{ besluit: VerzoekBesluit; reden: string }, 'besluit' | 'reden'> {
  const f = openFormulier<'besluit' | 'reden'>(velden)
  const besluit = f.keuze('besluit', VERZOEKBESLUITEN, true)
  const reden = f.tekst('reden', { max: REDEN_MAX, verplicht: true, regels: true })
  return f.sluit(() => ({ besluit: besluit!, reden }))
}

/** What the clock of a request follows from. */
export type Klok = { soort: VerzoekSoort; ontvangenOp: Temporal.PlainDate }

/**
 * The last day to answer: one month after it came in (AVG 12 lid 3, REGELS.verzoek). Of a complaint the law has no clock until the
 * klachtencommissie gave its ruling (Jw 4.2.1 lid 5): null.
 */
export function antwoordVoor({ soort, ontvangenOp }: Klok): Temporal.PlainDate | null {
  return soort === 'klacht' ? null : verzoekBeantwoordVoor(ontvangenOp)
}
