// Text, telephone, e-mail and postcode as people and attackers type them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leesEmail, leesHuisnummer, leesPostcode, leesTelefoon } from './contactgegevens.ts'
import { openFormulier, waardenVan } from './formulier.ts'
import { leesTekst } from './tekst.ts'

const lees = (invoer: unknown, meer = {}) => leesTekst(invoer, { max: 20, ...meer })

test('vijandige tekst is gewoon tekst, en blijft letter voor letter staan', () => {
  for (const tekst of [
    '<script>1</script>',
    "'; drop table o;--",
    '{{7*7}}',
    '../../etc/passwd',
    '%00%0d%0a',
    '👨‍👩‍👧‍👦',
    'Zoë Ångström',
    'مرحبا',
    'null',
  ]) {
    assert.deepEqual(lees(tekst), { ok: true, waarde: tekst.normalize('NFC') })
  }
})

test('tekst wordt bijgesneden, in een vorm gebracht en geteld in tekens', () => {
  assert.deepEqual(lees('  Marit \u00a0'), { ok: true, waarde: 'Marit' })
  assert.deepEqual(lees('Zoe\u0308'), { ok: true, waarde: 'Zo\u00eb' })
  assert.deepEqual(lees('e\u0308'.repeat(20)), { ok: true, waarde: '\u00eb'.repeat(20) })
  assert.deepEqual(lees('😀'.repeat(20)), { ok: true, waarde: '😀'.repeat(20) })
  assert.deepEqual(lees('😀'.repeat(21)), { ok: false, omdat: 'te-lang' })
  assert.deepEqual(lees('a'.repeat(21)), { ok: false, omdat: 'te-lang' })
  assert.deepEqual(lees('a\r\nb\rc', { regels: true }), { ok: true, waarde: 'a\nb\nc' })
  assert.deepEqual(lees('\u202a06 1234\u202c'), { ok: true, waarde: '06 1234' })
})

test('leeg is leeg, hoe het ook is geschreven', () => {
  for (const leeg of [
    '',
    '   ',
    '\n\t',
    '\u200b\u200d',
    '\ufeff',
    undefined,
    null,
    7,
    {},
    ['a'],
    new Date(0),
  ]) {
    assert.deepEqual(lees(leeg, { regels: true }), { ok: true, waarde: '' })
    assert.deepEqual(lees(leeg, { verplicht: true, regels: true }), { ok: false, omdat: 'leeg' })
  }
  assert.deepEqual(lees('kort', { min: 10 }), { ok: false, omdat: 'te-kort' })
  assert.deepEqual(lees('', { min: 10, verplicht: true }), { ok: false, omdat: 'leeg' })
})

test('stuurtekens, kapotte tekens en een verkeerde codering komen terug', () => {
  for (const fout of ['a\u0000b', 'a\u0007', 'a\u001bb', 'a\u0085b', 'a\ud800b', 'Zo\ufffd', 'a\u007fb']) {
    assert.deepEqual(
      lees(fout, { regels: true }),
      { ok: false, omdat: 'verboden-teken' },
      JSON.stringify(fout),
    )
  }
  assert.deepEqual(lees('a\nb'), { ok: false, omdat: 'verboden-teken' })
  assert.deepEqual(lees('a\u2028b'), { ok: false, omdat: 'verboden-teken' })
})

test('een megabyte is binnen enkele milliseconden te lang', () => {
  const groot = ['a', '😀', 'e\u0301', ' \u200b', '\u0000', '\r\n'].map(
    stuk => `x${stuk.repeat(1_000_000 / stuk.length)}x`,
  )
  for (const tekst of groot) assert.deepEqual(lees(tekst, { regels: true }), { ok: false, omdat: 'te-lang' })
  const begin = performance.now()
  for (let i = 0; i < 20; i++) for (const tekst of groot) lees(tekst, { regels: true })
  assert.ok(performance.now() - begin < 5_000)
  assert.deepEqual(lees(' '.repeat(1_000_000)), { ok: true, waarde: '' })
})

test('een formulier leest alleen eigen velden, en elk veld komt hoogstens een keer terug', () => {
  assert.deepEqual(waardenVan({ a: 'x', b: ['y', 3, 'z'], c: null }, 'b'), ['y', 'z'])
  for (const naam of ['constructor', '__proto__', 'toString', 'c', 'd']) {
    assert.deepEqual(waardenVan({ c: null }, naam), [])
  }
  const f = openFormulier<'k' | 'g'>({ k: ['a', 'a', 'b', ''], g: '−3' })
  assert.deepEqual(f.keuzes('k', ['b', 'a', 'c']), ['b', 'a'])
  assert.equal(f.getal('g', -3, 2, true), -3)
  f.fout('g', 'leeg')
  f.fout('g', 'kies')
  assert.deepEqual(
    f.sluit(() => 1),
    { ok: false, fouten: [{ veld: 'g', omdat: 'leeg' }] },
  )
})

test('een telefoonnummer wordt herkend zoals mensen het schrijven', () => {
  const goed: [string, string][] = [
    ['06 12 34 56 78', '+31612345678'],
    ['06-12345678', '+31612345678'],
    ['(0572) 12 34 56', '+31572123456'],
    ['+31 (0)6 1234 5678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['+310612345678', '+31612345678'],
    ['+32 470 12 34 56', '+32470123456'],
  ]
  for (const [in_, uit] of goed) assert.deepEqual(leesTelefoon(in_), { ok: true, waarde: uit }, in_)
  const fout = [
    '06',
    '0612345',
    '061234567890',
    'bel mij',
    '+3161234567',
    '00',
    '112',
    '06 1234567O',
    '+0123456789',
  ]
  for (const in_ of [...fout, '0'.repeat(1_000_000)])
    assert.equal(leesTelefoon(in_).ok, false, in_.slice(0, 20))
})

test('een e-mailadres en een postcode', () => {
  for (const goed of ['a@b.nl', 'marit.van+pso@voorbeeld.co.uk', "o'neil@x.example", 'zoë@münchen.example']) {
    assert.equal(leesEmail(goed).ok, true, goed)
  }
  const fout = ['a', 'a@b', '@b.nl', 'a@@b.nl', 'a b@c.nl', 'a@b..nl', 'a@b.n', '<a@b.nl>', 'a@b.nl,c@d.nl']
  for (const f of [...fout, `${'a'.repeat(65)}@b.nl`, `a@${'b.'.repeat(500_000)}nl`]) {
    assert.equal(leesEmail(f).ok, false, f.slice(0, 20))
  }
  assert.deepEqual(leesPostcode('7411 ab'), { ok: true, waarde: '7411AB' })
  for (const f of ['0123AB', '7411', '7411A', '7411SS', '7411sa', 'B-1000', '74 11 ABC']) {
    assert.equal(leesPostcode(f).ok, false, f)
  }
  assert.deepEqual(leesHuisnummer('12'), { ok: true, waarde: 12 })
  for (const f of ['0', '12a', '-1', '123456', '1.5']) assert.equal(leesHuisnummer(f).ok, false, f)
})
