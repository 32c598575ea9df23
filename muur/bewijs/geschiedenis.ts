// One random history, played with and without the other side; every byte the people of A get must be the same.
import { dobbelsteen, metLot } from './lot.ts'
import { type Kant, kantVan, type Naam, type Persoon, type Toneel, zetOpToneel } from './rolverdeling.ts'
import { type Actie, kiesActie } from './surfer.ts'
import { verschil, type Waarneming } from './waarneming.ts'

/** One thing somebody does, `keer` times in a row (a burst). `nr` is their own count, so it never shifts. */
export type Gebeurtenis = { wie: Naam; nr: number; keer: 1 | 3 | 10 }

export type Geschiedenis = { key: string; gebeurtenissen: readonly Gebeurtenis[] }

const namen: readonly Naam[] = [
  'ouder A',
  'ouder A',
  'specialist A',
  'specialist A',
  'coordinator A',
  'ouder B',
  'specialist B',
  'specialist B',
  'coordinator B',
  'vreemde',
]

/** A history of 10 to 26 events that follows from its key alone. */
export function maakGeschiedenis(key: string): Geschiedenis {
  const d = dobbelsteen(`${key}|geschiedenis`)
  const counts = new Map<Naam, number>()
  const gebeurtenissen = Array.from({ length: 10 + d.onder(17) }, () => {
    const wie = d.uit(namen)
    const nr = (counts.get(wie) ?? 0) + 1
    counts.set(wie, nr)
    return { wie, nr, keer: d.uit([1, 1, 1, 1, 1, 1, 3, 10] as const) }
  })
  return { key, gebeurtenissen }
}

/** What one person got for one event. */
export type Moment = { wie: Naam; actie: Actie; gekregen: Waarneming }

/** What each route was asked: for the coverage of the proof. */
export type Geraakt = (actie: Actie, gekregen: Waarneming) => void

const BEGIN = Temporal.Instant.from('2027-03-01T09:00:00Z')

/** Plays a history on a stage with these sides, and gives what the people of A got, in order. */
export async function speel(
  toneel: Toneel,
  g: Geschiedenis,
  kanten: readonly Kant[],
  geraakt: Geraakt = () => {},
): Promise<Moment[]> {
  const { klok } = toneel.wereld
  klok.zet(BEGIN)
  const mensen = new Map(
    (await zetOpToneel(toneel, g.key, kanten, dobbelsteen(`${g.key}|toneel`))).map(p => [p.naam, p]),
  )
  const pages = new Map<Naam, Waarneming>()
  const seen: Moment[] = []
  for (const [i, { wie, nr, keer }] of g.gebeurtenissen.entries()) {
    const persoon = mensen.get(wie)
    if (!persoon) continue
    // The time of an event is its own: leaving others out does not move it.
    klok.zet(BEGIN.add({ minutes: i }))
    const actie = kies(persoon, pages.get(wie) ?? null, `${g.key}|${wie}|${nr}`)
    for (let k = 0; k < keer; k++) {
      for (const moment of await doe(persoon, actie, `${g.key}|${wie}|${nr}|${k}`)) {
        geraakt(moment.actie, moment.gekregen)
        if (moment.gekregen.html) pages.set(wie, moment.gekregen)
        if (kantVan(wie) === 'A' && wie !== 'vreemde') seen.push(moment)
      }
    }
  }
  return seen
}

function kies(persoon: Persoon, page: Waarneming | null, seed: string): Actie {
  const d = dobbelsteen(seed)
  const actie = kiesActie(page, persoon.begin, d)
  // Who may see several trajecten keeps to the pages of one: their lists belong to no traject.
  const elsewhere: boolean = persoon.binnen !== null && !actie.path.includes(persoon.binnen)
  return elsewhere ? { method: 'GET', path: d.uit(persoon.begin), velden: {} } : actie
}

// A form leads on to a page; a visitor sees both.
async function doe(persoon: Persoon, actie: Actie, seed: string): Promise<Moment[]> {
  const moments: Moment[] = []
  let next: Actie | null = actie
  for (let step = 0; next && step < 4; step++) {
    const now: Actie = next
    const gekregen = await metLot(`${seed}|${step}`, () => persoon.browser.doe(now))
    moments.push({ wie: persoon.naam, actie: now, gekregen })
    next = gekregen.location?.startsWith('/') ? { method: 'GET', path: gekregen.location, velden: {} } : null
  }
  return moments
}

/** Where the two ways of playing differ: how many bytes, and the first place in words. */
export type Lek = { bytes: number; wie: Naam; actie: Actie; waar: string }

/** Plays a history with both sides and with A alone, and compares every byte. */
export async function vergelijk(
  met: Toneel,
  zonder: Toneel,
  g: Geschiedenis,
  geraakt?: Geraakt,
): Promise<{ events: number; lek: Lek | null }> {
  const samen = await speel(met, g, ['A', 'B'], geraakt)
  const alleen = await speel(zonder, g, ['A'])
  let lek = null as Lek | null
  for (let i = 0; i < Math.max(samen.length, alleen.length); i++) {
    const [a, b] = [samen[i], alleen[i]]
    const { bytes, waar } = verschil(a?.gekregen.bytes ?? '', b?.gekregen.bytes ?? '')
    if (bytes === 0) continue
    const { wie, actie } = (a ?? b) as Moment
    const eerder: Lek | null = lek
    lek = eerder ? { ...eerder, bytes: eerder.bytes + bytes } : { bytes, wie, actie, waar }
  }
  return { events: g.gebeurtenissen.length, lek }
}
