// The copy as it is given: everything that its files say, fixed sentences too, so that what the program says later changes no copy of before.
import { laatWeg, telWeglatingen } from '../../domein/weglating.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Deel } from './queries.ts'
import type { Alinea } from './stuk.ts'
import { stukwoorden } from './stukwoorden.ts'

/** Form 1. Whoever changes it goes on reading form 1. Moments in ISO 8601, UTC. The order of the keys is part of it. */
export type Papier = {
  vorm: 'luwte-afschrift-1'
  taal: Taal
  praktijk: string
  voor: string
  /** The dossier as it was at this moment; and when the copy was given. */
  standVan: string
  gegevenOp: string
  weggelaten: { aantal: number; redenen: { reden: string; woorden: string; aantal: number }[] }
  over: string[]
  niet: string[]
  hoofdstukken: { kop: string; alineas: Alinea[] }[]
  anderen: string
}

type Wat = {
  delen: readonly Deel[]
  voor: string
  praktijk: string
  standVan: Temporal.Instant
  nu: Temporal.Instant
}

/** Puts it together of the pieces as two people agreed on them. Every passage that is left out is replaced in every shape alike. */
export function maakPapier({ delen, voor, praktijk, standVan, nu }: Wat): Papier {
  const taal = delen[0]?.inhoud.taal ?? 'nl'
  const w = stukwoorden(taal)
  const weg = delen.flatMap(d => d.weglatingen)
  return {
    vorm: 'luwte-afschrift-1',
    taal,
    praktijk,
    voor,
    standVan: standVan.toString(),
    gegevenOp: nu.toString(),
    weggelaten: {
      aantal: weg.length,
      redenen: telWeglatingen(weg).map(({ reden, aantal }) => ({ reden, woorden: w.redenen[reden], aantal })),
    },
    over: [w.twee, weg.length === 0 ? w.nietsWeg : w.aantal(weg.length)],
    niet: w.nietLijst,
    hoofdstukken: delen.map(({ inhoud, weglatingen }) => ({
      kop: inhoud.kop,
      alineas: inhoud.alineas.map(({ bron, tekst }, i) => ({
        bron,
        tekst: laatWeg(tekst, i, weglatingen, w.weg),
      })),
    })),
    anderen: w.anderen,
  }
}
