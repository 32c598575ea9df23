// Turns and the slow message, with a thread that does what the test says: what one sends never changes what another hears.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bericht, Voorspelling } from '../../berichthulp/soorten.ts'
import { TeDruk } from '../../http/te-druk.ts'
import { type Antwoord, type Draad, maakHulp, type Vraag } from './hulp.ts'
import { MEESTE_WACHTEND } from './wachtrij.ts'

const bericht = (text: string): Bericht => ({ direction: 'out', text })

/** A thread that answers with the id of the text, hangs on "hang" and falls over on "val". */
function maakProef(langste = 10_000) {
  const gelezen: string[] = []
  let gestart = 0
  const hulp = maakHulp(() => {
    gestart++
    let zeg: (a: Antwoord) => void = () => {}
    let val: (e: Error) => void = () => {}
    let levend = true
    const draad: Draad = {
      postMessage({ nr, bericht: { text } }: Vraag) {
        gelezen.push(text)
        setImmediate(() => {
          if (!levend || text === 'hang') return
          if (text === 'val') val(new Error('om'))
          else zeg({ nr, model: false, antwoord: { id: text } as Voorspelling })
        })
      },
      on(wat: string, doe: never) {
        if (wat === 'message') zeg = doe
        else val = doe
      },
      terminate() {
        levend = false
      },
      ref() {},
      unref() {},
    }
    return draad
  }, langste)
  return { hulp, gelezen, gestart: () => gestart }
}

test('een bericht dat te lang duurt krijgt zelf geen antwoord, en wie erachter wacht wel', async () => {
  const { hulp, gestart } = maakProef(20)
  const traag = hulp(bericht('hang'), 'noor')
  const ander = hulp(bericht('rustig'), 'sam')
  await assert.rejects(traag, TeDruk)
  assert.equal((await ander).antwoord.id, 'rustig')
  assert.equal(gestart(), 2)
})

test('valt de draad om, dan hoort alleen dat bericht het', async () => {
  const { hulp } = maakProef()
  const [om, ander] = [hulp(bericht('val'), 'noor'), hulp(bericht('rustig'), 'sam')]
  await assert.rejects(om, /om/)
  assert.equal((await ander).antwoord.id, 'rustig')
})

test('wie te veel tegelijk stuurt hoort dat zelf, en een ander merkt er niets van', async () => {
  const { hulp } = maakProef()
  const veel = Array.from({ length: MEESTE_WACHTEND + 10 }, (_, i) => hulp(bericht(`n${i}`), 'noor'))
  const ander = hulp(bericht('rustig'), 'sam')
  const klaar = await Promise.allSettled(veel)
  // One is being read while fifty wait.
  assert.equal(klaar.filter(k => k.status === 'rejected').length, 9)
  assert.ok(klaar.every(k => k.status === 'fulfilled' || k.reason instanceof TeDruk))
  assert.equal((await ander).antwoord.id, 'rustig')
})

test('ieder is om de beurt: achter vijftig berichten van een ander wacht je er een', async () => {
  const { hulp, gelezen } = maakProef()
  const veel = Array.from({ length: 20 }, (_, i) => hulp(bericht(`n${i}`), 'noor'))
  await hulp(bericht('rustig'), 'sam')
  assert.deepEqual(gelezen.slice(0, 3), ['n0', 'n1', 'rustig'])
  await Promise.all(veel)
})
