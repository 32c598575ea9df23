// A server process of the bench: the same app on the same parts as main.ts, behind the real door or behind the bare one.
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { features } from '../features/alle.ts'
import { modules } from '../features/modules.ts'
import { maakApp } from '../http/app.ts'
import { openDeur } from '../muur/open-deur.ts'
import { leidAf } from '../muur/sleutels.ts'
import { systemClock as klok } from '../platform/clock.ts'
import { bestandKluis } from '../platform/kluis.ts'
import { stderrLog } from '../platform/log.ts'
import { geheugenPost } from '../platform/mail.ts'
import type { Connection } from '../platform/postgres/start.ts'
import { systemRandom as toeval } from '../platform/random.ts'
import { testsleutel } from '../tests/cluster.ts'
import { buildAssets } from '../ui/assets.ts'
import { openBareDoor } from './bare-door.ts'

/** What the parent process asks for, as JSON in the first argument. */
export type Wanted = { wall: boolean; plaats: Connection; kluis: string }

const { wall, plaats, kluis } = JSON.parse(process.argv[2] ?? '') as Wanted
const deur = wall
  ? await openDeur({ plaats, praktijksleutel: testsleutel, kluis: bestandKluis(kluis), klok, toeval })
  : openBareDoor({ plaats, klok, toeval })
const app = maakApp(
  {
    deur,
    klok,
    toeval,
    post: geheugenPost(),
    log: stderrLog,
    assets: await buildAssets(modules),
    publicUrl: 'http://localhost',
    persoonssleutel: leidAf(testsleutel, 'persoon'),
    modelserver: null,
    demo: false,
  },
  features,
)
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  process.send?.(port),
) as Server
process.once('disconnect', async () => {
  server.close()
  server.closeAllConnections()
  await deur.sluit()
  process.exit(0)
})
