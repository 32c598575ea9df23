// The second judge: only heard when it answers in full and in time, and never asked about safety.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { maakBerichthulp } from './berichthulp.ts'
import { type Haal, leesScores, maakModelserver } from './modelserver.ts'

const bytes = readFileSync(join(import.meta.dirname, 'model', 'model.bin'))
const answer = (scores: unknown) => ({ choices: [{ message: { content: JSON.stringify({ scores }) } }] })
const serve =
  (make: (zinnen: string[]) => unknown, seen: string[] = []): Haal =>
  async (_url, init) => {
    const { zinnen } = JSON.parse(JSON.parse(init.body).messages[1].content)
    seen.push(...zinnen)
    return { ok: true, json: async () => make(zinnen) }
  }
const coach = (haal: Haal, timeoutMs = 1000) =>
  maakBerichthulp(bytes, {
    scorer: maakModelserver({ url: 'http://localhost:1234/', model: 'm', haal, timeoutMs }),
  })

const heet = { direction: 'out', text: 'Door jou heeft hij zijn zwemles gemist.' } as const

test('zonder scorer vraagt niemand iets en is het antwoord hetzelfde', async () => {
  const { lees, leesMet } = maakBerichthulp(bytes)
  assert.deepEqual(await leesMet(heet), lees(heet))
})

test('een scorer die rust ziet haalt een twijfel weg, en een die hitte ziet voegt er een toe', async () => {
  const stil = coach(serve(z => answer(z.map(() => ({ heat: 0, category: 'blame' })))))
  assert.deepEqual((await stil.leesMet(heet)).spans, [])
  const fel = coach(serve(z => answer(z.map(() => ({ heat: 1, category: 'sarcasm' })))))
  const vaag = { direction: 'out', text: 'Drie applausjes voor de punctuele papa.' } as const
  assert.ok((await fel.leesMet(vaag)).spans.some(s => s.category === 'sarcasm'))
})

test('dezelfde wachters gelden: een citaat blijft vrij, wat de server ook zegt', async () => {
  const fel = coach(serve(z => answer(z.map(() => ({ heat: 1, category: 'contempt' })))))
  const text = '"Je bent een slechte moeder."'
  assert.deepEqual((await fel.leesMet({ direction: 'out', text })).spans, [])
})

test('een bericht over veiligheid gaat nooit naar de server', async () => {
  const seen: string[] = []
  const { leesMet, lees } = coach(serve(z => answer(z.map(() => ({ heat: 1, category: 'blame' }))), seen))
  const melding = {
    direction: 'out',
    text: 'Er zijn striemen gezien op zijn rug. Ik bel Veilig Thuis.',
  } as const
  assert.deepEqual(await leesMet(melding), lees(melding))
  assert.deepEqual(seen, [])
})

test('te laat, weigeren of onzin: dan telt alleen het eigen oordeel', async () => {
  const never: Haal = () => new Promise(() => {})
  const refuses: Haal = async () => ({ ok: false, json: async () => ({}) })
  const throws: Haal = async () => {
    throw new Error('geen verbinding')
  }
  const short = serve(() => answer([]))
  const odd = serve(z => answer(z.map(() => ({ heat: 7, category: 'blame' }))))
  const { lees } = maakBerichthulp(bytes)
  for (const haal of [never, refuses, throws, short, odd])
    assert.deepEqual(await coach(haal, 20).leesMet(heet), lees(heet))
})

test('alleen precies zoveel bruikbare scores als er zinnen zijn telt als antwoord', () => {
  assert.deepEqual(leesScores(answer([{ heat: 0.5, category: 'blame' }]), 1), [
    { heat: 0.5, category: 'blame' },
  ])
  for (const bad of [
    null,
    {},
    { choices: [] },
    answer('x'),
    answer([{ heat: 0.5, category: 'boos' }]),
    answer([]),
  ])
    assert.equal(leesScores(bad, 1), null)
})
