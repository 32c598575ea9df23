// Who looked in a traject, told per day and per person: two hundred reads of one specialist on a day are one sentence (O7).

/** Whose look it was, as the reader may know it. Of staff only the own specialist and who stands in have a name; others have a function. */
export type Kijker =
  | 'specialist'
  | 'waarnemer'
  | 'andere-specialist'
  | 'coordinator'
  | 'controle'
  | 'meelezer'
  | 'aanmelder'
  | 'ouder'
  | 'jij'

/** Lines of the log that are alike: one day (YYYY-MM-DD), person, part, act and outcome. `tijden` are minutes (HH.MM), in order. */
export type Logdeel = {
  dag: string
  rol: string
  persoon_id: string
  /** Null where the wall does not give it to the reader. */
  naam: string | null
  /** Whether this person stood in here on that day. */
  waarnemer: boolean
  handeling: string
  onderdeel: string
  uitkomst: string
  keer: number
  tijden: readonly string[]
}

/** What one person did on one day. `delen` says which part at which minutes, most looked at first. */
export type Bezoek = {
  wie: Kijker
  naam: string | null
  keer: { keek: number; schreef: number; papier: number; dicht: number; mis: number }
  delen: readonly { onderdeel: string; tijden: readonly string[] }[]
}

export type Kijkdag = { dag: string; bezoeken: readonly Bezoek[] }

const VOLGORDE: readonly Kijker[] = [
  'controle',
  'andere-specialist',
  'coordinator',
  'waarnemer',
  'meelezer',
  'specialist',
  'aanmelder',
  'ouder',
  'jij',
]

/** Days, newest first; within a day first who one would not expect, and oneself last. `ik` is the reader. */
export function vertelDagen(delen: readonly Logdeel[], ik: string): Kijkdag[] {
  const dagen = new Map<string, Logdeel[]>()
  for (const deel of delen) dagen.set(deel.dag, [...(dagen.get(deel.dag) ?? []), deel])
  return [...dagen]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([dag, vanDag]) => ({ dag, bezoeken: vertelBezoeken(vanDag, ik) }))
}

function vertelBezoeken(delen: readonly Logdeel[], ik: string): Bezoek[] {
  const mensen = new Map<string, Logdeel[]>()
  for (const deel of delen) {
    const { wie, naam } = kijkerVan(deel, ik)
    const key = `${VOLGORDE.indexOf(wie)} ${naam ?? ''}`
    mensen.set(key, [...(mensen.get(key) ?? []), deel])
  }
  return [...mensen]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, mijn]) => ({
      ...kijkerVan(mijn[0] as Logdeel, ik),
      keer: telKeren(mijn),
      delen: telDelen(mijn),
    }))
}

function kijkerVan({ rol, persoon_id, naam, waarnemer }: Logdeel, ik: string): Pick<Bezoek, 'wie' | 'naam'> {
  if (persoon_id === ik) return { wie: 'jij', naam: null }
  if (rol === 'specialist')
    return { wie: naam === null ? 'andere-specialist' : waarnemer ? 'waarnemer' : 'specialist', naam }
  if (rol === 'coordinator' || rol === 'aanmelder' || rol === 'ouder' || rol === 'meelezer')
    return { wie: rol, naam: null }
  return { wie: 'controle', naam: null }
}

function telKeren(delen: readonly Logdeel[]): Bezoek['keer'] {
  const sum = (past: (d: Logdeel) => boolean) => delen.filter(past).reduce((n, d) => n + d.keer, 0)
  const gelukt = (...acts: string[]) => sum(d => d.uitkomst === '0' && acts.includes(d.handeling))
  return {
    keek: gelukt('R'),
    schreef: gelukt('C', 'U', 'D'),
    papier: gelukt('E'),
    dicht: sum(d => d.uitkomst === '4'),
    mis: sum(d => d.uitkomst === '8'),
  }
}

function telDelen(delen: readonly Logdeel[]): Bezoek['delen'] {
  const found = new Map<string, { keer: number; tijden: Set<string> }>()
  for (const { onderdeel, keer, tijden } of delen) {
    const was = found.get(onderdeel) ?? { keer: 0, tijden: new Set<string>() }
    for (const tijd of tijden) was.tijden.add(tijd)
    found.set(onderdeel, { keer: was.keer + keer, tijden: was.tijden })
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.keer - x.keer || a.localeCompare(b))
    .map(([onderdeel, { tijden }]) => ({ onderdeel, tijden: [...tijden].sort() }))
}
