// Every page of the router in both languages: in Dutch plain enough to read, and never a word of the other language on it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Blad, listBladzijden } from '../wandeling/bladzijden.ts'
import { maakWereld, type Wereld } from '../wereld.ts'
import { leesBlokken } from './blad-tekst.ts'
import { zonderGeschreven } from './geschreven.ts'
import { keurTekst } from './leesmaat.ts'
import { leerTalen, type Talen } from './talen.ts'

const werelden: Wereld[] = []
const bladen: Record<'nl' | 'en', Blad[]> = { nl: [], en: [] }
let talen: Talen

before(async () => {
  for (const taal of ['nl', 'en'] as const) {
    const w = await maakWereld({ seed: 'bladzijden' })
    werelden.push(w)
    bladen[taal] = (await listBladzijden(w, taal)).bladen
  }
  talen = await leerTalen()
})
after(async () => {
  for (const w of werelden) await w.sluit()
})

/** A page to keep on a device says in its address which language it has, and is Dutch without that. */
const lijst = (taal: 'nl' | 'en') => bladen[taal].filter(b => taal === 'nl' || !b.naam.endsWith('/los'))

test('elke bladzijde is in de taal die gekozen is, en er zijn er in beide talen evenveel', () => {
  for (const taal of ['nl', 'en'] as const)
    assert.deepEqual(
      lijst(taal)
        .filter(b => !b.antwoord.html.includes(`<html lang="${taal}"`))
        .map(b => b.naam),
      [],
    )
  assert.ok(bladen.nl.length > 250, `${bladen.nl.length} pages`)
  assert.ok(Math.abs(bladen.nl.length - bladen.en.length) <= bladen.nl.length / 50)
})

test('elke bladzijde is gewone taal: gemiddeld 60 of meer, en geen zin langer dan twintig woorden', () => {
  const mis = new Set<string>()
  for (const { naam, antwoord } of bladen.nl) {
    const tekst = leesBlokken(antwoord.html).map(zonderGeschreven).join('\n\n')
    for (const fout of keurTekst(naam, tekst)) mis.add(fout)
  }
  assert.deepEqual([...mis], [])
})

for (const [taal, naam] of [
  ['en', 'Engelse bladzijde staat een Nederlands'],
  ['nl', 'Nederlandse bladzijde staat een Engels'],
] as const)
  test(`op geen ${naam} woord`, () => {
    const mis = lijst(taal).flatMap(b =>
      // The coach takes single words of a message along, such as a day.
      talen
        .opBlad(taal, b.antwoord.html, b.naam.includes('/berichthulp') ? 1 : 2)
        .map(woord => `${b.naam}: ${woord}`),
    )
    assert.deepEqual([...new Set(mis)], [])
  })
