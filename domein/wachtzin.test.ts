// The passphrase, against somebody who knows you well.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leesWachtzin, normaliseerWachtzin, type WachtzinReden } from './wachtzin.ts'

const kent = {
  namen: ['Marit van den Bergh', 'Zoë', 'Jan-Willem', 'Al'],
  dagen: ['2015-06-01'],
  bekend: new Set(['qwertyui', 'zomer', 'aardbeien', 'basilisk']),
}
const redenen = (invoer: unknown) => {
  const uit = leesWachtzin(invoer, kent)
  return uit.ok ? [] : uit.redenen
}

test('een goede wachtzin blijft zoals zij is', () => {
  for (const goed of [
    'regen op het tuinhek',
    'x7#kQ!92mP',
    'marit eet graag appeltaart',
    'op 1 juni 2015 was het tuinhek groen',
    '193857204918347',
    'mijn agenda is een groene fiets',
    'Ünder ðe tree',
    'чай с лимоном',
    '🌧️ op de dakgoot',
  ]) {
    assert.deepEqual(leesWachtzin(goed, kent), { ok: true, waarde: goed.normalize('NFC') }, goed)
  }
})

test('wat een bekende als eerste probeert wordt geweigerd, met elke reden', () => {
  const rijen: [unknown, WachtzinReden[]][] = [
    ['', ['te-kort']],
    [undefined, ['te-kort']],
    ['kort1!x', ['te-kort']],
    ['x'.repeat(150) + 'abc'.repeat(20), ['te-lang']],
    ['a'.repeat(1_000_000), ['te-lang']],
    ['aaaaaaaaaa', ['te-eenvoudig']],
    ['abababababab', ['te-eenvoudig']],
    ['!!!!????....', ['te-eenvoudig']],
    ['12345678', ['te-eenvoudig']],
    ['hgfedcba', ['te-eenvoudig']],
    ['QWERTYUI', ['te-bekend']],
    ['Zomer2026!', ['te-bekend']],
    ['Aardbeien1', ['te-bekend']],
    ['Marit2015!', ['leunt-op-naam', 'leunt-op-datum']],
    ['zoe-bergh-2015', ['leunt-op-naam']],
    ['Zoë & Marit!', ['leunt-op-naam']],
    ['willem 01-06-2015', ['leunt-op-naam', 'leunt-op-datum']],
    ['luwte-luwte-1', ['leunt-op-bekend-woord']],
    ['MijnAgenda2026', ['leunt-op-bekend-woord']],
    ['W a c h t w o o r d 1', ['leunt-op-bekend-woord']],
    ['b4s1l1sk', ['te-bekend']],
    ['B@siL1$k!', ['te-bekend']],
    ['basilisk-99', ['te-bekend']],
    ['#1basilisk', ['te-bekend']],
    ['basiliskbasilisk', ['te-bekend']],
    ['19-03-1984', ['te-eenvoudig']],
    ['19031984190319', ['te-eenvoudig']],
    ['fiets 01062015', ['leunt-op-datum']],
    ['fiets 1-6-15!', ['leunt-op-datum']],
    ['1 juni 2015 !', ['leunt-op-datum']],
    ['pso pso pso pso 1', ['leunt-op-bekend-woord']],
    ['papa en mama 7', ['leunt-op-bekend-woord']],
    ['regen\u0000op het dak', ['verboden-teken']],
    ['regen\ud800op het dak', ['verboden-teken']],
  ]
  for (const [invoer, verwacht] of rijen)
    assert.deepEqual(redenen(invoer), verwacht, String(invoer).slice(0, 40))
})

test('een lange naam wordt als geheel herkend, ook als er een korte in zit', () => {
  const uit = leesWachtzin('Bertholomeus1', { namen: ['Bert', 'Bertholomeus'], bekend: new Set() })
  assert.deepEqual(uit, { ok: false, redenen: ['leunt-op-naam'] })
})

test('een naam van twee letters telt niet als naam, en lengte telt in tekens', () => {
  assert.deepEqual(redenen('alles is al zo'), [])
  assert.deepEqual(redenen('🌧🌳🏡🐈🚲🍎🌙'), ['te-kort'])
  assert.deepEqual(redenen('🌧🌳🏡🐈🚲🍎🌙☕'), [])
})

test('dezelfde wachtzin op een ander toestel is dezelfde wachtzin', () => {
  assert.equal(normaliseerWachtzin(' Zoe\u0308 fietst graag '), normaliseerWachtzin('Zo\u00eb fietst graag'))
})
