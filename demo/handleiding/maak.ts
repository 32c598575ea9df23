// `npm run handleiding`: makes the pictures of docs/handleiding anew, from the fictional practice and the real pages.
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openBrowser } from '../../tests/wandeling/browser.ts'
import type { Album } from './camera.ts'
import { GROOTST } from './grootst.ts'
import * as ouder from './ouder.ts'
import * as praktijk from './praktijk.ts'
import * as specialist from './specialist.ts'
import { openToneel } from './toneel.ts'

const map = join(import.meta.dirname, '../../docs/handleiding/beelden')
const album: Album = { map, bytes: new Map() }
/** A scene that fails holds up no other: all that is wrong is told at the end. */
const mis: string[] = []
async function doe(scene: () => Promise<void>): Promise<void> {
  try {
    await scene()
  } catch (error) {
    mis.push(String(error instanceof Error ? error.stack : error))
  }
}

const toneel = await openToneel(regel => console.error(regel))
try {
  const browser = await openBrowser()
  try {
    await mkdir(map, { recursive: true })
    // First what only looks, then what changes something: each picture shows the practice as the one before left it.
    await doe(() => specialist.werkdag(browser, toneel, album))
    await doe(() => specialist.verslag(browser, toneel, album))
    await doe(() => ouder.alleDagen(browser, toneel, album))
    await doe(() => ouder.berichten(browser, toneel, album))
    await doe(() => ouder.verslag(browser, toneel, album))
    await doe(() => praktijk.praktijk(browser, toneel, album))
    await doe(async () =>
      ouder.eersteKeer(browser, toneel, album, await specialist.uitnodiging(browser, toneel, album)),
    )
    await doe(async () => {
      const traject = await specialist.herstel(browser, toneel, album)
      await praktijk.bevestiging(browser, toneel, album, traject)
      await praktijk.samenLezen(browser, toneel, album, traject)
    })
  } finally {
    await browser.close()
  }
} finally {
  await toneel.stop()
}

if (mis.length > 0) {
  console.error(mis.join('\n'))
  process.exit(1)
}
// What no scene makes any more goes.
for (const file of await readdir(map))
  if (!album.bytes.has(file.replace(/\.png$/, ''))) await rm(join(map, file))
const samen = [...album.bytes.values()].reduce((som, een) => som + een, 0)
if (samen > GROOTST.samen) throw new Error(`all pictures together: ${samen} bytes`)
console.log(`${album.bytes.size} beelden, samen ${Math.round(samen / 1000)} kB, in docs/handleiding/beelden.`)
