// The list of ASVS 5.0 and the threat model: every requirement once, every file they name is there, and the figures are right.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const huis = join(import.meta.dirname, '..')
const lees = (file: string) => readFileSync(join(huis, 'docs', 'beheer', file), 'utf8')

/** How many requirements each section of ASVS 5.0.0 has: 345 together. */
const aantallen: Readonly<Record<number, readonly number[]>> = {
  1: [2, 10, 12, 3, 3],
  2: [3, 3, 5, 2],
  3: [1, 3, 5, 8, 8, 1, 5],
  4: [5, 5, 2, 4],
  5: [1, 6, 3, 3],
  6: [3, 12, 8, 6, 8, 4, 2, 4],
  7: [3, 4, 2, 5, 3, 2],
  8: [4, 4, 3, 2],
  9: [3, 4],
  10: [2, 3, 5, 16, 5, 2, 3],
  11: [4, 5, 5, 4, 2, 2, 2],
  12: [5, 2, 5],
  13: [4, 6, 4, 7],
  14: [2, 8, 3],
  15: [5, 5, 7, 4],
  16: [1, 5, 4, 3, 4],
  17: [2, 8, 2],
}
const nummers = Object.entries(aantallen).flatMap(([hoofdstuk, paragrafen]) =>
  paragrafen.flatMap((n, p) => Array.from({ length: n }, (_, i) => `${hoofdstuk}.${p + 1}.${i + 1}`)),
)

type Rij = { nummer: string; kort: string; stand: string; waaruit: string; toelichting: string }

/** The rows of the list, and the lines that look like one and are none. */
function leesRijen(text: string): { rijen: Rij[]; vreemd: string[] } {
  const lines = text.split('\n').filter(line => line.startsWith('| ') && !line.startsWith('| nummer'))
  const rijen: Rij[] = []
  const vreemd: string[] = []
  for (const line of lines) {
    const cells = /^\| (\d+\.\d+\.\d+) \| ([^|]+) \| (voldaan|deels|niet|nvt) \| ([^|]*) \| ([^|]*) \|$/.exec(
      line,
    )
    if (!cells) vreemd.push(line)
    else {
      const [, nummer = '', kort = '', stand = '', waaruit = '', toelichting = ''] = cells
      rijen.push({ nummer, kort, stand, waaruit, toelichting: toelichting.trim() })
    }
  }
  return { rijen, vreemd }
}
const paden = (text: string) =>
  [...text.matchAll(/`([\w./-]+)`/g)]
    .map(m => m[1] as string)
    .filter(p => p.includes('/') || p.endsWith('.md'))

/** What is wrong with a list; nothing when it is whole and honest in its form. */
function klachten(text: string): string[] {
  const { rijen, vreemd } = leesRijen(text)
  const mis = vreemd.map(line => `no row: ${line}`)
  const own = rijen.map(r => r.nummer)
  for (const nummer of nummers)
    if (own.filter(n => n === nummer).length !== 1)
      mis.push(`${nummer}: ${own.filter(n => n === nummer).length} times`)
  for (const n of own) if (!nummers.includes(n)) mis.push(`${n} is none`)
  for (const r of rijen) {
    const files = paden(`${r.waaruit} ${r.toelichting}`)
    for (const f of files) if (!existsSync(join(huis, f))) mis.push(`${r.nummer}: no ${f}`)
    if (/voldaan|deels/.test(r.stand) && paden(r.waaruit).length === 0)
      mis.push(`${r.nummer}: shown by nothing`)
    if (r.stand !== 'voldaan' && r.toelichting === '') mis.push(`${r.nummer}: no reason`)
    if (r.kort.length > 80) mis.push(`${r.nummer}: not short`)
  }
  const tel = (stand: string) => rijen.filter(r => r.stand === stand).length
  const tests = rijen.filter(r => /\.test\.tsx?`/.test(r.waaruit)).length
  const kop = `Van de ${rijen.length} eisen: ${tel('voldaan')} voldaan, ${tel('deels')} deels, ${tel('niet')} niet, ${tel('nvt')} niet van toepassing (nvt). Bij ${tests} eisen wijst de regel een test aan.`
  if (!text.includes(kop)) mis.push(`the head should say: ${kop}`)
  if (tests < 150) mis.push(`only ${tests} linked to a test`)
  return mis
}

test('de lijst van de standaard telt 345 eisen', () => assert.equal(nummers.length, 345))

test('elke eis staat er een keer, met een stand, een reden en bestanden die er zijn', () =>
  assert.deepEqual(klachten(lees('asvs.md')), []))

test('gezien falen: een eis die ontbreekt, dubbel staat, niets aanwijst of iets dat er niet is', () => {
  const goed = lees('asvs.md')
  const rij = /^\| 6\.2\.1 .*$/m.exec(goed)?.[0] as string
  for (const anders of [
    goed.replace(`${rij}\n`, ''),
    goed.replace(rij, `${rij}\n${rij}`),
    goed.replace(rij, '| 6.2.1 | lang genoeg | voldaan |  |  |'),
    goed.replace(rij, '| 6.2.1 | lang genoeg | voldaan | `domein/bestaat-niet.test.ts` |  |'),
    goed.replace(rij, '| 6.2.1 | lang genoeg | nvt |  |  |'),
    goed.replace(rij, '| 6.2.99 | lang genoeg | voldaan | `domein/wachtzin.test.ts` |  |'),
    goed.replace(/Van de \d+ eisen/, 'Van de 999 eisen'),
  ])
    assert.ok(klachten(anders).length > 0)
})

test('elke weg van het dreigingsmodel zegt wat hem tegenhoudt, welke test dat laat zien, en wat overblijft', () => {
  const text = lees('dreigingen.md')
  const wegen = text
    .split('\n### ')
    .slice(1)
    .map(w => w.split('\n## ')[0] as string)
  assert.ok(wegen.length >= 15, `${wegen.length} ways`)
  for (const weg of wegen) {
    const naam = weg.split('\n')[0] as string
    if (naam === 'De beheerder') continue
    for (const deel of ['Probeert:', 'Houdt tegen:', 'Test:', 'Wat overblijft'])
      assert.ok(weg.includes(`\n${deel}`), `${naam}: ${deel}`)
    const tests = /\nTest: ([\s\S]*?)\nWat overblijft/.exec(weg)?.[1] ?? ''
    assert.ok(
      paden(tests).some(p => /\.test\.tsx?$/.test(p)),
      `${naam}: no test`,
    )
  }
  for (const p of paden(text)) assert.ok(existsSync(join(huis, p)), p)
})
