// Two texts side by side: both can be made again from it, what is the same is called the same, and it reads as people change a text (R3).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { legNaast } from './alineaparen.ts'
import { type Stukje, vergelijkRij, vergelijkTekst } from './verschil.ts'

const zonder = (stukjes: readonly Stukje[], soort: Stukje['soort']) =>
  stukjes
    .filter(s => s.soort !== soort)
    .map(s => s.tekst)
    .join('')
/** As it would be marked: -what went- and +what came+. */
const merk = (oud: string, nieuw: string) =>
  vergelijkTekst(oud, nieuw)
    .map(({ soort, tekst }) => ({ zelfde: tekst, weg: `-${tekst}-`, erbij: `+${tekst}+` })[soort])
    .join('')

const woord = fc.constantFrom('rust', 'Noor', 'vaker', 'één', '10.00', 'de', 'telefoon', '👩‍👧', 'e\u0301')
const zin = fc
  .array(fc.tuple(woord, fc.constantFrom(' ', '. ', ', ', '\n', '  ', '')), { maxLength: 20 })
  .map(delen => delen.flat().join(''))
const tekst = fc.oneof(zin, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }))
const alineas = fc.array(zin, { maxLength: 12 })

test('uit het verschil zijn beide teksten weer te maken, letter voor letter', () => {
  fc.assert(
    fc.property(tekst, tekst, (oud, nieuw) => {
      const stukjes = vergelijkTekst(oud, nieuw)
      assert.equal(zonder(stukjes, 'erbij'), oud)
      assert.equal(zonder(stukjes, 'weg'), nieuw)
      assert.ok(stukjes.every(s => s.tekst !== ''))
    }),
    { numRuns: 2_000 },
  )
})

test('een tekst verschilt niet van zichzelf, en wat verschilt is te zien', () => {
  fc.assert(
    fc.property(tekst, tekst, (oud, nieuw) => {
      assert.deepEqual(vergelijkTekst(oud, oud), oud === '' ? [] : [{ soort: 'zelfde', tekst: oud }])
      assert.equal(
        vergelijkTekst(oud, nieuw).some(s => s.soort !== 'zelfde'),
        oud !== nieuw,
      )
    }),
  )
})

test('wat iemand invoegt blijkt erbij te staan, en niets anders', () => {
  fc.assert(
    fc.property(fc.array(woord), fc.array(woord, { minLength: 1 }), fc.array(woord), (voor, in_, na) => {
      const stukjes = vergelijkRij([...voor, ...na], [...voor, ...in_, ...na])
      assert.equal(stukjes.filter(s => s.soort === 'weg').length, 0)
      assert.equal(stukjes.filter(s => s.soort === 'erbij').length, in_.length)
    }),
  )
})

test('het leest zoals mensen een zin veranderen', () => {
  assert.equal(
    merk('Noor legt haar telefoon weg.', 'Noor legt haar telefoon vaker weg.'),
    'Noor legt haar telefoon +vaker +weg.',
  )
  assert.equal(
    merk('Sam slaapt nu heel goed.', 'Sam slaapt weer wat beter.'),
    'Sam slaapt -nu heel goed-+weer wat beter+.',
  )
  assert.equal(merk('Het gaat goed. Of niet.', 'Het gaat goed.'), 'Het gaat goed.- Of niet.-')
  assert.equal(merk('', 'Nieuw.'), '+Nieuw.+')
})

test('elke alinea staat er precies een keer, links de oude tekst en rechts de nieuwe', () => {
  fc.assert(
    fc.property(alineas, alineas, (oud, nieuw) => {
      const paren = legNaast(oud, nieuw)
      assert.deepEqual(
        paren.flatMap(p => (p.oud === null ? [] : [p.oud])),
        oud,
      )
      assert.deepEqual(
        paren.flatMap(p => (p.nieuw === null ? [] : [p.nieuw])),
        nieuw,
      )
      assert.deepEqual(
        legNaast(oud, oud),
        oud.map(a => ({ oud: a, nieuw: a })),
      )
    }),
    { numRuns: 1_000 },
  )
})

test('een veranderde alinea staat naast wat zij werd, ook als er een bij kwam of weg ging', () => {
  const a = 'Noor oefent met een pauze voor ze antwoordt.'
  const b = 'Sam komt rustiger thuis na een overdracht.'
  const c = 'De laatste drie gesprekken gingen over grenzen.'
  const a2 = 'Noor oefent elke week met een pauze voor ze antwoordt.'
  const nieuw = 'Zij schrijft op wat ze loslaat.'
  assert.deepEqual(legNaast([a, b, c], [nieuw, a2, c]), [
    { oud: null, nieuw },
    { oud: a, nieuw: a2 },
    { oud: b, nieuw: null },
    { oud: c, nieuw: c },
  ])
  assert.deepEqual(legNaast([a], [nieuw]), [
    { oud: a, nieuw: null },
    { oud: null, nieuw },
  ])
})

test('een heel lange tekst, of heel veel alineas, is ook vergeleken', () => {
  const lang = (letter: string) => Array.from({ length: 5_000 }, (_, nr) => `${letter}${nr}`).join(' ')
  const [oud, nieuw] = [`Begin. ${lang('a')} Eind.`, `Begin. ${lang('b')} Eind.`]
  const stukjes = vergelijkTekst(oud, nieuw)
  assert.equal(zonder(stukjes, 'erbij'), oud)
  assert.equal(zonder(stukjes, 'weg'), nieuw)
  const veel = Array.from({ length: 3_000 }, (_, nr) => `alinea ${nr}`)
  const anders = veel.map(alinea => `${alinea} anders`)
  assert.equal(legNaast(veel, anders).length, 3_000)
  assert.equal(legNaast(veel, anders.slice(1)).length, 3_000)
})
