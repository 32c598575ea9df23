// Mail in memory keeps its order.
import assert from 'node:assert/strict'
import test from 'node:test'
import { geheugenPost } from './mail.ts'

test('mail in memory is kept in order, as it was when it was sent', async () => {
  const post = geheugenPost()
  const bericht = { aan: 'a@voorbeeld.nl', onderwerp: 'Afspraak', tekst: 'een' }
  await post.stuur(bericht)
  bericht.tekst = 'twee'
  await post.stuur(bericht)
  assert.deepEqual(
    post.berichten.map(({ tekst }) => tekst),
    ['een', 'twee'],
  )
})
