// The outbox is no channel: what goes out for one traject, when, and how often it is tried, does not change by what others get.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { geheugenKluis } from '../platform/kluis.ts'
import { type Bericht, geheugenPost } from '../platform/mail.ts'
import { stopOwnCluster } from '../tests/cluster.ts'
import { openPostbode, spreekAf } from '../tests/post.ts'
import { maakWereld } from '../tests/wereld.ts'

after(stopOwnCluster)

type Gehoord = { moment: string; bericht: Bericht }

/**
 * Plays two hours of a morning, five minutes a round: A is refused twice before the server takes the message. `anderen` other ouders
 * have a gesprek at the same hour; of theirs the server answers nothing for a while and then refuses. Gives all that happened for A.
 */
async function ochtend(
  anderen: number,
): Promise<{ gehoord: Gehoord[]; rijen: unknown[]; pogingenVanAnderen: number }> {
  const kluis = geheugenKluis()
  const w = await maakWereld({ kluis, seed: 'ochtend' })
  const gehoord: Gehoord[] = []
  let mis = 0
  let pogingenVanAnderen = 0
  const post = {
    ...geheugenPost(),
    async stuur(bericht: Bericht) {
      if (bericht.aan !== 'noor@elders.test') {
        pogingenVanAnderen++
        await new Promise(resolve => setTimeout(resolve, 5))
        throw new Error('refused')
      }
      gehoord.push({ moment: w.klok.nu().toString(), bericht })
      if (mis++ < 2) throw new Error('later')
    },
  }
  const bode = openPostbode(w, kluis, post)
  try {
    const specialist = await w.medewerker('Anna Proef', ['specialist'])
    const noor = await w.traject(specialist, 'Noor')
    await spreekAf(w, specialist, noor, '2027-03-03T13:00:00Z', 'noor@elders.test')
    for (let i = 0; i < anderen; i++) {
      const ander = await w.medewerker(`Bram Proef ${i}`, ['specialist'])
      const b = await w.traject(ander, 'Joris')
      await spreekAf(w, ander, b, '2027-03-03T13:00:00Z', i % 2 ? 'joris@elders.test' : `j${i}@elders.test`)
    }
    for (let minuut = 0; minuut <= 120; minuut += 5) {
      await w.zetKlok(Temporal.Instant.from('2027-03-02T08:00:00Z').add({ minutes: minuut }).toString())
      await bode.ronde()
    }
    const { rows } = await w.superuser(c =>
      c.query(
        'select gesprek_id, dag, pogingen, weer_op, verstuurd_op, genomen_op from verzending where traject_id = $1',
        [noor.traject],
      ),
    )
    return { gehoord, rijen: rows, pogingenVanAnderen }
  } finally {
    await bode.sluit()
    await w.poorten.deur.sluit()
  }
}

test('wat er voor een traject uitgaat, wanneer en na hoeveel pogingen, is hetzelfde zonder de anderen en met een of twaalf', async () => {
  const alleen = await ochtend(0)
  assert.equal(alleen.gehoord.length, 3, 'twee keer mis en dan goed')
  for (const anderen of [1, 12]) {
    const samen = await ochtend(anderen)
    assert.ok(samen.pogingenVanAnderen >= 5 * anderen, 'de anderen zijn er echt')
    assert.deepEqual(samen.gehoord, alleen.gehoord)
    assert.deepEqual(samen.rijen, alleen.rijen)
  }
})
