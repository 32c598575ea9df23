// Mail in memory keeps its order, and without a mail server nothing is sent.
import assert from 'node:assert/strict'
import test from 'node:test'
import { geenPost, geheugenPost } from './mail.ts'

const bericht = { id: 'ab', van: 'Mijn agenda', aan: 'a@voorbeeld.nl', onderwerp: 'Agenda', tekst: 'een' }

test('mail in memory is kept in order, as it was when it was sent', async () => {
  const post = geheugenPost()
  const own = { ...bericht }
  await post.stuur(own)
  own.tekst = 'twee'
  await post.stuur(own)
  assert.deepEqual(
    post.berichten.map(({ tekst }) => tekst),
    ['een', 'twee'],
  )
})

test('without a mail server there is no sender, and sending is refused aloud', async () => {
  assert.equal(geenPost.afzender, null)
  await assert.rejects(geenPost.stuur(bericht), /No mail server/)
})
