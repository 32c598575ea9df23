// The plan of the house, held: which room may know which, how long a file may be, and what a file may be called.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { test } from 'node:test'

const huis = join(import.meta.dirname, '..')
const files = globSync('**/*.{ts,tsx}', {
  cwd: huis,
  exclude: ['node_modules/**', '.cache/**', 'data/**', 'demo-data/**'],
})
  .map(f => f.replaceAll('\\', '/'))
  .sort()
const isTest = (file: string) =>
  /\.(test|walk)\.tsx?$/.test(file) ||
  file.startsWith('tests/') ||
  file.startsWith('bench/') ||
  file.startsWith('muur/bewijs/')

/** From room to the rooms it may import (house.md, Arrows). Every room may import itself. */
const pijlen: Record<string, readonly string[]> = {
  domein: [],
  berichthulp: [],
  verslagwacht: ['berichthulp'],
  platform: [],
  inhoud: ['domein'],
  database: [],
  muur: ['platform', 'database'],
  ui: ['domein', 'inhoud'],
  http: ['muur', 'ui', 'platform'],
  features: ['domein', 'berichthulp', 'verslagwacht', 'muur', 'ui', 'http', 'inhoud', 'platform'],
  jobs: ['domein', 'muur', 'platform'],
}

const room = (file: string) => (file.includes('/') ? (file.split('/')[0] as string) : '')
const feature = (file: string) =>
  room(file) === 'features' && file.split('/').length > 2 ? file.split('/')[1] : null

function importsOf(file: string): string[] {
  const text = readFileSync(join(huis, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(m =>
    relative(huis, normalize(join(huis, dirname(file), m[1] as string))).replaceAll('\\', '/'),
  )
}

test('every import follows an arrow of the plan', () => {
  const wrong: string[] = []
  for (const file of files.filter(f => !isTest(f) && room(f) in pijlen)) {
    for (const target of importsOf(file)) {
      const from = room(file)
      const to = room(target)
      if (to !== from && !pijlen[from]?.includes(to)) wrong.push(`${file} imports ${target}`)
      if (feature(file) && feature(target) && feature(file) !== feature(target))
        wrong.push(`${file} imports feature ${target}`)
      if (isTest(target)) wrong.push(`${file} imports the test file ${target}`)
    }
  }
  // The one script that writes the types needs a database, and takes that of the tests.
  assert.deepEqual(
    wrong.filter(w => !w.startsWith('database/write-schema.ts')),
    [],
  )
})

test('the plan is seen to fail: an arrow that is not there is found', () => {
  assert.equal(pijlen.domein?.includes('muur'), false)
  assert.deepEqual(
    importsOf('muur/deur.ts')
      .map(room)
      .filter(r => r !== 'muur')
      .sort(),
    ['platform', 'platform'],
  )
})

test('every room is one of the plan', () => {
  const known = new Set([...Object.keys(pijlen), '', 'tests', 'bench', 'bin', 'demo', 'docs'])
  assert.deepEqual(
    files.filter(f => !known.has(room(f))),
    [],
  )
})

test('every file begins by saying its one thought', () => {
  assert.deepEqual(
    files.filter(f => !/^(#!.*\n)?(\/\/|\/\*\*) ?\S/.test(readFileSync(join(huis, f), 'utf8'))),
    [],
  )
})

test('a file holds at most 250 lines, and half of them at most 70', () => {
  const lengths = files
    .filter(f => !isTest(f) && f !== 'database/schema.ts' && !/woorden\.ts$/.test(f))
    .map(f => {
      const lines = readFileSync(join(huis, f), 'utf8').split('\n').length
      return { f, lines }
    })
  assert.deepEqual(
    lengths.filter(l => l.lines > 250),
    [],
  )
  const sorted = lengths.map(l => l.lines).sort((x, y) => x - y)
  assert.ok(
    (sorted[Math.floor(sorted.length / 2)] ?? 0) <= 70,
    `median ${sorted[Math.floor(sorted.length / 2)]}`,
  )
})

test('no file has a name that says nothing', () => {
  assert.deepEqual(
    files.filter(f => /(^|\/)(index|utils?|helpers?|common|manager|misc)\.tsx?$/.test(f)),
    [],
  )
})

test('time and chance come in as arguments: nobody reads the clock or the dice of the machine', () => {
  const allowed = /^(platform|tests|bench|bin)\//
  const wrong = files
    .filter(f => !isTest(f) && !allowed.test(f) && !f.includes('/client/'))
    .flatMap(f => {
      const code = readFileSync(join(huis, f), 'utf8').replace(/\/\/.*$/gm, '')
      return /Date\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now|randomUUID\(|randomBytes\(/.test(code)
        ? [f]
        : []
    })
  assert.deepEqual(wrong, [])
})

test('every list is asked for in a whole order: what others wrote must not move its rows', () => {
  const wrong = files
    .filter(f => f.startsWith('features/') && !isTest(f))
    .flatMap(f => {
      const text = readFileSync(join(huis, f), 'utf8')
      return [...text.matchAll(/\.selectFrom\(/g)].flatMap(m => {
        const rest = text.slice(m.index)
        const end = /\.execute(\w*)\(\)/.exec(rest)
        const chain = rest.slice(0, end?.index)
        // A row by itself needs no order, and the inner question of another ends with that one.
        if (!end || end[1] || chain.slice(12).includes('selectFrom')) return []
        const last = [...chain.matchAll(/\.orderBy\('([^']+)'/g)].at(-1)?.[1] ?? ''
        return /(^|\.)(id|traject_id|nummer|soort|deel)$/.test(last) ? [] : [`${f}: ${chain.slice(0, 60)}`]
      })
    })
  assert.deepEqual(wrong, [])
})
