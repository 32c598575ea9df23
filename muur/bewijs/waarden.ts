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
const sentences = [
  'Het gaat rustiger dan in het begin.',
  'Sam is weer blij naar school.',
  'We letten op rust thuis.',
]
const days = ['2027-03-15', '2027-03-16', '2027-03-29', '2027-04-05', '2027-02-08', '2027-02-30']
const comingDays = ['2027-03-15', '2027-03-16', '2027-04-05']

/** By the name of the field: the values that are right, then those that are typed in haste. */
const pools: readonly [RegExp, readonly string[], readonly string[]][] = [
  [/^ots_tot|^zitting|^proforma/, [''], ['30', '2']],
  [/_dag$/, ['9'], ['3', '30']],
  [/_maand$/, ['4'], ['2', '11']],
  [/_jaar$/, ['2018'], ['2005', '2021']],
  [/postcode/, ['1234 AB'], ['1234AB', '12']],
  [/huisnummer/, ['1'], ['12', 'a']],
  [/toevoeging/, [''], ['bis']],
  [/telefoon/, ['06 12 34 56 78'], ['0612345678', '12']],
  [/email/, ['sam@voorbeeld.test'], ['sam']],
  [/^kind[2-8]_voornaam/, [''], ['Robin']],
  [/handeling/, ['bewaar'], ['x']],
  [/voornaam|roepnaam/, ['Sam', 'Robin'], ['<b>Sam</b>', '']],
  [/naam/, ['de Voorbeeld', 'De Haven'], ['']],
  [/tijd_|reistijd|minuten|duur/, ['60', '45'], ['0', '600']],
  [/tijd|uur/, ['10:00', '14:00'], ['09:30', '25:00']],
  [/aantal/, ['10', '3'], ['1', '0']],
  [/weken/, ['2'], ['1', '0']],
  [/plaatsen/, ['10'], ['1']],
  [/rust|verbinding|druk|waarde|score/, ['7', '4'], ['10', '0']],
  [/^(nummer|cijfers|code)$/, ['12345678'], ['1', '']],
  [/wachtzin|nogmaals/, ['vier stille paarden op een dijk'], ['kort']],
]

/** A value for a field of this name and type (`type` of the input, or textarea). `net`: one that is likely to be right. */
export function waardeVoor(name: string, type: string, d: Dobbelsteen, net: boolean): string {
  const pool = pools.find(([pattern]) => pattern.test(name))
  if (
    /^u_datum|^vastgesteld|^instemming_op|^afgezien|^proforma|^afgesproken|^gedaan_op|gewenst_op/.test(name)
  )
    return net ? '2027-02-08' : d.uit(days)
  if (type === 'email' && !pool) return net || d.eenOp(2) ? 'sam@voorbeeld.test' : 'sam'
  if (type === 'date') return d.uit(net ? comingDays : days)
  if (type === 'time') return d.uit(['10:00', '14:00', '09:30'])
  if (pool && type !== 'textarea') return d.uit(net || d.eenOp(2) ? pool[1] : pool[2])
  if (type === 'number') return d.uit(['1', '2', '10', '60'])
  if (/datum|dag$|_op$|^op$|van$|tot$|eerste/.test(name) && type !== 'textarea')
    return d.uit(net ? comingDays : days)
  if (net) return type === 'textarea' ? d.uit(sentences) : d.uit(texts.slice(0, 5))
  return d.eenOp(6) ? '' : d.uit(texts)
}
