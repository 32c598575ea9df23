// The whole proof in one call: divides the work, adds up the figures and says in words what was found.
import { simuleerBanen } from './banenproef.ts'
import { type Dekking, gemist, voegDekkingSamen } from './dekking.ts'
import { gelijkwaardig } from './gelijkwaardig.ts'
import type { Maat } from './lokaal.ts'
import { openingen } from './openingen.ts'
import type { Klaar, Ploeg } from './ploeg.ts'
import type { Opdracht, Uitkomst } from './werk.ts'

export type Rapport = {
  seed: string
  histories: number
  events: number
  bytes: number
  seconden: number
  werkers: number
  verhalen: string[]
  dekking: Dekking
  gemist: string[]
  lokaal: NonNullable<Uitkomst['lokaal']>
  lekken: NonNullable<Uitkomst['lekken']>
  mutanten: NonNullable<Uitkomst['mutanten']>
  banen: { paren: number; overlap: number; balans: number }
  /** Seconds that workers took, by part; they work at once, so together more than `seconden`. */
  delen: Record<Deel, number>
}

type Deel = Opdracht['wat'] | 'banen'

export type Omvang = {
  histories: number
  seed: string
  lokaal: Maat /** One mutant in this many is tried; 1 is all, 0 is none. */
  mutaties: number
}

const kaarten = 4

/** Runs all parts on these workers. `meld` gets one line, in Dutch, for each piece that is done. */
export async function bewijs(
  ploeg: Ploeg,
  { histories, seed, lokaal, mutaties }: Omvang,
  meld: (line: string) => void = () => {},
): Promise<Rapport> {
  const begin = performance.now()
  // All workers always have one; in a long run a piece is done every few minutes.
  const stap = ploeg.werkers * Math.max(1, Math.ceil(histories / 1000))
  const pieces: Opdracht[] = [
    ...each(stap, van => ({ wat: 'zuivering' as const, seed, van, stap, tot: histories, dekking: {} })),
    ...each(kaarten, van => ({ wat: 'lekken' as const, seed, van, stap: kaarten, meest: 400 })),
    ...lokaal.openingen.map(o => ({
      wat: 'lokaal' as const,
      seed: `${seed}-${o}`,
      maat: { ...lokaal, openingen: [o] },
    })),
    ...(mutaties
      ? each(kaarten, van => ({
          wat: 'mutaties' as const,
          seed,
          van,
          stap: kaarten,
          eenOp: mutaties,
        }))
      : []),
  ]
  const delen: Rapport['delen'] = { zuivering: 0, lokaal: 0, lekken: 0, mutaties: 0, banen: 0 }
  let done = 0
  const klaar: Klaar = (piece, uitkomst, seconden) => {
    delen[piece.wat] += seconden
    meld(`${++done} van ${pieces.length}: ${vertelStuk(piece, uitkomst)} (${seconden.toFixed(0)} s)`)
  }
  const all = await ploeg.doe(pieces, klaar)
  const beginBanen = performance.now()
  const banen = simuleerBanen(100_000, seed)
  delen.banen = (performance.now() - beginBanen) / 1000
  const sum = (key: 'histories' | 'events' | 'bytes') => all.reduce((n, u) => n + (u[key] ?? 0), 0)
  const dekking = voegDekkingSamen(all.flatMap(u => (u.dekking ? [u.dekking] : [])))
  const routes = all.find(u => u.routes)?.routes ?? []
  return {
    seed,
    histories: sum('histories'),
    events: sum('events'),
    bytes: sum('bytes'),
    verhalen: all.flatMap(u => u.verhalen ?? []),
    dekking,
    gemist: gemist(routes, dekking),
    lokaal: all
      .flatMap(u => (u.lokaal ? [u.lokaal] : []))
      .reduce(
        (a, b) => ({
          daden: a.daden + b.daden,
          bursts: a.bursts + b.bursts,
          bladzijden: a.bladzijden + b.bladzijden,
          paren: a.paren + b.paren,
        }),
        { daden: 0, bursts: 0, bladzijden: 0, paren: 0 },
      ),
    lekken: all.flatMap(u => u.lekken ?? []),
    mutanten: all.flatMap(u => u.mutanten ?? []),
    banen,
    delen,
    werkers: ploeg.werkers,
    seconden: Math.round((performance.now() - begin) / 1000),
  }
}

const each = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

/** All ways to begin, for the whole of local respect. */
export const alleOpeningen: readonly string[] = Object.keys(openingen)

/** What came of one piece, for who waits. */
function vertelStuk(piece: Opdracht, u: Uitkomst): string {
  if (piece.wat === 'zuivering')
    return `zuivering, ${u.histories} geschiedenissen, ${u.bytes} verschillende bytes`
  if (piece.wat === 'lokaal')
    return `lokaal respect, ${piece.maat.openingen.join(', ')}, ${u.lokaal?.paren} paren`
  if (piece.wat === 'lekken')
    return `geplante lekken, ${u.lekken?.filter(l => l.na !== null).length} van ${u.lekken?.length} gevangen`
  return `mutaties, ${u.mutanten?.filter(m => m.rood !== null).length} van ${u.mutanten?.length} gevangen`
}

/** Whether everything holds, and there was something to hold: a part that did nothing proves nothing. */
export function isHeel(r: Rapport): boolean {
  return (
    r.histories > 0 &&
    r.lekken.length > 0 &&
    r.mutanten.length > 0 &&
    r.banen.paren > 0 &&
    r.bytes === 0 &&
    r.gemist.length === 0 &&
    r.lekken.every(l => l.na !== null) &&
    r.mutanten.every(m => m.rood !== null) &&
    r.banen.overlap === 0 &&
    Math.abs(r.banen.balans - 0.5) <= 0.01
  )
}

/** The last line. */
export function slotregel(r: Rapport): string {
  const caught = r.lekken.filter(l => l.na !== null).length
  const red = r.mutanten.filter(m => m.rood !== null).length
  return `muur: ${r.histories} histories, ${r.events} events, ${r.bytes} differing bytes, ${caught}/${r.lekken.length} planted leaks caught, ${red}/${r.mutanten.length} mutations caught`
}

/** Every part with its figures, in Dutch. */
export function vertelRapport(r: Rapport): string[] {
  const routes = Object.entries(r.dekking).sort()
  const hoe = new Map<string, number>()
  for (const m of r.mutanten) {
    const part = m.rood?.split(':')[0] ?? 'niet gezien'
    hoe.set(part, (hoe.get(part) ?? 0) + 1)
  }
  const s = (deel: Deel) => `${r.delen[deel].toFixed(1)} s werk`
  return [
    `Zuivering (zaad ${r.seed}; ${s('zuivering')}): ${r.histories} geschiedenissen, ${r.events} gebeurtenissen, ${r.bytes} verschillende bytes.`,
    ...r.verhalen.map(v => `  ${v}`),
    `Lokaal respect en paren (${s('lokaal')}): ${r.lokaal.daden} daden van B, in reeksen samen ${r.lokaal.bursts} keer gedaan; ${r.lokaal.bladzijden} bladzijden van A herlezen, ${r.lokaal.paren} paren.`,
    `Dekking (geteld bij zuivering en lokaal respect): ${routes.length} routes gevraagd, ${r.gemist.length} gemist.`,
    ...routes.map(([route, [asked, open]]) => `  ${route}: ${asked} keer, ${open} keer open`),
    ...r.gemist.map(g => `  GEMIST ${g}`),
    `Geplante lekken (${s('lekken')}): ${r.lekken.filter(l => l.na !== null).length} van ${r.lekken.length} gevangen.`,
    ...r.lekken.map(
      l =>
        `  ${l.na === null ? 'NIET GEVANGEN ' : ''}${l.naam} (${l.deel}${l.na ? `, na ${l.na}` : ''}): ${l.waar}`,
    ),
    `Mutaties van muur.sql (${s('mutaties')}; ${Object.keys(gelijkwaardig).length} gelijkwaardig, met reden in gelijkwaardig.ts): ${r.mutanten.filter(m => m.rood).length} van ${r.mutanten.length} gevangen (${[...hoe].map(([k, n]) => `${k} ${n}`).join(', ')}).`,
    ...r.mutanten.filter(m => !m.rood).map(m => `  OVERLEEFT ${m.naam}`),
    `Banen (${s('banen')}): ${r.banen.paren} paren, ${r.banen.overlap} keer overlap, balans ${(r.banen.balans * 100).toFixed(2)} %.`,
    `Samen ${r.seconden} s op de klok, door ${r.werkers} werkers.`,
  ]
}
