// `npm run bewijs`: the wall, proved. Ends with one line of figures, and with 0 only when everything holds.
// `npm run bewijs -- --vijandig N` does the hostile requests alone.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { stopOwnCluster } from '../../tests/cluster.ts'
import { hashMuur } from '../uitslag.ts'
import { bewaarUitslag, maakUitslag } from './bewaar-uitslag.ts'
import { metBewaarde } from './bewaard.ts'
import { maakPloeg } from './ploeg.ts'
import { alleOpeningen, bewijs, isHeel, slotregel, vertelRapport } from './rapport.ts'
import { meetTijden, vertelTijd } from './tijdmeting.ts'
import { valReeksAan, vertelReeks } from './vijandig-reeks.ts'
import { readVlaggen } from './vlaggen.ts'

const read = readVlaggen(process.argv.slice(2), randomBytes(4).toString('hex'))
if (!read.ok) {
  console.error(read.omdat)
  process.exit(2)
}
const { histories, seed, json, timing, write, verder, vijandig } = read.vlaggen
const meld = (line: string) => console.error(line)
process.exitCode = (await (vijandig === null ? bewijsDeMuur() : valAlleenAan(vijandig))) ? 0 : 1

/** The hostile requests and nothing else. */
async function valAlleenAan(aantal: number): Promise<boolean> {
  try {
    const reeks = await valReeksAan(aantal, seed, meld)
    if (json) console.log(JSON.stringify(reeks))
    else for (const line of vertelReeks(reeks)) console.log(line)
    return reeks.goed
  } finally {
    await stopOwnCluster()
  }
}

async function bewijsDeMuur(): Promise<boolean> {
  const muur = hashMuur()
  const ploeg = metBewaarde(await maakPloeg(), join(import.meta.dirname, '../../.bewijs'), verder)
  try {
    const omvang = {
      histories,
      seed,
      lokaal: { bursts: [1, 3, 10] as const, groep: 12, openingen: alleOpeningen },
      mutaties: 1,
    }
    const rapport = await bewijs(ploeg, omvang, meld)
    const tijden = timing ? await meetTijden(20_000, t => meld(vertelTijd(t))) : []
    const goed = isHeel(rapport) && tijden.every(t => t.goed)
    if (goed) meld(bewaarUitslag(maakUitslag(rapport, muur, Temporal.Now.instant()), write))
    // As JSON the line of figures is one of its fields, so that all of it can be read by a program.
    if (json) console.log(JSON.stringify({ ...rapport, tijden, goed, slotregel: slotregel(rapport) }))
    else for (const line of [...vertelRapport(rapport), ...tijden.map(vertelTijd)]) console.log(line)
    if (json) meld(slotregel(rapport))
    else console.log(slotregel(rapport))
    return goed
  } finally {
    await ploeg.sluit()
  }
}
