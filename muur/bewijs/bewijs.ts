// `npm run bewijs`: the wall, proved. Ends with one line of figures, and with 0 only when everything holds.
import { randomBytes } from 'node:crypto'
import { hashMuur } from '../uitslag.ts'
import { bewaarUitslag, maakUitslag } from './bewaar-uitslag.ts'
import { maakPloeg } from './ploeg.ts'
import { alleOpeningen, bewijs, isHeel, slotregel, vertelRapport } from './rapport.ts'
import { meetTijden, vertelTijd } from './tijdmeting.ts'
import { readVlaggen } from './vlaggen.ts'

const read = readVlaggen(process.argv.slice(2), randomBytes(4).toString('hex'))
if (!read.ok) {
  console.error(read.omdat)
  process.exit(2)
}
const { histories, seed, json, timing, write } = read.vlaggen
const meld = (line: string) => console.error(line)
const muur = hashMuur()
const ploeg = await maakPloeg()
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
  process.exitCode = goed ? 0 : 1
} finally {
  await ploeg.sluit()
}
