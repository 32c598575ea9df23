// Starts Luwte: the only file that knows every room. Configuration, data folder, database, wall, door, pages.
import { features } from './features/alle.ts'
import { modules } from './features/modules.ts'
import { maakOpzetCode } from './features/toegang/opzet.ts'
import { maakApp } from './http/app.ts'
import { OIDC_TERUG } from './http/oidc-terug.ts'
import type { Poorten } from './http/omgeving.ts'
import { maakServer } from './http/server.ts'
import { leesAfzender } from './jobs/afzender.ts'
import { maakBeurten, type Taak } from './jobs/beurten.ts'
import { nachttaak } from './jobs/nacht.ts'
import { posttaken } from './jobs/post.ts'
import type { Beurt } from './muur/beurt.ts'
import { type Nachtdeur, openNachtdeur } from './muur/nachtdeur.ts'
import { type Database, openDatabase } from './muur/open-database.ts'
import { openDeur } from './muur/open-deur.ts'
import { openPostdeur, type Postdeur } from './muur/postdeur.ts'
import { leidAf } from './muur/sleutels.ts'
import { eisVeiligeDatabase } from './muur/veilig.ts'
import { systemClock } from './platform/clock.ts'
import { type Config, readConfig } from './platform/config.ts'
import { openDataFolder } from './platform/data-folder.ts'
import { eisSoortMap } from './platform/demo-folder.ts'
import { readDisk } from './platform/disk.ts'
import { bestandKluis, type Kluis } from './platform/kluis.ts'
import { stderrLog } from './platform/log.ts'
import { geenPost, geheugenPost, type Post } from './platform/mail.ts'
import { leesOidcGeheim } from './platform/oidc/oidc-config.ts'
import { eisVrijePoort } from './platform/port.ts'
import { openPracticeKey } from './platform/practice-key.ts'
import { systemRandom } from './platform/random.ts'
import { Weigering } from './platform/weigering.ts'
import { buildAssets } from './ui/assets.ts'

export type Luwte = { poorten: Poorten; url: string; stop(): Promise<void> }

/** What is open before the first visitor comes: for the demo, which fills a fictional practice then. */
export type Aanloop = {
  poorten: Poorten
  /** Path of the data folder. */
  map: string
  praktijksleutel: Uint8Array
  kluis: Kluis
} & Pick<Database, 'plaats' | 'metBeheerder'>

/** `demo` serves a folder of the demo and no other; `vooraf` runs when everything is open and nobody is served yet. */
export type Opties = { demo?: boolean; vooraf?: (aanloop: Aanloop) => Promise<void> }

/**
 * Starts everything in order and resolves when the first visitor can come. Throws a Weigering, one Dutch sentence,
 * when it may not or cannot; then nothing is left running.
 */
export async function startLuwte(config: Config, options: Opties = {}): Promise<Luwte> {
  const undo: (() => unknown)[] = []
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    await eisVrijePoort(config.port)
    const folder = await openDataFolder(config.data)
    undo.push(folder.close)
    await eisSoortMap(folder, options.demo ?? false)
    const praktijksleutel = await openPracticeKey(config.key, systemRandom, folder.isNieuw)
    const database = await openDatabase(config.databaseUrl, folder.path, praktijksleutel, stderrLog)
    undo.push(database.stop)
    await eisVeiligeDatabase(database.plaats, praktijksleutel)
    const kluis = bestandKluis(`${folder.path}/kluis`)
    const deur = await openDeur({
      plaats: database.plaats,
      praktijksleutel,
      kluis,
      klok: systemClock,
      toeval: systemRandom,
    })
    undo.push(deur.sluit)
    const poorten: Poorten = {
      deur,
      klok: systemClock,
      toeval: systemRandom,
      post: await kiesPost(config, options.demo ?? false),
      schijf: () => readDisk(folder.path),
      log: stderrLog,
      assets: await buildAssets(modules),
      publicUrl: config.publicUrl,
      persoonssleutel: leidAf(praktijksleutel, 'persoon'),
      meldpunt: config.meldpunt,
      modelserver: config.modelserver,
      demo: options.demo ?? false,
      ...(await oidcVan(config)),
    }
    if (options.vooraf) {
      const { plaats, metBeheerder } = database
      await options.vooraf({ poorten, map: folder.path, praktijksleutel, kluis, plaats, metBeheerder })
      await eisVeiligeDatabase(plaats, praktijksleutel)
    }
    undo.push(await listen(poorten, config.port))
    const delen = { plaats: database.plaats, praktijksleutel, kluis, toeval: systemRandom }
    undo.push(startNacht(openNachtdeur(delen), poorten))
    if (poorten.post.afzender)
      undo.push(startPost(openPostdeur(delen), poorten, leidAf(praktijksleutel, 'berichten')))
    void database.exited.then(({ verwacht }) => {
      if (verwacht) return
      console.error('De database is gestopt, dus Luwte stopt ook: start Luwte opnieuw.')
      process.exit(1)
    })
    return { poorten, url: config.publicUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

// In the fictional practice e-mail goes nowhere, but everything around it is there to be looked at.
// The library is read where there is a server to send by.
async function kiesPost({ smtp }: Config, demo: boolean): Promise<Post> {
  if (demo) return geheugenPost()
  return smtp ? (await import('./platform/smtp.ts')).smtpPost(smtp) : geenPost
}

/** The rounds of e-mail, every half minute. Gives what stops them. */
function startPost(postdeur: Postdeur, { post, klok, deur, log }: Poorten, sleutel: Uint8Array) {
  const taken = posttaken({ deur: postdeur, post, klok, sleutel, afzender: leesAfzender(deur, post) })
  return startBeurten(postdeur, taken, 30, log)
}

/** The night guard: every five minutes it looks whether a round is due. Its own turn, so that no message waits for it. */
function startNacht(nachtdeur: Nachtdeur, { klok, toeval, log }: Poorten) {
  return startBeurten(nachtdeur, [nachttaak({ deur: nachtdeur, klok, toeval })], 300, log)
}

type Werkdeur = { beurt: Beurt; sluit(): Promise<void> }

function startBeurten(deur: Werkdeur, taken: readonly Taak[], seconden: number, log: Poorten['log']) {
  const beurten = maakBeurten({ beurt: deur.beurt, taken, log })
  beurten.start(seconden)
  return async () => {
    await beurten.stop()
    await deur.sluit()
  }
}

/** The provider of the organisation, when the practice has one. */
async function oidcVan({ oidc, publicUrl }: Config): Promise<Pick<Poorten, 'oidc'>> {
  if (!oidc) return {}
  const { bron, ...rest } = oidc
  const geheim = await leesOidcGeheim(bron)
  const { openOidc } = await import('./platform/oidc/open-oidc.ts')
  return { oidc: openOidc({ ...rest, geheim, terugAdres: publicUrl + OIDC_TERUG, klok: systemClock }) }
}

async function listen(poorten: Poorten, port: number): Promise<() => Promise<void>> {
  const app = maakApp(poorten, features)
  const server = maakServer(app.fetch, poorten.publicUrl).listen(port)
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
  return () =>
    new Promise(resolve => {
      server.close(() => resolve())
      server.closeIdleConnections()
      // Who is still busy after this long has lost the connection anyway.
      setTimeout(() => server.closeAllConnections(), 3_000).unref()
    })
}

/** Prints a refusal as its one sentence and ends; anything else is a surprise and shows as such. */
export async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Weigering)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** Ctrl-C and SIGTERM stop everything in order, once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void stop().then(() => process.exit(0))
    })
  }
}

if (import.meta.main) {
  const read = readConfig(process.env, process.cwd())
  if (!read.ok) await orRefuse(Promise.reject(new Weigering(read.omdat)))
  else {
    const luwte = await orRefuse(startLuwte(read.config))
    stopOnSignal(luwte.stop)
    console.log(`Luwte is open op ${luwte.url}`)
    // Reading 700 files leaves 20 MB that nobody needs again, and a program that waits for visitors never tidies up by itself.
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    const code = await maakOpzetCode(luwte.poorten)
    if (code) console.log(`Open eenmalig deze link om de praktijk op te zetten (24 uur geldig):\n${code}`)
  }
}
