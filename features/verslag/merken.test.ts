// Marks beside the parts of a verslag: whose words they are, the ground with which a sentence stays, and the list of the dossier.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aanmelding } from '../../tests/aanmelding.ts'
import { geheimVan } from './geheim.ts'
import { leesInhoud, listTekstdelen, metBehouden, type VerslagInhoud, vernieuw } from './inhoud.ts'
import { leesGronden, listMerken } from './merken.ts'

const FEIT = 'De andere ouder drinkt dagelijks.'
const inhoud = (anders: Partial<VerslagInhoud['verslag']> = {}): VerslagInhoud => ({
  verslag: {
    kader: 'vrijwillig',
    periode: null,
    opdracht: ['Noor heeft zich zelf aangemeld.'],
    proces: { inleiding: ['Er was een gesprek.'], gesprekken: [] },
    doelen: [],
    lijn: null,
    geoefend: [],
    feiten: [],
    volgens: [],
    oordelen: [],
    eigenWoorden: '',
    advies: [],
    ...anders,
  },
  toelichting: { basis: '', verbinding: '', deescalatie: '' },
  ouder: { voornaam: 'Noor', achternaam: 'de Voorbeeld' },
  specialist: { naam: 'Anna Proef', registratie: '' },
})
const kort = (i: VerslagInhoud, geheim: string[] = []) =>
  listMerken(i, geheim).map(m => `${m.deel}: ${m.regel}: ${m.zin}`)

test('een merk staat bij zijn deel, met de hele zin', () => {
  assert.deepEqual(kort(inhoud()), [])
  assert.deepEqual(
    kort(
      inhoud({
        advies: ['Houd vol.', `Rust. ${FEIT}`],
        opdracht: ['Beide ouders hebben hun traject afgerond.'],
      }),
    ),
    [
      'opdracht: ander-traject: Beide ouders hebben hun traject afgerond.',
      `advies: andere-ouder-als-feit: ${FEIT}`,
    ],
  )
  assert.deepEqual(
    kort({
      ...inhoud(),
      toelichting: { basis: 'Noor is emotioneel instabiel.', verbinding: '', deescalatie: '' },
    }),
    [],
  )
})

test('wat de ouder vertelt is van de ouder, en een feit uit een gedateerd stuk is van dat stuk', () => {
  const feit = (bron: string) =>
    inhoud({ feiten: [{ soort: 'feit', tekst: FEIT, bron, datum: '2027-01-02' }] })
  assert.deepEqual(kort(feit('eigen waarneming')), [`feit_0: andere-ouder-als-feit: ${FEIT}`])
  assert.deepEqual(kort(feit('proces-verbaal')), [])
  assert.deepEqual(
    kort(
      inhoud({
        volgens: [{ soort: 'volgens', tekst: FEIT, wie: 'de ouder', datum: null }],
        eigenWoorden: FEIT,
      }),
    ),
    [],
  )
})

test('een oordeel wordt gelezen met zijn grond ernaast', () => {
  const oordeel = (grond: string) =>
    inhoud({ oordelen: [{ soort: 'oordeel', tekst: 'Ouder is emotioneel.', grond, datum: null }] })
  assert.deepEqual(kort(oordeel('algemene indruk')), [
    'oordeel_0: oordeel-zonder-grond: Ouder is emotioneel.',
  ])
  assert.deepEqual(kort(oordeel('Zij huilde in gesprek twee en verliet de kamer.')), [])
})

test('een gegeven van dit dossier wordt overal gevonden, ook in een bron en in de woorden van de ouder', () => {
  const geheim = geheimVan(
    {
      ...aanmelding,
      adres: { ...aanmelding.adres, straat: 'Schaduwlaan', huisnummer: 12, postcode: '3811 AB' },
    },
    ['Roos'],
    'Noor',
  )
  assert.deepEqual(geheim, [
    'Schaduwlaan 12, 3811 AB Zwolle',
    '3811 AB',
    'Zwolle',
    '+31612345678',
    'Fien',
    'Mats',
    'Roos',
  ])
  assert.deepEqual(
    kort(
      inhoud({
        feiten: [
          {
            soort: 'feit',
            tekst: 'Er was een brief.',
            bron: 'brief: 3811ab',
            datum: '2027-01-02',
          },
        ],
        volgens: [{ soort: 'volgens', tekst: 'Bel me op 06 12345678.', wie: 'de ouder', datum: null }],
        advies: ['F i e n mag kiezen.'],
      }),
      geheim,
    ),
    [
      'bron_0: geheim-gegeven: 3811ab',
      'volgens_0: geheim-gegeven: 06 12345678',
      'advies: geheim-gegeven: F i e n',
    ],
  )
  // The town of an address that is no secret may be named, and so may the ouder.
  assert.ok(
    !geheimVan({ ...aanmelding, adres: { ...aanmelding.adres, geheim: false } }, [], 'Noor').includes(
      'Zwolle',
    ),
  )
  assert.ok(!geheimVan(aanmelding, ['Fién'], 'fien').some(naam => /fi/i.test(naam)))
  assert.deepEqual(geheimVan({}, [], ''), [])
})

test('een grond hoort bij de zin, woord voor woord, en verhuist mee', () => {
  const een = inhoud({ advies: [FEIT] })
  const [merk] = listMerken(een, [])
  const bewaard = leesGronden({ [merk!.sleutel]: '  Zij zei dit zelf op de zitting. ' }, een, [])
  assert.ok(bewaard.ok)
  assert.deepEqual(bewaard.waarde.behouden, [
    { regel: 'andere-ouder-als-feit', zin: FEIT, grond: 'Zij zei dit zelf op de zitting.' },
  ])
  assert.equal(listMerken(bewaard.waarde, [])[0]?.grond, 'Zij zei dit zelf op de zitting.')
  const velden = Object.fromEntries(listTekstdelen(bewaard.waarde).map(d => [d.naam, d.waarde]))
  // The sentence goes to another part: the ground goes with it. A field that is not on the form changes nothing.
  const verhuisd = leesInhoud({ ...velden, advies: '', inleiding: FEIT }, bewaard.waarde)
  assert.ok(verhuisd.ok)
  const daarna = leesGronden({}, verhuisd.waarde, [])
  assert.ok(daarna.ok)
  assert.equal(daarna.waarde.behouden?.length, 1)
  // Another sentence is another decision.
  const anders = leesInhoud({ ...velden, advies: 'De andere ouder drinkt soms.' }, bewaard.waarde)
  assert.ok(anders.ok)
  const zonder = leesGronden({}, anders.waarde, [])
  assert.ok(zonder.ok)
  assert.deepEqual([zonder.waarde.behouden, listMerken(zonder.waarde, [])[0]?.grond], [undefined, null])
})

test('een leeg veld neemt de grond terug, en een te lange grond komt terug', () => {
  const een = metBehouden(inhoud({ advies: [FEIT] }), [
    { regel: 'andere-ouder-als-feit', zin: FEIT, grond: 'x' },
  ])
  const sleutel = listMerken(een, [])[0]!.sleutel
  const leeg = leesGronden({ [sleutel]: ' ' }, een, [])
  assert.ok(leeg.ok)
  assert.equal('behouden' in leeg.waarde, false)
  assert.deepEqual(leesGronden({ [sleutel]: 'x'.repeat(301) }, een, []), {
    ok: false,
    fouten: [{ veld: sleutel, omdat: 'te-lang', max: 300 }],
  })
})

test('zonder grond is de tekst tot op de byte wat hij was voor er een wacht was', () => {
  const oud = inhoud({ advies: [FEIT] })
  const uit = leesGronden({}, oud, [])
  assert.ok(uit.ok)
  assert.equal(JSON.stringify(uit.waarde), JSON.stringify(oud))
})

test('opnieuw samenstellen houdt alleen de gronden van zinnen die er nog staan', () => {
  const behouden = [
    { regel: 'andere-ouder-als-feit', zin: FEIT, grond: 'een' },
    { regel: 'andere-ouder-als-feit', zin: 'De andere ouder liegt.', grond: 'twee' },
  ] as const
  const oud = metBehouden(
    inhoud({ advies: [FEIT], lijn: { zin: 'De andere ouder liegt.', punten: [] } }),
    behouden,
  )
  assert.deepEqual(vernieuw(oud, inhoud()).behouden, [behouden[0]])
  assert.equal('behouden' in vernieuw(metBehouden(inhoud(), behouden), inhoud()), false)
})

test('een geheim dat op meer plekken staat is een merk met zijn plekken, en een grond geldt voor alle', () => {
  const overal = inhoud({
    feiten: [
      { soort: 'feit', tekst: 'Fien tekende het huis.', bron: 'tekening van Fien', datum: '2027-01-02' },
    ],
    volgens: [{ soort: 'volgens', tekst: 'Fien lacht weer. Fien slaapt.', wie: 'de ouder', datum: null }],
    advies: ['Lees elke avond voor aan Fien.'],
  })
  const [merk, ...rest] = listMerken(overal, ['Fien'])
  assert.deepEqual(rest, [])
  assert.deepEqual([merk?.deel, merk?.ook], ['bron_0', ['feit_0', 'volgens_0', 'advies']])
  const gelezen = leesGronden({ [merk?.sleutel ?? '']: 'Met toestemming van Fien.' }, overal, ['Fien'])
  assert.ok(gelezen.ok)
  assert.deepEqual(gelezen.waarde.behouden, [
    { regel: 'geheim-gegeven', zin: 'Fien', grond: 'Met toestemming van Fien.' },
  ])
  // Another rule keeps a mark for each part: there each sentence is judged where it stands.
  const twee = inhoud({ opdracht: ['Vader drinkt te veel.'], advies: ['Vader drinkt te veel.'] })
  assert.deepEqual(
    listMerken(twee, []).map(m => [m.deel, m.ook]),
    [
      ['opdracht', []],
      ['advies', []],
    ],
  )
})
