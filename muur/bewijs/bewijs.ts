// `npm run bewijs`: the wall, proved. Ends with one line of figures, and with 0 only when everything holds.
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { maakPloeg } from './ploeg.ts'
import { alleOpeningen, bewijs, isHeel, slotregel, vertelRapport } from './rapport.ts'
import { meetTijden } from './tijdmeting.ts'

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '1500' },
    seed: { type: 'string', default: randomBytes(4).toString('hex') },
    json: { type: 'boolean', default: false },
    timing: { type: 'boolean', default: false },
  },
})
const histories = Number(values.histories)
const ploeg = await maakPloeg()
try {
  const rapport = await bewijs(ploeg, {
    histories,
    seed: values.seed,
    lokaal: { bursts: [1, 3, 10], eenOp: 8, openingen: alleOpeningen },
    mutaties: 1,
  })
  const tijden = values.timing ? await meetTijden(20_000) : []
  const goed = isHeel(rapport) && tijden.every(t => t.goed)
  if (values.json) console.log(JSON.stringify({ ...rapport, tijden, goed }))
  else for (const line of vertelRapport(rapport)) console.log(line)
  for (const t of tijden)
    if (!values.json)
      console.log(`Tijd: ${t.naam}: t = ${t.t.toFixed(2)} bij ${t.n} (${t.goed ? 'goed' : 'FOUT'})`)
  console.log(slotregel(rapport))
  process.exitCode = goed ? 0 : 1
} finally {
  await ploeg.sluit()
}
