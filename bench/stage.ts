// Everything the measurements stand on: one cluster, a folder of keys, and three databases filled alike.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../platform/clock.ts'
import { bestandKluis } from '../platform/kluis.ts'
import type { Connection } from '../platform/postgres/start.ts'
import { systemRandom } from '../platform/random.ts'
import { asSuperuser, freshDatabase, stopOwnCluster } from '../tests/cluster.ts'
import { copyDatabase, copyTrajecten, settle } from './copies.ts'
import type { Target } from './load.ts'
import { makePlain } from './plain.ts'
import { fillPractice, type Visit } from './practice.ts'
import type { Sizes } from './sizes.ts'

export type Stage = {
  /** Ten trajecten, all visited. */
  few: Connection
  /** As many trajecten as asked, behind the wall; and the same rows without wall and seal. */
  sealed: Connection
  plain: Connection
  /** Trajecten of `few`, and of `sealed` (those of `few` among them). */
  fewVisits: Visit[]
  visits: Visit[]
  /** Folder with the keys of the trajecten. */
  kluis: string
  /** Process number of the database server. */
  postmaster: number
  clear(): Promise<void>
}

const FEW = 10

/** The two pages that are measured. */
export const pages = {
  traject: (v: Visit): Target => ({ path: `/trajecten/${v.traject}`, cookie: v.specialist }),
  mijn: (v: Visit): Target => ({ path: '/mijn', cookie: v.ouder }),
}

/** Builds it all in a cluster of its own. */
export async function setStage(sizes: Sizes): Promise<Stage> {
  const kluis = await mkdtemp(join(tmpdir(), 'luwte-bench-'))
  const few = await freshDatabase('bench_tien')
  const parts = { kluis: bestandKluis(kluis), klok: systemClock, toeval: systemRandom }
  const fewVisits = await fillPractice({ plaats: few, ...parts }, FEW)
  const sealed = await copyDatabase(few, 'bench_muur')
  const more =
    sizes.visited > FEW ? await fillPractice({ plaats: sealed, ...parts }, sizes.visited - FEW) : []
  const plain = await copyDatabase(sealed, 'bench_kaal')
  await makePlain(plain, parts.kluis)
  for (const database of [sealed, plain]) await copyTrajecten(database, sizes.trajecten)
  for (const database of [few, sealed, plain]) await settle(database)
  const pidFile = await asSuperuser(few, 'postgres', c =>
    c.query<{ text: string }>(`select pg_read_file('postmaster.pid') as text`),
  )
  return {
    few,
    sealed,
    plain,
    fewVisits,
    visits: [...fewVisits, ...more],
    kluis,
    postmaster: Number(pidFile.rows[0]?.text.split('\n')[0]),
    clear: async () => {
      await stopOwnCluster()
      await rm(kluis, { recursive: true, force: true })
    },
  }
}
