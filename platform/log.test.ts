// The log holds no content, whatever is thrown at it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { stilstaandeKlok } from './clock.ts'
import { createLog } from './log.ts'

function written(act: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = []
  act(createLog(line => lines.push(line), stilstaandeKlok('2027-01-02T03:04:05Z')))
  return lines
}

test('an event is one line of JSON with its time, level and figures', () => {
  assert.deepEqual(
    written(log => log.warn('database.orphan', { processes: 3, gentle: true, way: 'system' })),
    [
      '{"time":"2027-01-02T03:04:05.000Z","level":"warn","event":"database.orphan","processes":3,"gentle":true,"way":"system"}\n',
    ],
  )
})

test('content does not get into the log', () => {
  const content = [
    'Sanne de Vries',
    'sanne@voorbeeld.nl',
    'regel\nregel',
    '3f2b8a52-77a1-4a53-9d8e-1c5f0f3f9b11',
    '',
  ]
  for (const value of content) {
    const [line] = written(log => log.info(value, { veld: value, [value]: 1 }))
    const { time, level, ...rest } = JSON.parse(line!)
    assert.deepEqual(rest, { event: '?', veld: '?', '?': 1 })
  }
})

test('a field cannot pass for the time, the level or the event', () => {
  const [line] = written(log => log.error('x', { level: 'info', time: 0, event: 'y' }))
  assert.deepEqual(JSON.parse(line!), { time: '2027-01-02T03:04:05.000Z', level: 'error', event: 'x' })
})
