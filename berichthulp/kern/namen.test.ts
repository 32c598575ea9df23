// The kernel and the rewrite treat every child's name alike, and mama and papa too.

import assert from 'node:assert/strict'
import test from 'node:test'
import { vindFeiten } from '../feiten.ts'
import { herschrijf } from '../herschrijf/herschrijf.ts'
import type { HeatSpan } from '../soorten.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import { eenheden } from './kenmerken.ts'
import { vindKern } from './kern.ts'
import { knip } from './stukken.ts'

const namen =
  'Emma Noah Sem Bo Isa Finn Tess Lotte Daan Mila Thijs Saar Fenna Roos Bram Jan-Willem Anne-Fleur Guusje Sjoerd Nynke Wietse Froukje Elif Emir Defne Yusuf Zeynep Mehmet Ayse Kaan Asli Efe Beren Deniz Ilyas Yasmina Soufiane Nora Bilal Hafsa Ayoub Zakaria Malak Rayan Safae Imrane Zosia Antek Jasiu Oliwia Szymon Kacper Maja Wojtek Agnieszka Tymon Shanice Djairo Quincy Milan Vinod Rishi Anjali Sharmila Radjesh Gaitrie Xavi Wening Liban Hodan Abdi Selam Hiwet Yohannes Bethlehem Omar Fatima Layla Hamza Amira Khadija Nikita Ivan Olena Taras Mateusz Chloe Zoe Noa Ines Rafael Beatriz Joao Lucia Diego Santiago Mei Jun Linh Minh Priya Arjun Kofi Ama Kwame Efua Chidi Ngozi Lieke Teun Pim Jip Puck Floor Stijn Jelle Lowie Arne Wout Fleur Odile Thibault Merel Cato Ymke Friso Olivier Sterre Casper Marijn Valentijn Isolde'.split(
    ' ',
  )
const berichten = [
  'Kun jij # zaterdag om 10.00 uur halen? # heeft daarna zwemles in Zwolle.',
  'Ik breng # morgen om 18.00 uur. De gymtas van # ligt nog bij jou.',
  '# moet dinsdag naar de tandarts. Neem je zijn boekje mee?',
  'De juf wil ons over # spreken, laat voor vrijdag weten of het past.',
]
const concepten: [string, string][] = [
  ['Jij bent ook nooit op tijd', 'Jij bent ook nooit op tijd. # staat zondag om 17.00 uur klaar.'],
  ['Door jou heeft # een uur gewacht', 'Door jou heeft # een uur gewacht. Kom je zondag?'],
  ['Je bent altijd te laat met #', 'Je bent altijd te laat met #. Kun je vrijdag bij de opvang zijn?'],
]
const terug = (s: unknown, naam: string) => JSON.stringify(s).replaceAll(naam, '#')
/** Places shift with the length of a name; what is said of them may not. */
const kern = (text: string) => {
  const k = vindKern({ direction: 'in', text, date: '2026-06-10' }, [], vindFeiten(text, '2026-06-10'))
  return [
    k.needs_answer,
    k.items.map(i => [i.type, i.text]),
    k.when.map(w => [w.role, w.text, w.value]),
    k.gezag,
    k.skeleton,
  ]
}

test('elke kindernaam krijgt hetzelfde antwoord', () => {
  for (const b of berichten) {
    const eerst = terug(kern(b.replaceAll('#', 'Emma')), 'Emma')
    for (const n of namen) assert.equal(terug(kern(b.replaceAll('#', n)), n), eerst, `${b} ${n}`)
  }
  for (const [heet, tekst] of concepten) {
    const doe = (n: string) => {
      const text = tekst.replaceAll('#', n)
      const span: HeatSpan = {
        start: 0,
        end: heet.replaceAll('#', n).length,
        category: 'blame',
        tier: 'mark',
      }
      return terug(
        herschrijf(text, [span], vindFeiten(text), () => []),
        n,
      )
    }
    for (const n of namen) assert.equal(doe(n), doe('Emma'), `${tekst} ${n}`)
  }
})

test('namen en ouders zijn voor de kern een plaatshouder', () => {
  const zien = (text: string) => {
    const tekst = leesTekst(text)
    return eenheden(tekst, knip(tekst, []), vindFeiten(text)).map(e => e.kenmerken)
  }
  assert.deepEqual(zien('Mama haalt Emma van school'), zien('Papa haalt Szymon van school'))
  assert.deepEqual(zien('Zeg dat tegen je vader'), zien('Zeg dat tegen je moeder'))
  assert.deepEqual(zien('Haal Anne Fleur van school'), zien('Haal Emma van school'))
  assert.notDeepEqual(zien('Haal Emma van school'), zien('Breng Emma naar school'))
})

test('mama en papa, vader en moeder maken geen verschil', () => {
  for (const [a, b] of [
    ['mama', 'papa'],
    ['moeder', 'vader'],
  ] as const)
    for (const zin of [
      'Zeg tegen # dat de bus om 8.30 uur gaat.',
      'Kan # zondag komen?',
      'De # van Sem haalt hem morgen.',
    ])
      assert.equal(terug(kern(zin.replaceAll('#', a)), a), terug(kern(zin.replaceAll('#', b)), b), zin)
})
