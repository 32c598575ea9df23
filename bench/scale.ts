// Does the page of a traject get slower when the practice grows? The same ten trajecten among ten, and among very many.
import { copyDatabase, copyTrajecten, dropDatabase, settle } from './copies.ts'
import { exactly, type Figure, figure } from './figure.ts'
import { startProgram } from './program.ts'
import { type Measured, measureByTurns } from './side-by-side.ts'
import type { Sizes } from './sizes.ts'
import { pages, type Stage } from './stage.ts'

const GROWTH = 1.3

export async function measureScale(stage: Stage, sizes: Sizes): Promise<Figure[]> {
  const begun = performance.now()
  const many = await copyDatabase(stage.few, 'bench_veel')
  await copyTrajecten(many, sizes.many)
  await settle(many)
  const seconds = (performance.now() - begun) / 1_000
  const { kluis, postmaster } = stage
  const small = await startProgram({ wall: true, plaats: stage.few, kluis })
  const large = await startProgram({ wall: true, plaats: many, kluis })
  const targets = stage.fewVisits.map(pages.traject)
  try {
    const [a, b] = (await measureByTurns(
      [
        { program: small, targets },
        { program: large, targets },
      ],
      { connections: 1, rounds: sizes.rounds, seconds: sizes.seconds, postmaster },
    )) as [Measured, Measured]
    const n = sizes.many.toLocaleString('en')
    return [
      figure(`filling ${n} trajecten`, seconds, 's'),
      figure('traject, 1 conn., among 10: p50', a.p50, 'ms'),
      figure(`traject, 1 conn., among ${n}: p50`, b.p50, 'ms'),
      exactly('wrong answers', a.wrong + b.wrong, '', 0),
      figure('growth of p50', b.p50 / a.p50, '×', GROWTH),
    ]
  } finally {
    await small.stop()
    await large.stop()
    await dropDatabase(many)
  }
}
