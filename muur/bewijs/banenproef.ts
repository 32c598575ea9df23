// Lanes: 100,000 simulated pairs of ouders never share a specialist or a day part, and what one side sees depends on itself.
import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { baan, dagdelenVan, geschikt, type Hmac, type Koppel } from '../../domein/banen.ts'
import { seededRandom } from '../../platform/random.ts'
import { banenInDatabase } from './proeven-banen.ts'
import { doeProef, type Wand } from './wand.ts'

export type Banen = { paren: number; overlap: number; balans: number }

/** Simulates pairs: same child, opposite answers. `balans` is the share of the first of each pair of specialisten, 0 to 1. */
export function simuleerBanen(paren: number, seed: string): Banen {
  const toeval = seededRandom(seed)
  const geheim = toeval.bytes(32)
  const known = new Map<string, Uint8Array>()
  const hmac: Hmac = (sleutel, tekst) => {
    const key = `${typeof sleutel === 'string' ? sleutel : ''}|${tekst}`
    const made = known.get(key) ?? new Uint8Array(createHmac('sha256', sleutel).update(tekst).digest())
    known.set(key, made)
    return made
  }
  const rooster: Koppel[] = Array.from({ length: 6 }, () => toeval.uuid()).flatMap(paar =>
    ([0, 1] as const).map(positie => ({ id: toeval.uuid(), paar, positie })),
  )
  const delen = [
    ['ma', 'wo'],
    ['di', 'do'],
  ] as const
  let overlap = 0
  let eerste = 0
  for (let i = 0; i < paren; i++) {
    const n = Buffer.from(toeval.bytes(4)).readUInt32BE()
    const dag = new Date(Date.UTC(1960, 0, 1 + (n % 25_000))).toISOString().slice(0, 10)
    const [een, ander] = ([0, 1] as const).map(kant => geschikt(hmac, geheim, rooster, dag, kant)) as [
      Koppel[],
      Koppel[],
    ]
    if (een.length + ander.length !== rooster.length || een.some(s => ander.includes(s))) overlap++
    const [d0, d1] = ([0, 1] as const).map(kant => dagdelenVan(baan(hmac, geheim, dag, kant), delen))
    if (d0 === d1) overlap++
    eerste += (een.filter(s => s.positie === 0).length / rooster.length) * 2
  }
  return { paren, overlap, balans: eerste / paren }
}

/** Looks at the lanes in the database, after `verander`. Gives what is wrong, or null. */
export async function bekijkBanen(
  wand: Wand,
  verander: (client: pg.Client) => Promise<unknown> = async () => {},
): Promise<string | null> {
  await wand.client.query('begin')
  try {
    await verander(wand.client)
    return await doeProef(wand, banenInDatabase)
  } finally {
    await wand.client.query('rollback')
  }
}
