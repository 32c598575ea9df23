// What an ouder asks about the own dossier or writes beside it, and how a person answers (P6, O7).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import {
  klachtBeantwoordVoor,
  uitstellenTot,
  verzoekBeantwoordVoor,
  verzoekUitgesteldTot,
} from './termijnen.ts'
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

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

/** What is asked about the dossier as a whole. A complaint has a page of its own: it is not for the specialist. */
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

/** Reads a complaint: the words, and nothing to choose. */
export function leesKlacht(velden: Velden): Gelezen<{ tekst: string }, 'tekst'> {
  const f = openFormulier<'tekst'>(velden)
  const tekst = f.tekst('tekst', { max: ERBIJ_MAX, verplicht: true, regels: true })
  return f.sluit(() => ({ tekst }))
}

/** Reads why an answer takes longer. The ouder is told, so there is always a reason (AVG 12 lid 3). */
export function leesUitstel(velden: Velden): Gelezen<{ uitstel: string }, 'uitstel'> {
  const f = openFormulier<'uitstel'>(velden)
  const uitstel = f.tekst('uitstel', { max: REDEN_MAX, verplicht: true, regels: true })
  return f.sluit(() => ({ uitstel }))
}

/** Reads the day on which the klachtencommissie gave its ruling: a day that was, of the last two years. */
export function leesUitspraakdag(
  velden: Velden,
  vandaag: Temporal.PlainDate,
): Gelezen<{ dag: Temporal.PlainDate }, 'dag'> {
  const f = openFormulier<'dag'>(velden)
  const dag = f.datum('dag', { vandaag, terug: { years: 2 } }, true)
  return f.sluit(() => ({ dag: Temporal.PlainDate.from(dag!) }))
}

/** What the clock of a request follows from. */
export type Klok = {
  soort: VerzoekSoort
  ontvangenOp: Temporal.PlainDate
  /** It was put off, once. */
  uitgesteld?: boolean
  /** Of a complaint: when the klachtencommissie gave its ruling. */
  uitspraakOp?: Temporal.PlainDate | null
}

/**
 * The last day to answer: one month after it came in, three when it was put off (AVG 12 lid 3, REGELS.verzoek and .uitstel). Of a
 * complaint the law has no clock until the klachtencommissie gave its ruling, and then a month (Jw 4.2.1 lid 5): null until then.
 */
export function antwoordVoor(klok: Klok): Temporal.PlainDate | null {
  if (klok.soort === 'klacht') return klok.uitspraakOp ? klachtBeantwoordVoor(klok.uitspraakOp) : null
  return klok.uitgesteld ? verzoekUitgesteldTot(klok.ontvangenOp) : verzoekBeantwoordVoor(klok.ontvangenOp)
}

/** Whether the answer may take two months more: once, while it is open, within the first month, and never of a complaint. */
export function magUitstellen(
  v: Klok & { open: boolean },
  vandaag: Temporal.PlainDate,
): Uitkomst<{ nieuw: Temporal.PlainDate }, 'klacht' | 'beantwoord' | 'al-uitgesteld' | 'te-laat'> {
  if (v.soort === 'klacht') return geweigerd('klacht')
  if (!v.open) return geweigerd('beantwoord')
  if (v.uitgesteld) return geweigerd('al-uitgesteld')
  if (Temporal.PlainDate.compare(vandaag, uitstellenTot(v.ontvangenOp)) > 0) return geweigerd('te-laat')
  return gelukt({ nieuw: verzoekUitgesteldTot(v.ontvangenOp) })
}

/** Whether the last day to answer is over. Without a clock it never is. */
export const isTeLaat = (klok: Klok, vandaag: Temporal.PlainDate): boolean => {
  const dag = antwoordVoor(klok)
  return dag !== null && Temporal.PlainDate.compare(dag, vandaag) < 0
}
