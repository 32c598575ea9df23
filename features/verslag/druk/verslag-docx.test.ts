// The verslag as DOCX: the same document as the PDF, with the same headings, tables and words, and no name in its data.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listTeksten } from '../../../platform/druk/document.ts'
import { drukDocx } from '../../../platform/druk/docx.ts'
import { onderzoekDocx } from '../../../platform/druk/docx-onderzoek.ts'
import { listOnderdelen, onderzoekPdf } from '../../../platform/druk/pdf-onderzoek.ts'
import { asDocument } from './verslag-document.ts'
import { maakVerslagPdf } from './verslag-pdf.ts'
import { voorbeeldVerslag } from './verslag-voorbeeld.ts'

const document = asDocument(voorbeeldVerslag)
const docx = onderzoekDocx(drukDocx(document))
const pdf = onderzoekPdf(maakVerslagPdf(voorbeeldVerslag))
const aaneen = (tekst: string) => tekst.replace(/\s/g, '')

test('koppen, tabellen, lijsten en het beeld zijn dezelfde als in de pdf', () => {
  const onderdelen = listOnderdelen(pdf.boom)
  const koppen = onderdelen.filter(deel => /^H\d$/.test(deel.soort))
  assert.deepEqual(
    docx.alineas.filter(a => /^Heading/.test(a.stijl)).map(a => `H${a.stijl.at(-1)} ${a.tekst}`),
    koppen.map(kop => `${kop.soort} ${kop.titel}`),
  )
  assert.ok(koppen.length > 15)
  const tabellen = onderdelen.filter(deel => deel.soort === 'Table')
  const tel = (deel: (typeof tabellen)[number], soort: string) =>
    listOnderdelen(deel.kinderen).filter(d => d.soort === soort).length
  assert.deepEqual(
    docx.tabellen.map(t => [t.kop.length, t.rijen.flat().length, t.koprijen]),
    tabellen.map(t => [tel(t, 'TH'), tel(t, 'TD'), 1]),
  )
  for (const tabel of docx.tabellen) assert.ok(tabel.naam !== '' && tabel.kop.every(kop => kop !== ''))
  assert.equal(
    docx.alineas.filter(a => a.stijl === 'ListBullet').length,
    onderdelen.filter(deel => deel.soort === 'LI').length,
  )
  assert.deepEqual(
    docx.beelden.map(beeld => beeld.alt),
    onderdelen.filter(deel => deel.soort === 'Figure').map(deel => deel.alt),
  )
})

test('elke zin van de bron staat in de pdf en in Word, in dezelfde volgorde', () => {
  const teksten = listTeksten(document)
  assert.ok(teksten.length > 150)
  for (const tekst of teksten) assert.ok(pdf.tekstAaneen.includes(aaneen(tekst)), tekst)
  let plek = 0
  for (const tekst of teksten) {
    plek = docx.tekstAaneen.indexOf(aaneen(tekst), plek)
    assert.ok(plek >= 0, tekst)
    plek += aaneen(tekst).length
  }
})

test('de gegevens van het bestand noemen titel, taal en tijd, en geen mens', () => {
  const kern = docx.bestanden.get('docProps/core.xml')?.toString('utf8') ?? ''
  assert.match(kern, /<dc:title>Verslag van een traject Parallel Solo Ouderschap<\/dc:title>/)
  assert.match(kern, /2026-02-12T10:30:00Z/)
  for (const [naam, inhoud] of docx.bestanden)
    if (!/document|footer/.test(naam))
      assert.doesNotMatch(inhoud.toString('latin1'), /Marit|Bergh|Oosterveld|Lindehof/, naam)
})

test('een kaal concept is ook een heel bestand', () => {
  const kaal = asDocument({
    ...voorbeeldVerslag,
    stand: 'concept',
    proces: { gesprekken: [] },
    doelen: [],
    lijn: { zin: '', punten: [] },
    geoefend: [],
    feiten: [],
    beleving: [],
    duiding: [],
    advies: [],
    reacties: [],
    verspreiding: [],
  })
  const { beelden, tabellen, namen, bestanden } = onderzoekDocx(drukDocx(kaal))
  assert.deepEqual([beelden, tabellen, namen.includes('word/media/lijn.png')], [[], [], false])
  assert.match(bestanden.get('word/header.xml')?.toString() ?? '', /Concept/)
  assert.doesNotMatch(docx.bestanden.get('word/header.xml')?.toString() ?? '', /Concept/)
})
