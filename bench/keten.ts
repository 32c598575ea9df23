// How fast the chain of a traject is verified, beside the bare SHA-256 of Node over messages of that length, by turns in one run.
import { hash } from 'node:crypto'
import { maakSchakel, type Schakel, vindBreuk } from '../muur/keten.ts'
import { maakVerbintenis } from '../muur/keten-inhoud.ts'
import { atLeast, type Figure, figure } from './figure.ts'
import { median } from './statistics.ts'

const traject = '7d1f4c0a-5b7e-4f0e-9d53-2f6c1a8b9e10'
const ROUNDS = 7
const MESSAGE = 94

/** Verifies one chain of this many links, seven times; throws when it does not hold, or when a changed bit is not found. */
export async function measureKeten(links: number): Promise<Figure[]> {
  const keten = maakKeten(links)
  const rates = { keten: [] as number[], bare: [] as number[], inhoud: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    rates.keten.push(rate(links, () => verify(keten)))
    rates.bare.push(rate(links, () => bare(links)))
    rates.inhoud.push(rate(links / 10, () => commit(links / 10)))
  }
  const half = keten[links >> 1] as Schakel
  half.verbintenis[0] = (half.verbintenis[0] ?? 0) ^ 1
  if (vindBreuk(traject, 'dossier', keten)?.nummer !== half.nummer)
    throw new Error('A changed bit was not found')
  const [own, plain] = [median(rates.keten), median(rates.bare)]
  return [
    atLeast('links verified', own, 'per s', 100_000),
    figure('bare SHA-256 over as many bytes', plain, 'per s'),
    figure('price of a link beside the bare hash', plain / own, 'times'),
    figure('rows of 2 kB compared with their link', median(rates.inhoud), 'per s'),
  ]
}

function maakKeten(links: number): Schakel[] {
  const keten: Schakel[] = []
  for (let i = 0; i < links; i++) {
    const verbintenis = hash('sha256', `schakel ${i}`, 'buffer')
    const op = 1_800_000_000_000_000n + BigInt(i) * 60_000_000n
    keten.push(maakSchakel(traject, 'dossier', keten.at(-1) ?? null, { op, verbintenis }))
  }
  return keten
}

function verify(keten: readonly Schakel[]): void {
  if (vindBreuk(traject, 'dossier', keten)) throw new Error('The chain does not hold')
}

function bare(times: number): void {
  const message = Buffer.alloc(MESSAGE, 7)
  for (let i = 0; i < times; i++) {
    message.writeUInt32BE(i)
    hash('sha256', message, 'buffer')
  }
}

function commit(times: number): void {
  const zout = Buffer.alloc(32, 3)
  const kolommen = [['notitie', 'x'.repeat(2_000)]] as const
  for (let i = 0; i < times; i++)
    maakVerbintenis(zout, { tabel: 'gesprek', rij: `${i}`, daad: 'U', kolommen })
}

function rate(times: number, work: () => void): number {
  const begun = performance.now()
  work()
  return (times * 1_000) / (performance.now() - begun)
}
