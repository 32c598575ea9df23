// One dossier as who decides on it sees it: what is kept, what was proposed, and what this person can do now.
import { type Bewaarstap, bewaarstap } from '../../domein/bewaren.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import type { Bewaarrij, Reden, Vernietiging } from './queries.ts'

/** `rij` null: not on the list, so nothing can go. */
export type Bewaarkaart = {
  traject: string
  code: string
  rij: Bewaarrij | null
  redenen: readonly Reden[]
  voorstel: Vernietiging | null
  stap: Bewaarstap
}

/** Who looks. */
export type Kijker = { ik: string; coordinator: boolean }

export function maakKaart(wat: Omit<Bewaarkaart, 'stap'>, wie: Kijker, nu: Temporal.Instant): Bewaarkaart {
  const { rij, redenen, voorstel } = wat
  const vandaag = vandaagOp(nu)
  const bewaard = {
    // Without a row its term is far away, and nothing was granted.
    afgesloten: rij === null || rij.laatst !== null,
    laatsteWijziging: rij?.laatst ? vandaagOp(rij.laatst) : vandaag,
    redenen: redenen.filter(r => r.opgehevenOp === null).map(r => r.soort),
    toegewezen: rij?.gevraagdOp != null,
  }
  const stand = voorstel && {
    ...{ grond: voorstel.grond, door: voorstel.door },
    besloten: voorstel.beslotenOp !== null,
  }
  return { ...wat, stap: bewaarstap(bewaard, stand, wie, vandaag) }
}

/** All of the list, each with its own reasons and proposal. */
export const maakKaarten = (
  rijen: readonly Bewaarrij[],
  redenen: readonly Reden[],
  voorstellen: readonly Vernietiging[],
  wie: Kijker,
  nu: Temporal.Instant,
): Bewaarkaart[] =>
  rijen.map(rij =>
    maakKaart(
      {
        ...{ traject: rij.traject, code: rij.code, rij },
        redenen: redenen.filter(r => r.traject === rij.traject),
        voorstel: voorstellen.find(v => v.traject === rij.traject) ?? null,
      },
      wie,
      nu,
    ),
  )
