// The readability counts against the test vectors of Flesch-Douma.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countLettergrepen, leesbaarheid, splitWoorden, splitZinnen } from './leesbaarheid.ts'

const lettergrepen = `
  ouder:2 ouders:2 ouderschap:3 kind:1 kinderen:3 plan:1 hulpverleningsplan:5 toestemming:3
  afspraak:2 gesprek:2 gesprekken:3 traject:2 verslag:2 eindverslag:3 ruzie:2 conflict:2
  scheiding:2 rust:1 school:1 avond:2 idee:2 ideeën:3 reünie:3 coördinatie:5 geïnformeerd:4
  beëindigd:3 beëindiging:4 ruïne:3 vrijwillig:3 moeilijk:2 begeleiding:4 specialist:4
  communicatie:5 communiceren:5 emotie:3 situatie:4 informatie:4 organisatie:5 privacy:3 inzage:3
  vernietigen:4 bewaren:3 klacht:1 vertrouwenspersoon:5 gezag:2 gezagsdrager:4 gemeente:3
  jeugdwet:2 jeugdhulp:2 mooi:1 mooie:2 leeuw:1 nieuw:1 nieuwe:2 eeuwig:2 ij:1 bijzonder:3
  oefening:3 huis:1 buiten:2 auto:2 museum:3 theater:3 ooit:1 eerste:2 oog:1 ogen:2 zee:1 zeeën:2
  financiën:4 cliënt:2 patiënt:3 kopie:2 kopieën:3 familie:3 familiegroepsplan:5 huilen:2 vader:2
  moeder:2 zelfstandig:3 de-escaleren:5 verantwoordelijkheid:6 veiligheid:3 beoordelen:4
  beïnvloeden:4 naïef:2 egoïsme:4 video:3 radio:3
`

const vectoren = [
  { tekst: 'De kat zit op de mat.', zinnen: 1, woorden: 6, lettergrepen: 6, fd: 124.26 },
  {
    tekst: 'Het is jouw plan. Jij praat met jouw eigen hulpverlener. De andere ouder ziet dit niet.',
    zinnen: 3,
    woorden: 16,
    lettergrepen: 23,
    fd: 91.1925,
  },
  {
    tekst:
      'U geeft hierbij toestemming voor het verwerken van uw persoonsgegevens ten behoeve van de uitvoering van de jeugdhulpverleningsovereenkomst, onverminderd uw recht deze toestemming te allen tijde in te trekken.',
    zinnen: 1,
    woorden: 29,
    lettergrepen: 59,
    fd: 23.2148,
  },
]

test('Elk woord van de testlijst heeft het juiste aantal lettergrepen', () => {
  const fout = lettergrepen
    .trim()
    .split(/\s+/)
    .map(regel => regel.split(':') as [string, string])
    .filter(([woord, n]) => countLettergrepen(woord) !== Number(n))
    .map(([woord, n]) => `${woord} is ${n}, geteld ${countLettergrepen(woord)}`)
  assert.deepEqual(fout, [])
})

for (const vector of vectoren)
  test(`Flesch-Douma klopt: ${vector.tekst.slice(0, 40)}`, () => {
    const uitkomst = leesbaarheid(vector.tekst)
    assert.equal(uitkomst.zinnen.length, vector.zinnen)
    assert.equal(uitkomst.woorden, vector.woorden)
    assert.equal(uitkomst.lettergrepen, vector.lettergrepen)
    assert.ok(Math.abs((uitkomst.fd ?? 0) - vector.fd) < 0.0001, `fd is ${uitkomst.fd}`)
  })

test('Ook klanken buiten de testlijst tellen goed', () => {
  const eigen = {
    lawaai: 2,
    cadeau: 2,
    bloeien: 2,
    yoga: 2,
    één: 1,
    vóór: 1,
    sociaal: 3,
    reageren: 4,
    quiz: 1,
  }
  for (const [woord, n] of Object.entries(eigen)) assert.equal(countLettergrepen(woord), n, woord)
})

test('Een lege tekst heeft geen getal, en deelt niet door nul', () => {
  for (const leeg of ['', '  \n\n ', '...'])
    assert.deepEqual(leesbaarheid(leeg), {
      zinnen: [],
      woorden: 0,
      lettergrepen: 0,
      zinslengte: 0,
      woordlengte: 0,
      fd: null,
    })
})

test('Een tijd of telefoonnummer breekt geen zin en is een woord', () => {
  assert.deepEqual(splitZinnen('Kom om 14.00 uur. Of bel 0800-2000!'), [
    'Kom om 14.00 uur.',
    'Of bel 0800-2000!',
  ])
  assert.deepEqual(splitWoorden("Bel 's avonds om 14.00 uur 0800-2000"), [
    'Bel',
    's',
    'avonds',
    'om',
    '14.00',
    'uur',
    '0800-2000',
  ])
})

test('Een punt binnen aanhalingstekens sluit de zin, een witregel ook', () => {
  assert.equal(splitZinnen('Je zegt: “Ik lees het later.” Dan leg je hem weg.').length, 2)
  assert.equal(splitZinnen('Een kop\n\nEen regel zonder punt').length, 2)
})
