// What the last whole proof of the wall found: a file that the prover writes and the release carries. Nobody types it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The figures of one run of `npm run bewijs` in which everything held. All counts are whole numbers from 0. */
export type Uitslag = {
  readonly zaad: string
  /** Version of the program, from package.json. */
  readonly versie: string
  /** Which muur.sql was proved: SHA-256 of the file, in hex. */
  readonly muur: string
  /** The moment it ended, as ISO text in UTC. */
  readonly gedaanOp: string
  readonly seconden: number
  readonly geschiedenissen: number
  readonly gebeurtenissen: number
  readonly verschillendeBytes: number
  /** Acts of B, as often as they were done, and the pages of A that were read again after them. */
  readonly daden: number
  readonly bladzijden: number
  readonly routes: number
  readonly lekken: number
  readonly lekkenGevangen: number
  readonly verzwakkingen: number
  readonly verzwakkingenGezien: number
  /** Pairs of parents in the lanes, and how often both could meet. */
  readonly paren: number
  readonly overlap: number
}

export const uitslagBestand = new URL('./uitslag.json', import.meta.url)

const woorden = ['zaad', 'versie', 'muur', 'gedaanOp'] as const
/** The figures that a page shows, in the order in which it tells them. */
export const figuren = [
  'geschiedenissen',
  'gebeurtenissen',
  'verschillendeBytes',
  'routes',
  'daden',
  'bladzijden',
  'lekken',
  'lekkenGevangen',
  'verzwakkingen',
  'verzwakkingenGezien',
  'paren',
  'overlap',
] as const satisfies readonly (keyof Uitslag)[]

const getallen = ['seconden', ...figuren] as const

/** Reads the file. Null when there is none; throws, with what is wrong, when it is no result of a proof that held. */
export function readUitslag(bestand: URL = uitslagBestand): Uitslag | null {
  let bron: string
  try {
    bron = readFileSync(bestand, 'utf8')
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fout
  }
  return parseUitslag(bron)
}

/** Makes a result of the text of the file. Throws when a figure is absent, of another kind, or says that something failed. */
export function parseUitslag(bron: string): Uitslag {
  const gelezen = JSON.parse(bron) as Record<string, unknown>
  const fout = (wat: string) => new Error(`muur/uitslag.json: ${wat}`)
  for (const naam of woorden)
    if (typeof gelezen[naam] !== 'string' || gelezen[naam] === '') throw fout(`${naam} ontbreekt`)
  for (const naam of getallen)
    if (!Number.isSafeInteger(gelezen[naam]) || (gelezen[naam] as number) < 0)
      throw fout(`${naam} is geen getal vanaf 0`)
  const onbekend = Object.keys(gelezen).filter(
    naam => !([...woorden, ...getallen] as string[]).includes(naam),
  )
  if (onbekend.length > 0) throw fout(`onbekend: ${onbekend.join(', ')}`)
  const uitslag = gelezen as Uitslag
  if (Number.isNaN(Date.parse(uitslag.gedaanOp))) throw fout('gedaanOp is geen moment')
  if (!hield(uitslag)) throw fout('niet alles hield')
  return Object.freeze(uitslag)
}

function hield(u: Uitslag): boolean {
  const something = u.geschiedenissen > 0 && u.lekken > 0 && u.verzwakkingen > 0 && u.paren > 0
  const caught = u.lekkenGevangen === u.lekken && u.verzwakkingenGezien === u.verzwakkingen
  return something && caught && u.verschillendeBytes === 0 && u.overlap === 0
}

/** SHA-256 of the page of the wall as it stands now, in hex: a result about another page says so. */
export function hashMuur(): string {
  return createHash('sha256')
    .update(readFileSync(new URL('./muur.sql', import.meta.url)))
    .digest('hex')
}
