// Whom a birthday lets ask: who asks now and what the next birthday changes, for every age, in both languages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderPagina } from './render.ts'
import { TaalContext } from './taal.ts'
import { WieMagVragen, WieMagVragenKaart } from './wie-mag-vragen.tsx'

const vandaag = Temporal.PlainDate.from('2027-03-01')
const kind = (geboren: string) => ({
  id: geboren,
  voornaam: 'Fien',
  geboren: Temporal.PlainDate.from(geboren),
})
const zin = (geboren: string, taal: 'nl' | 'en' = 'nl') =>
  /<li>(.*?)<\/li>/.exec(
    renderPagina(
      h(TaalContext.Provider, {
        value: taal,
        children: h(WieMagVragen, { kinderen: [kind(geboren)], vandaag }),
      }),
    ),
  )?.[1]

test('bij elke leeftijd staat wie nu vraagt, en vanaf welke dag dat anders is', () => {
  for (const [geboren, verwacht] of [
    [
      '2018-04-09',
      'Voor Fien vraagt nu een ouder met gezag. Vanaf 9 april 2030 (12 jaar) mag Fien zelf vragen, naast een ouder met gezag.',
    ],
    [
      '2015-03-01',
      'Fien mag nu zelf vragen. Een ouder met gezag ook. Vanaf 1 maart 2031 (16 jaar) vraagt alleen Fien zelf.',
    ],
    ['2010-12-31', 'Fien vraagt nu zelf. Vanaf 31 december 2028 is Fien 18. Dan heeft niemand meer gezag.'],
    ['2009-03-01', 'Fien vraagt nu zelf.'],
  ] as const)
    assert.equal(zin(geboren), verwacht)
  assert.match(
    zin('2015-03-01', 'en') ?? '',
    /^Fien may ask now\..*From 1 March 2031 on \(16 years\) only Fien asks\.$/,
  )
})

test('is er geen kind bekend, dan staat er niets', () => {
  for (const blok of [WieMagVragen, WieMagVragenKaart])
    assert.equal(renderPagina(h(blok, { kinderen: [], vandaag })), '<!DOCTYPE html>')
})
