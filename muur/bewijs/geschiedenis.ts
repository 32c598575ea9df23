// One random history, as events that follow from its key alone: a scripted opening for some, and then whatever people do.
import { dobbelsteen } from './lot.ts'
import { type Opening, openingen, type Stap } from './openingen.ts'
import { isHuisgenoot, type Kant, type Naam } from './rolverdeling.ts'

/** One thing somebody does, `keer` times in a row (a burst). `nr` is their own count, so it never shifts. */
export type Gebeurtenis = { wie: Naam; nr: number; keer: 1 | 3 | 10; stap?: Stap }

/** `key` chooses what happens; ids and secrets follow from `ruimte`, so that one history can be played more than once. */
export type Geschiedenis = {
  key: string
  ruimte: string
  stand: Opening['stand']
  gebeurtenissen: readonly Gebeurtenis[]
  /** The route that somebody of A tries first of all in it, so that many histories together ask them all. */
  beurt?: number
}

const namen: readonly Naam[] = [
  ...(['ouder A', 'ouder A', 'specialist A', 'specialist A', 'specialist A', 'coordinator A'] as const),
  ...(['ouder B', 'ouder B', 'specialist B', 'specialist B', 'specialist B', 'coordinator B'] as const),
  ...(['bezoeker A', 'inlogger A', 'bezoeker B', 'inlogger B', 'vreemde', 'beheerder'] as const),
]
const keren = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 10] as const

/** A history of 10 to 40 events that follows from its key alone. With `vast` both sides begin with this opening. */
export function maakGeschiedenis(key: string, vast?: string): Geschiedenis {
  const d = dobbelsteen(`${key}|geschiedenis`)
  const counts = new Map<Naam, number>()
  const event = (wie: Naam, keer: Gebeurtenis['keer'], stap?: Stap): Gebeurtenis => {
    const nr = (counts.get(wie) ?? 0) + 1
    counts.set(wie, nr)
    return { wie, nr, keer, ...(stap ? { stap } : {}) }
  }
  const names = Object.keys(openingen)
  const opening = openingen[vast ?? d.uit([...names, ''])]
  const sides: readonly Kant[] = vast ? ['B', 'A'] : d.uit([['A', 'B'], ['B', 'A'], ['B'], ['A']] as const)
  const stappen = opening?.stappen ?? []
  const scripted = sides.flatMap(kant =>
    stappen
      .filter(({ rol }) => !isHuisgenoot(rol) || kant === sides[0])
      .map(({ rol, stap }) => event(isHuisgenoot(rol) ? rol : `${rol} ${kant}`, 1, stap)),
  )
  const free = Array.from({ length: 10 + d.onder(14) }, () => event(d.uit(namen), d.uit(keren)))
  // B also acts in between the steps of A, and the other way round.
  for (const e of scripted.splice(0)) {
    scripted.push(e)
    if (free.length > 8 && d.eenOp(5)) scripted.push(...free.splice(0, 1))
  }
  const stand = opening?.stand ?? d.uit(['gestart', 'gestart', 'wacht', 'aangemeld'] as const)
  return { key, ruimte: key, stand, gebeurtenissen: [...scripted, ...free] }
}
