// Plays a history on a stage, with one side or both, and keeps every byte that the people of A get.

import { vergeetPraktijk } from '../../http/praktijk.ts'
import { blindeActie } from './blind.ts'
import type { Gebeurtenis, Geschiedenis } from './geschiedenis.ts'
import { type Dobbelsteen, dobbelsteen, metLot } from './lot.ts'
import { achterA } from './nagelaten.ts'
import { type Stap, typOver } from './openingen.ts'
import { isHuisgenoot, type Kant, kantVan, type Naam, type Persoon, zetOpToneel } from './rolverdeling.ts'
import { type Actie, formsOf, ga, kiesActie, linksOf, soortVan } from './surfer.ts'
import type { Toneel } from './toneel.ts'
import type { Waarneming } from './waarneming.ts'

/** What one person got in one event; `nr` is the place of the event in the history. */
export type Moment = {
  wie: Naam | null
  nr: number
  actie: Actie
  gekregen: Pick<Waarneming, 'bytes' | 'status'>
}

/** What each route was asked: for the coverage of the proof. */
export type Geraakt = (actie: Actie, gekregen: Waarneming, nr: number) => void

export const BEGIN = Temporal.Instant.from('2027-03-01T09:00:00Z')
const anyUuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

/** Who of A may go anywhere. */
const vrijVanA: readonly Naam[] = ['ouder A', 'specialist A', 'bezoeker A']

/** What somebody of A tries with an id of B, by event: written while B is there, repeated word for word when B is not. */
export type Gokken = Map<string, string>

/** One playing of one history. */
export class Spel {
  readonly toneel: Toneel
  readonly g: Geschiedenis
  readonly gokken: Gokken
  readonly met: boolean
  readonly geraakt: Geraakt
  readonly mensen = new Map<Naam, Persoon>()
  readonly gezien: Moment[] = []
  readonly pages = new Map<Naam, Waarneming>()
  readonly #done = new Map<Naam, Map<string, number>>()
  readonly #vanB = new Set<string>()
  /** Of those, what B sent itself: with these something was made or changed. */
  readonly #gestuurdDoorB = new Set<string>()
  // What somebody wrote down: the page with the secret of the app, and the id of the page before this one.
  readonly #kladblok = new Map<Naam, string>()
  readonly #laatste = new Map<Naam, string>()

  constructor(toneel: Toneel, g: Geschiedenis, gokken: Gokken, met: boolean, geraakt: Geraakt = () => {}) {
    this.toneel = toneel
    this.g = g
    this.gokken = gokken
    this.met = met
    this.geraakt = geraakt
  }

  async open(): Promise<void> {
    await this.toneel.zetKlok(BEGIN)
    // The clock went back: what was kept until later must not outlive the history before.
    vergeetPraktijk(this.toneel.wereld.poorten)
    const kanten: Kant[] = this.met ? ['A', 'B'] : ['A']
    const d = dobbelsteen(`${this.g.key}|toneel`)
    for (const p of await zetOpToneel(this.toneel, this.g, kanten, d)) this.mensen.set(p.naam, p)
  }

  /** Plays one event. `i` is its place in the whole history: its time is its own, whoever is left out. */
  async gebeurt({ wie, nr, keer, stap }: Gebeurtenis, i: number): Promise<void> {
    const persoon = this.mensen.get(wie)
    if (!persoon) return
    await this.toneel.zetKlok(BEGIN.add({ seconds: 15 * i }))
    const d = dobbelsteen(`${this.g.key}|${wie}|${nr}`)
    const event = `${wie}|${nr}`
    const kies = () => (stap ? this.#script(persoon, stap, d) : this.#kies(persoon, d, event, i))
    const actie = isHuisgenoot(wie) ? this.#herhaal(event, kies) : kies()
    if (!actie) return
    const kinds = this.#done.get(wie) ?? new Map<string, number>()
    kinds.set(soortVan(actie), (kinds.get(soortVan(actie)) ?? 0) + 1)
    this.#done.set(wie, kinds)
    for (let k = 0; k < keer; k++) await this.doe(persoon, actie, i, `${wie}|${nr}|${k}`)
  }

  // Who runs the practice sees staff of both sides, such as their absence, and who is let in sees a traject of either, and they may act
  // on it: that is a person, not the program (D1, D4). So what they do is the same in both worlds, word for word.
  #herhaal(event: string, kies: () => Actie | null): Actie | null {
    if (this.met) this.gokken.set(event, JSON.stringify(kies()))
    return JSON.parse(this.gokken.get(event) ?? 'null') as Actie | null
  }

  /** One act and where it leads: a form leads on to a page, and a visitor sees both. */
  async doe(persoon: Persoon, actie: Actie, nr: number, lot: string): Promise<Waarneming[]> {
    const all: Waarneming[] = []
    let next: Actie | null = actie
    for (let step = 0; next && step < 4; step++) {
      const now: Actie = next
      const gekregen = await metLot(`${this.g.ruimte}|${lot}|${step}`, () => persoon.browser.doe(now))
      all.push(gekregen)
      this.geraakt(now, gekregen, nr)
      if (gekregen.html) this.pages.set(persoon.naam, gekregen)
      if (now.path === '/registreren/code' && gekregen.status === 200)
        this.#kladblok.set(persoon.naam, gekregen.html)
      const last = [...now.path.matchAll(anyUuid)].at(-1)?.[0]
      if (last) this.#laatste.set(persoon.naam, last)
      const kant = kantVan(persoon.naam)
      if (kant === 'A') this.gezien.push({ wie: persoon.naam, nr, actie: now, gekregen })
      if (kant === 'B') for (const [id] of gekregen.html.matchAll(anyUuid)) this.#vanB.add(id)
      if (kant === 'B' && now.method === 'POST')
        for (const [id] of JSON.stringify([now.path, now.velden]).matchAll(anyUuid))
          this.#gestuurdDoorB.add(id)
      next = gekregen.location?.startsWith('/') ? ga(gekregen.location) : null
    }
    return all
  }

  /** What stays behind of A when all is done: everything written about A, keys and mail. */
  async sluit(): Promise<void> {
    const a = this.mensen.get('ouder A') as Persoon
    const bytes = await achterA(this.toneel, a.traject)
    const nr = this.g.gebeurtenissen.length
    this.gezien.push({
      wie: null,
      nr,
      actie: ga('wat er van A is bewaard'),
      gekregen: { bytes, status: 200 },
    })
  }

  #script(persoon: Persoon, { doe, pad, velden }: Stap, d: Dobbelsteen): Actie | null {
    const id = this.#laatste.get(persoon.naam) ?? persoon.traject
    if (doe === 'ga') return ga(pad.replace(':traject', persoon.traject).replace(':id', id))
    if (doe === 'post') return { method: 'POST', path: pad, velden }
    const page = this.pages.get(persoon.naam)
    if (!page) return null
    const fits = (a: Actie) => soortVan(a).endsWith(pad)
    if (doe === 'volg') return linksOf(page.html).map(ga).find(fits) ?? null
    const kant = kantVan(persoon.naam)
    const papier = this.pages.get(`specialist ${kant as Kant}`)?.html ?? ''
    const [wat = '', ...bij] = Object.entries(velden)
    const over =
      doe === 'typ'
        ? typOver(
            wat[0] as string,
            this.#kladblok.get(persoon.naam) ?? '',
            papier,
            this.toneel.wereld.klok.nu(),
          )
        : velden
    // What is typed over, with what else the step says.
    const extra = doe === 'typ' ? over && { ...over, ...Object.fromEntries(bij) } : velden
    if (!extra) return null
    // A button of which only the beginning is known: `weg-*`.
    const vast = Object.fromEntries(
      Object.entries(extra).map(([naam, v]) => {
        const start = /^(.+)\*$/.exec(String(v))?.[1]
        return [naam, start ? (new RegExp(`"(${start}[^"]*)"`).exec(page.html)?.[1] ?? '') : v]
      }),
    )
    const forms = formsOf(page.html, page.path, { d, net: true, vast })
    return forms.find(fits) ?? null
  }

  #kies(persoon: Persoon, d: Dobbelsteen, event: string, i: number): Actie {
    const page = this.pages.get(persoon.naam) ?? null
    // Which event it is follows from the history alone, so it is the same in both worlds.
    const { beurt, gebeurtenissen } = this.g
    if (beurt !== undefined && i === gebeurtenissen.findIndex(e => !e.stap && vrijVanA.includes(e.wie)))
      return blindeActie(this.toneel, persoon, page, d, beurt)
    const { begin, binnen } = persoon
    const done = this.#done.get(persoon.naam) ?? new Map<string, number>()
    const actie = d.eenOp(9) ? blindeActie(this.toneel, persoon, page, d) : kiesActie(page, begin, done, d)
    // Who may see several trajecten keeps to the pages of one: their lists belong to no traject.
    if (binnen && !binnen.some(part => actie.path.includes(part))) return ga(d.uit(begin))
    if (kantVan(persoon.naam) !== 'A' || binnen || !d.eenOp(8)) return actie
    return this.#gok(actie, d, event)
  }

  // Somebody of A who knows an id of B (from a screen that stood open) tries it where an own one belongs.
  #gok(actie: Actie, d: Dobbelsteen, event: string): Actie {
    const known = [...(d.eenOp(2) && this.#gestuurdDoorB.size > 0 ? this.#gestuurdDoorB : this.#vanB)]
    const chosen = known.length > 0 ? known[d.onder(known.length)] : undefined
    if (this.met && chosen) this.gokken.set(event, chosen)
    const id = this.gokken.get(event)
    if (!id) return actie
    const swap = (text: string) => text.replace(anyUuid, id)
    const gegokt: Actie = {
      ...actie,
      path: swap(actie.path),
      velden: Object.fromEntries(Object.entries(actie.velden).map(([k, v]) => [k, [v].flat().map(swap)])),
    }
    if (JSON.stringify(gegokt) !== JSON.stringify(actie)) return gegokt
    return ga(`/trajecten/${id}`)
  }
}

/** Plays a whole history. */
export async function speel(
  toneel: Toneel,
  g: Geschiedenis,
  gokken: Gokken,
  met: boolean,
  geraakt?: Geraakt,
): Promise<Moment[]> {
  const spel = new Spel(toneel, g, gokken, met, geraakt)
  await spel.open()
  for (const [i, e] of g.gebeurtenissen.entries()) await spel.gebeurt(e, i)
  await spel.sluit()
  return spel.gezien
}
