// The flags of the proof: every right one is taken over, every wrong one gets one sentence and exit code 2.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { readVlaggen } from './vlaggen.ts'

const read = (line: string) => readVlaggen(line === '' ? [] : line.split(' '), 'vers')
const gewoon = {
  histories: 1500,
  seed: 'vers',
  json: false,
  timing: false,
  write: false,
  verder: false,
  vijandig: null,
}

test('elke vlag wordt overgenomen, en zonder vlag is er een gewone waarde', () => {
  for (const [line, anders] of [
    ['', {}],
    ['--histories 10000', { histories: 10_000 }],
    ['--histories=1', { histories: 1 }],
    ['--histories 1000000 --seed luwte-10k', { histories: 1_000_000, seed: 'luwte-10k' }],
    ['--json --timing --write --verder', { json: true, timing: true, write: true, verder: true }],
    ['--vijandig 10000', { vijandig: 10_000 }],
    ['--vijandig=1 --seed a --json', { vijandig: 1, seed: 'a', json: true }],
  ] as const)
    assert.deepEqual(read(line), { ok: true, vlaggen: { ...gewoon, ...anders } }, line)
})

test('een verkeerde vlag krijgt een zin die zegt wat wel kan', () => {
  for (const [line, omdat] of [
    ['--histories', /heel getal van 1 tot en met 1000000/],
    ['--histories 0', /heel getal/],
    ['--histories -5', /heel getal/],
    ['--histories 1e3', /heel getal/],
    ['--histories 1000001', /heel getal/],
    ['--histories --json', /heel getal/],
    ['--seed', /1 tot 64 letters/],
    ['--seed --json', /1 tot 64 letters/],
    ["--seed a'b", /1 tot 64 letters/],
    ['--vijandig', /Geef bij --vijandig een heel getal van 1 tot en met 1000000/],
    ['--vijandig 0', /--vijandig 1500/],
    ['--vijandig 1e4', /heel getal/],
    ['--vijandig 10 --histories 5', /alleen --seed en --json: laat --histories weg/],
    ['--timing --vijandig 10', /laat --timing weg/],
    ['--vijandig 10 --write', /laat --write weg/],
    ['--json=nee', /--json heeft geen waarde/],
    ['--snel', /Onbekende vlag --snel: kies uit --histories N/],
    ['--help', /Onbekende vlag --help/],
    ['-n 5', /Onbekende vlag -n/],
    ['500', /Onbekende vlag 500/],
    ['--', /Onbekende vlag --/],
  ] as const) {
    const got = read(line)
    assert.ok(!got.ok, line)
    assert.match(got.omdat, omdat, line)
    assert.match(got.omdat, /^[^.]*(\.[^.]+)*\.$/, line)
  }
})

test('het bewijs begint niet aan een verkeerde vlag: een zin, en code 2', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(import.meta.dirname, '../../bin/tsx.mjs'),
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'bewijs.ts'),
      '--histories',
      'veel',
    ],
    { encoding: 'utf8', cwd: join(import.meta.dirname, '../..'), timeout: 60_000 },
  )
  assert.equal(status, 2)
  assert.equal(stdout, '')
  assert.equal(stderr.trim().split('\n').length, 1)
  assert.match(stderr, /^Geef bij --histories een heel getal/)
})
