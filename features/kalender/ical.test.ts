// The calendar read back by another program: every moment, over both changes of the clock, and no line too long.
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { asIcal } from './ical.ts'

const nu = Temporal.Instant.from('2027-03-01T09:00:00Z')

/** Start and end as the other program understands them, in milliseconds. */
function lees(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = calendar.getAllSubcomponents('vtimezone')
  ICAL.TimezoneService.reset()
  for (const zone of zones) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    const ms = (t: { toJSDate(): Date }) => t.toJSDate().getTime()
    const { uid, summary, location } = event
    return { uid, summary, location, begin: ms(event.startDate), eind: ms(event.endDate) }
  })
}

test('every moment comes back as it was, in summer and winter and around the changes', () => {
  const momenten = [
    '2027-03-27T23:30:00Z',
    '2027-03-28T00:59:00Z',
    '2027-03-28T01:00:00Z',
    '2027-03-28T12:00:00Z',
    '2027-07-01T12:00:00Z',
    // The hour that comes twice, both times.
    '2027-10-31T00:30:00Z',
    '2027-10-31T01:30:00Z',
    '2027-10-31T12:00:00Z',
    '2028-01-01T12:00:00Z',
  ].map(t => Temporal.Instant.from(t))
  const gelezen = lees(
    asIcal(
      'Mijn agenda',
      momenten.map((begint, i) => ({ kenmerk: `k${i}`, begint, minuten: 60, plaats: '' })),
      nu,
    ),
  )
  assert.deepEqual(
    gelezen.map(g => [g.begin, g.eind]),
    momenten.map(m => [m.epochMilliseconds, m.add({ minutes: 60 }).epochMilliseconds]),
  )
})

test('any moment of twenty years comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 * 365 * 24 * 60 }), { minLength: 1, maxLength: 30 }),
      minuten => {
        const momenten = minuten.map(m => nu.add({ minutes: m }))
        const gelezen = lees(
          asIcal(
            'Mijn agenda',
            momenten.map((begint, i) => ({ kenmerk: `k${i}`, begint, minuten: 90, plaats: '' })),
            nu,
          ),
        )
        assert.deepEqual(
          gelezen.map(g => [g.begin, g.eind]),
          momenten.map(m => [m.epochMilliseconds, m.add({ minutes: 90 }).epochMilliseconds]),
        )
      },
    ),
    { numRuns: 60, seed: 7 },
  )
})

test('any place and name comes back as it was, in lines of at most 75 bytes, each ended by CRLF', () => {
  const tekst = fc.string({ unit: 'grapheme', maxLength: 120 }).filter(t => !/\p{Cc}/u.test(t))
  fc.assert(
    fc.property(tekst, plaats => {
      const text = asIcal(plaats, [{ kenmerk: 'k', begint: nu, minuten: 60, plaats }], nu)
      const [event] = lees(text)
      assert.equal(event?.location ?? '', plaats)
      const lines = text.split('\r\n')
      assert.equal(lines.pop(), '')
      for (const line of lines) {
        assert.ok(Buffer.byteLength(line) <= 75, line)
        assert.doesNotMatch(line, /[\r\n]/)
      }
    }),
    { numRuns: 200, seed: 7 },
  )
})

test('an appointment says Afspraak, and nothing but its time', () => {
  const text = asIcal('Mijn agenda', [{ kenmerk: 'ab12', begint: nu, minuten: 45, plaats: '' }], nu)
  const event = text.slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VEVENT'))
  assert.deepEqual(event.trim().split('\r\n'), [
    'BEGIN:VEVENT',
    'UID:ab12',
    'DTSTAMP:20270301T090000Z',
    'DTSTART;TZID=Europe/Amsterdam:20270301T100000',
    'DTEND;TZID=Europe/Amsterdam:20270301T104500',
    'SUMMARY:Afspraak',
    'CLASS:PRIVATE',
  ])
  assert.doesNotMatch(text, /luwte|pso|gesprek/i)
})
