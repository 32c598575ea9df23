// The way out: to one origin, not sent on, JSON only, not too much, not too long.
import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { MOST_BYTES, maakUitgaand } from './uitgaand.ts'

const wegen: Record<string, RequestListener> = {
  '/goed': (_req, res) =>
    res.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('{"a":1}'),
  '/sleutels': (_req, res) => res.writeHead(200, { 'content-type': 'application/jwk-set+json' }).end('{}'),
  '/fout': (_req, res) => res.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"x"}'),
  '/door': (_req, res) =>
    res.writeHead(302, { location: '/goed', 'content-type': 'application/json' }).end('{}'),
  '/html': (_req, res) => res.writeHead(200, { 'content-type': 'text/html' }).end('{}'),
  '/jsonp': (_req, res) => res.writeHead(200, { 'content-type': 'application/jsonp' }).end('{}'),
  '/precies': (_req, res) =>
    res
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify('x'.repeat(MOST_BYTES - 2))),
  '/meer': (_req, res) =>
    res
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify('x'.repeat(MOST_BYTES - 1))),
  '/nooit': () => {},
  '/half': (_req, res) => void res.writeHead(200, { 'content-type': 'application/json' }).write('{'),
}
const asked: string[] = []
const open = async (): Promise<[Server, string]> => {
  const server = createServer((req, res) => {
    asked.push(req.url ?? '')
    wegen[req.url ?? '']?.(req, res)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`]
}
let servers: [Server, string][] = []
let eigen = ''
let elders = ''
before(async () => {
  servers = [await open(), await open()]
  ;[eigen, elders] = servers.map(s => s[1]) as [string, string]
})
after(() => {
  for (const [server] of servers) {
    server.close()
    server.closeAllConnections()
  }
})
const vraag = (url: string) =>
  maakUitgaand(eigen, 0.5)(url, { method: 'GET', headers: {}, redirect: 'manual' })

test('wat goed is komt door, ook een fout die de aanbieder netjes zegt', async () => {
  assert.deepEqual(await (await vraag(`${eigen}/goed`)).json(), { a: 1 })
  assert.equal((await vraag(`${eigen}/sleutels`)).status, 200)
  assert.equal((await vraag(`${eigen}/fout`)).status, 400)
  assert.equal((await vraag(`${eigen}/precies`)).status, 200)
})

test('niemand anders wordt gevraagd', async () => {
  asked.length = 0
  for (const url of [
    `${elders}/goed`,
    `${eigen.replace('127.0.0.1', 'localhost')}/goed`,
    `${eigen.replace('http:', 'https:')}/goed`,
    `${eigen.replace('http://', 'http://a:b@')}/goed`,
    'file:///etc/hostname',
    'data:application/json,{}',
  ])
    await assert.rejects(vraag(url), url)
  assert.deepEqual(asked, [])
})

test('niet doorgestuurd, geen html, niet te veel, niet te lang', async () => {
  asked.length = 0
  for (const pad of ['/door', '/html', '/jsonp', '/meer', '/nooit', '/half'])
    await assert.rejects(vraag(eigen + pad), pad)
  assert.ok(!asked.includes('/goed'))
})
