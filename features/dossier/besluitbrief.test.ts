// The letter of an answer: it says what was asked, decided and why, the same sentence about others always, and nothing of who decided.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VERZOEKBESLUITEN, VERZOEKEN } from '../../domein/verzoek.ts'
import { pdfOpdracht } from '../../platform/druk/document-pdf.ts'
import { drukPdf } from '../../platform/druk/druk-pdf.ts'
import { onderzoekPdf } from '../../platform/druk/pdf-onderzoek.ts'
import { asBesluitbrief, type Besluitbrief, leesBesluitbrief } from './besluitbrief.ts'
import { besluitbriefWoorden } from './besluitbrief-woorden.ts'

const brief = (
  anders: Partial<Besluitbrief['verzoek']> = {},
  taal: Besluitbrief['taal'] = 'nl',
): Besluitbrief => ({
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
    besluit: {
      besluit: 'afgewezen',
      reden: 'Er loopt een klacht.',
      op: Temporal.Instant.from('2027-03-08T09:00:00.5Z'),
    },
    ...anders,
  },
})

test('de brief zegt wat er gevraagd is, wat het besluit is en waarom', () => {
  const tekst = leesBesluitbrief(brief()).join('\n')
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
        const teksten = leesBesluitbrief(brief({ soort, besluit: { besluit, reden: 'x', op } }, taal))
        assert.equal(teksten.at(-1), zin)
        assert.equal(teksten.filter(t => t === zin).length, 1)
      }
  }
})

test('zonder antwoord is er geen brief', () => {
  assert.throws(() => asBesluitbrief(brief({ besluit: null })), RangeError)
})

test('de brief is toegankelijk, van de praktijk, en twee keer gedrukt hetzelfde bestand', () => {
  const druk = () => drukPdf(pdfOpdracht(asBesluitbrief(brief()), 'ua-1'))
  const { catalogus, info, tekst, xmp } = onderzoekPdf(druk())
  assert.deepEqual(catalogus, { lang: 'nl-NL', gemarkeerd: true, toontTitel: true })
  assert.match(xmp, /<pdfuaid:part>1<\/pdfuaid:part>/)
  assert.equal(info.get('Author'), 'Praktijk De Luwte')
  assert.match(tekst, /#let x = 1 \*vet\*/)
  assert.deepEqual(druk(), druk())
})
