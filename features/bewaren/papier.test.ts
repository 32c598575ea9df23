// The paper of a destruction: the certificate says who, when, why and where the chain ends; the letter always says the sentence about others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listTeksten } from '../../platform/druk/document.ts'
import { pdfOpdracht } from '../../platform/druk/document-pdf.ts'
import { drukPdf } from '../../platform/druk/druk-pdf.ts'
import { onderzoekPdf } from '../../platform/druk/pdf-onderzoek.ts'
import { zinOverAnderen } from '../../ui/zin-over-anderen.ts'
import { asBewijs } from './bewijs-druk.ts'
import { asBrief } from './brief-druk.ts'
import type { Vernietiging } from './queries.ts'

const moment = (tekst: string) => Temporal.Instant.from(tekst)
const v = (anders: Partial<Vernietiging> = {}): Vernietiging => ({
  ...{ id: '00000000-0000-4000-8000-0000000000e1', traject: '00000000-0000-4000-8000-0000000000e2' },
  ...{ code: 'K7M2QX', grond: 'verzoek', gevraagdOp: Temporal.PlainDate.from('2027-02-01') },
  ...{ aangemeldOp: moment('2026-01-04T10:00:00Z'), geslotenOp: moment('2026-11-20T10:00:00Z') },
  ...{ door: 'een', doorNaam: 'Coen Proef', op: moment('2027-03-01T09:00:00Z') },
  ...{ beslotenNaam: 'Vera Proef', beslotenOp: moment('2027-03-02T09:30:00Z') },
  ...{ vernietigdOp: moment('2027-03-02T09:30:01.5Z'), schakels: 41, ketenhash: new Uint8Array(32) },
  ...anders,
})
const zegt = (wat: Vernietiging, taal: 'nl' | 'en' = 'nl') =>
  listTeksten(asBewijs(wat, 'Praktijk De Luwte', taal)).join('\n')

test('het bewijs zegt code, dagen, wie voorstelde en besloot, wanneer, waarom, en het einde van de keten', () => {
  for (const zin of [
    'K7M2QX',
    '4 januari 2026',
    '20 november 2026',
    'Coen Proef stelde het voor op maandag 1 maart 2027, 10.00 uur.',
    'Vera Proef besloot als tweede op dinsdag 2 maart 2027, 10.30 uur.',
    'De ouder vroeg op 1 februari 2027 om vernietiging, en dat is toegewezen (Jeugdwet, artikel 7.3.9).',
    'De keten van het dossier had 41 schakels.\nHet laatste controlegetal is 0000 0000 0000 0000.',
    'De sleutel van het dossier.',
    'binnen veertien dagen',
  ])
    assert.ok(zegt(v()).includes(zin), zin)
})

test('zonder verzoek was de termijn voorbij; wat nooit begon heeft geen einde en geen keten', () => {
  const oud = zegt(
    v({ grond: 'bewaartermijn', gevraagdOp: null, geslotenOp: null, ketenhash: null, schakels: null }),
  )
  assert.match(oud, /bewaartermijn van twintig jaar was voorbij/)
  assert.match(oud, /Dit dossier had geen schakels\./)
  assert.doesNotMatch(oud, /Geëindigd|vroeg op/)
})

test('van wat niet is vernietigd bestaat geen bewijs', () => {
  assert.throws(() => zegt(v({ vernietigdOp: null })), RangeError)
})

test('het bewijs is om te bewaren (PDF/A-2a) en te lezen, van de praktijk, en elke keer hetzelfde bestand', () => {
  const druk = (taal: 'nl' | 'en') => drukPdf(pdfOpdracht(asBewijs(v(), 'Praktijk De Luwte', taal), 'a-2a'))
  const { catalogus, info, xmp, tekst } = onderzoekPdf(druk('nl'))
  assert.deepEqual([catalogus.lang, catalogus.gemarkeerd], ['nl-NL', true])
  assert.match(xmp, /<pdfaid:part>2<\/pdfaid:part>[\s\S]*<pdfaid:conformance>A<\/pdfaid:conformance>/)
  assert.equal(info.get('Author'), 'Praktijk De Luwte')
  assert.match(tekst, /K7M2QX/)
  assert.deepEqual(druk('nl'), druk('nl'))
  assert.match(zegt(v(), 'en'), /Vera Proef decided as the second/)
})

const brief = (taal: 'nl' | 'en') =>
  asBrief({
    ...{ taal, praktijknaam: 'Praktijk De Luwte', naam: 'Noor de <b>Voorbeeld</b> #let' },
    ...{ gevraagdOp: Temporal.PlainDate.from('2027-02-01'), nu: moment('2027-03-02T09:30:01.5Z') },
  })

test('de brief zegt wat weg is, wat blijft en hoe lang een kopie nog te lezen is, en altijd de zin over anderen', () => {
  const teksten = listTeksten(brief('nl'))
  for (const zin of ['1 februari 2027', '2 maart 2027', 'hooguit veertien dagen', 'Inloggen kan niet meer.'])
    assert.ok(teksten.join('\n').includes(zin), zin)
  for (const taal of ['nl', 'en'] as const) {
    const zin = zinOverAnderen(taal)
    assert.equal(listTeksten(brief(taal)).at(-1), zin)
  }
  // Who decided is not in it, and nothing of what stood in the dossier.
  assert.doesNotMatch(teksten.join('\n'), /Coen|Vera|K7M2QX/)
})

test('de brief is toegankelijk, en wat iemand heet is tekst', () => {
  const { catalogus, xmp, tekst } = onderzoekPdf(drukPdf(pdfOpdracht(brief('nl'), 'ua-1')))
  assert.deepEqual(catalogus, { lang: 'nl-NL', gemarkeerd: true, toontTitel: true })
  assert.match(xmp, /<pdfuaid:part>1<\/pdfuaid:part>/)
  assert.match(tekst, /Noor de <b>Voorbeeld<\/b> #let/)
})
