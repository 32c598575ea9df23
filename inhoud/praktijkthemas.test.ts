// The themes of a practice: what is written comes back the same, the order holds, and no markup of anybody reaches a page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { themas } from './lees.ts'
import { renderMarkdown, vindOpmaak } from './markdown.ts'
import { oefening, oefeningenIn } from './oefeningen.ts'
import { maakThema, nummerVan, themasVan, themaVan, type VersieRij } from './praktijkthemas.ts'
import { talen } from './sleutels.ts'
import { leesThemaBron, schrijfThemaBron, type ThemaBron } from './thema-bron.ts'

const eerste = themas('nl')[0]!
const bron: ThemaBron = { ...eerste.bron, titel: 'Een eigen begin' }
const rij = (thema: string, versie = 1, titel = bron.titel): VersieRij => ({
  thema,
  versie,
  nl: schrijfThemaBron('nl', { ...bron, titel }),
  en: null,
})

test('Wat geschreven is, komt precies zo terug: ieder thema van huis, en willekeurige tekst', () => {
  for (const taal of talen)
    for (const t of themas(taal)) {
      assert.deepEqual(leesThemaBron(taal, schrijfThemaBron(taal, t.bron)), t.bron)
      assert.equal(vindOpmaak(Object.values(t.bron.delen).join('\n\n')), null, t.sleutel)
    }
  const regel = fc
    .string({ minLength: 1, maxLength: 40 })
    .filter(s => s.trim() === s && !/[\r\n]/.test(s) && s !== '')
  const deel = fc
    .array(fc.oneof(regel, fc.constantFrom('1. een', '- twee', '', '**drie**', '## kop')))
    .map(r => r.join('\n').trim())
    .filter(s => vindOpmaak(s) === null && !s.includes('\r'))
  fc.assert(
    fc.property(regel, regel, deel, deel, (titel, huiswerkTitel, stappen, huiswerk) => {
      const een: ThemaBron = { ...bron, titel, huiswerkTitel, delen: { ...bron.delen, stappen, huiswerk } }
      assert.deepEqual(leesThemaBron('nl', schrijfThemaBron('nl', een)), een)
    }),
  )
})

test('Wat een praktijk mag schrijven, wordt nooit meer dan alinea, lijst, nadruk en een link die wij ook zouden maken', () => {
  const kwaad = [
    '<b>x</b>',
    '# kop',
    'x\n===',
    '![x](/y)',
    '[x](javascript:alert(1))',
    '```\nx\n```',
    '    code',
    '`x`',
  ]
  for (const tekst of [...kwaad, '- [ ] vakje', '| a |\n|---|\n| b |', '---', '> citaat', '[x]: /y', '~~x~~'])
    assert.notEqual(vindOpmaak(tekst), null, tekst)
  for (const tekst of [
    'Gewoon.',
    '1. een\n2. twee',
    '- a\n- b',
    '**let op** en *zacht*',
    '[112](tel:112)',
    '1 < 2 & 3',
  ])
    assert.equal(vindOpmaak(tekst), null, tekst)
  const stukje = fc.constantFrom(
    '<',
    '>',
    '"',
    '&',
    '[',
    '](',
    ')',
    'javascript:',
    '\n',
    '`',
    '*',
    '# ',
    '- ',
    'a',
    ' ',
    '!',
    '|',
    '<b',
    'on=x',
    '\\',
    ':',
  )
  fc.assert(
    fc.property(fc.array(stukje, { maxLength: 24 }), stukjes => {
      const tekst = stukjes.join('')
      if (vindOpmaak(tekst) !== null) return
      const html = renderMarkdown(tekst)
      for (const [tag] of html.matchAll(/<[^>]*>/g))
        assert.match(
          tag,
          /^<\/?(p|ul|ol|li|strong|em|br|a)( start="\d+"| href="(https:\/\/|tel:|mailto:|\/)[^"]*"( title="[^"]*")?)?>$/,
        )
    }),
    { numRuns: 2_000 },
  )
})

test('Zonder eigen keuzes is de lijst die van huis', () => {
  for (const taal of talen)
    assert.deepEqual(
      themasVan(taal, { versies: [], plekken: [] }).map(t => [t.nummer, t.sleutel, t.versie, t.html]),
      themas(taal).map(t => [t.nummer, t.sleutel, t.versie, t.html]),
    )
})

test('Een eigen tekst komt op de plek van die van huis, een eigen thema achteraan, en verborgen telt niet mee', () => {
  const [, twee, drie] = themas('nl')
  const eigen = '11111111-1111-4111-8111-111111111111'
  const lijst = themasVan('nl', {
    versies: [rij(twee!.sleutel, 4, 'Anders'), rij(eigen, 1, 'Van onszelf')],
    plekken: [{ thema: eerste.sleutel, plaats: 1, verborgen: true }],
  })
  assert.equal(lijst.length, 11)
  assert.deepEqual(
    lijst.slice(0, 3).map(t => [t.nummer, t.titel, t.versie]),
    [
      [0, eerste.titel, 'huis-1'],
      [1, 'Anders', 'eigen-4'],
      [2, drie!.titel, 'huis-1'],
    ],
  )
  assert.deepEqual([lijst[10]?.titel, lijst[10]?.nummer], ['Van onszelf', 10])
  const om = themasVan('nl', {
    versies: [],
    plekken: themas('nl').map((t, i) => ({ thema: t.sleutel, plaats: 10 - i, verborgen: false })),
  })
  assert.deepEqual(
    om.map(t => t.sleutel),
    themas('nl')
      .map(t => t.sleutel)
      .reverse(),
  )
})

test('Een versie is precies die tekst, ook als er later een andere kwam; zonder versie is het de eerste van huis', () => {
  const rijen = [rij(eerste.sleutel, 1, 'Oud'), rij(eerste.sleutel, 2, 'Nieuw')]
  const titel = (versie: string | null, sleutel = eerste.sleutel) =>
    themaVan(sleutel, versie, 'nl', rijen)?.titel
  assert.deepEqual(
    [titel('eigen-1'), titel('eigen-2'), titel('huis-1'), titel(null)],
    ['Oud', 'Nieuw', eerste.titel, eerste.titel],
  )
  assert.deepEqual(
    [titel('eigen-3'), titel('huis-9'), titel(null, 'x'), titel('eigen-1', 'x')],
    [undefined, undefined, undefined, undefined],
  )
  assert.deepEqual(['eigen-12', 'eigen-0', 'eigen-', 'huis-1', 'eigen-1x'].map(nummerVan), [
    12,
    null,
    null,
    null,
    null,
  ])
})

test('Een Engelse lezer krijgt het Engels als de praktijk dat schreef, en anders de Nederlandse tekst onder Nederlandse koppen', () => {
  const nl = rij(eerste.sleutel)
  const en = { ...nl, en: schrijfThemaBron('en', { ...bron, titel: 'Our own start' }) }
  assert.deepEqual(
    [maakThema(en, 'en').titel, maakThema(en, 'nl').titel, maakThema(nl, 'en').titel],
    ['Our own start', bron.titel, bron.titel],
  )
  assert.match(maakThema(en, 'en').html, /<h2>Aim<\/h2>/)
  assert.match(maakThema(nl, 'en').html, /<h2>Doel<\/h2>/)
  assert.equal(maakThema(nl, 'en').taal, 'nl')
})

test('Een leeg deel heeft geen kop', () => {
  const kaal = { ...bron, delen: { ...bron.delen, achtergrond: '', huiswerk: '' }, huiswerkTitel: '' }
  const t = maakThema({ ...rij('x'), nl: schrijfThemaBron('nl', kaal) }, 'nl')
  assert.doesNotMatch(t.html, /Achtergrond|Huiswerk/)
  assert.deepEqual(t.huiswerk, { titel: '', html: '' })
})

test('Elk thema wijst naar een of meer oefeningen, waarvan een bij zijn doel; in beide talen dezelfde', () => {
  for (const [i, t] of themas('nl').entries()) {
    assert.deepEqual(themas('en')[i]?.oefeningen, t.oefeningen)
    const doelen = t.oefeningen.map(naam => oefening(naam, 'nl')?.doel)
    assert.ok(doelen.length > 0 && (t.doel === 'alle' || doelen.includes(t.doel)), t.sleutel)
  }
})

test('Oefeningen die in een huiswerk genoemd zijn, vindt de ouder terug in de eigen taal', () => {
  const titel = (naam: string, taal: 'nl' | 'en') => oefening(naam, taal)?.titel
  const tekst = `Doe dit.\n\nOefening erbij: ${titel('pauze', 'nl')}; ${titel('loslaten', 'nl')}`
  const namen = (wat: string, taal: 'nl' | 'en') => oefeningenIn(wat, taal).map(o => o.naam)
  assert.deepEqual(namen(tekst, 'nl'), ['pauze', 'loslaten'])
  assert.deepEqual(
    oefeningenIn(tekst, 'en').map(o => o.titel),
    [titel('pauze', 'en'), titel('loslaten', 'en')],
  )
  assert.deepEqual(namen(`Exercise to go with it: ${titel('verlies', 'en')}`, 'en'), ['verlies'])
  assert.deepEqual(namen(`${titel('pauze', 'nl')} is fijn. Oefening erbij: niets`, 'nl'), [])
})
