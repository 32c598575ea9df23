// What wall and seal cost: the real door and the bare one by turns, on both pages, at 1 and at 20 connections.
import { exactly, type Figure, figure } from './figure.ts'
import { startProgram } from './program.ts'
import { type Measured, measureByTurns } from './side-by-side.ts'
import type { Sizes } from './sizes.ts'
import { pages, type Stage } from './stage.ts'
import { median } from './statistics.ts'

const RATIO = 1.5
const MEMORY_AT_20 = 300

export async function measureWall(stage: Stage, sizes: Sizes): Promise<Figure[]> {
  const { kluis, postmaster, visits } = stage
  const walled = await startProgram({ wall: true, plaats: stage.sealed, kluis })
  const bare = await startProgram({ wall: false, plaats: stage.plain, kluis })
  const figures: Figure[] = []
  try {
    for (const [name, target] of Object.entries(pages)) {
      const targets = visits.map(target)
      for (const connections of [1, 20]) {
        const [a, b] = (await measureByTurns(
          [
            { program: walled, targets },
            { program: bare, targets },
          ],
          { connections, rounds: sizes.rounds, seconds: sizes.seconds, postmaster },
        )) as [Measured, Measured]
        figures.push(...sayPage(`${name}, ${connections} conn.`, a, b))
      }
    }
    figures.push(figure('program, most memory at 20 connections', walled.mostMemory(), 'MB', MEMORY_AT_20))
  } finally {
    await walled.stop()
    await bare.stop()
  }
  return figures
}

function sayPage(name: string, a: Measured, b: Measured): Figure[] {
  const side = (of: string, m: Measured) => [
    figure(`${name}, ${of}: requests`, m.perSecond, '/s'),
    figure(`${name}, ${of}: p50`, m.p50, 'ms'),
    figure(`${name}, ${of}: p99`, m.p99, 'ms'),
    figure(`${name}, ${of}: CPU of program per request`, m.program, 'ms'),
    figure(`${name}, ${of}: CPU of database per request`, m.database, 'ms'),
    exactly(`${name}, ${of}: wrong answers of ${m.requests}`, m.wrong, '', 0),
  ]
  // The machine is faster in one minute than in the next: rounds that were neighbours are compared, not all with all.
  const ratio = median(a.byRound.map((ms, i) => ms / (b.byRound[i] as number)))
  return [
    ...side('wall', a),
    ...side('bare', b),
    figure(`${name}: CPU per request, wall / bare`, ratio, '×', RATIO),
  ]
}
