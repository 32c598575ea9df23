// A document as DOCX: what Word, a screen reader and an archive find, with any text at all, always the same bytes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { type DrukDocument, listTeksten } from './document.ts'
import { drukDocx } from './docx.ts'
import { type Knoop, leesXml, onderzoekDocx, zoek } from './docx-onderzoek.ts'
import { drawLijn, LIJN_MAAT } from './lijn-plaatje.ts'

const lijn = {
  soort: 'lijn',
  alt: 'De lijn loopt van 2 naar 7.',
  boven: 'rust',
  onder: 'onrust',
  bijschrift: 'Bovenaan is rust.',
  punten: [
    { datum: '3 september', waarde: 2, dag: 0 },
    { datum: '1 oktober', waarde: 7, dag: 28 },
  ],
} as const
const document: DrukDocument = {
  taal: 'nl',
  titel: 'Proef',
  auteur: 'Hanna Oosterveld',
  gemaaktOp: '2026-02-12T10:30:00Z',
  voorblad: {
    boven: 'Praktijk',
    regels: [
      { term: 'Ouder', waarde: 'Marit' },
      { term: 'Specialist', waarde: 'Hanna', erbij: 'SKJ 1' },
    ],
  },
  voet: 'Praktijk · versie 2',
  paginering: ['bladzijde', 'van'],
  stempel: 'Concept',
  blokken: [
    { soort: 'kop', niveau: 1, tekst: 'Een' },
    { soort: 'alinea', stukken: [{ tekst: 'Eerste.\n\nTweede,\nmet een regel.' }] },
    { soort: 'kop', niveau: 2, tekst: 'Twee' },
    { soort: 'lijst', punten: ['a', 'b'] },
    {
      soort: 'citaat',
      stukken: [{ tekst: '“Stil.”', toon: 'cursief' }, { tekst: '\n' }, { tekst: '1 mei', toon: 'zacht' }],
    },
    {
      soort: 'kader',
      vorm: 'gras',
      alineas: [[{ tekst: 'Oordeel.' }], [{ tekst: 'Steunt op: ', toon: 'vet' }, { tekst: 'iets.' }]],
    },
    lijn,
    {
      soort: 'tabel',
      naam: 'Cijfers',
      kolommen: [
        { kop: 'Datum', breedte: 'eigen' },
        { kop: 'Cijfer', breedte: { mm: 26 }, rechts: true },
        { kop: 'Woord', breedte: { deel: 1 } },
      ],
      rijen: [
        [{ tekst: '3 september' }, { tekst: '2', toon: 'vet' }, { tekst: '' }],
        [{ tekst: '1 oktober' }, { tekst: '7', toon: 'groen' }, { tekst: 'ruimte' }],
      ],
      bijeen: true,
    },
    {
      soort: 'tekens',
      streep: 'datum en handtekening',
      bijeen: true,
      regels: [
        { naam: 'Hanna', rol: 'specialist', gedaan: 'Ondertekend op 1 mei' },
        { naam: 'Marit', rol: 'ouder', gedaan: null },
      ],
    },
  ],
}
const b = onderzoekDocx(drukDocx(document))
const xml = (bron: string) => b.bestanden.get(bron)?.toString('utf8') ?? ''

test('headings are headings by style, with a level, in order', () => {
  assert.deepEqual(
    b.alineas.filter(a => /^(Title|Heading)/.test(a.stijl)).map(a => `${a.stijl} ${a.tekst}`),
    ['Title Proef', 'Heading1 Een', 'Heading2 Twee'],
  )
  const niveaus = zoek(b.delen.get('word/styles.xml') as Knoop, 'w:style')
    .filter(s => /^Heading/.test(s.kenmerken['w:styleId'] ?? ''))
    .map(s => [zoek(s, 'w:name')[0]?.kenmerken['w:val'], zoek(s, 'w:outlineLvl')[0]?.kenmerken['w:val']])
  assert.deepEqual(niveaus, [
    ['heading 1', '0'],
    ['heading 2', '1'],
  ])
})

test('a table has a header row that repeats, a name, and cells as wide as its columns', () => {
  const [tabel] = b.tabellen
  assert.deepEqual([tabel?.naam, tabel?.koprijen, tabel?.kop], ['Cijfers', 1, ['Datum', 'Cijfer', 'Woord']])
  assert.deepEqual(tabel?.rijen, [
    ['3 september', '2', ''],
    ['1 oktober', '7', 'ruimte'],
  ])
  assert.equal(new Set(tabel?.breedtes.map(String)).size, 1)
  assert.ok(tabel!.breedtes[0]!.reduce((x, y) => x + y, 0) <= 8844 + 3)
  assert.match(xml('word/document.xml'), /<w:tblLook [^>]*w:firstRow="1"/)
})

test('the picture of the line says in words what is on it, and has no letters', () => {
  assert.deepEqual(b.beelden, [{ alt: lijn.alt, bestand: 'word/media/lijn.png' }])
  const png = b.bestanden.get('word/media/lijn.png')!
  assert.equal(png.readUInt32BE(16), LIJN_MAAT.breed)
  assert.ok(png.length < 40_000, `${png.length} bytes`)
  assert.ok(!/tEXt|iTXt|tIME|eXIf/.test(png.toString('latin1')))
})

test('the line runs through its points: green where they are, white above and below', () => {
  const png = Buffer.from(
    drawLijn({
      ...lijn,
      punten: [
        { datum: '', waarde: 0 },
        { datum: '', waarde: 10 },
      ],
    }),
  )
  const idat = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(idat + 4, idat + 4 + png.readUInt32BE(idat - 4)))
  const at = (x: number, y: number) => rows[y * (LIJN_MAAT.breed + 1) + 1 + x] as number
  const isGroen = (x: number, y: number) => at(x, y) > 8 && at(x, y) < 16
  const midden = [LIJN_MAAT.breed / 2, LIJN_MAAT.hoog / 2] as const
  assert.ok(isGroen(...midden))
  assert.ok(!isGroen(midden[0], midden[1] - 40) && !isGroen(midden[0], midden[1] + 40))
  // An open point: a ring around white, at the lower left and the upper right.
  assert.ok(!isGroen(40, LIJN_MAAT.hoog - 30) && isGroen(32, LIJN_MAAT.hoog - 30))
  assert.ok(drawLijn({ ...lijn, punten: [{ datum: '', waarde: 4 }] }).length > 0)
})

test('language, title and moment are in the file; a name, a program and a place are not', () => {
  const kern = xml('docProps/core.xml')
  assert.match(kern, /<dc:title>Proef<\/dc:title><dc:language>nl-NL<\/dc:language>/)
  assert.deepEqual(
    zoek(
      { naam: '', kenmerken: {}, kinderen: [b.delen.get('docProps/core.xml') as Knoop] },
      'cp:coreProperties',
    )[0]?.kinderen.map(k => (k as Knoop).naam),
    ['dc:title', 'dc:language', 'dcterms:created', 'dcterms:modified'],
  )
  assert.ok(!b.namen.includes('docProps/app.xml'))
  assert.match(xml('word/styles.xml'), /<w:lang w:val="nl-NL"/)
  assert.match(xml('word/settings.xml'), /<w:removePersonalInformation\/><w:removeDateAndTime\/>/)
  for (const [naam, inhoud] of b.bestanden)
    assert.ok(!inhoud.toString('utf8').includes(document.auteur), naam)
  const engels = onderzoekDocx(drukDocx({ ...document, taal: 'en' }))
  assert.match(engels.bestanden.get('word/styles.xml')!.toString(), /<w:lang w:val="en-GB"/)
  assert.match(engels.bestanden.get('docProps/core.xml')!.toString(), /<dc:language>en-GB</)
})

test('everything of the document stands in it once, in reading order, and at the foot of the page', () => {
  const verwacht = listTeksten(document).flatMap(tekst => tekst.split(/\s+/))
  const gevonden = b.alineas
    .map(a => a.tekst)
    .join(' ')
    .replace(lijn.bijschrift, '')
    .split(/\s+/)
  assert.deepEqual(gevonden.filter(Boolean), verwacht.filter(Boolean))
  assert.match(xml('word/footer.xml'), /versie 2.*bladzijde .* PAGE .* van .* NUMPAGES /)
  assert.match(xml('word/header.xml'), /Concept/)
  assert.doesNotMatch(Buffer.from(drukDocx({ ...document, stempel: null })).toString('utf8'), /Concept/)
})

// ECMA-376, 17.3.1.26, 17.4.60: Word refuses a file where these stand in another order.
const orde: Record<string, string[]> = {
  'w:pPr': [
    'w:pStyle',
    'w:keepNext',
    'w:keepLines',
    'w:pageBreakBefore',
    'w:numPr',
    'w:pBdr',
    'w:shd',
    'w:tabs',
    'w:spacing',
    'w:ind',
    'w:jc',
    'w:outlineLvl',
  ],
  'w:rPr': ['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:color', 'w:sz', 'w:szCs', 'w:lang'],
  'w:tblPr': [
    'w:tblStyle',
    'w:tblW',
    'w:tblBorders',
    'w:tblLayout',
    'w:tblCellMar',
    'w:tblLook',
    'w:tblCaption',
  ],
  'w:style': ['w:name', 'w:basedOn', 'w:next', 'w:qFormat', 'w:pPr', 'w:rPr', 'w:tblPr', 'w:tblStylePr'],
  'w:lvl': ['w:start', 'w:numFmt', 'w:pStyle', 'w:lvlText', 'w:lvlJc', 'w:pPr', 'w:rPr'],
  'w:sectPr': ['w:headerReference', 'w:footerReference', 'w:pgSz', 'w:pgMar'],
  'w:settings': [
    'w:removePersonalInformation',
    'w:removeDateAndTime',
    'w:defaultTabStop',
    'w:characterSpacingControl',
    'w:compat',
    'w:themeFontLang',
    'w:decimalSymbol',
    'w:listSeparator',
  ],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'wp:inline': ['wp:extent', 'wp:effectExtent', 'wp:docPr', 'wp:cNvGraphicFramePr', 'a:graphic'],
}

test('properties stand in the order of the schema', () => {
  let gezien = 0
  for (const deel of b.delen.values())
    for (const [naam, volgorde] of Object.entries(orde))
      for (const knoop of [...(deel.naam === naam ? [deel] : []), ...zoek(deel, naam)]) {
        const plekken = knoop.kinderen.map(k => volgorde.indexOf((k as Knoop).naam))
        assert.ok(!plekken.includes(-1), `${naam}: ${knoop.kinderen.map(k => (k as Knoop).naam)}`)
        assert.deepEqual(
          plekken,
          plekken.toSorted((x, y) => x - y),
          naam,
        )
        gezien++
      }
  assert.ok(gezien > 60, String(gezien))
  // A cell and a page end with a paragraph.
  for (const cel of zoek(b.delen.get('word/document.xml') as Knoop, 'w:tc'))
    assert.equal((cel.kinderen.at(-1) as Knoop).naam, 'w:p')
})

test('any text is text: it opens, says the same, and no markup of it is markup', () => {
  const boos = '</w:t><w:p/>&amp; "x" ]]> <!-- \u0000\ud800\uffff\u202e😀 العربية\t\n\n\n= Kop'
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constant(boos)), tekst => {
      const anders: DrukDocument = {
        ...document,
        titel: tekst,
        voet: tekst,
        blokken: [
          { soort: 'kop', niveau: 1, tekst },
          { soort: 'alinea', stukken: [{ tekst }, { tekst, toon: 'vet' }] },
          { ...lijn, alt: tekst },
          { soort: 'tabel', naam: tekst, kolommen: [{ kop: tekst, breedte: 'eigen' }], rijen: [[{ tekst }]] },
        ],
      }
      const { alineas, tabellen } = onderzoekDocx(drukDocx(anders))
      assert.equal(tabellen.length, 1)
      assert.equal(alineas.filter(a => a.stijl === 'Heading1').length, 1)
    }),
    { seed: 376, numRuns: 150 },
  )
  const { tekstAaneen } = onderzoekDocx(
    drukDocx({ ...document, blokken: [{ soort: 'alinea', stukken: [{ tekst: boos }] }] }),
  )
  assert.ok(tekstAaneen.includes('</w:t><w:p/>&amp;"x"]]><!--'))
})

test('the same document gives the same bytes', () => {
  assert.deepEqual(drukDocx(document), drukDocx(structuredClone(document)))
  assert.notDeepEqual(drukDocx(document), drukDocx({ ...document, titel: 'Anders' }))
})

test('the reader of this test is seen to refuse', () => {
  const kop = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  for (const slecht of [
    '<a>',
    '<a></b>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a b=1/>',
    '<a b="1" b="2"/>',
    '<a/><b/>',
    '<a>\u0001</a>',
    '<a b="<"/>',
  ])
    assert.throws(() => leesXml(kop + slecht), slecht)
  assert.throws(() => leesXml('<a/>'))
})
