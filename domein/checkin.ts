// The check-in of the ouder in 30 seconds, one per day, and the line van onrust naar rust that grows from it (O2, S8).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'
import { vandaagOp } from './tijd.ts'

export const CHECKINMATEN = ['rust_ouder', 'rust_kind', 'verbinding', 'druk'] as const
export type CheckinMaat = (typeof CHECKINMATEN)[number]
/** `dag` is the local ISO date. Every measure runs from 0 to 10; of `druk` less is better. */
export type Checkin = { dag: string; woorden: string } & Record<CheckinMaat, number>
type CheckinVeld = CheckinMaat | 'woorden'

export const WOORDEN_MAX = 140

/** Reads a check-in of today: four figures of 0 to 10, all required, and perhaps a few own words. */
export function leesCheckin(velden: Velden, nu: Temporal.Instant): Gelezen<Checkin, CheckinVeld> {
  const f = openFormulier<CheckinVeld>(velden)
  const cijfer = (maat: CheckinMaat) => f.getal(maat, 0, 10, true)!
  const cijfers = {
    rust_ouder: cijfer('rust_ouder'),
    rust_kind: cijfer('rust_kind'),
    verbinding: cijfer('verbinding'),
    druk: cijfer('druk'),
  }
  const woorden = f.tekst('woorden', { max: WOORDEN_MAX })
  return f.sluit(() => ({ dag: vandaagOp(nu).toString(), ...cijfers, woorden }))
}

/** One check-in per day: a second one of the same day replaces the first. In order of day. */
export function voegToe(checkins: readonly Checkin[], nieuw: Checkin): Checkin[] {
  return [...checkins.filter(c => c.dag !== nieuw.dag), nieuw].sort((a, b) => (a.dag < b.dag ? -1 : 1))
}

export type LijnPunt = { dag: string; cijfer: number; woorden: string }
export type Lijn = {
  punten: LijnPunt[]
  /** null while there is nothing; `richting` 1 is towards rust, -1 away from it, 0 the same; of `druk` less is rust */
  samenvatting: null | {
    eerste: LijnPunt
    laatste: LijnPunt
    laagste: LijnPunt
    hoogste: LijnPunt
    richting: -1 | 0 | 1
  }
}

/** The series of one measure in order of day, with what a sentence about it needs. No average, no judgement. */
export function lijn(checkins: readonly Checkin[], maat: CheckinMaat = 'rust_ouder'): Lijn {
  const punten = checkins
    .map(c => ({ dag: c.dag, cijfer: c[maat], woorden: c.woorden }))
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0))
  const eerste = punten[0]
  const laatste = punten.at(-1)
  if (!eerste || !laatste) return { punten, samenvatting: null }
  const verschil = (laatste.cijfer - eerste.cijfer) * (maat === 'druk' ? -1 : 1)
  return {
    punten,
    samenvatting: {
      eerste,
      laatste,
      laagste: punten.reduce((a, b) => (b.cijfer < a.cijfer ? b : a)),
      hoogste: punten.reduce((a, b) => (b.cijfer > a.cijfer ? b : a)),
      richting: verschil > 0 ? 1 : verschil < 0 ? -1 : 0,
    },
  }
}
