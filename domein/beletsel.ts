// Why a gesprek cannot take place at a moment: the one judgement that planning and moving share (J2, S12).
import { type Dagen, isAfwezigOp } from './afwezigheid.ts'
import { type Dagdeel, pastInDagdelen } from './dagdeel.ts'
import { isFeestdag } from './feestdagen.ts'
import { type Regio, schoolvakantieOp } from './schoolvakanties.ts'
import { momentVan } from './tijd.ts'

/** What is known of the own calendar of the specialist and of the place. Nothing of any other traject's people. */
export type Agenda = {
  nu: Temporal.Instant
  /** length of a gesprek, 15 to 240 */
  minuten: number
  /** the region whose school holidays are left free, null when they are not */
  regio: Regio | null
  /** absence of the specialist, both dates included */
  afwezig: readonly Dagen[]
  /** own other appointments of the specialist, without the gesprekken that are being planned or moved */
  bezet: readonly { begint: Temporal.Instant; minuten: number }[]
  /** the day parts of the lane at a shared location, null where nobody else comes */
  dagdelen: readonly Dagdeel[] | null
  /** holidays the practice adds to those of the law */
  feestdagenToe?: readonly Temporal.PlainDate[]
}

/** Reasons that pass by themselves: another week may do. */
export type Overslag = 'feestdag' | 'schoolvakantie' | 'afwezig' | 'bezet' | 'uur-bestaat-niet'
/** All reasons why a moment will not do. */
export type Beletsel = Overslag | 'ligt-in-het-verleden' | 'buiten-dagdelen'

/** The first reason against a moment (local time), or null when it suits. */
export function beletselOp(begint: Temporal.PlainDateTime, agenda: Agenda): Beletsel | null {
  const moment = momentVan(begint)
  if (moment === null) return 'uur-bestaat-niet'
  if (Temporal.Instant.compare(moment, agenda.nu) <= 0) return 'ligt-in-het-verleden'
  if (agenda.dagdelen && !pastInDagdelen(begint, agenda.minuten, agenda.dagdelen)) return 'buiten-dagdelen'
  return overslagOp(begint.toPlainDate(), moment, agenda)
}

function overslagOp(dag: Temporal.PlainDate, moment: Temporal.Instant, agenda: Agenda): Overslag | null {
  if (isFeestdag(dag, agenda.feestdagenToe)) return 'feestdag'
  if (agenda.regio && schoolvakantieOp(dag, agenda.regio)) return 'schoolvakantie'
  if (isAfwezigOp(dag, agenda.afwezig)) return 'afwezig'
  const tegelijk = agenda.bezet.some(ander =>
    overlapt(moment.epochMilliseconds, agenda.minuten, ander.begint.epochMilliseconds, ander.minuten),
  )
  return tegelijk ? 'bezet' : null
}

function overlapt(begin: number, minuten: number, ander: number, anderMinuten: number): boolean {
  return begin < ander + anderMinuten * 60_000 && ander < begin + minuten * 60_000
}
