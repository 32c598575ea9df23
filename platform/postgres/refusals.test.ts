// Every way in which PostgreSQL gives up has its sentence.
import assert from 'node:assert/strict'
import test from 'node:test'
import { explain } from './refusals.ts'

const cases: [string, RegExp][] = [
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', /schijf .* is vol/],
  ['PANIC:  could not write to file "pg_wal/xlogtemp.9": No space left on device', /schijf .* is vol/],
  ['initdb: error: could not change permissions: Disk quota exceeded', /schijf .* is vol/],
  ['FATAL:  could not create shared memory segment: No space left on device', /gedeeld geheugen/],
  ['FATAL:  could not open file "global/pg_control": Permission denied', /niet te lezen of te beschrijven/],
  ['FATAL:  data directory "/x" has wrong ownership', /niet te lezen of te beschrijven/],
  ['FATAL:  lock file "postmaster.pid" already exists', /nog in gebruik/],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', /nog in gebruik/],
  ['PANIC:  could not locate a valid checkpoint record at 0/1', /beschadigd/],
  ['initdb: error: could not look up effective user ID 999: user does not exist', /\/etc\/passwd/],
  ['FATAL:  unheard of', /lees waarom in \/d\/log/],
  ['', /lees waarom in \/d\/log/],
]

for (const [written, sentence] of cases) {
  test(`"${written.slice(0, 60)}" is answered with one sentence`, () => {
    const refusal = explain(written, '/d/postgres', '/d/log')
    assert.match(refusal, sentence)
    assert.match(refusal, /^[^\n]*\.$/)
  })
}
