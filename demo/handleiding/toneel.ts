// The practice that the pictures of the handleiding are made in: filled as the demo is, with the clock and the dice standing still.
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { features } from '../../features/alle.ts'
import { modules } from '../../features/modules.ts'
import { maakApp } from '../../http/app.ts'
import { demoLink } from '../../http/demo-link.ts'
import type { App, Poorten } from '../../http/omgeving.ts'
import { doeNachtronde } from '../../jobs/nacht.ts'
import { openNachtdeur } from '../../muur/nachtdeur.ts'
import { openDatabase } from '../../muur/open-database.ts'
import { openDeur } from '../../muur/open-deur.ts'
import { leidAf } from '../../muur/sleutels.ts'
import { stilstaandeKlok } from '../../platform/clock.ts'
import { geheugenKluis } from '../../platform/kluis.ts'
import { silentLog } from '../../platform/log.ts'
import { geheugenPost } from '../../platform/mail.ts'
import { seededRandom } from '../../platform/random.ts'
import { buildAssets } from '../../ui/assets.ts'
import type { Inwoner } from '../personen.ts'
import { vulPraktijk } from '../vul.ts'

/** A Tuesday morning in spring, on every machine and in every year. */
const NU = '2027-04-13T08:20:00Z'

export type Toneel = {
  url: string
  poorten: Poorten
  inwoners: readonly Inwoner[]
  /** The address at which this person comes in. */
  inlog(naam: string): string
  /** Ids that no page tells: one row of one question. */
  vraag<T extends Record<string, string>>(sql: string, ...waarden: string[]): Promise<T>
  stop(): Promise<void>
}

/** Makes the practice in a temporary folder and serves it on localhost. `meld` hears how far it is. */
export async function openToneel(meld: (regel: string) => void): Promise<Toneel> {
  const map = await mkdtemp(join(tmpdir(), 'luwte-handleiding-'))
  const praktijksleutel = new Uint8Array(32).fill(3)
  const klok = stilstaandeKlok(NU)
  const toeval = seededRandom('handleiding')
  const kluis = geheugenKluis()
  const database = await openDatabase(null, map, praktijksleutel, silentLog)
  const { plaats, metBeheerder } = database
  const deur = await openDeur({ plaats, praktijksleutel, kluis, klok, toeval })
  const bijna: { app?: App } = {}
  const server = serve({
    fetch: request => (bijna.app as App).fetch(request),
    port: 0,
    hostname: 'localhost',
  }) as Server
  if (!server.listening) await new Promise(ready => server.once('listening', ready))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const poorten: Poorten = {
    deur,
    klok,
    toeval,
    post: geheugenPost(),
    log: silentLog,
    assets: await buildAssets(modules),
    publicUrl: url,
    persoonssleutel: leidAf(praktijksleutel, 'persoon'),
    modelserver: null,
    demo: true,
  }
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await deur.sluit()
    await database.stop()
    await rm(map, { recursive: true, force: true })
  }
  try {
    const inwoners = await vulPraktijk(
      { poorten, map, praktijksleutel, kluis, plaats, metBeheerder },
      new AbortController().signal,
      meld,
    )
    await metBeheerder(superuser =>
      superuser.query(
        `create or replace function muur.nu() returns timestamptz language sql stable set search_path = '' as $$ select '${klok.nu()}'::timestamptz $$`,
      ),
    )
    const nachtdeur = openNachtdeur({ plaats, praktijksleutel, kluis, toeval })
    await doeNachtronde({ deur: nachtdeur, klok, toeval })
    await nachtdeur.sluit()
    bijna.app = maakApp(poorten, features)
    return {
      url,
      poorten,
      inwoners,
      inlog(naam) {
        const wie = inwoners.find(een => een.naam === naam)
        if (!wie) throw new Error(`${naam} does not live in the demo`)
        return demoLink(poorten, wie.persoon, wie.traject, wie.naam)
      },
      async vraag(sql, ...waarden) {
        const { rows } = await metBeheerder(superuser => superuser.query(sql, waarden))
        if (!rows[0]) throw new Error(`nothing found: ${sql}`)
        return rows[0]
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
