// On what ground a verslag may leave: consent for one recipient, purpose and version, or a ground of the law, chosen and reasoned (R6).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import { gelukt, geweigerd, type Uitkomst } from './uitkomst.ts'

/** Consent (Jw 7.3.11 lid 1), a GI that carries out an OTS (Jw 7.3.11 lid 4), Veilig Thuis (meldcode, Jw 4.1.7). */
export const GRONDSLAGEN = ['toestemming', 'gi', 'veilig-thuis'] as const
export type GrondslagSoort = (typeof GRONDSLAGEN)[number]

/** What an ouder can say to a question. A no, before or after a yes, is the end of that question. */
export const ANTWOORDEN = ['gegeven', 'geweigerd', 'ingetrokken'] as const
export type Antwoord = (typeof ANTWOORDEN)[number]

export const ONTVANGER_MAX = 200
export const DOEL_MAX = 500
export const WAAROM_MAX = 4_000

export type NietUit = 'ingetrokken' | 'geweigerd' | 'geen-antwoord' | 'ots-voorbij' | 'niet-getekend'

/**
 * Whether a version may leave on this ground on this local day. `antwoorden`: all the ouder said to it; `otsTot`: the last day of the
 * measure (tuchtrecht 18.017B: the ground of a GI ends with it); `getekend`: the specialist signed that version. The database decides
 * the same by itself (muur.mag_uit); this says why not.
 */
export function magUit(
  grondslag: { soort: GrondslagSoort; otsTot: Temporal.PlainDate | null; antwoorden: readonly Antwoord[] },
  getekend: boolean,
  vandaag: Temporal.PlainDate,
): Uitkomst<true, NietUit> {
  const { soort, otsTot, antwoorden } = grondslag
  if (soort === 'toestemming') {
    if (antwoorden.includes('ingetrokken')) return geweigerd('ingetrokken')
    if (antwoorden.includes('geweigerd')) return geweigerd('geweigerd')
    if (!antwoorden.includes('gegeven')) return geweigerd('geen-antwoord')
  }
  if (soort === 'gi' && (!otsTot || Temporal.PlainDate.compare(otsTot, vandaag) < 0))
    return geweigerd('ots-voorbij')
  return getekend ? gelukt(true) : geweigerd('niet-getekend')
}

/** The answer that may still be given: yes or no to an open question, taking back after a yes, nothing after a no. */
export function magAntwoorden(antwoorden: readonly Antwoord[]): readonly Antwoord[] {
  if (antwoorden.some(a => a !== 'gegeven')) return []
  return antwoorden.length > 0 ? ['ingetrokken'] : ['gegeven', 'geweigerd']
}

/** A ground as it is written down. `papier`: the day on the paper on which the ouder said yes; `zwijgen`: why not to tell yet. */
export type NieuweGrondslag =
  | { soort: 'toestemming'; ontvanger: string; doel: string; papier: string | null }
  | {
      soort: 'gi' | 'veilig-thuis'
      ontvanger: string
      doel: string
      waarom: string
      otsTot: string | null
      zwijgen: string | null
    }

export type GrondslagVeld =
  | 'soort'
  | 'ontvanger'
  | 'doel'
  | 'papier'
  | 'waarom'
  | 'ots_tot'
  | 'vertellen'
  | 'zwijgen'

/** Reads a new ground. What belongs to another kind of ground is not read; days are ISO, of the local calendar. */
export function leesGrondslag(
  velden: Velden,
  vandaag: Temporal.PlainDate,
): Gelezen<NieuweGrondslag, GrondslagVeld> {
  const f = openFormulier<GrondslagVeld>(velden)
  const soort = f.keuze('soort', GRONDSLAGEN, true)
  const ontvanger = f.tekst('ontvanger', { max: ONTVANGER_MAX, verplicht: true })
  const doel = f.tekst('doel', { max: DOEL_MAX, verplicht: true })
  if (soort === 'toestemming') {
    const papier = f.datum('papier', { vandaag, terug: { years: 1 } }, false)
    return f.sluit(() => ({ soort, ontvanger, doel, papier }))
  }
  const waarom = soort ? f.tekst('waarom', { max: WAAROM_MAX, verplicht: true, regels: true }) : ''
  const otsTot =
    soort === 'gi' ? f.datum('ots_tot', { vandaag, terug: { days: 0 }, vooruit: { years: 2 } }, true) : null
  const vertellen = soort ? f.keuze('vertellen', ['ja', 'nee'], true) : null
  const zwijgen =
    vertellen === 'nee' ? f.tekst('zwijgen', { max: WAAROM_MAX, verplicht: true, regels: true }) : null
  return f.sluit(() => ({
    soort: soort === 'gi' ? 'gi' : 'veilig-thuis',
    ontvanger,
    doel,
    waarom,
    otsTot,
    zwijgen,
  }))
}

/** Reads what the specialist writes down of an answer: which, and on what day it was given. */
export function leesAntwoord(
  velden: Velden,
  kan: readonly Antwoord[],
  vandaag: Temporal.PlainDate,
): Gelezen<{ besluit: Antwoord; dag: string }, 'besluit' | 'dag'> {
  const f = openFormulier<'besluit' | 'dag'>(velden)
  const besluit = f.keuze('besluit', kan, true)
  const dag = f.datum('dag', { vandaag, terug: { years: 1 } }, true)
  return f.sluit(() => ({ besluit: besluit as Antwoord, dag: dag as string }))
}

type Zin = { praktijk: string; nummer: number; ontvanger: string; doel: string }

/** The sentence that the ouder says yes to, word for word, in the language of the ouder. It is kept as it was read. */
export function zegToestemming({ praktijk, nummer, ontvanger, doel }: Zin, taal: 'nl' | 'en'): string {
  const einde = /[.!?]$/.test(doel) ? '' : '.'
  return taal === 'en'
    ? `I agree that ${praktijk} gives version ${nummer} of my verslag to ${ontvanger}. What for: ${doel}${einde} This is for this version only, and for this only. I can always take it back.`
    : `Ik vind het goed dat ${praktijk} versie ${nummer} van mijn verslag geeft aan ${ontvanger}. Waarvoor: ${doel}${einde} Dit geldt alleen voor deze versie, en alleen hiervoor. Ik kan dit altijd terugnemen.`
}
