// Every Dutch text that an ouder reads is easy enough: short sentences, plain words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keurTekst } from '../tests/taal/leesmaat.ts'
import { type Tekst, tekst, themas } from './lees.ts'
import { oefeningen } from './oefeningen.ts'
import { tekstSleutels } from './sleutels.ts'

/** The words as a person reads them: each block of the page closed by a white line. */
function plain({ titel, html }: Tekst): string {
  const blokken = html.replace(/<\/(p|li|h2|h3|td|th)>|<(ol|ul)[^>]*>/g, '\n\n').replace(/<[^>]+>/g, '')
  return `${titel}\n\n${blokken.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')}`
}

const check = (naam: string, bron: Tekst): string[] => keurTekst(naam, plain(bron))

for (const sleutel of tekstSleutels)
  test(`Leesbaar in gewone taal: ${sleutel}`, () =>
    assert.deepEqual(check(sleutel, tekst(sleutel, 'nl')), []))

for (const { sleutel, huiswerk } of themas('nl'))
  test(`Leesbaar in gewone taal: huiswerk ${sleutel}`, () => assert.deepEqual(check(sleutel, huiswerk), []))

for (const { sleutel, titel, kort, html, vel } of oefeningen('nl'))
  test(`Leesbaar in gewone taal: oefening ${sleutel}`, () => {
    const erbij = [kort, ...vel.vakken].map(zin => `<p>${zin}</p>`).join('')
    assert.deepEqual(check(sleutel, { titel, html: erbij + html }), [])
  })

test('De maat valt door de mand: een lange zin, een moeilijke tekst, een vol gemiddelde', () => {
  const lang = check('proef', { titel: 'Proef', html: `<p>${'de kat '.repeat(11)}.</p>` })
  assert.match(lang.join(), /22 woorden in een zin/)
  const moeilijk = check('proef', { titel: 'Proef', html: '<p>Verantwoordelijkheid organisatie.</p>' })
  assert.match(moeilijk.join(), /Flesch-Douma/)
  const vol = check('proef', { titel: 'Zo', html: `<p>${`${'de kat '.repeat(9)}. `.repeat(9)}</p>` })
  assert.match(vol.join(), /gemiddeld/)
})
