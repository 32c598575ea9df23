// The rule of the night guard: which pairs of trajecten it tells, and of which it keeps silent.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import type { Bit } from './banen.ts'
import { baan, geschikt } from './banen.ts'
import { type Gevonden, leesBevinding, maakKant, schrijfBevinding, vergelijk } from './nachtwacht.ts'

const afdruk = (tekst: string) => createHmac('sha256', 'een nacht').update(tekst).digest('base64')

type Ouder = {
  kinderen: [voornaam: string, geboortedatum: string][]
  oudste?: string
  kant?: Bit
  specialist?: string | null
  naam?: [string, string]
}
let teller = 0
const kant = (o: Ouder) => {
  const nummer = `t${teller++}`
  const [voornaam, achternaam] = o.naam ?? [`Ouder ${'abcdefghijklmnop'[teller % 16]}${teller}`, 'Voorbeeld']
  const made = maakKant(
    {
      traject: nummer,
      code: nummer.toUpperCase(),
      specialist: o.specialist === undefined ? `s${nummer}` : o.specialist,
      aanmelding: JSON.stringify({
        ...{ voornaam, achternaam, kant: o.kant ?? 0 },
        oudste: o.oudste ?? o.kinderen.map(k => k[1]).sort()[0],
      }),
      kinderen: o.kinderen.map(([naam, geboortedatum]) => ({ voornaam: naam, geboortedatum })),
    },
    afdruk,
  )
  assert.ok(made)
  return made
}
/** What is told of these ouders, without their numbers. */
const vind = (...ouders: Ouder[]) => vergelijk(ouders.map(kant))
const kort = (gevonden: Gevonden[]) =>
  gevonden.map(g => `${g.oorzaak} ${g.gezien} ${g.specialisten}${g.zelfdeNaam ? ' zelfde naam' : ''}`)

const FIEN: [string, string] = ['Fien', '2018-04-09']
const MATS: [string, string] = ['Mats', '2021-11-30']

test('hetzelfde kind en tegengestelde antwoorden: de banen scheiden, dus er is niets te zeggen', () =>
  assert.deepEqual(vind({ kinderen: [FIEN, MATS], kant: 0 }, { kinderen: [FIEN, MATS], kant: 1 }), []))

test('beide ouders noemen zich de oudste, of beide de jongste: dezelfde baan', () => {
  for (const welke of [0, 1] as const)
    assert.deepEqual(kort(vind({ kinderen: [FIEN], kant: welke }, { kinderen: [FIEN], kant: welke })), [
      'zelfde-kant naam ander',
    ])
})

test('een ouder laat het oudste kind weg: een andere sleutel, dus geen scheiding, wat ze verder ook antwoorden', () => {
  for (const ander of [0, 1] as const)
    assert.deepEqual(
      kort(vind({ kinderen: [FIEN, MATS], kant: 0 }, { kinderen: [MATS], oudste: MATS[1], kant: ander })),
      ['ander-oudste naam ander'],
    )
})

test('wie deze ouders heeft staat erbij, en een specialist met beide wordt altijd verteld', () => {
  const [a, b] = [
    { kinderen: [FIEN], kant: 0 as Bit },
    { kinderen: [FIEN], kant: 1 as Bit },
  ]
  assert.deepEqual(kort(vind({ ...a, specialist: 'anna' }, { ...b, specialist: 'anna' })), [
    'toch-samen naam zelfde',
  ])
  assert.deepEqual(vind({ ...a, specialist: null }, { ...b, specialist: null }), [])
  assert.deepEqual(kort(vind({ ...a, specialist: 'anna' }, { ...a, specialist: 'anna' })), [
    'zelfde-kant naam zelfde',
  ])
  assert.deepEqual(kort(vind({ ...a, specialist: 'anna' }, { ...a, specialist: null })), [
    'zelfde-kant naam nog-geen',
  ])
})

test('een halfbroer of halfzus verbindt ook de ouders van dat kind: voor hen geldt de muur net zo', () =>
  assert.deepEqual(
    kort(vind({ kinderen: [FIEN, MATS], oudste: FIEN[1], kant: 0 }, { kinderen: [MATS], kant: 1 })),
    ['ander-oudste naam ander'],
  ))

test('een tweeling is van dezelfde ouders, ook als ieder een ander kind van de twee noemt en de namen lijken', () => {
  const dag = '2019-05-05'
  assert.deepEqual(kort(vind({ kinderen: [['Noah', dag]] }, { kinderen: [['Noa', dag]] })), [
    'zelfde-kant naam ander',
  ])
})

test('een heel andere roepnaam: pas twee gelijke geboortedatums zeggen iets', () => {
  assert.deepEqual(vind({ kinderen: [['Charlotte', FIEN[1]]] }, { kinderen: [['Lot', FIEN[1]]] }), [])
  assert.deepEqual(
    kort(
      vind(
        { kinderen: [['Charlotte', FIEN[1]], MATS] },
        {
          kinderen: [
            ['Lot', FIEN[1]],
            ['M.', MATS[1]],
          ],
        },
      ),
    ),
    ['zelfde-kant datums ander'],
  )
  // The eldest, who may be grown up and in no list, is one of the dates.
  assert.deepEqual(
    kort(
      vind(
        { kinderen: [['Charlotte', FIEN[1]]], oudste: '2004-01-02' },
        { kinderen: [['Lot', FIEN[1]]], oudste: '2004-01-02' },
      ),
    ),
    ['zelfde-kant datums ander'],
  )
})

test('een naam alleen, of een geboortedag alleen, is toeval', () => {
  assert.deepEqual(vind({ kinderen: [FIEN] }, { kinderen: [['Fien', '2018-04-10']] }), [])
  assert.deepEqual(vind({ kinderen: [FIEN] }, { kinderen: [['Bo', FIEN[1]]] }), [])
  // Nor together, when they are of two children.
  const ander: [string, string] = ['Fien', '2018-04-10']
  assert.deepEqual(vind({ kinderen: [FIEN, MATS] }, { kinderen: [ander, ['Bo', MATS[1]]] }), [])
})

test('dezelfde ouder twee keer is te herkennen aan de naam, en wordt wel verteld', () =>
  assert.deepEqual(
    kort(
      vind(
        { kinderen: [FIEN], naam: ['Noor', 'de Voorbeeld'] },
        { kinderen: [FIEN], naam: ['noor', 'De  Voorbeeld'] },
      ),
    ),
    ['zelfde-kant naam ander zelfde naam'],
  ))

test('van drie trajecten wordt elk paar apart verteld, en de volgorde van binnenkomen doet er niet toe', () => {
  const drie = [0, 1, 2].map(() => kant({ kinderen: [FIEN] }))
  const paren = (kanten: typeof drie) =>
    vergelijk(kanten)
      .map(g => `${g.een.traject} ${g.ander.traject}`)
      .sort()
  assert.equal(paren(drie).length, 3)
  assert.deepEqual(paren([...drie].reverse()), paren(drie))
})

test('wat er niet staat wordt niet geraden: een aanmelding zonder antwoord is geen kant', () => {
  const basis = { traject: 't', code: 'T', specialist: null, kinderen: [] }
  for (const aanmelding of [
    'geen json',
    'null',
    '{}',
    '{"oudste":"2018-04-09","kant":2,"voornaam":"a","achternaam":"b"}',
    '{"oudste":"2018-04-09","voornaam":"a","achternaam":"b"}',
    '{"kant":1,"voornaam":"a","achternaam":"b"}',
    '{"oudste":"2018-04-09","kant":1,"voornaam":"a"}',
    '{"oudste":"2018-04-09","kant":1,"achternaam":"b"}',
  ])
    assert.equal(maakKant({ ...basis, aanmelding }, afdruk), null, aanmelding)
})

test('alles van namen en datums is een afdruk: in wat verder gaat staat er geen woord van', () => {
  const k = kant({ kinderen: [FIEN, MATS], naam: ['Noor', 'Voorbeeld'] })
  const tekst = JSON.stringify({ ...k, namen: [...k.namen], datums: [...k.datums] })
  assert.doesNotMatch(tekst, /fien|mats|noor|voorbeeld|2018|2021/i)
})

test('wat bewaard wordt zijn twee codes en wat er mis is, en het komt er weer zo uit', () => {
  const [g] = vind({ kinderen: [FIEN] }, { kinderen: [FIEN] })
  assert.ok(g)
  const { een, ander, ...over } = g
  assert.deepEqual(leesBevinding(schrijfBevinding(g)), { ...over, een: een.code, ander: ander.code })
  assert.doesNotMatch(schrijfBevinding(g), new RegExp(`"${een.traject}"`))
  assert.throws(() => leesBevinding('{}'))
})

test('van zestig paren die goed antwoordden wordt niets verteld, en elk verkeerd antwoord wel', () => {
  const namen = ['Fien', 'Mats', 'Noor', 'Sem', 'Bo', 'Lot', 'Daan', 'Ties']
  const dag = (n: number) => `20${String(10 + (n % 14)).padStart(2, '0')}-0${1 + (n % 9)}-${10 + (n % 18)}`
  const paar = (n: number, fout: boolean): Ouder[] => {
    const kinderen: Ouder['kinderen'] = [
      [`${namen[n % 8]}${'abcdefghij'[n % 10]}${'klmnopqrst'[(n * 7) % 10]}`, dag(n)],
    ]
    return [
      { kinderen, kant: 0 },
      { kinderen, kant: fout ? 0 : 1 },
    ]
  }
  const goed = Array.from({ length: 60 }, (_, n) => paar(n, false)).flat()
  assert.deepEqual(kort(vind(...goed)), [])
  const half = Array.from({ length: 60 }, (_, n) => paar(n, n % 2 === 1)).flat()
  assert.equal(vind(...half).length, 30)
})

test('wat de regel een andere baan noemt houdt de lijsten ook echt uit elkaar, en wat hij vertelt niet altijd', () => {
  const hmac = (key: Uint8Array | string, text: string) =>
    new Uint8Array(createHmac('sha256', key).update(text).digest())
  const geheim = new Uint8Array(32).fill(3)
  const mensen = Array.from({ length: 20 }, (_, n) => ({
    id: `s${n}`,
    paar: `p${n >> 1}`,
    positie: (n & 1) as Bit,
  }))
  const lijst = (oudste: string, k: Bit) => geschikt(hmac, geheim, mensen, oudste, k).map(m => m.id)
  const samen = (a: string[], b: string[]) => a.filter(id => b.includes(id)).length
  assert.equal(samen(lijst(FIEN[1], 0), lijst(FIEN[1], 1)), 0)
  assert.equal(samen(lijst(FIEN[1], 0), lijst(FIEN[1], 0)), 10)
  assert.ok(samen(lijst(FIEN[1], 0), lijst(MATS[1], 1)) > 0)
  assert.ok([0, 1].includes(baan(hmac, geheim, FIEN[1], 0)))
})
