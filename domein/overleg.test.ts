// The guide "moet ik contact opnemen?": every road ends, rests on a source, and never leads to silence where the law asks for contact.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { antwoordenOp, findRaad, onderwerpen, type Raad } from './overleg.ts'

const alle = (): (Raad & { naam: string })[] =>
  onderwerpen.flatMap(onderwerp => {
    const paden = [undefined, ...antwoordenOp(onderwerp).map(a => a.antwoord)]
    return paden.map(antwoord => findRaad(onderwerp, antwoord)).filter(raad => raad !== null)
  })

test('Elke weg door de gids komt uit bij een raad, in hooguit drie stappen', () => {
  for (const onderwerp of onderwerpen) {
    const antwoorden = antwoordenOp(onderwerp)
    if (antwoorden.length === 0) assert.ok(findRaad(onderwerp), onderwerp)
    for (const { antwoord, verder } of antwoorden) {
      if (verder === null) assert.ok(findRaad(onderwerp, antwoord), `${onderwerp} ${antwoord}`)
      else {
        assert.equal(findRaad(onderwerp, antwoord), null)
        // The next topic asks nothing more, or leads nowhere else.
        assert.ok(
          antwoordenOp(verder).every(a => a.verder === null),
          `${onderwerp} ${antwoord}`,
        )
      }
    }
  }
  assert.equal(alle().length, 16)
})

test('Elke raad heeft een bron', () => {
  for (const { naam, bronnen } of alle()) assert.ok(bronnen.length > 0, naam)
})

test('Een grote beslissing mag je nooit laten: samen, raadplegen, vragen of eerst uitzoeken (BW 1:247, 1:253a, 1:377b)', () => {
  const soorten = Object.fromEntries(
    antwoordenOp('beslissing').map(({ antwoord }) => [antwoord, findRaad('beslissing', antwoord)?.soort]),
  )
  assert.deepEqual(soorten, {
    samen: 'samen',
    ik: 'raadplegen',
    'niet-ik': 'vragen',
    'weet-niet': 'uitzoeken',
  })
  assert.ok(findRaad('beslissing', 'samen')?.bronnen.includes('bw-253a'))
  assert.ok(findRaad('beslissing', 'ik')?.bronnen.includes('bw-377b'))
})

test('Laten kan alleen bij wat licht, gewoon of dagelijks is, of nergens staat; nood en zorg nooit', () => {
  assert.deepEqual(
    alle()
      .filter(raad => raad.soort === 'laten')
      .map(raad => raad.naam),
    ['ziek-licht', 'school-dagelijks', 'overdracht-gewoon', 'anders-niet'],
  )
  assert.equal(findRaad('nood')?.soort, 'nu')
  assert.equal(findRaad('ziek', 'zorg')?.soort, 'melden')
  assert.equal(findRaad('anders', 'plan')?.soort, 'plan')
})

test('Wat niet bestaat geeft niets, ook niet wat toevallig een eigenschap is', () => {
  for (const [onderwerp, antwoord] of [
    ['bestaat-niet', undefined],
    ['constructor', undefined],
    ['toString', 'call'],
    ['beslissing', undefined],
    ['beslissing', 'constructor'],
    ['nood', 'soort'],
    ['ziek', 'spoed'],
  ] as const)
    assert.equal(findRaad(onderwerp, antwoord), null)
})
