// The rows of the file: one for each gesprek with time or that was held, by the code of the traject and never by a name.

import { vandaagOp } from '../../domein/tijd.ts'
import { TIJDSOORTEN, telTijd } from '../../domein/tijdstaat.ts'
import type { Cel } from '../../http/csv.ts'
import { psoWoorden } from '../../ui/pso-woorden.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Tijd } from './queries.ts'
import { woorden } from './woorden-en.ts'

/** Headings and rows in order of code and time; minutes as whole numbers, empty where nothing was filled in. */
export function asRijen(tijden: readonly Tijd[], taal: Taal): Cel[][] {
  const { kolommen } = woorden(taal)
  const { gesprek: standen } = psoWoorden(taal)
  const rijen = tijden
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, regels }) =>
      regels
        .filter(g => g.stand === 'gehouden' || telTijd([g]).samen > 0)
        .map(g => [
          code,
          vandaagOp(g.begint).toString(),
          standen[g.stand],
          ...TIJDSOORTEN.map(soort => g.minuten[soort]),
          telTijd([g]).samen,
        ]),
    )
  return [Object.values(kolommen), ...rijen]
}
