// A theme of the house that a gesprek refers to never changes: another text is another edition, and the one before is kept.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { themas, themaUitgave } from './lees.ts'
import { talen } from './sleutels.ts'

/** Of each theme the fingerprint of each edition, both languages together, oldest first. */
const vast = JSON.parse(readFileSync(new URL('thema/uitgaven.json', import.meta.url), 'utf8')) as Record<
  string,
  string[]
>

const afdruk = (pad: (taal: string) => string) =>
  createHash('sha256')
    .update(talen.map(taal => readFileSync(new URL(pad(taal), import.meta.url))).join('\n'))
    .digest('hex')
    .slice(0, 16)

test('Elke uitgave van een thema is nog precies de tekst die werd vastgelegd', () => {
  const nu = Object.fromEntries(
    themas('nl').map(({ sleutel, versie }) => {
      const laatste = Number(versie.slice('huis-'.length))
      const paden = Array.from(
        { length: laatste },
        (_, i) => (taal: string) =>
          i + 1 < laatste ? `thema/eerder/${sleutel}.${i + 1}.${taal}.md` : `thema/${sleutel}.${taal}.md`,
      )
      return [sleutel, paden.map(afdruk)]
    }),
  )
  assert.deepEqual(
    nu,
    vast,
    'A text changed: raise its `uitgave`, keep the old files under thema/eerder/, and add the new fingerprint to uitgaven.json',
  )
})

test('Een gesprek vindt de uitgave terug die het gebruikte, in beide talen, en geen andere', () => {
  for (const taal of talen)
    for (const { sleutel, versie } of themas(taal)) {
      assert.equal(themaUitgave(sleutel, versie, taal)?.sleutel, sleutel)
      for (const vreemd of ['huis-0', 'huis-99', 'eigen-1', ''])
        assert.equal(themaUitgave(sleutel, vreemd, taal), undefined)
    }
})
