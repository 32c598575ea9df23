// The handleidingen are true: every picture is there and described, what is bold stands on a screen, every address is a route.
import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { features } from '../../features/alle.ts'
import { maakApp } from '../../http/app.ts'
import type { Poorten } from '../../http/omgeving.ts'
import { keurTekst } from '../../tests/taal/leesmaat.ts'
import { routeVan } from '../../tests/wandeling/bladzijden.ts'
import { GROOTST } from './grootst.ts'

const huis = join(import.meta.dirname, '../..')
const map = join(huis, 'docs/handleiding')
const beelden = join(map, 'beelden')
const namen = readdirSync(map).filter(naam => naam.endsWith('.md'))
const handleidingen = namen.map(naam => ({ naam, tekst: readFileSync(join(map, naam), 'utf8') }))

/** What the source says between quotes, and the long texts: everything that can stand on a screen. */
const scherm = [
  ...globSync('{features,ui,http,berichthulp}/**/*.{ts,tsx}', { cwd: huis })
    .filter(f => !/\.test\./.test(f))
    .flatMap(f =>
      [...readFileSync(join(huis, f), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'|"([^"\n]+)"|`([^`]+)`/g)].map(
        m => m[1] ?? m[2] ?? m[3],
      ),
    ),
  ...globSync('inhoud/**/*.nl.md', { cwd: huis }).map(f => readFileSync(join(huis, f), 'utf8')),
].join('\n')

const plaatjes = (tekst: string) => [...tekst.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)]

/** "Baan 1" stands in the source as a text with a number filled in. */
const metGetal = (woord: string) =>
  /\d/.test(woord) ? new RegExp(woord.replace(/\d+/g, '\\$\\{\\w+\\}')) : /$^/

/** What in this text does not stand on a screen of today. */
const findOnbekend = (tekst: string): string[] =>
  [...tekst.matchAll(/\*\*([^*]+)\*\*/g)]
    .map(m => (m[1] as string).replace(/\.$/, ''))
    .filter(woord => !scherm.includes(woord) && !metGetal(woord).test(scherm))

test('er is een handleiding voor elke rol die een eigen plek heeft', () => {
  assert.deepEqual(namen.sort(), [
    'coordinator.md',
    'ouder.md',
    'specialist.md',
    'vertrouwensfunctionaris.md',
  ])
})

test('elk plaatje dat een handleiding noemt bestaat, en zegt in woorden wat erop staat', () => {
  const mis: string[] = []
  for (const { naam, tekst } of handleidingen)
    for (const [, alt = '', pad = ''] of plaatjes(tekst)) {
      if (!statSync(join(map, pad), { throwIfNoEntry: false })) mis.push(`${naam}: ${pad} is er niet`)
      if (alt.length < 30 || !alt.endsWith('.')) mis.push(`${naam}: ${pad} zegt niet wat erop staat: ${alt}`)
    }
  assert.deepEqual(mis, [])
  assert.ok(handleidingen.flatMap(({ tekst }) => plaatjes(tekst)).length >= 30)
})

test('elk plaatje is nodig, klein, en echt een png', () => {
  const genoemd = handleidingen.flatMap(({ tekst }) => plaatjes(tekst).map(m => basename(m[2] as string)))
  assert.deepEqual([...new Set(genoemd)].sort(), readdirSync(beelden).sort())
  let samen = 0
  for (const naam of genoemd) {
    const bytes = readFileSync(join(beelden, naam))
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG', naam)
    assert.ok(bytes.length <= GROOTST.een, `${naam}: ${bytes.length} bytes`)
    samen += bytes.length
  }
  assert.ok(samen <= GROOTST.samen, `${samen} bytes`)
})

test('wat dik staat, staat zo op een scherm', () => {
  assert.deepEqual(
    handleidingen.flatMap(({ naam, tekst }) => findOnbekend(tekst).map(woord => `${naam}: ${woord}`)),
    [],
  )
  assert.deepEqual(findOnbekend('Druk op **Deze knop bestaat niet**.'), ['Deze knop bestaat niet'])
})

test('elk adres in een handleiding is een route', () => {
  const app = maakApp({ assets: { files: new Map() } } as unknown as Poorten, features)
  const adressen = handleidingen.flatMap(({ naam, tekst }) =>
    [...tekst.matchAll(/`(\/[^`]*)`/g)].map(m => [naam, m[1] as string] as const),
  )
  assert.ok(adressen.length >= 3)
  assert.deepEqual(
    adressen.filter(([, pad]) => routeVan(app, pad) === ''),
    [],
  )
  assert.equal(routeVan(app, '/bestaat-niet'), '')
})

/** The sentences as a person reads them: without signs and addresses, each line a block. */
const lees = (tekst: string) =>
  tekst
    .replace(/!\[([^\]]*)\]\([^)]+\)/g, '$1')
    .replace(/[*_`>#]/g, '')
    .replace(/^\s*(\d+\.|-) /gm, '')
    .replace(/\n/g, '\n\n')

test('de handleiding van de ouder is gewone taal, en geen van alle spreekt over de andere kant', () => {
  for (const { naam, tekst } of handleidingen) {
    if (naam === 'ouder.md') assert.deepEqual(keurTekst(naam, lees(tekst)), [])
    assert.doesNotMatch(tekst, /\bde ex\b|tegenpartij/i)
  }
})
