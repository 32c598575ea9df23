// Two servers in short rounds by turns, so that whatever else the machine does falls on both alike.
import { askFor, type Target } from './load.ts'
import { cpuOfFamily } from './processes.ts'
import type { Program } from './program.ts'
import { median, quantile } from './statistics.ts'

/** Medians over the rounds. Times in ms; processor time per request of the program and of the database. */
export type Measured = {
  perSecond: number
  p50: number
  p99: number
  program: number
  database: number
  requests: number
  wrong: number
  /** Processor time per request of program and database together, round by round: neighbours in time, so comparable one by one. */
  byRound: readonly number[]
}

type Side = { program: Program; targets: readonly Target[] }
type Round = { connections: number; rounds: number; seconds: number; postmaster: number }

// Every connection to the database has compiled its functions and chosen its plans before anything counts: a server runs for weeks.
const WARM_UP = 6

/** One measurement for every side, in the order given; the order of asking turns around every round. */
export async function measureByTurns(sides: readonly Side[], round: Round): Promise<Measured[]> {
  for (const side of sides) await askFor(side.program.port, side.targets, round.connections, WARM_UP)
  const seen = sides.map((): Measured[] => [])
  for (let i = 0; i < round.rounds; i++) {
    const order = sides.map((side, at) => ({ side, at }))
    for (const { side, at } of i % 2 ? order.reverse() : order) seen[at]?.push(await measureOnce(side, round))
  }
  return seen.map(middle)
}

async function measureOnce({ program, targets }: Side, round: Round): Promise<Measured> {
  const cpu = () => [cpuOfFamily(program.pid), cpuOfFamily(round.postmaster)] as const
  const before = cpu()
  const { latencies, wrong, ms } = await askFor(program.port, targets, round.connections, round.seconds)
  const after = cpu()
  const requests = latencies.length
  const cost = { program: (after[0] - before[0]) / requests, database: (after[1] - before[1]) / requests }
  return {
    perSecond: (requests / ms) * 1_000,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    ...cost,
    requests,
    wrong,
    byRound: [cost.program + cost.database],
  }
}

function middle(rounds: readonly Measured[]): Measured {
  const of = (name: Exclude<keyof Measured, 'byRound'>) => median(rounds.map(r => r[name]))
  const sum = (name: 'requests' | 'wrong') => rounds.reduce((total, r) => total + r[name], 0)
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    program: of('program'),
    database: of('database'),
    requests: sum('requests'),
    wrong: sum('wrong'),
    byRound: rounds.flatMap(r => r.byRound),
  }
}
