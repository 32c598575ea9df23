// The demo over real HTTP: everybody comes in, both parents are there, and neither sees the other.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Inlog } from './personen.ts'

const huis = join(import.meta.dirname, '..')
const map = mkdtempSync(join(tmpdir(), 'luwte-demo-'))
let port: number
let eerste: Loop
let url: string
let personen: Inlog[]

type Loop = { kind: ChildProcess; uit: () => string; fout: () => string; klaar: Promise<number | null> }

function start(bestand: string, data: string, ...args: string[]): Loop {
  const kind = spawn(
    process.execPath,
    ['--import', join(huis, 'bin', 'tsx.mjs'), '--disable-warning=ExperimentalWarning', bestand, ...args],
    {
      cwd: huis,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, LUWTE_DATA: data, LUWTE_PORT: String(port) },
    },
  )
  let uit = ''
  let fout = ''
  kind.stdout?.on('data', deel => (uit += deel))
  kind.stderr?.on('data', deel => (fout += deel))
  const klaar = new Promise<number | null>(resolve => kind.on('exit', resolve))
  return { kind, uit: () => uit, fout: () => fout, klaar }
}

/** Waits for the first whole line on stdout. */
async function eersteRegel(loop: Loop): Promise<string> {
  const einde = loop.klaar.then(code => {
    throw new Error(`stopped with ${code}: ${loop.fout()}`)
  })
  einde.catch(() => {})
  while (!loop.uit().includes('\n'))
    await Promise.race([einde, new Promise(resolve => loop.kind.stdout?.once('data', resolve))])
  return loop.uit()
}

async function stop(loop: Loop): Promise<number> {
  const begin = performance.now()
  loop.kind.kill('SIGTERM')
  assert.equal(await loop.klaar, 0, loop.fout())
  return performance.now() - begin
}

before(async () => {
  port = await new Promise(resolve => {
    const probe = createServer().listen(0, () => {
      const found = (probe.address() as AddressInfo).port
      probe.close(() => resolve(found))
    })
  })
  eerste = start('demo/demo.ts', map, '--json')
  const uit = await eersteRegel(eerste)
  const gelezen = JSON.parse(uit) as { url: string; personen: Inlog[] }
  url = gelezen.url
  personen = gelezen.personen
})
after(async () => {
  eerste?.kind.kill('SIGKILL')
  await eerste?.klaar
  rmSync(map, { recursive: true, force: true })
})

/** Signs in with the link, as a browser does, and gives a way to read pages. */
async function inloggen(wie: Inlog): Promise<{ thuis: string; lees(pad: string): Promise<string> }> {
  const { pathname } = new URL(wie.inlog)
  const vooraf = await fetch(wie.inlog)
  assert.equal(vooraf.status, 200)
  assert.match(await vooraf.text(), new RegExp(`action="${pathname.replaceAll('.', '\\.')}"`))
  const binnen = await fetch(wie.inlog, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'sec-fetch-site': 'same-origin' },
  })
  assert.equal(binnen.status, 303)
  const cookie = binnen.headers
    .getSetCookie()
    .map(regel => regel.split(';')[0])
    .join('; ')
  const lees = async (pad: string) => {
    const antwoord = await fetch(new URL(pad, url), { headers: { cookie } })
    assert.equal(antwoord.status, 200, `${wie.naam} ${pad}`)
    return await antwoord.text()
  }
  return { thuis: await lees(binnen.headers.get('location') ?? '/'), lees }
}

const vind = (naam: string) => {
  const wie = personen.find(p => p.naam.startsWith(naam))
  assert.ok(wie, naam)
  return wie
}
const metRol = (rol: string) => personen.filter(p => p.rol === rol)

test('one line of JSON with the address and the people, and nothing else on stdout', () => {
  assert.equal(eerste.uit().trimEnd().split('\n').length, 1)
  assert.equal(url, `http://localhost:${port}`)
  assert.deepEqual(Object.keys(personen[0]!), ['rol', 'naam', 'inlog'])
  assert.equal(metRol('coordinator').length, 1)
  assert.equal(metRol('specialist').length, 5)
  assert.ok(metRol('ouder').length >= 12)
  assert.equal(new Set(personen.map(p => p.inlog)).size, personen.length)
})

test('everybody comes in with the own link and sees the own home', async () => {
  for (const wie of personen) {
    const { thuis } = await inloggen(wie)
    assert.match(thuis, /<h1/)
    assert.doesNotMatch(thuis, /\/demo\//)
  }
})

test('the practice holds at least forty trajecten, in every stage', async () => {
  const { lees } = await inloggen(metRol('coordinator')[0]!)
  const lijst = await lees('/aanmeldingen')
  const paden = new Set(lijst.match(/\/aanmeldingen\/[0-9a-f-]{36}/g))
  assert.ok(paden.size >= 40, `${paden.size} trajecten`)
})

test('a specialist finds a caseload, an agenda and a dossier with gesprekken', async () => {
  const { lees } = await inloggen(vind('Hanna'))
  const trajecten = (await lees('/trajecten')).match(/\/trajecten\/[0-9a-f-]{36}/g) ?? []
  assert.ok(new Set(trajecten).size >= 3)
  await lees('/agenda')
  const bladen = await Promise.all([...new Set(trajecten)].map(pad => lees(`${pad}/gesprekken`)))
  assert.ok(bladen.some(blad => (blad.match(/gehouden|geweest/gi) ?? []).length >= 2))
})

test('beide ouders van dezelfde kinderen zijn er, en geen van beiden ziet de ander', async () => {
  const { lees } = await inloggen(metRol('coordinator')[0]!)
  const lijst = await lees('/aanmeldingen')
  const specialisten = metRol('specialist').map(s => s.naam)
  for (const [een, ander, kind] of [
    ['Marit', 'Jeroen', 'Sara'],
    ['Elif', 'Emre', 'Aylin'],
    ['Renate', 'Bas', 'Tobias'],
  ] as const) {
    const bij = await Promise.all(
      [een, ander].map(async naam => {
        const pad = new RegExp(`href="(/aanmeldingen/[0-9a-f-]{36})"[^>]*>(?:<[^>]*>|\\s)*${naam}\\b`).exec(
          lijst,
        )?.[1]
        assert.ok(pad, `${naam} in the list`)
        const blad = await lees(pad)
        assert.match(blad, new RegExp(kind))
        return specialisten.filter(naam => blad.includes(naam))
      }),
    )
    assert.equal(bij.filter(namen => namen.length > 0).length, 2)
    assert.equal(
      bij[0]!.some(naam => bij[1]!.includes(naam)),
      false,
      `${een} and ${ander} have another specialist`,
    )
    for (const [ik, niet] of [
      [een, ander],
      [ander, een],
    ] as const) {
      const ouder = await inloggen(vind(ik))
      const achternaam = vind(niet).naam.split(' ').at(-1)!
      for (const pad of ['/mijn', '/mijn/doelen', '/mijn/checkin', '/mijn/verslag'])
        assert.doesNotMatch(await ouder.lees(pad), new RegExp(`${niet}|${achternaam}`), `${ik} ${pad}`)
    }
  }
})

/** `npm run verify` on this folder: what it ended with, and the lines it said. */
async function controleer(...args: string[]) {
  const loop = start('bin/verify.ts', map, ...args)
  const code = await loop.klaar
  return { code, regels: loop.uit().trimEnd().split('\n'), fout: loop.fout() }
}

test('de keten van elk traject klopt met alles wat er staat, terwijl de praktijk draait', async () => {
  const { code, regels, fout } = await controleer()
  assert.deepEqual([code, fout], [0, ''])
  assert.match(regels.at(-1) ?? '', /^\d+ trajecten gecontroleerd, 0 met fouten$/)
  assert.ok(regels.length > 40)
  for (const regel of regels.slice(0, -1))
    assert.match(regel, /^ok {3}[0-9A-Z]+: dossier [1-9]\d* schakels, controlegetal /)
})

test('it stops cleanly, and a second start is the same practice at once', async () => {
  assert.ok((await stop(eerste)) < 10_000)
  // The chains hold on a folder that stands still too, and a number on paper is found again.
  const [eerst = ''] = (await controleer()).regels
  const [, code = '', getal = ''] = /^ok {3}(\S+):.*controlegetal ((?:[0-9A-Z]{4} ?){4});/.exec(eerst) ?? []
  const met = await controleer(code, '--nummer', getal.toLowerCase())
  assert.deepEqual(met.regels, [eerst, '1 trajecten gecontroleerd, 0 met fouten, 1 van 1 getallen gevonden'])
  assert.equal(met.code, 0)
  // Of another traject, or cut off: it is in no chain of this one.
  const elders = await controleer(code, '--nummer', '0000 0000 0000 0000')
  assert.equal(elders.code, 1)
  assert.match(elders.regels[1] ?? '', /^FOUT: controlegetal 0000000000000000 staat in geen van deze ketens/)
  const begin = performance.now()
  const tweede = start('demo/demo.ts', map, '--json')
  const uit = await eersteRegel(tweede)
  assert.ok(performance.now() - begin < 30_000)
  assert.deepEqual(JSON.parse(uit), { url, personen })
  assert.doesNotMatch(tweede.fout(), /gevuld/)
  const { thuis } = await inloggen(vind('Marit'))
  assert.match(thuis, /<h1/)
  await stop(tweede)
})

test('a real start refuses the folder of the demo, and the demo a real folder, in one sentence', async () => {
  const echt = start('main.ts', map)
  assert.equal(await echt.klaar, 1)
  assert.match(echt.fout(), /^De map \S+ is van de demo: [^\n]*\.\n$/)
  assert.equal(echt.uit(), '')

  const andere = mkdtempSync(join(tmpdir(), 'luwte-echt-'))
  try {
    const gewoon = start('main.ts', andere)
    await eersteRegel(gewoon)
    await stop(gewoon)
    const demo = start('demo/demo.ts', andere)
    assert.equal(await demo.klaar, 1)
    assert.match(demo.fout(), /^De map \S+ is niet van de demo [^\n]*\.\n$/)
    assert.equal(demo.uit(), '')
  } finally {
    rmSync(andere, { recursive: true, force: true })
  }
})
