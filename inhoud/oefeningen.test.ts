// The exercises: at least fourteen, of one build, three minutes long, for a parent alone, and never against anybody (O3, S4, S15).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitWoorden } from '../domein/leesbaarheid.ts'
import { type Oefening, oefening, oefeningen, parseOefening } from './oefeningen.ts'
import { type OefeningSleutel, talen } from './sleutels.ts'

const koppen = {
  nl: ['Zo doe je het', 'Om over na te denken', 'Wat je kunt merken'],
  en: ['How to do it', 'To think about', 'What you may notice'],
}
/** Somebody who reads slowly, tired and on a phone: words in a minute. */
const TRAAG = 130

const platte = ({ html }: Pick<Oefening, 'html'>) => html.replace(/<[^>]+>/g, ' ')

test('Er zijn minstens veertien oefeningen, met wat PSO vraagt en vier of meer van onszelf, bij elk doel', () => {
  const gevraagd = [
    'cirkel-van-invloed',
    'rode-knoppen',
    'loslaten',
    'verlies',
    'netwerkkaart',
    'overdracht',
    'terugkomst',
    'pauze',
    'echt-contact',
    'terugvalplan',
  ]
  for (const taal of talen) {
    const alle = oefeningen(taal)
    assert.ok(alle.length >= 14 && alle.length >= gevraagd.length + 4)
    for (const naam of gevraagd) assert.equal(oefening(naam, taal)?.naam, naam)
    assert.equal(new Set(alle.map(een => een.titel)).size, alle.length)
    for (const doel of ['basis', 'verbinding', 'deescalatie'])
      assert.ok(alle.filter(een => een.doel === doel).length >= 3, doel)
    // Grouped in the list by doel: the numbers of a group follow each other.
    assert.equal(alle.filter((een, i) => een.doel !== alle[i - 1]?.doel).length, 3)
  }
})

test('Elke oefening: drie tot zes stappen, een vraag, wat je kunt merken, en in drie minuten gelezen', () => {
  for (const taal of talen)
    for (const een of oefeningen(taal)) {
      const waar = `${een.sleutel} ${taal}`
      assert.deepEqual(
        [...een.html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, kop]) => kop),
        koppen[taal],
        waar,
      )
      const [, stappen = '', vraag = '', merken = ''] = een.html.split(/<h2>.*?<\/h2>/)
      assert.equal(stappen.match(/<ol>/g)?.length, 1, waar)
      const aantal = stappen.match(/<li>/g)?.length ?? 0
      assert.ok(aantal >= 3 && aantal <= 6, `${waar}: ${aantal} steps`)
      assert.match(vraag, /\?/, waar)
      assert.ok(platte({ html: merken }).trim().length > 40, waar)
      const woorden = splitWoorden(`${een.titel} ${een.kort} ${platte(een)}`).length
      assert.ok(woorden > 100 && woorden <= 3 * TRAAG, `${waar}: ${woorden} words`)
    }
})

test('Een oefening is in beide talen dezelfde: bouw, nummers, doel en vel', () => {
  const bouw = ({ html }: Oefening) => html.match(/<(h2|h3|ol|ul|li|a)\b[^>]*>/g)
  for (const [i, nl] of oefeningen('nl').entries()) {
    const en = oefeningen('en')[i] as Oefening
    assert.deepEqual(bouw(nl), bouw(en), nl.sleutel)
    assert.deepEqual(
      [nl.doel, nl.vel.soort, nl.vel.vakken.length],
      [en.doel, en.vel.soort, en.vel.vakken.length],
    )
  }
})

test('Geen oefening gaat over een ander, herstelt een relatie, beoordeelt iemand of prijst als een kind', () => {
  const nooit =
    /\b(de ex|je ex|ex-partner|tegenpartij|vechtscheiding|andere ouder|co-ouder|samen verder|goed gedaan|goed zo|knap|je moet|narcis\w*|your ex|the ex|other parent|well done|good job|you must|bewezen|proven)\b/i
  for (const taal of talen)
    for (const een of oefeningen(taal))
      assert.doesNotMatch(`${een.titel} ${een.kort} ${platte(een)}`, nooit, een.sleutel)
  assert.match('Dat zegt de andere ouder.', nooit)
})

test('Waar het over gevaar, dood of een bang kind kan gaan, staat een nummer', () => {
  const metNummer = ['cirkel-van-invloed', 'verlies', 'terugvalplan', 'overdracht', 'terugkomst', 'luisteren']
  for (const taal of talen)
    for (const naam of [...metNummer, 'alleen-de-vraag', 'een-zin-klaar'])
      assert.match(oefening(naam, taal)?.html ?? '', /href="tel:(112|113|08002000)"/, naam)
  // Letting go and waiting never reach what the law or the plan asks (BW 1:247, 1:377b).
  assert.match(oefening('loslaten', 'nl')?.html ?? '', /school, zorg, een paspoort of een reis geef je wel/)
  assert.match(oefening('pauze', 'nl')?.html ?? '', /school of zorg\? Geef dan wel op tijd antwoord/)
  assert.match(
    oefening('vaste-tijd', 'nl')?.html ?? '',
    /ouderschapsplan iets over antwoorden\? Dan gaat dat voor/,
  )
})

test('Een bestand dat niet klopt wordt benoemd', () => {
  const bron = (kop: string) => `---\ntitel: x\nkort: y\n${kop}\n---\nhoi`
  const parse = (kop: string) => () => parseOefening('02-rode-knoppen' as OefeningSleutel, bron(kop))
  assert.doesNotThrow(parse('nummer: 2\ndoel: basis\nvel: vakken\nvakken: a; b'))
  assert.throws(parse('nummer: 3\ndoel: basis\nvel: vakken\nvakken: a; b'), /verkeerde plek/)
  assert.throws(parse('nummer: 2\ndoel: alle\nvel: vakken\nvakken: a; b'), /onbekend doel/)
  assert.throws(parse('nummer: 2\ndoel: basis\nvel: vierkant\nvakken: a; b'), /onbekend vel/)
  assert.throws(parse('nummer: 2\ndoel: basis\nvel: vakken\nvakken: a'), /twee of drie/)
  assert.equal(oefening('bestaat-niet', 'nl'), undefined)
  assert.ok(Object.isFrozen(oefeningen('nl')[0]))
})
