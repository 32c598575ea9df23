// The aanmelding: a whole one, and every way in which one comes back (V3, T1, S1).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leesAanmelding } from './aanmelding-lezen.ts'

const nu = Temporal.Instant.from('2026-03-01T10:00:00Z')
const goed: Record<string, string | string[]> = {
  voornaam: 'Marit',
  achternaam: 'van den Bergh',
  telefoon: '06 12 34 56 78',
  email: '',
  kanaal: ['bellen', 'sms'],
  tijden: 'ma en di na 20.00 uur',
  voicemail: 'nee',
  bijzonderheden: '',
  woonplaats: 'Deventer',
  geheim_adres: 'ja',
  contactverbod: 'nee',
  taal: '',
  tolk: 'nee',
  kind1_voornaam: 'Sara',
  kind1_geboortedatum_dag: '1',
  kind1_geboortedatum_maand: '6',
  kind1_geboortedatum_jaar: '2015',
  kind3_voornaam: 'Daan',
  kind3_geboortedatum: '2018-02-28',
  oudste_dag: '1',
  oudste_maand: '6',
  oudste_jaar: '2015',
  ouder_of_jonger: 'jonger',
  kader: 'vrijwillig',
  ots_tot_dag: '',
  eerdere_hulp: ['geen', 'mediation'],
  conflictduur: 'langer-dan-2-jaar',
  veiligheid: '',
  aanleiding: 'Ik wil rust.\r\nVoor ons allemaal.',
}
const fouten = (meer: Record<string, unknown>) => {
  const uit = leesAanmelding({ ...goed, ...meer }, nu)
  return uit.ok ? [] : uit.fouten.map(f => `${f.veld} ${f.omdat}`)
}
const kindje = (nr: number, datum: string, voornaam = 'Noor') => ({
  [`kind${nr}_voornaam`]: voornaam,
  [`kind${nr}_geboortedatum`]: datum,
})

test('een volledige aanmelding wordt gelezen zoals zij bewaard wordt', () => {
  const uit = leesAanmelding(goed, nu)
  assert.ok(uit.ok)
  assert.deepEqual(JSON.parse(JSON.stringify(uit.waarde)), uit.waarde)
  assert.deepEqual(uit.waarde, {
    voornaam: 'Marit',
    achternaam: 'van den Bergh',
    telefoon: '+31612345678',
    email: null,
    contact: {
      kanalen: ['bellen', 'sms'],
      tijden: 'ma en di na 20.00 uur',
      voicemail: false,
      bijzonderheden: '',
    },
    adres: {
      straat: '',
      huisnummer: null,
      toevoeging: '',
      postcode: '',
      woonplaats: 'Deventer',
      geheim: true,
    },
    contactverbod: 'nee',
    contactverbodToelichting: '',
    taal: 'Nederlands',
    tolk: false,
    kinderen: [
      { voornaam: 'Sara', geboortedatum: '2015-06-01' },
      { voornaam: 'Daan', geboortedatum: '2018-02-28' },
    ],
    oudste: '2015-06-01',
    kant: 1,
    kader: 'vrijwillig',
    otsTot: null,
    zitting: null,
    proforma: null,
    eerdereHulp: ['mediation'],
    eerdereHulpTekst: '',
    conflictduur: 'langer-dan-2-jaar',
    veiligheid: { tekst: '', belMij: false },
    aanleiding: 'Ik wil rust.\nVoor ons allemaal.',
  })
})

test('een leeg formulier zegt in een keer wat er nodig is', () => {
  const uit = leesAanmelding({}, nu)
  assert.ok(!uit.ok)
  assert.deepEqual(
    uit.fouten.map(f => `${f.veld} ${f.omdat}`),
    [
      'voornaam leeg',
      'achternaam leeg',
      'geheim_adres kies',
      'kanaal kies',
      'telefoon niet-bereikbaar',
      'contactverbod kies',
      'tolk kies',
      'kind1_voornaam geen-kind',
      'oudste leeg',
      'ouder_of_jonger kies',
      'kader kies',
      'conflictduur kies',
    ],
  )
})

test('elk gewenst kanaal heeft zijn gegevens nodig', () => {
  const rijen: [Record<string, unknown>, string[]][] = [
    [{ telefoon: '' }, ['telefoon telefoon-nodig']],
    [{ kanaal: 'email' }, ['email email-nodig']],
    [{ kanaal: 'email', email: 'marit@voorbeeld.example', telefoon: '', voicemail: '' }, []],
    [
      { kanaal: 'post', telefoon: '' },
      ['straat adres-nodig', 'huisnummer adres-nodig', 'postcode adres-nodig'],
    ],
    [
      { kanaal: 'post', telefoon: '', straat: 'Brink', huisnummer: '1', postcode: '7411 BR', voicemail: '' },
      [],
    ],
    [{ kanaal: 'duif' }, ['kanaal onbekende-keuze']],
    [{ kanaal: ['sms', 'duif'] }, ['kanaal onbekende-keuze']],
    [{ kanaal: [] }, ['kanaal kies']],
    [{ voicemail: '' }, ['voicemail kies']],
    [{ voicemail: '', kanaal: 'sms' }, []],
    [{ telefoon: '12' }, ['telefoon geen-telefoonnummer']],
    [{ email: 'marit' }, ['email geen-emailadres']],
    [{ huisnummer: '12a' }, ['huisnummer geen-huisnummer']],
    [{ postcode: '12' }, ['postcode geen-postcode']],
    [{ bel_mij: 'ja', kanaal: 'email', email: 'm@v.example', telefoon: '' }, ['telefoon telefoon-nodig']],
  ]
  for (const [meer, verwacht] of rijen) assert.deepEqual(fouten(meer), verwacht, JSON.stringify(meer))
})

test('zwijgen is geen ja: zonder antwoord geen voicemail, en zonder OTS geen einddatum', () => {
  const uit = leesAanmelding({ ...goed, kanaal: 'sms', voicemail: '', ots_tot: '2026-06-01' }, nu)
  assert.ok(uit.ok)
  assert.equal(uit.waarde.contact.voicemail, false)
  assert.equal(uit.waarde.otsTot, null)
  const ots = leesAanmelding({ ...goed, kader: 'ots', ots_tot: '2026-06-01', voicemail: 'ja' }, nu)
  assert.ok(ots.ok)
  assert.deepEqual([ots.waarde.otsTot, ots.waarde.contact.voicemail], ['2026-06-01', true])
})

test('een kind is nul tot en met zeventien jaar, en hooguit acht kinderen gaan mee', () => {
  const rijen: [Record<string, unknown>, string[]][] = [
    [kindje(2, '2008-03-01'), ['kind2_geboortedatum is-al-18']],
    [kindje(2, '2007-01-01'), ['kind2_geboortedatum is-al-18']],
    [kindje(2, '2008-03-02'), []],
    [kindje(2, '2026-03-01'), []],
    [kindje(2, '2026-03-02'), ['kind2_geboortedatum in-de-toekomst']],
    [kindje(2, '2025-02-30'), ['kind2_geboortedatum bestaat-niet']],
    [kindje(2, '1899-01-01'), ['kind2_geboortedatum te-lang-geleden']],
    [kindje(2, ''), ['kind2_geboortedatum leeg']],
    [{ kind2_geboortedatum_jaar: '2015' }, ['kind2_voornaam leeg', 'kind2_geboortedatum onvolledig']],
    [kindje(8, '2020-01-01'), []],
    [kindje(9, 'nooit gelezen'), []],
  ]
  for (const [meer, verwacht] of rijen) assert.deepEqual(fouten(meer), verwacht, JSON.stringify(meer))
})

test('het oudste kind van dit ouderpaar mag volwassen zijn, maar niet jonger dan alle kinderen', () => {
  const oudste = (iso: string) => ({ oudste_dag: '', oudste_maand: '', oudste_jaar: '', oudste: iso })
  assert.deepEqual(fouten(oudste('2001-01-01')), [])
  assert.deepEqual(fouten(oudste('2018-02-28')), [])
  assert.deepEqual(fouten(oudste('2018-03-01')), ['oudste jonger-dan-alle-kinderen'])
  assert.deepEqual(fouten(oudste('1950-01-01')), ['oudste te-lang-geleden'])
  assert.deepEqual(fouten(oudste('2026-03-02')), ['oudste in-de-toekomst'])
})

test('de kant volgt uit ouder of jonger, en alleen bij gelijk uit het alfabet', () => {
  const kant = (meer: Record<string, string>) => {
    const uit = leesAanmelding({ ...goed, ...meer }, nu)
    return uit.ok ? uit.waarde.kant : uit.fouten.map(f => `${f.veld} ${f.omdat}`)
  }
  assert.equal(kant({ ouder_of_jonger: 'ouder' }), 0)
  assert.equal(kant({ ouder_of_jonger: 'jonger' }), 1)
  assert.equal(kant({ ouder_of_jonger: 'ouder', naam_eerst: 'ander' }), 0)
  assert.equal(kant({ ouder_of_jonger: 'gelijk', naam_eerst: 'eigen' }), 0)
  assert.equal(kant({ ouder_of_jonger: 'gelijk', naam_eerst: 'ander' }), 1)
  assert.deepEqual(kant({ ouder_of_jonger: 'gelijk' }), ['naam_eerst kies'])
  assert.deepEqual(kant({ ouder_of_jonger: 'weet niet' }), ['ouder_of_jonger onbekende-keuze'])
})

test('een OTS en de data van de rechtbank', () => {
  const rijen: [Record<string, unknown>, string[]][] = [
    [{ kader: 'ots', ots_tot: '2026-03-01' }, []],
    [{ kader: 'ots' }, []],
    [{ kader: 'ots', ots_tot: '2026-02-28' }, ['ots_tot in-het-verleden']],
    [{ kader: 'ots', ots_tot: '2029-03-02' }, ['ots_tot te-ver-weg']],
    [{ zitting: '2024-03-01' }, []],
    [{ zitting: '2024-02-29' }, ['zitting te-lang-geleden']],
    [{ zitting: '2029-03-02' }, ['zitting te-ver-weg']],
    [{ proforma: '2025-12-01' }, []],
    [{ proforma: '2025-11-30' }, ['proforma te-lang-geleden']],
    [{ proforma_dag: '30', proforma_maand: '2', proforma_jaar: '2026' }, ['proforma bestaat-niet']],
    [{ proforma_dag: '30' }, ['proforma onvolledig']],
  ]
  for (const [meer, verwacht] of rijen) assert.deepEqual(fouten(meer), verwacht, JSON.stringify(meer))
})

test('te lang komt terug met de maat, en niets is half gelezen', () => {
  const uit = leesAanmelding({ ...goed, aanleiding: 'a'.repeat(4_001), voornaam: 'x'.repeat(81) }, nu)
  assert.deepEqual(uit, {
    ok: false,
    fouten: [
      { veld: 'voornaam', omdat: 'te-lang', max: 80 },
      { veld: 'aanleiding', omdat: 'te-lang', max: 4_000 },
    ],
  })
  assert.deepEqual(fouten({ aanleiding: '😀'.repeat(4_000) }), [])
})

test('elk veld verdraagt vijandige invoer: geen uitzondering, snel, en onveranderd of geweigerd', () => {
  const begin = performance.now()
  const kwaad = [
    '<script>alert(1)</script>',
    "' or 1=1; drop table aanmelding;--",
    '👩‍👧'.repeat(3),
    'x'.repeat(1_000_000),
    '\u0000',
    '\ud83d',
    'Zo\ufffd',
    '-1',
    '999999999999999999999',
    '__proto__',
    ['a', 'b'],
    { a: 1 } as unknown as string,
  ]
  const velden = [
    ...Object.keys(goed),
    'zitting',
    'proforma_jaar',
    'bel_mij',
    'naam_eerst',
    'straat',
    'postcode',
  ]
  for (const veld of velden) {
    for (const waarde of kwaad) {
      const uit = leesAanmelding({ ...goed, [veld]: waarde }, nu)
      if (uit.ok && veld === 'aanleiding' && typeof waarde === 'string')
        assert.equal(uit.waarde.aanleiding, waarde)
    }
  }
  assert.deepEqual(fouten({ voornaam: '<script>alert(1)</script>' }), [])
  assert.deepEqual(fouten({ achternaam: "O'Brien; drop table ouder" }), [])
  assert.ok(performance.now() - begin < 5_000)
  assert.equal(leesAanmelding(Object.create(null), nu).ok, false)
})
