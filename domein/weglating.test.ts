// What is left out of a copy: sentences, passages, what stands in their place, and what the second person says of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  laatWeg,
  leesDeeloordeel,
  leesWeglatingen,
  redenVan,
  splitsZinnen,
  telWeglatingen,
  type Weglating,
  zinVeld,
} from './weglating.ts'

const tekst = 'Sam was stil. “Mama roept!” Hij zei: het is 3.5 km.\nOp een nieuwe regel'
const zinnen = splitsZinnen(tekst).map(z => tekst.slice(z.van, z.tot))

test('een alinea valt uiteen in zinnen, ook over regels', () => {
  assert.deepEqual(zinnen, [
    'Sam was stil.',
    '“Mama roept!”',
    'Hij zei: het is 3.5 km.',
    'Op een nieuwe regel',
  ])
  assert.deepEqual(splitsZinnen(' \n '), [])
})

test('tussen de zinnen staat alleen wit: wat niet te kiezen is, is er niet', () => {
  fc.assert(
    fc.property(fc.string(), los => {
      let rest = los
      for (const { van, tot } of splitsZinnen(los).toReversed()) rest = rest.slice(0, van) + rest.slice(tot)
      assert.equal(rest.trim(), '')
    }),
  )
})

test('zinnen na elkaar om een reden zijn samen een passage, en anders elk een', () => {
  const velden = {
    [zinVeld(0, 0)]: 'kind',
    [zinVeld(0, 1)]: 'kind',
    [zinVeld(0, 2)]: 'familie',
    [zinVeld(0, 3)]: '',
  }
  const gelezen = leesWeglatingen(velden, [tekst])
  assert.ok(gelezen.ok)
  assert.deepEqual(
    gelezen.waarde.map(w => [tekst.slice(w.van, w.tot), w.reden]),
    [
      ['Sam was stil. “Mama roept!”', 'kind'],
      ['Hij zei: het is 3.5 km.', 'familie'],
    ],
  )
  assert.deepEqual(
    splitsZinnen(tekst).map(z => redenVan(gelezen.waarde, 0, z)),
    ['kind', 'kind', 'familie', null],
  )
  assert.equal(laatWeg(tekst, 0, gelezen.waarde, '[weg]'), '[weg] [weg]\nOp een nieuwe regel')
  assert.equal(laatWeg(tekst, 1, gelezen.waarde, '[weg]'), tekst)
})

test('een reden die niet op de lijst staat komt terug', () => {
  const gelezen = leesWeglatingen({ [zinVeld(0, 0)]: 'zomaar' }, [tekst])
  assert.deepEqual(gelezen, { ok: false, fouten: [{ veld: 'zin-0-0', omdat: 'onbekende-keuze' }] })
})

test('geteld wordt per reden, en alleen wat er is', () => {
  const een = (reden: Weglating['reden']) => ({ alinea: 0, van: 0, tot: 1, reden })
  assert.deepEqual(telWeglatingen([een('familie'), een('kind'), een('familie')]), [
    { reden: 'kind', aantal: 1 },
    { reden: 'familie', aantal: 2 },
  ])
})

test('wie nakijkt zegt bij elke passage iets, en zonder reden gaat niets terug', () => {
  const ja = leesDeeloordeel({ 'passage-0': 'ja', mist: 'nee' }, 1)
  assert.deepEqual(ja, {
    ok: true,
    waarde: { passages: ['ja'], mist: false, uitleg: '', besluit: 'akkoord' },
  })
  for (const velden of [
    { 'passage-0': 'terug', mist: 'nee' },
    { 'passage-0': 'ja', mist: 'ja' },
  ]) {
    const kaal = leesDeeloordeel(velden, 1)
    assert.deepEqual(!kaal.ok && kaal.fouten.map(f => f.veld), ['uitleg'])
    const met = leesDeeloordeel({ ...velden, uitleg: 'Dit gaat over haarzelf.' }, 1)
    assert.equal(met.ok && met.waarde.besluit, 'terug')
  }
  const leeg = leesDeeloordeel({}, 2)
  assert.deepEqual(!leeg.ok && leeg.fouten.map(f => f.veld), ['passage-0', 'passage-1', 'mist'])
})
