// The command on bad lines and good ones.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { leesRegel } from './verslagwacht.ts'

const huis = join(import.meta.dirname, '..')
const geef = (input: string) =>
  spawnSync(process.execPath, [join(huis, 'bin', 'verslagwacht.ts')], { input, encoding: 'utf8' })

test('een slechte regel gaat met zijn nummer naar stderr, en de goede komen er toch uit', () => {
  const run = geef(
    '\uFEFF{"id":"a","text":"Ouder belt op 06-12345678."}\n{kapot\n\n{"id":"b","text":"Er waren zes gesprekken."}\n{"id":"c"}\n',
  )
  assert.equal(run.status, 1)
  assert.deepEqual(run.stderr.trim().split('\n'), ['regel 2: geen JSON', 'regel 5: text ontbreekt'])
  assert.deepEqual(
    run.stdout
      .trim()
      .split('\n')
      .map(l => JSON.parse(l)),
    [
      { id: 'a', marks: [{ start: 14, end: 25, rule: 'geheim-gegeven' }] },
      { id: 'b', marks: [] },
    ],
  )
})

test('alleen goede regels of een lege invoer: niets op stderr en een 0', () => {
  assert.deepEqual([geef('{"id":"1","text":""}\n').status, geef('').status, geef('').stdout], [0, 0, ''])
})

test('wat een regel moet hebben, wordt met een reden geweigerd', () => {
  const reden = ['[]', 'null', '{"text":"x"}', '{"id":"1","text":3}'].map(leesRegel)
  assert.deepEqual(reden, ['geen object', 'geen object', 'id ontbreekt', 'text ontbreekt'])
})
