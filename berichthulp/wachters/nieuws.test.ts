// Plain news and what only looks like it: of each kind one that is calm, and one in nearly the same words that is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maakTaal } from '../klassen/taal.ts'
import { bereidVoor } from '../model/kenmerken.ts'
import { leesTekst } from '../tekst/zinnen.ts'
import { eigenGrens } from './grens.ts'
import { kaleZinnen } from './kale-zin.ts'
import { nieuws } from './nieuws.ts'

const taal = maakTaal('', 'lena')
const lees = (text: string) => {
  const g = bereidVoor(leesTekst(text), taal)
  return { zinnen: kaleZinnen(g), tekst: g.zinnen.map(z => g.fold.slice(z.start, z.end)) }
}
const isNieuws = (text: string) => nieuws(lees(text).zinnen, lees(text).tekst)
const isGrens = (text: string) => eigenGrens(lees(text).zinnen)

const paren: [string, string, string][] = [
  [
    'een eigen vertraging',
    'Zit vast bij de brug, word tien over vijf. Weer die tractors hoor.',
    'Zit vast bij de brug. Jij zorgt ook nooit voor tijd.',
  ],
  [
    'een koorts die gemeten is',
    'Ze had vanmiddag 38,6 en dronk goed. Ik hou haar in de gaten en app je vanavond.',
    'Ze had 38,6. Ik hou je in de gaten.',
  ],
  [
    'een gewoonte van een kind',
    'Lena wil altijd die blauwe beker, anders drinkt ze nooit iets.',
    'Lena wil bij jou altijd weg, anders drinkt ze nooit iets.',
  ],
  [
    'wat een ander doorvertelt',
    'De juf zei tegen mij Lena had geroepen jij bent dom en jij bent mijn baas niet.',
    'De juf zei tegen mij dat jij dom bent en haar baas niet.',
  ],
  [
    'wat een dokter voorschrijft',
    'De dokter zegt twee keer per dag een pil. Jij geeft nooit twee pillen tegelijk.',
    'De dokter zegt twee keer per dag een pil. Jij luistert ook nooit.',
  ],
]

for (const [wat, gewoon, heet] of paren)
  test(`${wat} is gewoon nieuws, en wat er op lijkt niet`, () => {
    assert.ok(isNieuws(gewoon).every(Boolean), gewoon)
    assert.ok(!isNieuws(heet).every(Boolean), heet)
  })

for (const [grens, heet] of [
  [
    'Ik bespreek Lena niet meer via jouw moeder. Ik hoor het graag van jou.',
    'Ik ben klaar met jou en je moeder.',
  ],
  [
    'Over wie er toen gelijk had praat ik niet meer met je.',
    'Over jou heb ik genoeg gepraat, je luistert niet.',
  ],
  ['Schreeuwen aan mijn deur wil ik niet meer.', 'Schreeuwen aan mijn deur, dat kan jij goed.'],
  [
    'Ik wil dit met jou regelen en niet met je broer erbij.',
    'Ik wil met jou niets regelen, jij bent je broer niet.',
  ],
  ['Nee, ik ga niet naar het feest.', 'Nee, ik breng haar niet meer terug.'],
] as const)
  test(`een grens: ${grens}`, () => {
    assert.ok(isGrens(grens).every(Boolean), grens)
    assert.ok(!isGrens(heet).some(Boolean), heet)
  })

test('een zin die iemand aanspreekt houdt naast een grens over de weg zijn hitte', () => {
  assert.deepEqual(isGrens('Ik praat niet via Lena. Jij bent een leugenaar.'), [true, false])
})
