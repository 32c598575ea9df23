// A calendar as bytes (RFC 5545): times with the zone of the Netherlands, "Afspraak", and nothing else.
import { lokaal, TIJDZONE } from '../../domein/tijd.ts'

/** One appointment. `kenmerk` is the same at every reading and tells nothing; `plaats` is '' unless the person chose to show it. */
export type Afspraak = { kenmerk: string; begint: Temporal.Instant; minuten: number; plaats: string }

// How the Netherlands changes its clock since 1996: last Sunday of March at 2, last Sunday of October at 3.
const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIJDZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** The whole file. `naam` is the neutral name; `nu` the moment of reading. A calendar asks again after some hours. */
export function asIcal(naam: string, afspraken: readonly Afspraak[], nu: Temporal.Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//agenda//NONSGML v1//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${asText(naam)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...zone,
    ...afspraken.flatMap(a => [
      'BEGIN:VEVENT',
      `UID:${a.kenmerk}`,
      `DTSTAMP:${utc(nu)}`,
      `DTSTART${asTijd(a.begint)}`,
      `DTEND${asTijd(a.begint.add({ minutes: a.minuten }))}`,
      'SUMMARY:Afspraak',
      ...(a.plaats ? [`LOCATION:${asText(a.plaats)}`] : []),
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${fold(line)}\r\n`).join('')
}

const basic = (iso: string) => iso.replaceAll(/[-:]/g, '').slice(0, 15)
const utc = (moment: Temporal.Instant) => `${basic(moment.toString({ smallestUnit: 'second' }))}Z`

/** Local time in the zone; in the hour that comes twice UTC, since calendars do not agree on which of both is meant. */
function asTijd(moment: Temporal.Instant): string {
  const hier = lokaal(moment)
  const zoned = (disambiguation: 'earlier' | 'later') => hier.toZonedDateTime(TIJDZONE, { disambiguation })
  if (!zoned('earlier').equals(zoned('later'))) return `:${utc(moment)}`
  return `;TZID=${TIJDZONE}:${basic(hier.toString({ smallestUnit: 'second' }))}`
}

function asText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, c => `\\${c}`)
    .replaceAll(/\r?\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '')
}

/** No line longer than 75 bytes; a letter of more than one byte stays whole. */
function fold(line: string): string {
  const parts: string[] = ['']
  let size = 0
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter)
    if (size + bytes > 75) {
      parts.push(' ')
      size = 1
    }
    parts[parts.length - 1] += letter
    size += bytes
  }
  return parts.join('\r\n')
}
