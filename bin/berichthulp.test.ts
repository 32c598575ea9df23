// The command on bad lines and good ones.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { leesRegel } from './berichthulp.ts'

const huis = join(import.meta.dirname, '..')

function geef(input: string) {
  return spawnSync(
    process.execPath,
    ['--import', join(huis, 'bin', 'tsx.mjs'), join(huis, 'bin', 'berichthulp.ts')],
    { input, encoding: 'utf8' },
  )
}

test('een slechte regel gaat met zijn nummer naar stderr, en de goede komen er toch uit', () => {
  const good = (id: string) => JSON.stringify({ id, direction: 'out', text: 'Tot zondag.' })
  const run = geef(
    `${good('a')}\n{kapot\n\n${good('b')}\n{"id":"c","direction":"op","text":"x"}\n${good('d')}`,
  )
  assert.equal(run.status, 1)
  assert.deepEqual(
    run.stdout
      .trim()
      .split('\n')
      .map(l => JSON.parse(l).id),
    ['a', 'b', 'd'],
  )
  assert.deepEqual(run.stderr.trim().split('\n'), [
    'regel 2: geen JSON',
    'regel 5: direction moet "out" of "in" zijn',
  ])
})

test('alleen goede regels: niets op stderr en een 0; ook een lege invoer is goed', () => {
  const run = geef('\uFEFF{"id":"1","direction":"in","text":"Kom je om 5 uur?","date":"2026-03-04"}\n')
  assert.deepEqual([run.status, run.stderr], [0, ''])
  const answer = JSON.parse(run.stdout)
  assert.deepEqual(Object.keys(answer).sort(), [
    'biff',
    'flags',
    'id',
    'kernel',
    'question',
    'rewrite',
    'safety',
    'spans',
  ])
  assert.deepEqual([geef('').status, geef('').stdout], [0, ''])
})

test('wat een regel moet hebben, wordt met een reden geweigerd', () => {
  const bad: [string, string][] = [
    ['[]', 'geen object'],
    ['null', 'geen object'],
    ['{"direction":"out","text":"x"}', 'id ontbreekt'],
    ['{"id":"1","direction":"out"}', 'text ontbreekt'],
    ['{"id":"1","direction":"out","text":"x","date":"morgen"}', 'date moet JJJJ-MM-DD zijn'],
  ]
  for (const [line, reason] of bad) assert.equal(leesRegel(line), reason)
})
