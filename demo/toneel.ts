// Where the stories of the demo take place, and what one story knows of itself while it goes.
import type { Balie } from './bezoek.ts'
import type { Lot } from './lot.ts'
import type { Mens } from './mensen/mens.ts'
import type { Huis } from './praktijk.ts'

export type Toneel = {
  balie: Balie
  huis: Huis
  /** now, as the visitors of the demo know it */
  nu: Temporal.Instant
  vandaag: Temporal.PlainDate
  uuid(): string
  /** hours of the week that a specialist gave away, as `id dag uur` */
  bezet: Set<string>
  /** how many ouders a specialist was given */
  druk: Map<string, number>
}

/** Filled in along the way; ids are null until they exist. */
export type Leven = {
  mens: Mens
  /** 0, 1 or 2: in which of three voices the dossier is written */
  stem: number
  /** how the doelen go: the higher the sooner */
  tempo: number
  lot: Lot
  traject: string | null
  ouder: string | null
  specialist: string | null
  /** the traject has ended: nobody checks in any more */
  klaar: boolean
  gehouden: number
  /** where it stands today, in a few words */
  bij: string
}
