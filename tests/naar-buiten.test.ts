// The real program talks to nobody but its own database: watched from its start to its end, over a walk through its pages.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { App } from '../http/omgeving.ts'
import { dobbelsteen } from '../muur/bewijs/lot.ts'
import { formsOf, ga, linksOf, soortVan } from '../muur/bewijs/surfer.ts'
import { systemClock } from '../platform/clock.ts'
import { registreerMetCode } from './inlogmiddelen.ts'
import { type Klant, maakKlant } from './klant.ts'
import { type Luisteraar, luister } from './naar-buiten.ts'
import type { Wereld } from './wereld.ts'

const huis = join(import.meta.dirname, '..')

/** Only the socket of the own database is a connection we know, and only these programs are started. */
function eisStilte(l: Luisteraar): void {
  const gehoord = l.gehoord()
  const van = (soort: string) => [...new Set(gehoord.filter(g => g.soort === soort).map(g => g.wat))]
  assert.deepEqual(
    van('verbinding').filter(wat => !/\/\.s\.PGSQL\.\d+$/.test(wat)),
    [],
  )
  assert.ok(van('verbinding').length > 0, 'it did talk to its database')
  assert.deepEqual(van('udp'), [])
  assert.deepEqual(van('naam'), [])
  assert.deepEqual(
    van('programma').filter(wat => !/(^|\/)(node|initdb|postgres|setpriv|runuser|su)$/.test(wat)),
    [],
  )
  assert.deepEqual(l.gezien().vreemd, [])
}

/** Follows every link and sends every form once, as a visitor with a practice of nobody yet. */
async function wandel(klant: Klant, begin: readonly string[], most: number): Promise<Set<string>> {
  const d = dobbelsteen('naar-buiten')
  const todo = begin.map(ga)
  const seen = new Set<string>()
  while (todo.length > 0 && seen.size < most) {
    const actie = todo.shift() as (typeof todo)[number]
    if (seen.has(soortVan(actie)) || /^\/(weg|afmelden)|einde$|sessies|taal$/.test(actie.path)) continue
    seen.add(soortVan(actie))
    const { html, location } =
      actie.method === 'GET' ? await klant.get(actie.path) : await klant.post(actie.path, actie.velden)
    if (location?.startsWith('/')) todo.push(ga(location))
    todo.push(...formsOf(html, actie.path, { d, net: true }), ...linksOf(html).map(ga))
  }
  return seen
}

test('van start tot stop, over een hele wandeling, praat het programma alleen met zijn eigen database', async () => {
  const l = luister()
  const data = mkdtempSync(join(tmpdir(), 'luwte-stil-'))
  const port = await new Promise<number>(resolve => {
    const probe = createServer().listen(0, () => {
      const { port: free } = probe.address() as AddressInfo
      probe.close(() => resolve(free))
    })
  })
  const program = spawn(
    process.execPath,
    ['--import', join(huis, 'bin', 'tsx.mjs'), ...l.args, '--disable-warning=ExperimentalWarning', 'main.ts'],
    {
      cwd: huis,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, LUWTE_DATA: data, LUWTE_PORT: String(port), ...l.env },
    },
  )
  const ended = new Promise<number | null>(resolve => program.once('exit', resolve))
  try {
    l.volg(program.pid as number, port)
    let out = ''
    let errors = ''
    program.stderr.on('data', part => (errors += part))
    await new Promise<void>((resolve, reject) => {
      program.stdout.on('data', part => {
        out += part
        if (/#[0-9A-Z-]{23}/.test(out)) resolve()
      })
      void ended.then(code => reject(new Error(`stopped with ${code}: ${errors}`)))
    })
    const url = `http://localhost:${port}`
    const request = (path: string, init: RequestInit) =>
      fetch(`${url}${path}`, { ...init, redirect: 'manual' })
    const klant = () => maakKlant({ request } as unknown as App, url)
    const coordinator = klant()
    const code = /#([0-9A-Z-]{23})/.exec(out)?.[1] as string
    await registreerMetCode({ klok: systemClock } as unknown as Wereld, coordinator, code)
    const namen = { eigen_naam: 'Ella Voorbeeld', naam: 'Praktijk De Haven', neutrale_naam: 'Mijn agenda' }
    const over = { telefoon: '020 555 01 23', regio: 'noord', wachttijd: '' }
    assert.equal((await coordinator.post('/opzet/praktijk', { ...namen, ...over })).status, 303)
    const binnen = await wandel(coordinator, ['/', '/aanmeldingen', '/praktijk', '/toegang'], 90)
    const buiten = await wandel(klant(), ['/', '/aanmelden', '/berichthulp', '/inloggen', '/begin'], 60)
    assert.ok(binnen.size >= 15, `${binnen.size} inside: ${[...binnen]}`)
    assert.ok(buiten.size >= 15, `${buiten.size} pages outside`)
    // The message help reads in a thread of its own.
    const heet = { richting: 'uit', tekst: 'Je bent weer te laat. Kun je Sam zaterdag om 10.00 uur brengen?' }
    assert.equal((await klant().post('/berichthulp', heet)).status, 200)
    if (process.platform === 'linux') assert.ok(l.gezien().keren > 20)
    program.kill('SIGTERM')
    assert.equal(await ended, 0, errors)
    eisStilte(l)
  } finally {
    program.kill('SIGKILL')
    await ended
    l.stop()
    rmSync(data, { recursive: true, force: true })
  }
})

test('gezien falen: een verbinding, een naam, een pakketje en een programma worden gehoord, ook in een draad', () => {
  const l = luister()
  const folder = mkdtempSync(join(tmpdir(), 'luwte-draad-'))
  try {
    const daden = [
      `require('node:net').connect(9, '127.0.0.1').on('error', () => {})`,
      `require('node:dns').lookup('kwaad.voorbeeld.test', () => {})`,
      `const u = require('node:dgram').createSocket('udp4'); u.send('x', 9, '127.0.0.1', () => u.close())`,
      `require('node:child_process').spawn('curl-dat-er-niet-is').on('error', () => {})`,
    ].join(';')
    const draad = join(folder, 'draad.mjs')
    writeFileSync(draad, "fetch('http://127.0.0.1:5999/').catch(() => {})")
    const code = `${daden}; new (require('node:worker_threads').Worker)(${JSON.stringify(draad)})`
    spawnSync(process.execPath, [...l.args, '-e', code], {
      env: { ...process.env, ...l.env },
      timeout: 20_000,
    })
    const gehoord = l.gehoord().map(g => `${g.soort} ${g.wat}`)
    for (const wat of [
      'verbinding 127.0.0.1:9',
      'verbinding 127.0.0.1:5999',
      'naam kwaad.voorbeeld.test',
      'udp send',
      'programma curl-dat-er-niet-is',
    ])
      assert.ok(gehoord.includes(wat), `${wat} in ${gehoord}`)
    assert.throws(() => eisStilte(l))
  } finally {
    l.stop()
    rmSync(folder, { recursive: true })
  }
})

test('gezien falen: een open verbinding van een programma of zijn kind ziet Linux ook', {
  skip: process.platform !== 'linux',
}, async () => {
  const l = luister()
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  // Without the ears: what a native part or another language would do.
  const inner = `require('node:net').connect(${port}, '127.0.0.1'); setTimeout(() => process.exit(), 1500)`
  const child = spawn(process.execPath, [
    '-e',
    `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(inner)}])`,
  ])
  try {
    l.volg(child.pid as number, 1)
    await new Promise(resolve => child.once('exit', resolve))
    assert.ok(
      l.gezien().vreemd.some(socket => / tcp /.test(socket)),
      `${l.gezien().keren} looks`,
    )
  } finally {
    child.kill('SIGKILL')
    server.close()
    l.stop()
  }
})
