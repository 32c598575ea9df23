// Frames find what they describe, and name kinds that exist.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maakTaal } from '../klassen/taal.ts'
import { bereidVoor } from '../model/kenmerken.ts'
import { soorten } from '../soorten.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import { kadersA } from './kaders-a.ts'
import { kadersB } from './kaders-b.ts'
import { kadersC } from './kaders-c.ts'
import { kadersD } from './kaders-d.ts'
import { kadersE } from './kaders-e.ts'

const taal = maakTaal('')
const soortenIn = (text: string) => new Set(bereidVoor(leesTekst(text), taal).treffers.map(t => t.soort))

test('een kader vindt zijn zin, ook met andere woorden ertussen en in streektaal of chat', () => {
  assert.ok(soortenIn('Door jou heeft ze de bus gemist').has('blame'))
  assert.ok(soortenIn('Zoek het lekker zelf uit').has('dismissal'))
  assert.ok(soortenIn('ge zijt altijd telaat').has('generalising'))
  assert.ok(soortenIn('jij heb borderline').has('diagnosing'))
  assert.ok(soortenIn('Wil je zaterdag rijden?').has('vraag'))
})

test('elk kader noemt een soort die bestaat', () => {
  const known = new Set<string>(soorten)
  const wrong = `${kadersA}${kadersB}${kadersC}${kadersD}${kadersE}`
    .split('\n')
    .filter(l => l.trim() !== '' && !known.has(l.split(': ')[0] ?? ''))
  assert.deepEqual(wrong, [])
})

test('verbogen vormen komen uit het woordenboek', () => {
  for (const [word, name] of [
    ['vergeet', 'falen'],
    ['domste', 'dom'],
    ['leugens', 'liegen'],
    ['advocaten', 'juridisch'],
  ] as const)
    assert.ok(taal.classesOf(word, word).includes(name), word)
})
