// The printed verslag: what a screen reader, an archive and a judge find in the file.

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { listOnderdelen, onderzoekPdf } from '../../../platform/druk/pdf-onderzoek.ts'
import { drukVerslag, maakVerslagPdf, type VerslagDruk } from './verslag-pdf.ts'
import { voorbeeldVerslag } from './verslag-voorbeeld.ts'

const pdf = maakVerslagPdf(voorbeeldVerslag)
const bevinding = onderzoekPdf(pdf)
const onderdelen = listOnderdelen(bevinding.boom)
const aaneen = (tekst: string) => tekst.replace(/\s/g, '')

const kaal: VerslagDruk = {
  ...voorbeeldVerslag,
  stand: 'concept',
  proces: { gesprekken: [] },
  doelen: [],
  lijn: { zin: '', punten: [] },
  geoefend: [],
  feiten: [],
  beleving: [],
  duiding: [],
  eigenWoorden: '',
  advies: [],
  reacties: [],
  ondertekening: [{ naam: 'Hanna Oosterveld', rol: 'specialist' }],
  verspreiding: [],
}

describe('het verslag op papier', () => {
  it('is PDF/UA-1: gemarkeerd, Nederlands, met een titel die het venster toont', () => {
    assert.deepEqual(bevinding.catalogus, { lang: 'nl-NL', gemarkeerd: true, toontTitel: true })
    assert.match(bevinding.xmp, /<pdfuaid:part>1<\/pdfuaid:part>/)
    assert.equal(bevinding.info.get('Tagged'), 'yes')
    assert.equal(bevinding.info.get('Title'), voorbeeldVerslag.titel)
  })

  it('heeft echte koppen in volgorde, zonder sprong', () => {
    const koppen = onderdelen
      .filter(deel => /^H\d$/.test(deel.soort))
      .map(deel => `${deel.soort} ${deel.titel}`)
    assert.deepEqual(koppen, [
      'H1 Over dit verslag',
      'H1 De gesprekken',
      'H1 De doelen',
      ...voorbeeldVerslag.doelen.map(doel => `H2 ${doel.titel}`),
      'H1 Van onrust naar rust',
      'H1 Wat er is geoefend',
      'H1 Feiten, beleving en duiding',
      'H2 Feiten',
      'H2 Wat Marit vertelt',
      'H2 Wat de specialist ervan vindt',
      'H1 In de woorden van Marit',
      'H1 Advies en nazorg',
      'H1 Verklaring van Marit',
      'H1 Reacties van Marit op het concept',
      'H1 Ondertekening',
      'H1 Aan wie dit verslag is gegeven',
    ])
  })

  it('heeft tabellen waarvan elke kop zegt bij welke kolom hij hoort', () => {
    const tabellen = onderdelen.filter(deel => deel.soort === 'Table')
    assert.equal(tabellen.length, 7)
    for (const tabel of tabellen) {
      assert.equal(tabel.kinderen[0]?.soort, 'THead')
      const koppen = listOnderdelen(tabel.kinderen).filter(deel => deel.soort === 'TH')
      assert.ok(koppen.length >= 3)
      for (const kop of koppen) assert.equal(kop.scope, 'Column')
    }
  })

  it('vertelt de lijn in woorden aan wie haar niet ziet', () => {
    const tekeningen = onderdelen.filter(deel => deel.soort === 'Figure')
    assert.equal(tekeningen.length, 1)
    assert.ok(tekeningen[0]?.alt?.includes(voorbeeldVerslag.lijn!.zin))
  })

  it('heeft echte lijsten en citaten', () => {
    const tel = (soort: string) => onderdelen.filter(deel => deel.soort === soort).length
    assert.equal(tel('L'), 1)
    assert.equal(tel('LI'), voorbeeldVerslag.geoefend.length)
    assert.equal(tel('BlockQuote'), voorbeeldVerslag.beleving.length + 1)
  })

  it('draagt zijn eigen letters bij zich', () => {
    assert.ok(bevinding.letters.length >= 3)
    for (const { naam, ingesloten } of bevinding.letters) {
      assert.ok(ingesloten, naam)
      assert.match(naam, /AtkinsonHyperlegibleNext/)
    }
  })

  it('noemt in de gegevens van het bestand alleen titel, specialist en tijd', () => {
    assert.equal(bevinding.info.get('Author'), voorbeeldVerslag.specialist.naam)
    assert.equal(bevinding.info.get('Keywords'), undefined)
    assert.equal(bevinding.info.get('Subject'), undefined)
    assert.equal(bevinding.xmp.includes('van den Bergh'), false)
    assert.match(bevinding.xmp, /<xmp:CreateDate>2026-02-12T10:30:00/)
  })

  it('telt de bladzijden goed, op elke bladzijde', () => {
    const aantal = Number(bevinding.info.get('Pages'))
    assert.ok(aantal >= 5 && aantal <= 8, String(aantal))
    for (let nu = 1; nu <= aantal; nu++) assert.ok(bevinding.tekst.includes(`bladzijde ${nu} van ${aantal}`))
  })

  it('bevestigt noch ontkent iets buiten dit traject', () => {
    const zin =
      'Dit verslag gaat alleen over dit traject. Het zegt niets over de vraag of er andere trajecten zijn.'
    assert.ok(bevinding.tekstAaneen.includes(aaneen(zin)))
    assert.ok(onderzoekPdf(maakVerslagPdf(kaal)).tekstAaneen.includes(aaneen(zin)))
  })

  it('zet van elk doel de scores van ouder en specialist apart, en geen T-score', () => {
    const zin = 'Begin: Marit −2, specialist −3. Eind: Marit 0, specialist +1.'
    assert.ok(bevinding.tekstAaneen.includes(aaneen(zin)))
    assert.doesNotMatch(bevinding.tekst, /T-score/)
  })

  it('geeft letterlijk weer wat mensen schreven', () => {
    const boos = '#panic("x") <script>alert(1)</script> \\u{0} 😀 "]; #read("/etc/passwd")'
    const lang = `${'Een zin die ver doorloopt en niet ophoudt. '.repeat(95)}einde`
    const woord = 'x'.repeat(300)
    const alles: VerslagDruk = {
      ...voorbeeldVerslag,
      titel: `Verslag ${boos}`,
      opdracht: [boos, lang],
      eigenWoorden: `${boos}\n\n${woord}`,
      verklaring: { tekst: `${lang}\n${boos}\u0000`, datum: '9 februari 2026' },
      feiten: [{ tekst: woord, bron: woord, datum: boos }],
      beleving: [{ citaat: lang }],
      duiding: [{ tekst: lang, grond: boos }],
      doelen: voorbeeldVerslag.doelen.map(doel => ({
        ...doel,
        titel: boos,
        niveaus: doel.niveaus.map(niveau => ({ ...niveau, tekst: lang })),
      })),
      proces: { gesprekken: [{ nr: '1', datum: boos, plaats: woord, aanwezig: woord, thema: boos }] },
    }
    const { tekstAaneen, rechterrand } = onderzoekPdf(maakVerslagPdf(alles))
    assert.ok(tekstAaneen.split(aaneen(boos)).length >= 8)
    assert.ok(tekstAaneen.includes(woord))
    assert.ok(tekstAaneen.includes('einde'))
    assert.ok(rechterrand < 595.3 - 60, `text runs on to ${rechterrand} points`)
  })

  it('is ook goed zonder de delen die er niet hoeven zijn', () => {
    const { verklaring, controlegetal, ...rest } = kaal
    const { tekst, boom } = onderzoekPdf(maakVerslagPdf(rest))
    assert.ok(tekst.includes('Marit heeft bij deze versie geen verklaring gegeven.'))
    assert.equal(tekst.includes('controlegetal'), false)
    assert.equal(
      listOnderdelen(boom).some(deel => deel.soort === 'Figure'),
      false,
    )
    assert.ok(tekst.includes('datum en handtekening'))
  })

  it('draagt als concept op elke bladzijde het woord Concept, en definitief nergens', () => {
    const { tekst, info } = onderzoekPdf(maakVerslagPdf({ ...voorbeeldVerslag, stand: 'concept' }))
    assert.equal(tekst.match(/\bConcept\b/g)?.length, Number(info.get('Pages')))
    assert.doesNotMatch(bevinding.tekst, /\bConcept\b/)
  })

  it('is er ook als PDF/A-2a, om twintig jaar te bewaren: dezelfde tekst, dezelfde bouw, en de kleuren erbij', () => {
    const archief = onderzoekPdf(maakVerslagPdf(voorbeeldVerslag, 'a-2a'))
    const { xmp, letters, catalogus, uitvoer, info } = archief
    assert.match(xmp, /<pdfaid:part>2<\/pdfaid:part>/)
    assert.match(xmp, /<pdfaid:conformance>A<\/pdfaid:conformance>/)
    assert.doesNotMatch(bevinding.xmp, /pdfaid/)
    assert.equal(uitvoer.length, 1)
    assert.deepEqual([uitvoer[0]?.soort, uitvoer[0]?.profiel], ['/GTS_PDFA1', true])
    assert.deepEqual(bevinding.uitvoer, [])
    assert.ok(letters.length >= 3 && letters.every(letter => letter.ingesloten))
    assert.deepEqual([catalogus.lang, catalogus.gemarkeerd], ['nl-NL', true])
    assert.equal(info.get('Tagged'), 'yes')
    assert.equal(info.get('Title'), voorbeeldVerslag.titel)
    assert.equal(info.get('Encrypted'), 'no')
    assert.equal(info.get('JavaScript'), 'no')
    assert.equal(archief.tekst, bevinding.tekst)
    assert.deepEqual(archief.boom, bevinding.boom)
  })

  it('is twee keer gedrukt hetzelfde bestand, hier en in een eigen proces', async () => {
    assert.deepEqual(maakVerslagPdf(voorbeeldVerslag), pdf)
    assert.deepEqual(Buffer.from(await drukVerslag(voorbeeldVerslag)), Buffer.from(pdf))
  })

  it('tekent ook een lijn van één punt en een lijn zonder dagen', () => {
    const punt = { datum: '3 september 2025', waarde: 10, woord: 'rust' }
    const kort = { zin: 'Eén keer een tien.', punten: [punt] }
    assert.ok(maakVerslagPdf({ ...voorbeeldVerslag, lijn: kort }).length > 0)
    const gelijk = { zin: 'Tien en nul.', punten: [punt, { ...punt, waarde: 0 }, { ...punt, waarde: 4.5 }] }
    assert.ok(onderzoekPdf(maakVerslagPdf({ ...voorbeeldVerslag, lijn: gelijk })).tekst.includes('4,5'))
  })
})
