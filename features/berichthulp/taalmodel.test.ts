// The language model of the practice as second judge: only where there is one, only when asked, and never about safety.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { maakWereld, type Wereld } from '../../tests/wereld.ts'
import { berichthulp } from './routes.tsx'

const gevraagd: string[][] = []
let stuk = false
const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  const { zinnen } = JSON.parse(JSON.parse(body).messages[1].content) as { zinnen: string[] }
  gevraagd.push(zinnen)
  const scores = zinnen.map(() => ({ heat: 1, category: 'sarcasm' }))
  response.statusCode = stuk ? 500 : 200
  response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify({ scores }) } }] }))
})
let met: Wereld
let zonder: Wereld
before(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  met = await maakWereld({ features: [berichthulp], modelserver: { url, model: 'mistral' } })
  zonder = await maakWereld({ features: [berichthulp] })
})
after(async () => {
  server.close()
  server.closeAllConnections()
  await met.sluit()
  await zonder.sluit()
})

const VAAG = 'Drie applausjes voor de punctuele papa.'
const lees = (w: Wereld, velden: Record<string, string>) =>
  w.iemand().post('/berichthulp', { richting: 'uit', tekst: VAAG, ...velden })

test('gevraagd leest het mee, en de bladzijde zegt dat, met de naam erbij', async () => {
  gevraagd.length = 0
  const { status, html } = await lees(met, { met: 'model' })
  assert.equal(status, 200)
  assert.equal(gevraagd.length, 1)
  assert.match(html, /Het taalmodel van de praktijk las mee \(mistral\)\./)
  assert.match(html, /id="opmerking-1"/)
  // The reader on the device would put its own answer in the place of this one.
  assert.doesNotMatch(html, /src="[^"]*berichthulp[^"]*\.js"/)
})

test('zonder de knop gaat er niets heen, en de bladzijde zegt wat de knop doet', async () => {
  gevraagd.length = 0
  const { html } = await lees(met, {})
  assert.deepEqual(gevraagd, [])
  assert.match(html, /name="met" value="model"/)
  assert.match(html, /dan gaat je tekst een keer naar de computer van de praktijk/)
  assert.doesNotMatch(html, /las mee/)
})

test('een bericht over veiligheid gaat er nooit heen', async () => {
  gevraagd.length = 0
  const { html } = await lees(met, {
    met: 'model',
    tekst: 'Hij heeft mij gisteren geslagen waar de kinderen bij waren.',
  })
  assert.deepEqual(gevraagd, [])
  assert.match(html, /0800-2000/)
  assert.doesNotMatch(html, /taalmodel (van de praktijk )?las/)
})

test('antwoordt het niet, dan staat dat er, met de gewone hulp', async () => {
  stuk = true
  try {
    const { status, html } = await lees(met, { met: 'model' })
    assert.equal(status, 200)
    assert.match(html, /Het taalmodel las nu niet mee\. Dit is de gewone hulp\./)
  } finally {
    stuk = false
  }
})

test('een praktijk zonder taalmodel ziet er niets van', async () => {
  gevraagd.length = 0
  const { html } = await lees(zonder, { met: 'model' })
  assert.doesNotMatch(html, /taalmodel|name="met"/)
  assert.deepEqual(gevraagd, [])
})
