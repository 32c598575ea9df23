// node --import ./bin/tsx.mjs berichthulp/leren/leer.ts [FILE ...]: trains the model and writes berichthulp/model/model.bin.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { leerWoorden, maakTaal } from '../klassen/taal.ts'
import { packModel } from '../model/bestand.ts'
import { opSchaal } from '../model/stapel.ts'
import { soorten } from '../soorten.ts'
import { splitTokens } from '../tekst/tokens.ts'
import { vouw } from '../tekst/vouw.ts'
import { bewaarIn, bewaarNiet } from './bewaar.ts'
import { type Boven, bovenBuiten, eersteBuiten, hitteBuiten } from './buiten.ts'
import { type Eenheid, maakEenheden } from './eenheden.ts'
import { leesVoorbeelden } from './gegevens.ts'
import { kiesGrenzen, kiesMerk, naWachters } from './grenzen.ts'
import { fitEersten, fitHeteSoorten, fitStapel, fitTop, fitTopErnst } from './lagen.ts'

const room = join(import.meta.dirname, '..')
const corpus = join(room, 'corpus')
const given = process.argv.slice(2).filter(a => !a.startsWith('--'))
const files =
  given.length > 0
    ? given
    : existsSync(corpus)
      ? readdirSync(corpus)
          .filter(f => f.endsWith('.jsonl'))
          .sort()
          .map(f => join(corpus, f))
      : []

// With --bewaar=FOLDER: heads that were fitted before on exactly this are read, so that a training that was ended goes on.
const folder = process.argv.find(a => a.startsWith('--bewaar='))?.slice(9)
const bewaar = folder ? bewaarIn(folder) : bewaarNiet

const begun = performance.now()
const say = (line: string) => console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s  ${line}`)

const rows = leesVoorbeelden(files)
const { woorden, voornamen } = leerWoorden(
  rows.map(r => ({
    tokens: splitTokens(r.text),
    names: (r.facts ?? []).filter(f => f.type === 'name').flatMap(f => vouw(f.text).split(/[\s-]+/)),
  })),
)
const units = maakEenheden(rows, maakTaal(woorden, voornamen), 2)
say(`${rows.length} messages, ${units.reduce((n, u) => n + u.delen.length, 0)} clauses`)

// What the layers say of messages they have not seen: for the second layer, the thresholds and the figures.
const gezegd = eersteBuiten(units, say, bewaar)
const los = hitteBuiten(units, gezegd)
const boven = bovenBuiten(units, gezegd, los)
const merk = kiesMerk(units, los, boven)
const ruw = new Map<Eenheid, number[]>()
for (const u of units) {
  const b = boven.get(u) as Boven
  ruw.set(u, opSchaal(los.get(u) as number[], Math.max(b.top, b.ernst + merk.ernst)))
}
const heat = new Map<Eenheid, number[]>()
for (const u of units) heat.set(u, naWachters(u, ruw.get(u) as number[]))
const grenzen = kiesGrenzen(units, heat, gezegd, merk.mark)
say(`thresholds ${JSON.stringify(grenzen)}`)
// With --buiten=FILE: what was said of each message by a model that had not met its writer.
const buiten = process.argv.find(a => a.startsWith('--buiten='))?.slice(9)
if (buiten)
  writeFileSync(
    buiten,
    units
      .map(
        u => `${JSON.stringify({ id: u.row.id, ...gezegd.get(u), boven: boven.get(u), heat: ruw.get(u) })}\n`,
      )
      .join(''),
  )
const stapel = fitStapel(units, gezegd)
const top = fitTop(units, gezegd, los)
const topErnst = fitTopErnst(units, gezegd, los)
topErnst.push((topErnst.pop() as number) + merk.ernst)
const heads = fitEersten(units, bewaar)
const soort = fitHeteSoorten(units, bewaar)
const bytes = packModel(
  { heads, soort, stapel, top, topErnst, grenzen, woorden, voornamen },
  soorten.length,
  {
    deel: 1,
    zin: 1,
    bericht: 1,
    // What these two say goes by a few strong words: the rest is weight to carry.
    ernst: 1.2,
    veilig: 2.5,
    soort: 1.3,
  },
)
writeFileSync(join(room, 'model', 'model.bin'), bytes)
say(`model.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gz`)
