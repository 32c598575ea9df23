// Values from small shared pools, so that both sides type the same things on purpose (wall.md, proof 2).
import type { Dobbelsteen } from './lot.ts'

const texts = [
  'Sam',
  'sam@voorbeeld.test',
  '06 12 34 56 78',
  'Dorpsstraat 1',
  'Zij vertelt dat het rustiger is.',
  '<script>alert(1)</script>',
  "'; drop table gesprek; --",
  'De juf zag op 3 februari dat Sam vrolijk was.',
  '🙂 ook dit is tekst',
]
const days = ['2027-03-15', '2027-03-16', '2027-03-29', '2027-04-05', '2027-02-08', '2027-02-30']
const pools: [RegExp, readonly string[]][] = [
  [/_dag$/, ['3', '14', '30']],
  [/_maand$/, ['2', '5', '11']],
  [/_jaar$/, ['2016', '2019', '2021', '2005']],
  [/postcode/, ['1234 AB', '1234AB']],
  [/huisnummer/, ['1', '12']],
  [/telefoon/, ['06 12 34 56 78', '0612345678']],
  [/email/, ['sam@voorbeeld.test']],
  [/tijd_|reistijd|minuten|duur/, ['60', '45', '0', '600']],
  [/tijd|uur/, ['10:00', '14:00', '09:30', '25:00']],
  [/aantal/, ['10', '3', '1']],
  [/weken/, ['2', '1']],
  [/plaatsen/, ['10', '1']],
]

/** A value for a field of this name and type (`type` of the input, or textarea). */
export function waardeVoor(name: string, type: string, d: Dobbelsteen): string {
  if (type === 'date') return d.uit(days)
  if (type === 'time') return d.uit(['10:00', '14:00', '09:30'])
  if (type === 'number') return d.uit(['1', '2', '10', '60'])
  const pool = pools.find(([pattern]) => pattern.test(name))
  if (pool) return d.uit(pool[1])
  if (/datum|dag$|_op$|^op$|van$|tot$|eerste/.test(name) && type !== 'textarea') return d.uit(days)
  return d.eenOp(6) ? '' : d.uit(texts)
}
