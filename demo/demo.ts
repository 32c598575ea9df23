// `npm run demo`: a filled fictional practice in a folder of its own, with a sign-in link for every person.
import { type Aanloop, orRefuse, startLuwte, stopOnSignal } from '../main.ts'
import { type ReadConfig, readConfig } from '../platform/config.ts'
import { readDemoMarker, writeDemoMarker } from '../platform/demo-folder.ts'
import { Weigering } from '../platform/weigering.ts'
import { type Inwoner, leesInwoners, maakInlog, schrijfLijst } from './personen.ts'
import { Onderbroken } from './verloop.ts'
import { vulPraktijk } from './vul.ts'

const args = process.argv.slice(2)
const json = args.includes('--json')
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

let inwoners: Inwoner[] = []
const read = readDemoConfig()
if (!read.ok) await orRefuse(Promise.reject(new Weigering(read.omdat)))
else await serve(read.config)

async function serve(config: Extract<ReadConfig, { ok: true }>['config']): Promise<void> {
  const luwte = await orRefuse(startLuwte(config, { demo: true, vooraf: vulZoNodig })).catch(error => {
    if (error instanceof Onderbroken) process.exit(0)
    throw error
  })
  stopOnSignal(luwte.stop)
  if (stop.signal.aborted) return void luwte.stop().then(() => process.exit(0))
  const { poorten, url } = luwte
  if (json) return console.log(JSON.stringify({ url, personen: inwoners.map(i => maakInlog(poorten, i)) }))
  console.log(schrijfLijst(poorten, inwoners))
  console.log(`\nDe demo van Luwte is open op ${url}. Alle mensen zijn verzonnen. Stop met Ctrl-C.`)
}

/** As for `npm start`, but with a folder of its own and never on a database that may hold more. */
function readDemoConfig(): ReadConfig {
  if (args.some(arg => arg !== '--json'))
    return {
      ok: false,
      omdat: 'De demo kent alleen --json: start haar met npm run demo of npm run demo -- --json.',
    }
  if (process.env.DATABASE_URL)
    return { ok: false, omdat: 'De demo brengt een eigen database mee: start haar zonder DATABASE_URL.' }
  return readConfig({ ...process.env, LUWTE_DATA: process.env.LUWTE_DATA || 'demo-data' }, process.cwd())
}

/** The first start fills the practice, which takes a while; a later one finds the same people. */
async function vulZoNodig(aanloop: Aanloop): Promise<void> {
  const staat = leesInwoners(await readDemoMarker(aanloop.map))
  inwoners = staat ?? (await vulPraktijk(aanloop, stop.signal, regel => console.error(regel)))
  if (!staat) await writeDemoMarker(aanloop.map, inwoners)
}
