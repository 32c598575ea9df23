// Secret data, by their shape and from the list of the dossier.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bewaak } from './bewaak.ts'

const geheim = (tekst: string, lijst: string[] = []) =>
  bewaak(tekst, lijst)
    .filter(m => m.rule === 'geheim-gegeven')
    .map(m => tekst.slice(m.start, m.end))

test('adres, nummer, mailadres en BSN worden gevonden', () => {
  assert.deepEqual(geheim('Ouder woont op Kastanjelaan 14, 3812 KL Amersfoort.').length, 1)
  assert.deepEqual(geheim('Bel +31 (0)6 1234 56 78.'), ['+31 (0)6 1234 56 78'])
  assert.deepEqual(geheim('Mail ouder@post.example.'), ['ouder@post.example'])
  assert.deepEqual(geheim('BSN 9999.90.019 van het kind.'), ['9999.90.019'])
})

test('wat erop lijkt, is geen geheim', () => {
  for (const tekst of [
    'Zaaknummer C/16/512345 / JE RK 26-118.',
    'De specialist staat in het register SKJ onder nummer 110012345.',
    'Het gesprek was op 11-03-2026 om 13.45 uur.',
    'Op de doos staat 123456780.',
    'Ouder ging van 43 naar 12 berichten.',
  ])
    assert.deepEqual(geheim(tekst), [], tekst)
})

test('een gegeven uit het dossier wordt in elke schrijfwijze gevonden', () => {
  assert.deepEqual(geheim('Ze is te bereiken op zes 612345678.', ['06-12345678']), ['612345678'])
  assert.deepEqual(geheim('Kastanje-laan  14 is de plek.', ['Kastanjelaan 14, 3812 KL Amersfoort']), [
    'Kastanje-laan  14',
  ])
  assert.deepEqual(geheim('Ze zag K a r i m weer.', ['Karim']), ['K a r i m'])
  assert.deepEqual(geheim("Het is Zoë's tas, en die van DE VRYES.", ['Zoe', 'de Vrijes']), [
    'Zoë',
    'DE VRYES',
  ])
  assert.deepEqual(geheim('Amersfoort is mooi.', ['Kastanjelaan 14, 3812 KL Amersfoort']), [])
  assert.deepEqual(geheim('De Karimstraat bestaat niet.', ['Karim']), [])
})
