// The letter of an answer: it says what was asked, decided and why, the same sentence about others always, and nothing of who decided.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VERZOEKBESLUITEN, VERZOEKEN } from '../../domein/verzoek.ts'
import { listTeksten } from '../../platform/druk/document.ts'
import { pdfOpdracht } from '../../platform/druk/document-pdf.ts'
import { drukPdf } from '../../platform/druk/druk-pdf.ts'
import { onderzoekPdf } from '../../platform/druk/pdf-onderzoek.ts'
import { asBesluitbrief } from './besluitbrief.ts'
import { besluitbriefWoorden } from './besluitbrief-woorden.ts'
import type { Brief } from './brief.ts'
import { asUitstelbrief } from './uitstelbrief.ts'

const brief = (anders: Partial<Brief['verzoek']> = {}, taal: Brief['taal'] = 'nl'): Brief => ({
  taal,
  praktijknaam: 'Praktijk De Luwte',
  naam: 'Noor de Voorbeeld',
  verzoek: {
    id: '00000000-0000-4000-8000-0000000000d1',
    soort: 'vernietiging',
    stuk: null,
    stukId: null,
    tekst: 'Haal alles weg.\n#let x = 1 *vet*',
    door: 'ouder',
    ontvangenOp: Temporal.PlainDate.from('2027-03-01'),
    uitgesteld: false,
    uitstel: null,
    uitspraakOp: null,
    besluit: {
      besluit: 'afgewezen',
      reden: 'Er loopt een klacht.',
      op: Temporal.Instant.from('2027-03-08T09:00:00.5Z'),
    },
    ...anders,
  },
})

type Document = ReturnType<typeof asBesluitbrief>
const lees = (document: Document): string[] => listTeksten(document as NonNullable<Document>)

test('de brief zegt wat er gevraagd is, wat het besluit is en waarom', () => {
  const tekst = lees(asBesluitbrief(brief())).join('\n')
  for (const deel of [
    'Noor de Voorbeeld',
    '1 maart 2027',
    '8 maart 2027',
    'Haal alles weg.',
    'Nee. Het blijft bewaard.',
    'Er loopt een klacht.',
    'Autoriteit Persoonsgegevens',
  ])
    assert.ok(tekst.includes(deel), deel)
})

test('in elke brief staat dezelfde zin over anderen, bij elk verzoek en elk besluit, in beide talen', () => {
  for (const taal of ['nl', 'en'] as const) {
    const zin = besluitbriefWoorden(taal).anderen
    for (const soort of VERZOEKEN)
      for (const besluit of VERZOEKBESLUITEN) {
        const op = Temporal.Instant.from('2027-03-08T09:00:00Z')
        const teksten = lees(asBesluitbrief(brief({ soort, besluit: { besluit, reden: 'x', op } }, taal)))
        assert.equal(teksten.at(-1), zin)
        assert.equal(teksten.filter(t => t === zin).length, 1)
      }
  }
})

test('de brief over uitstel zegt waarom en tot wanneer, met dezelfde zin over anderen', () => {
  const uitstel = { reden: 'Het dossier is dik.', op: Temporal.Instant.from('2027-03-20T09:00:00Z') }
  for (const taal of ['nl', 'en'] as const) {
    const teksten = lees(asUitstelbrief(brief({ besluit: null, uitgesteld: true, uitstel }, taal)))
    assert.equal(teksten.at(-1), besluitbriefWoorden(taal).anderen)
    const geheel = teksten.join('\n')
    assert.match(geheel, /Het dossier is dik\./)
    assert.match(geheel, taal === 'nl' ? /dinsdag 1 juni 2027/ : /1 June 2027/)
    assert.match(geheel, taal === 'nl' ? /20 maart 2027/ : /20 March 2027/)
  }
})

test('zonder antwoord is er geen brief, en zonder uitstel geen brief daarover', () => {
  assert.equal(asBesluitbrief(brief({ besluit: null })), null)
  assert.equal(asUitstelbrief(brief()), null)
})

test('de brief is toegankelijk, van de praktijk, en twee keer gedrukt hetzelfde bestand', () => {
  const druk = () => drukPdf(pdfOpdracht(asBesluitbrief(brief()) as NonNullable<Document>, 'ua-1'))
  const { catalogus, info, tekst, xmp } = onderzoekPdf(druk())
  assert.deepEqual(catalogus, { lang: 'nl-NL', gemarkeerd: true, toontTitel: true })
  assert.match(xmp, /<pdfuaid:part>1<\/pdfuaid:part>/)
  assert.equal(info.get('Author'), 'Praktijk De Luwte')
  assert.match(tekst, /#let x = 1 \*vet\*/)
  assert.deepEqual(druk(), druk())
})
