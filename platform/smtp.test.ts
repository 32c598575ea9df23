// E-mail over a real SMTP server: what arrives, and every way in which the server can fail.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { deadPort, type Gedrag, type Smtp, startSmtp } from '../tests/smtp.ts'
import { smtpPost } from './smtp.ts'
import { readSmtp } from './smtp-config.ts'

const geduld = { verbinden: 300, stil: 300, alles: 600 }
const bericht = {
  id: 'ab12',
  van: 'Mijn agenda',
  aan: 'noor@elders.test',
  onderwerp: 'Agenda',
  tekst: 'Kijk even.\n',
}
let smtp: Smtp
before(async () => {
  smtp = await startSmtp()
})
after(() => smtp.stop())

test('what arrives holds the message and nothing of the program, the machine or the practice', async () => {
  smtp.gedrag = () => 'goed'
  await smtpPost(smtp.config, geduld).stuur(bericht)
  const { bron } = smtp.ontvangen.at(-1) as { bron: string }
  const [head = '', body] = bron.split('\r\n\r\n')
  const names = head
    .split(/\r\n(?=\S)/)
    .map(line => line.split(':')[0]?.toLowerCase())
    .sort()
  assert.deepEqual(names, [
    'auto-submitted',
    'content-transfer-encoding',
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
  ])
  assert.match(head, /^From: "?Mijn agenda"? <agenda@voorbeeld\.test>$/m)
  assert.match(head, /^Message-ID: <ab12@voorbeeld\.test>$/m)
  assert.match(head, /^Subject: Agenda$/m)
  assert.equal(body?.trim(), 'Kijk even.')
  assert.doesNotMatch(bron, /nodemailer|luwte|localhost/i)
})

for (const hoe of ['later', 'nooit', 'stil', 'weg'] as const satisfies readonly Gedrag[])
  test(`a server that answers "${hoe}" is a failure, within the patience that was asked`, async () => {
    smtp.gedrag = () => hoe
    const begun = performance.now()
    await assert.rejects(smtpPost(smtp.config, geduld).stuur(bericht))
    assert.ok(performance.now() - begun < 2_000, `${performance.now() - begun} ms`)
  })

test('nobody at the port is a failure', async () => {
  const post = smtpPost({ ...smtp.config, port: await deadPort() }, geduld)
  await assert.rejects(post.stuur(bericht))
})

test('sending stops at once when it is called off', async () => {
  smtp.gedrag = () => 'stil'
  const off = new AbortController()
  const sending = smtpPost(smtp.config).stuur(bericht, off.signal)
  setTimeout(() => off.abort(), 100)
  const begun = performance.now()
  await assert.rejects(sending)
  assert.ok(performance.now() - begun < 1_000)
})

test('a server elsewhere is only spoken to over TLS', async () => {
  smtp.gedrag = () => 'goed'
  const before = smtp.ontvangen.length
  await assert.rejects(smtpPost({ ...smtp.config, lokaal: false }, geduld).stuur(bericht))
  assert.equal(smtp.ontvangen.length, before)
})

test('whether it works, and since when, is what asking the server found', async () => {
  smtp.gedrag = () => 'goed'
  const op = (uur: number) => Temporal.Instant.from('2027-03-01T00:00:00Z').add({ hours: uur })
  const post = smtpPost(smtp.config, geduld)
  assert.equal(post.stand(), null)
  await post.controleer(op(1))
  await post.controleer(op(2))
  assert.deepEqual(post.stand(), { werkt: true, sinds: op(1) })
  const dood = smtpPost({ ...smtp.config, port: await deadPort() }, geduld)
  await dood.controleer(op(3))
  await dood.controleer(op(4))
  assert.deepEqual(dood.stand(), { werkt: false, sinds: op(3) })
})

test('the settings come both or not at all, and a wrong one says what to do without the password', () => {
  const read = (url?: string, van?: string) => readSmtp({ LUWTE_SMTP_URL: url, LUWTE_SMTP_AFZENDER: van })
  assert.equal(read(), null)
  assert.equal(read('', ''), null)
  assert.deepEqual(read('smtps://a%40b:ge%3Aheim@mail.voorbeeld.nl', 'agenda@voorbeeld.nl'), {
    ...{ host: 'mail.voorbeeld.nl', port: 465, secure: true, lokaal: false },
    ...{ auth: { user: 'a@b', pass: 'ge:heim' }, afzender: 'agenda@voorbeeld.nl' },
  })
  assert.deepEqual(read('smtp://localhost', 'agenda@voorbeeld.nl'), {
    ...{
      host: 'localhost',
      port: 587,
      secure: false,
      lokaal: true,
      auth: null,
      afzender: 'agenda@voorbeeld.nl',
    },
  })
  for (const [url, van] of [
    ['smtps://mail.voorbeeld.nl', ''],
    ['', 'agenda@voorbeeld.nl'],
    ['https://mail.voorbeeld.nl', 'agenda@voorbeeld.nl'],
    ['smtps://naam@mail.voorbeeld.nl', 'agenda@voorbeeld.nl'],
    ['smtps://a:geheim@mail.voorbeeld.nl/pad', 'agenda@voorbeeld.nl'],
    ['smtps://a:geheim@mail.voorbeeld.nl?x=1', 'agenda@voorbeeld.nl'],
    ['smtps://a:geheim@mail.voorbeeld.nl', 'geen adres'],
    ['smtps://a:geheim@mail.voorbeeld.nl', 'agenda@voorbeeld.nl\r\nBcc: x@y.nl'],
  ] as const) {
    const omdat = read(url, van)
    assert.equal(typeof omdat, 'string', `${url} ${van}`)
    assert.doesNotMatch(String(omdat), /geheim@mail/)
  }
})
