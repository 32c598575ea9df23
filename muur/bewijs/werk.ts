// What a worker of the proof does: one piece of it, from its own pair of worlds or its own filled database.
import { readFileSync } from 'node:fs'
import { bekijkBanen } from './banenproef.ts'
import { type Dekking, routesVan, telRoutes } from './dekking.ts'
import { gelijkwaardig } from './gelijkwaardig.ts'
import { maakGeschiedenis } from './geschiedenis.ts'
import { hoorGebeurtenissen, krimp, vertel } from './krimp.ts'
import { lekken } from './lekken/alle.ts'
import type { GeplantLek } from './lekken/planten.ts'
import { lokaalRespect, type Maat } from './lokaal.ts'
import { dobbelsteen } from './lot.ts'
import { maakMutanten } from './mutaties.ts'
import { openingen } from './openingen.ts'
import { openToneel, type Toneel } from './toneel.ts'
import { bekijk, bouwOp, openWand, type Wand } from './wand.ts'
import { vergelijk } from './zuivering.ts'

export type Opdracht =
  | { wat: 'zuivering'; seed: string; van: number; stap: number; tot: number; dekking: Dekking }
  | { wat: 'lokaal'; seed: string; maat: Maat }
  | { wat: 'lekken'; seed: string; van: number; stap: number; meest: number }
  | { wat: 'mutaties'; seed: string; van: number; stap: number; eenOp: number }

export type Uitkomst = {
  routes?: string[]
  dekking?: Dekking
  histories?: number
  events?: number
  bytes?: number
  verhalen?: string[]
  lokaal?: { daden: number; bursts: number; bladzijden: number; paren: number }
  lekken?: { naam: string; deel: string; na: number | null; waar: string }[]
  mutanten?: { naam: string; rood: string | null }[]
}

/** Does one piece. Everything it opens it closes. */
export async function werk(o: Opdracht): Promise<Uitkomst> {
  if (o.wat === 'zuivering') return await inTweeWerelden((met, zonder) => zuiver(o, met, zonder))
  if (o.wat === 'lokaal') return await inTweeWerelden((met, zonder) => lokaal(o, met, zonder))
  if (o.wat === 'lekken') return await vangLekken(o)
  return await vangMutanten(o)
}

async function inTweeWerelden<T>(work: (met: Toneel, zonder: Toneel) => Promise<T>): Promise<T> {
  const [met, zonder] = [await openToneel(), await openToneel()]
  try {
    return await work(met, zonder)
  } finally {
    await met.sluit()
    await zonder.sluit()
  }
}

const STORIES = 3
/** How many histories live in a world before it is swept. */
const GELEEFD = 20

async function zuiver(
  { seed, van, stap, tot }: Opdracht & { wat: 'zuivering' },
  met: Toneel,
  zonder: Toneel,
): Promise<Uitkomst> {
  const dekking: Dekking = {}
  const count = telRoutes(met.wereld.app, dekking)
  const out = { histories: 0, events: 0, bytes: 0, verhalen: [] as string[] }
  for (let i = van; i < tot; i += stap) {
    // Who has been would only make lists longer: the same in both worlds.
    if (out.histories % GELEEFD === 0) for (const toneel of [met, zonder]) await toneel.ruimOp()
    // Every opening is walked by both sides at least twice; after that, chance.
    const names = Object.keys(openingen)
    const opening = i < 2 * names.length ? names[i % names.length] : undefined
    const g = { ...maakGeschiedenis(`${seed}-${i}`, opening), beurt: i }
    const { events, lek } = await vergelijk(met, zonder, g, count)
    out.histories++
    out.events += events
    if (!lek) continue
    out.bytes += lek.bytes
    if (out.verhalen.length >= STORIES) continue
    const small = await krimp(met, zonder, g, lek)
    out.verhalen.push(`${seed}-${i}: ${vertel(small, await hoorGebeurtenissen(met, zonder, small))}`)
  }
  return { ...out, dekking, routes: routesVan(met.wereld.app) }
}

async function lokaal(
  { seed, maat }: Opdracht & { wat: 'lokaal' },
  met: Toneel,
  zonder: Toneel,
): Promise<Uitkomst> {
  const dekking: Dekking = {}
  const { lek, na, ...counts } = await lokaalRespect(
    met,
    zonder,
    seed,
    maat,
    telRoutes(met.wereld.app, dekking),
  )
  const acts = na.map(({ wie, actie }) => `${wie} ${actie.method} ${actie.path}`).join(' of ')
  const verhalen = lek
    ? [`${seed}: ${acts} → ${lek.wie} ${lek.actie.method} ${lek.actie.path}: ${lek.waar}`]
    : []
  return { lokaal: counts, bytes: lek?.bytes ?? 0, verhalen, dekking }
}

async function vangLekken({ seed, van, stap, meest }: Opdracht & { wat: 'lekken' }): Promise<Uitkomst> {
  const mine = lekken.filter((_, i) => i % stap === van)
  const found: NonNullable<Uitkomst['lekken']> = []
  // Leaks around the app share one pair of worlds; those in the database get a fresh pair, thrown away afterwards.
  const inApp = mine.filter(l => l.deel === 'zuivering' && !l.sql)
  await inTweeWerelden(async (met, zonder) => {
    for (const lek of inApp) found.push(await vangIn(met, zonder, lek, seed, meest))
  })
  for (const lek of mine.filter(l => l.deel === 'zuivering' && l.sql))
    found.push(await inTweeWerelden((met, zonder) => vangIn(met, zonder, lek, seed, meest)))
  const wand = await openWand()
  try {
    for (const lek of mine.filter(l => l.deel !== 'zuivering')) {
      const plant = (client: Wand['client']) => client.query(lek.sql as string)
      const waar = lek.deel === 'wand' ? await bekijk(wand, plant) : await bekijkBanen(wand, plant)
      found.push({ naam: lek.naam, deel: lek.deel, na: waar ? 0 : null, waar: waar ?? '' })
    }
  } finally {
    await wand.sluit()
  }
  return { lekken: found }
}

const FRESH = 8

async function vangIn(met: Toneel, zonder: Toneel, lek: GeplantLek, seed: string, meest: number) {
  for (const toneel of [met, zonder]) {
    toneel.app = toneel.wereld.app
    if (lek.sql) await toneel.superuser.query(lek.sql)
  }
  for (let n = 1; n <= meest; n++) {
    // What a leak once kept it may keep for good, and if that was of A nothing differs any more: so now and then it begins anew.
    if (n % FRESH === 1)
      for (const toneel of [met, zonder]) {
        if (lek.plant) toneel.app = toneel.wereld.app
        await lek.plant?.(toneel)
      }
    const g = maakGeschiedenis(`${seed}-${lek.naam}-${n}`, lek.opening)
    const { lek: found } = await vergelijk(met, zonder, g)
    if (found)
      return {
        naam: lek.naam,
        deel: lek.deel,
        na: n,
        waar: `${found.wie ?? 'bewaard'} ${found.actie.method} ${found.actie.path}`,
      }
  }
  return { naam: lek.naam, deel: lek.deel, na: null, waar: '' }
}

async function vangMutanten({ seed, van, stap, eenOp }: Opdracht & { wat: 'mutaties' }): Promise<Uitkomst> {
  const page = readFileSync(new URL('../muur.sql', import.meta.url), 'utf8')
  const d = dobbelsteen(`${seed}|mutanten`)
  const all = maakMutanten(page)
  const unknown = Object.keys(gelijkwaardig).filter(naam => !all.some(m => m.naam === naam))
  if (unknown.length > 0) throw new Error(`No such mutant any more (gelijkwaardig.ts): ${unknown.join('; ')}`)
  const chosen = all.filter(m => !(m.naam in gelijkwaardig)).filter(() => d.eenOp(eenOp))
  const mine = chosen.filter((_, i) => i % stap === van)
  const wand = await openWand()
  try {
    for (const verander of [async () => {}, () => bouwOp(wand, page)]) {
      const rood = await bekijk(wand, verander)
      if (rood) throw new Error(`The wall itself is red, so no mutant proves anything: ${rood}`)
    }
    const mutanten: NonNullable<Uitkomst['mutanten']> = []
    for (const { naam, sql, text, tabellen } of mine)
      mutanten.push({
        naam,
        rood: await bekijk(wand, client => (sql === null ? bouwOp(wand, text) : client.query(sql)), tabellen),
      })
    return { mutanten }
  } finally {
    await wand.sluit()
  }
}
