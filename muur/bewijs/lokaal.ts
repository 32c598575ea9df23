// Local respect and pairs: after each act of B, everything A can reach reads the same, and every act of A is answered the same.

import { routesVan, routeVan } from './dekking.ts'
import { maakGeschiedenis } from './geschiedenis.ts'
import { type Dobbelsteen, dobbelsteen } from './lot.ts'
import { kantVan, type Naam, type Persoon } from './rolverdeling.ts'
import { BEGIN, type Geraakt, type Gokken, Spel } from './spel.ts'
import { type Actie, formsOf, ga, linksOf, soortVan } from './surfer.ts'
import type { Toneel } from './toneel.ts'
import { verschil } from './waarneming.ts'
import { type Lek, vindVerschil } from './zuivering.ts'

export type Lokaal = {
  daden: number
  bursts: number
  bladzijden: number
  paren: number
  lek: Lek | null
  /** After which acts of B: one where it could be told, else the group. */
  na: readonly Daad[]
}

type Daad = { wie: Naam; actie: Actie }

/**
 * How much of it: every act of B, this many times over, and after how many of them A is read again. Reading all of A takes a
 * hundred times as long as an act, so acts go in groups; the draw that mixes them follows from the seed, so no two acts are
 * always together, and one that undid what the other did is found by a next run.
 */
export type Maat = { bursts: readonly (1 | 3 | 10)[]; groep: number; openingen: readonly string[] }

const wereldVanA: readonly Naam[] = ['ouder A', 'specialist A', 'bezoeker A']
const slow = /\.pdf|\/blad$|docx|^\/(weg|afmelden)|andere\/einde|\/einde$/

/** Plays the openings for both sides, then lets B do everything B can, and reads all of A in between. */
export async function lokaalRespect(
  met: Toneel,
  zonder: Toneel,
  key: string,
  maat: Maat,
  geraakt: Geraakt = () => {},
): Promise<Lokaal> {
  const g = {
    ...maakGeschiedenis(key),
    gebeurtenissen: maat.openingen
      .flatMap(o => maakGeschiedenis(key, o).gebeurtenissen.filter(e => e.stap))
      .map((e, nr) => ({ ...e, nr })),
  }
  const gokken: Gokken = new Map()
  const samen = new Spel(met, g, gokken, true, geraakt)
  const alleen = new Spel(zonder, g, gokken, false)
  for (const spel of [samen, alleen]) {
    await spel.open()
    for (const [i, e] of g.gebeurtenissen.entries()) await spel.gebeurt(e, i)
  }
  const nu = g.gebeurtenissen.length + 1
  for (const toneel of [met, zonder]) await toneel.zetKlok(BEGIN.add({ seconds: 15 * nu }))
  const acts = meng(await dadenVan(samen, 'B', nu), dobbelsteen(`${key}|lokaal`))
  const own = (await dadenVan(alleen, 'A', nu)).filter(
    x => x.actie.method === 'POST' && !slow.test(x.actie.path),
  )
  const total: Lokaal = { daden: acts.length, bursts: 0, bladzijden: 0, paren: 0, lek: null, na: [] }
  let before = await lees(samen)
  /** Does these acts of B, and says what A sees of it: first in what A had read before, then in what A does. */
  const probeer = async (group: readonly Daad[], keer: number, lot: string): Promise<(Lek | null)[]> => {
    for (const [n, { wie, actie }] of group.entries())
      for (let k = 0; k < keer; k++)
        await samen.doe(samen.mensen.get(wie) as Persoon, actie, nu, `lokaal|${lot}|${n}|${k}`)
    total.bursts += group.length
    const after = await lees(samen)
    total.bladzijden += after.size
    const gelezen = vergelijkBladen(before, after)
    // Then every act of A, in both worlds: as though B had done nothing.
    const from = [samen.gezien.length, alleen.gezien.length] as const
    for (const [m, x] of own.entries())
      for (const spel of [samen, alleen])
        await spel.doe(spel.mensen.get(x.wie) as Persoon, x.actie, nu, `paar|${lot}|${m}`)
    total.paren += group.length * (own.length + after.size)
    const gedaan = vindVerschil(samen.gezien.slice(from[0]), alleen.gezien.slice(from[1]))
    samen.gezien.length = 0
    alleen.gezien.length = 0
    before = own.length > 0 ? await lees(samen) : after
    return [gelezen, gedaan]
  }
  for (const keer of maat.bursts)
    for (let n = 0; n < acts.length && !total.lek; n += maat.groep) {
      const group = acts.slice(n, n + maat.groep)
      const seen = await probeer(group, keer, `${keer}|${n}`)
      total.lek = seen[0] ?? seen[1] ?? null
      if (!total.lek) continue
      // Which act it was: each once more on its own. From here both worlds may differ for good, so only what A reads counts. What
      // shows only the first time, or only together, leaves the whole group.
      total.na = group
      for (const [m, one] of group.entries()) {
        if (total.na.length === 1) break
        if ((await probeer([one], keer, `${keer}|${n}|${m}`))[0]) total.na = [one]
      }
    }
  return total
}

/** The same acts in an order of chance. */
function meng<T>(list: readonly T[], d: Dobbelsteen): T[] {
  const rest = [...list]
  return list.map(() => rest.splice(d.onder(rest.length), 1)[0] as T)
}

/** Everything the people of one side can do: each route they see a link or form for once, and each route of the router blindly. */
async function dadenVan(spel: Spel, kant: 'A' | 'B', nr: number): Promise<Daad[]> {
  const found = new Map<string, Daad>()
  for (const persoon of spel.mensen.values()) {
    if (kantVan(persoon.naam) !== kant && !(kant === 'B' && persoon.naam === 'vreemde')) continue
    const d = dobbelsteen(`daden|${persoon.naam}`)
    const pages = await kruip(spel, persoon, nr)
    const acts: Actie[] = pages.flatMap(({ html, path }) => [
      ...linksOf(html).map(ga),
      ...formsOf(html, path, { d, net: true }),
    ])
    const routes = kant === 'B' ? routesVan(spel.toneel.wereld.app) : []
    for (const route of routes) {
      const [method, pattern] = route.split(' ') as [Actie['method'], string]
      acts.push({ method, path: pattern.replace(/:\w+(\{[^}]*\})?/g, persoon.traject), velden: {} })
    }
    for (const actie of acts) {
      const allowed = !persoon.binnen || persoon.binnen.some(part => actie.path.includes(part))
      const route = routeVan(spel.toneel.wereld.app, actie)
      if (!route || !allowed || /^\/(weg|afmelden)/.test(actie.path)) continue
      const kind = `${persoon.naam} ${route} ${soortVan(actie) === soortVan({ ...actie, path: route.split(' ')[1] as string })}`
      if (!found.has(kind)) found.set(kind, { wie: persoon.naam, actie })
    }
  }
  return [...found.values()]
}

type Blad = { wie: Naam; path: string; html: string; bytes: string }

/** Reads every page this person can reach by links, each with its own chance, at this moment. */
async function kruip(spel: Spel, persoon: Persoon, nr: number): Promise<Blad[]> {
  const seen = new Map<string, Blad>()
  const todo = [...new Set(persoon.begin)]
  while (todo.length > 0 && seen.size < 60) {
    const path = todo.shift() as string
    if (seen.has(path) || slow.test(path)) continue
    if (persoon.binnen && !persoon.binnen.some(part => path.includes(part))) continue
    const before = spel.gezien.length
    const all = await spel.doe(persoon, ga(path), nr, `kruip|${path}`)
    spel.gezien.length = before
    const html = all.at(-1)?.html ?? ''
    seen.set(path, { wie: persoon.naam, path, html, bytes: all.map(w => w.bytes).join('\n') })
    todo.push(...linksOf(html))
  }
  return [...seen.values()]
}

/** All of A as it reads now. Reading leaves lines in the access log; those are taken away again. */
async function lees(spel: Spel): Promise<Map<string, Blad>> {
  const { superuser } = spel.toneel
  const traject = (spel.mensen.get('ouder A') as Persoon).traject
  await superuser.query('create temp table if not exists al as select id from logregel limit 0')
  await superuser.query('truncate al')
  await superuser.query('insert into al select id from logregel where traject_id = $1', [traject])
  const pages = new Map<string, Blad>()
  for (const naam of wereldVanA) {
    const persoon = spel.mensen.get(naam) as Persoon
    // Only here is A read so often: it may leave as little in the browser as in the log (the language of an ouder follows into it).
    const koek = persoon.browser.koek()
    for (const blad of await kruip(spel, persoon, 0)) pages.set(`${naam} ${blad.path}`, blad)
    persoon.browser.zetKoek(koek)
  }
  await superuser.query('delete from logregel where traject_id = $1 and id not in (select id from al)', [
    traject,
  ])
  return pages
}

function vergelijkBladen(before: Map<string, Blad>, after: Map<string, Blad>): Lek | null {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [after.get(key), before.get(key)]
    const { bytes, waar } = verschil(a?.bytes ?? '', b?.bytes ?? '')
    const { wie, path } = (a ?? b) as Blad
    if (bytes > 0) return { bytes, wie, nr: 0, actie: ga(path), waar }
  }
  return null
}
