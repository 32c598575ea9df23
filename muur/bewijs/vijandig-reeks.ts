// Any number of hostile requests: in pieces that each have a world of their own, told as they are done (`--vijandig N`).
import { type Vijandig, valAan } from './vijandig.ts'

/** Requests in one world; what `npm test` does is one such piece. */
const STUK = 10_000

/** The figures of all pieces together; `traagste` is in milliseconds, `fouten` of each piece at most twenty. */
export type Reeks = Vijandig & { seed: string; goed: boolean }

/**
 * Does this many hostile requests. The first piece has the seed itself, a later one `seed-2`, `seed-3` …, so that a piece
 * can be repeated alone. `meld` gets a line, in Dutch, for each.
 */
export async function valReeksAan(
  aantal: number,
  seed: string,
  meld: (line: string) => void = () => {},
  val: (aantal: number, seed: string) => Promise<Vijandig> = valAan,
): Promise<Reeks> {
  const all: Vijandig = { verzoeken: 0, soorten: 0, seconden: 0, traagste: 0, fouten: [] }
  const pieces = Math.ceil(aantal / STUK)
  for (let n = 1; n <= pieces; n++) {
    const own = n === 1 ? seed : `${seed}-${n}`
    const one = await val(Math.min(STUK, aantal - all.verzoeken), own)
    all.verzoeken += one.verzoeken
    all.soorten = Math.max(all.soorten, one.soorten)
    all.seconden += one.seconden
    all.traagste = Math.max(all.traagste, one.traagste)
    all.fouten.push(...one.fouten.map(f => `zaad ${own}: ${f}`))
    meld(
      `${n} van ${pieces}: ${one.verzoeken} verzoeken, ${one.fouten.length} fout (${one.seconden.toFixed(0)} s)`,
    )
  }
  return { ...all, seed, goed: all.fouten.length === 0 && all.verzoeken === aantal }
}

/** What was done and found, in Dutch; the last line holds the figures. */
export function vertelReeks(r: Reeks): string[] {
  return [
    ...r.fouten.map(f => `FOUT ${f}`),
    `vijandig: ${r.verzoeken} verzoeken op ${r.soorten} soorten in ${r.seconden.toFixed(0)} s (zaad ${r.seed}), traagste ${r.traagste.toFixed(0)} ms, ${r.fouten.length} fout`,
  ]
}
