// The server over a real socket: broken requests get the same headers, no version, no text, and the app never hears of them.
import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { after, before, test } from 'node:test'
import { vasteKoppen } from './koppen.ts'
import { maakServer } from './server.ts'

const url = 'https://agenda.voorbeeld.test'
let server: Server
let gevraagd = 0
before(async () => {
  server = maakServer(request => {
    gevraagd++
    return new Response(new URL(request.url).pathname, { headers: { 'x-proef': request.method } })
  }, url).listen(0)
  await new Promise(resolve => server.once('listening', resolve))
})
after(() => {
  server.closeAllConnections()
  server.close()
})

/** Writes these bytes, and gives everything that comes back. */
function zeg(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(bytes))
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')))
    socket
      .on('data', part => (text += part))
      .once('close', () => resolve(text))
      .once('error', reject)
  })
}

test('een gewoon verzoek gaat naar het programma, en de server voegt niets over zichzelf toe', async () => {
  const answer = await zeg('GET /pad HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  assert.match(answer, /^HTTP\/1\.1 200 /)
  assert.match(answer, /x-proef: GET/i)
  assert.doesNotMatch(answer, /^(server|x-powered-by|via):/im)
})

const kapot: readonly [wat: string, bytes: string, status: number][] = [
  ['geen HTTP', 'hallo\r\n\r\n', 400],
  ['geen host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['een host die geen naam is', 'GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n', 400],
  ['een kop met een regeleinde erin', 'GET / HTTP/1.1\r\nHost: x\r\nA: b\rC: d\r\n\r\n', 400],
  ['twee lengtes', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc', 400],
  [
    'lengte en stukken samen',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
  ],
  ['te veel koppen', `GET / HTTP/1.1\r\nHost: x\r\n${'A: '.padEnd(40_000, 'b')}\r\n\r\n`, 431],
]
for (const [wat, bytes, status] of kapot)
  test(`wat kapot is bereikt het programma niet, en krijgt alle koppen en geen woord: ${wat}`, async () => {
    const before = gevraagd
    const answer = await zeg(bytes)
    assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `))
    for (const [name, value] of Object.entries(vasteKoppen(url)))
      assert.ok(answer.toLowerCase().includes(`${name}: ${value.toLowerCase()}\r\n`), `${name} in ${answer}`)
    assert.equal(answer.split('\r\n\r\n')[1], '')
    assert.doesNotMatch(answer, /node|hono|HPE_|error:/i)
    assert.equal(gevraagd, before)
  })

test('TRACE vertelt niemand zijn eigen koppen terug', async () => {
  const answer = await zeg('TRACE / HTTP/1.1\r\nHost: x\r\nCookie: geheim=1\r\nConnection: close\r\n\r\n')
  assert.match(answer, /^HTTP\/1\.1 405 /)
  assert.doesNotMatch(answer, /geheim/)
})
