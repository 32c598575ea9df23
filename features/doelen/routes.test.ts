// The plan, the doelen and the scores on the real database: the whole way, and everything that must come back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { nl as voorbeelden } from './hulp.ts'
import { doelen } from './routes.tsx'

let w: Wereld
let anna: Medewerker
let noor: Ouder
let joris: Ouder
const weg = (o: Ouder, rest: string) => `/trajecten/${o.traject}${rest}`
const verborgen = (html: string, naam: string) =>
  new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? ''

before(async () => {
  w = await maakWereld({ features: [doelen] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  const bram = await w.medewerker('Bram Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  joris = await w.traject(bram, 'Joris')
})
after(() => w.sluit())

const plan = {
  familiegroepsplan: 'niet-gewenst',
  afgezien_op: '2027-02-20',
  op_schrift_gewenst_op: '2027-02-25',
  aanleiding: 'Ik slaap slecht.\n"Het moet anders." 😀 <b>',
  afspraken_veiligheid: 'Bij dreiging bel ik 112.',
  instemming_hoe: 'mondeling',
  instemming_op: '2027-02-22',
  vastgesteld_op: '',
}

test('een leeg plan zegt wat de eerste stap is, en het formulier is leeg', async () => {
  const { status, html } = await anna.klant.get(weg(noor, '/plan'))
  assert.equal(status, 200)
  assert.match(html, /aria-current="step"/)
  assert.match(html, /Bied het familiegroepsplan aan/)
  const formulier = await anna.klant.get(weg(noor, '/plan/wijzigen'))
  assert.equal(verborgen(formulier.html, 'versie'), '0')
  assert.match((await anna.klant.get(weg(noor, '/scores'))).html, /Beschrijf eerst een doel/)
})

test('het plan wordt een keer bewaard, ook bij twee keer drukken, en toont beide klokken', async () => {
  const { html } = await anna.klant.get(weg(noor, '/plan/wijzigen'))
  const velden = { ...plan, id: verborgen(html, 'id'), versie: '0' }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await anna.klant.post(weg(noor, '/plan'), velden)).location, weg(noor, '/plan?bewaard'))
  const page = (await anna.klant.get(weg(noor, '/plan?bewaard'))).html
  assert.match(page, /zaterdag 20 februari 2027/)
  // Six weeks after 20 February is Saturday 3 April 2027, so it runs on to Monday; fourteen days after 25 February is Thursday 11 March.
  assert.match(page, /maandag 5 april 2027/)
  assert.match(page, /donderdag 11 maart 2027/)
  assert.match(page, /&lt;b>/)
  const { rows } = await w.superuser(c =>
    c.query('select versie, aanleiding from plan where traject_id = $1', [noor.traject]),
  )
  assert.equal(rows.length, 1)
  assert.equal(rows[0].aanleiding.includes('slaap'), false, 'sealed')
})

test('wat niet kan, komt ingevuld terug en er is niets half bewaard', async () => {
  const fouten: [Record<string, string>, RegExp][] = [
    [{ familiegroepsplan: 'misschien' }, /id="familiegroepsplan-fout"/],
    [{ familiegroepsplan: 'niet-passend' }, /id="afgezien_op-fout"/],
    [{ familiegroepsplan: 'gemaakt', op_schrift_gewenst_op: '2027-02-30' }, /bestaat niet/],
    [{ op_schrift_gewenst_op: '2027-03-02' }, /in de toekomst/],
    [{ aanleiding: 'x'.repeat(4001) }, /Maak er hoogstens 4\.000/],
    [{ aanleiding: 'x'.repeat(1_000_000) }, /Maak er hoogstens 4\.000/],
    [{ aanleiding: 'kapot \ufffd' }, /niet kunnen lezen/],
    [{ instemming_op: '2027-02-20' }, /id="instemming_hoe-fout"/],
    [{ vastgesteld_op: '2027-03-01' }, /Kies eerst het antwoord/],
    [{ ...plan, vastgesteld_op: '2027-03-01' }, /Beschrijf eerst de drie doelen/],
    [
      { ...plan, vastgesteld_op: '2027-03-01', instemming_hoe: '', instemming_op: '' },
      /hoe de ouder instemde/,
    ],
  ]
  for (const [velden, zin] of fouten) {
    const uit = await anna.klant.post(weg(noor, '/plan'), {
      versie: '1',
      afspraken_veiligheid: 'blijft <i> staan',
      ...velden,
    })
    assert.equal(uit.status, 422)
    assert.match(uit.html, zin)
    if (!velden.afspraken_veiligheid) assert.match(uit.html, /blijft &lt;i> staan/)
  }
  const { rows } = await w.superuser(c =>
    c.query('select versie from plan where traject_id = $1', [noor.traject]),
  )
  assert.deepEqual(rows, [{ versie: 1 }])
})

test('twee vensters met het plan: beide teksten naast elkaar, en niets gaat verloren', async () => {
  const een = { ...plan, versie: '1', aanleiding: 'Venster een' }
  const twee = { ...plan, versie: '1', aanleiding: 'Venster twee', instemming_op: '2027-02-23' }
  assert.equal((await anna.klant.post(weg(noor, '/plan'), een)).status, 303)
  const botsing = await anna.klant.post(weg(noor, '/plan'), twee)
  assert.equal(botsing.status, 409)
  for (const deel of ['Venster een', 'Venster twee', 'dinsdag 23 februari 2027', 'maandag 22 februari 2027'])
    assert.ok(botsing.html.includes(deel), deel)
  assert.equal(verborgen(botsing.html, 'versie'), '2')
  assert.equal(verborgen(botsing.html, 'familiegroepsplan'), 'niet-gewenst')
  assert.equal((await anna.klant.post(weg(noor, '/plan'), { ...twee, versie: '2' })).status, 303)
  assert.match((await anna.klant.get(weg(noor, '/plan'))).html, /Venster twee/)
})

test('een doel wordt op elk niveau beschreven, een keer bewaard, en botst met een tweede venster', async () => {
  for (const soort of ['basis', 'verbinding', 'deescalatie'] as const) {
    const pad = weg(noor, `/plan/doelen/${soort}`)
    const { html } = await anna.klant.get(pad)
    assert.ok(html.includes(voorbeelden[soort].uitleg))
    const { uitleg: _, ...tekst } = voorbeelden[soort]
    const velden = { ...tekst, id: verborgen(html, 'id'), versie: '0' }
    for (let keer = 0; keer < 2; keer++) assert.equal((await anna.klant.post(pad, velden)).status, 303)
    const leeg = await anna.klant.post(pad, { ...velden, versie: '1', min1: '  ', titel: '<script>' })
    assert.equal(leeg.status, 422)
    assert.match(leeg.html, /id="min1-fout"/)
    assert.match(leeg.html, /value="&lt;script>"/)
  }
  const pad = weg(noor, '/plan/doelen/basis')
  const { uitleg: _, ...tekst } = voorbeelden.basis
  assert.equal((await anna.klant.post(pad, { ...tekst, versie: '1', nul: 'Zes nachten.' })).status, 303)
  const botsing = await anna.klant.post(pad, { ...tekst, versie: '1', nul: 'Vier nachten.' })
  assert.equal(botsing.status, 409)
  assert.match(botsing.html, /Zes nachten\./)
  assert.match(botsing.html, /Vier nachten\.<\/textarea>/)
  assert.equal((await anna.klant.get(weg(noor, '/plan/doelen/geluk'))).status, 404)
  const { rows } = await w.superuser(c =>
    c.query('select count(*)::int as n from doel where traject_id = $1', [noor.traject]),
  )
  assert.equal(rows[0].n, 3)
})

const zes = {
  basis_ouder: '-2',
  basis_specialist: '-1',
  verbinding_ouder: '0',
  verbinding_specialist: '0',
  deescalatie_ouder: '-1',
  deescalatie_specialist: '-1',
}

test('beginscores van ouder en specialist staan apart, met een T-score die -3 weigert', async () => {
  for (let keer = 0; keer < 2; keer++)
    assert.equal(
      (await anna.klant.post(weg(noor, '/scores'), { moment: 'begin', ...zes })).location,
      weg(noor, '/scores?moment=begin&bewaard'),
    )
  const { html } = await anna.klant.get(weg(noor, '/scores?moment=begin'))
  // 50 + 4.564 * (-3) and 50 + 4.564 * (-2)
  assert.match(html, /36,3/)
  assert.match(html, /40,9/)
  const later = { moment: 'tussen', ...zes, basis_ouder: '-3' }
  assert.equal((await anna.klant.post(weg(noor, '/scores'), later)).status, 303)
  assert.match((await anna.klant.get(weg(noor, '/scores?moment=tussen'))).html, /geen: er is een −3/)
  const { rows } = await w.superuser(c =>
    c.query('select count(*)::int as n from score where traject_id = $1', [noor.traject]),
  )
  assert.equal(rows[0].n, 12)
})

test('het verloop zet elk doel van begin tot eind naast elkaar; wat verschilt is om over te praten, zonder gemiddelde', async () => {
  const { html } = await anna.klant.get(weg(noor, '/scores?moment=begin'))
  const rijen = [...html.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, rij]) =>
    [...(rij as string).matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cel]) => cel),
  )
  const rij = (kop: string) => rijen.find(([eerste]) => eerste === kop)?.slice(1)
  assert.deepEqual(rij('Basis, ouder'), ['−2', '−3', ''])
  assert.deepEqual(rij('Basis, specialist'), ['−1', '−1', ''])
  assert.deepEqual(rij('De-escalatie, ouder'), ['−1', '−1', ''])
  assert.match(html, /Om over te praten: begin/)
  assert.match(html, /Basis: de ouder koos −2, jij koos −1\./)
  assert.doesNotMatch(html, /Verbinding: de ouder koos/)
  assert.doesNotMatch(html, /−1,5/)
  assert.match(
    (await anna.klant.get(weg(noor, '/scores?moment=tussen'))).html,
    /de ouder koos −3, jij koos −1/,
  )
  assert.doesNotMatch((await anna.klant.get(weg(noor, '/scores?moment=eind'))).html, /Om over te praten/)
})

test('de pagina opent op wat aan de beurt is, en anders op wat het laatst is gescoord', async () => {
  const hier = async () => {
    const { html } = await anna.klant.get(weg(noor, '/scores'))
    return [
      /moment=(\w+)" aria-current="page"/.exec(html)?.[1],
      /Nu aan de beurt: ([^.]*)\./.exec(html)?.[1] ?? null,
    ]
  }
  const gesprekken = (stand: string, aantal: number) =>
    w.superuser(c =>
      c.query(
        `insert into gesprek (traject_id, id, begint_op, minuten, plaats, stand)
         select $1, gen_random_uuid(), '2027-02-01T13:00:00Z'::timestamptz + n * interval '1 day', 60, 'online', $2 from generate_series(1, $3) n`,
        [noor.traject, stand, aantal],
      ),
    )
  const weer = (sql: string) => w.superuser(c => c.query(sql, [noor.traject]))
  assert.deepEqual(await hier(), ['tussen', null])
  await gesprekken('gepland', 6)
  await gesprekken('gehouden', 4)
  const tussen = `delete from score where traject_id = $1 and moment = 'tussen' and waarde = -3`
  await weer(tussen)
  assert.deepEqual(await hier(), ['tussen', 'de tussenevaluatie, rond het vijfde gesprek'])
  await gesprekken('gehouden', 5)
  assert.deepEqual((await hier())[0], 'tussen')
  await weer(`delete from gesprek where traject_id = $1 and stand = 'gepland'`)
  assert.deepEqual(await hier(), ['eind', 'de eindevaluatie'])
  await weer(`update traject set stand = 'afgerond', gesloten_op = muur.nu() where traject_id = $1`)
  assert.deepEqual(await hier(), ['tussen', null])
  await weer(`update traject set stand = 'gestart', gesloten_op = null where traject_id = $1`)
  await weer(`delete from gesprek where traject_id = $1`)
})

test('de T-score staat er met wat hij betekent, en dichtgevouwen', async () => {
  const { html } = await anna.klant.get(weg(noor, '/scores?moment=begin'))
  assert.match(html, /36,3, onder de doelen/)
  assert.match(
    html,
    /<details><summary>T-score, alleen voor jou/,
    'folded away: the ouder sits beside this screen',
  )
  // 50 + 4.564 * -6, 0 and 6
  for (const [getal, zin] of [
    ['22,6', 'waar de ouder begon'],
    ['50', 'de doelen zijn bereikt'],
    ['77,4', 'alle drie op \\+2'],
  ])
    assert.match(html, new RegExp(`<dt>${getal}</dt><dd>[^<]*${zin}`))
})

test('een score buiten de schaal of geen enkele score komt terug', async () => {
  for (const velden of [
    {},
    { basis_ouder: '3' },
    { basis_ouder: '-4' },
    { basis_ouder: "1'; --" },
    { basis_ouder: '0.5' },
  ]) {
    const uit = await anna.klant.post(weg(noor, '/scores'), { moment: 'eind', ...velden })
    assert.equal(uit.status, 422)
    assert.match(uit.html, /id="basis_ouder-fout"/)
  }
})

test('twee vensters met scores: wat de ander koos staat naast wat jij koos', async () => {
  const was = Object.fromEntries(Object.entries(zes).map(([naam, waarde]) => [`was_${naam}`, waarde]))
  const een = { moment: 'begin', ...was, ...zes, basis_ouder: '1' }
  const twee = { moment: 'begin', ...was, ...zes, basis_ouder: '2', verbinding_ouder: '1' }
  assert.equal((await anna.klant.post(weg(noor, '/scores'), een)).status, 303)
  const botsing = await anna.klant.post(weg(noor, '/scores'), twee)
  assert.equal(botsing.status, 409)
  assert.match(botsing.html, /\+1/)
  assert.match(botsing.html, /\+2/)
  assert.equal(verborgen(botsing.html, 'was_basis_ouder'), '1')
  assert.equal(verborgen(botsing.html, 'verbinding_ouder'), '1')
  const { rows } = await w.superuser(c =>
    c.query(
      `select waarde from score s join doel d on d.id = s.doel_id where s.traject_id = $1 and d.soort = 'verbinding' and door = 'ouder' and moment = 'begin'`,
      [noor.traject],
    ),
  )
  assert.deepEqual(rows, [{ waarde: 0 }], 'nothing half saved')
})

test('met drie doelen en instemming wordt het plan vastgesteld', async () => {
  const versie = verborgen((await anna.klant.get(weg(noor, '/plan/wijzigen'))).html, 'versie')
  assert.equal(
    (await anna.klant.post(weg(noor, '/plan'), { ...plan, versie, vastgesteld_op: '2027-03-01' })).status,
    303,
  )
  const { html } = await anna.klant.get(weg(noor, '/plan'))
  assert.match(html, /maandag 1 maart 2027/)
  assert.doesNotMatch(html, /Zo komt het plan tot stand/)
})

test('een vreemd, een onbekend en een kapot traject zijn hetzelfde, en de ouder komt hier niet', async () => {
  const ids = [joris.traject, '00000000-0000-4000-8000-000000000000', "x'--"]
  for (const rest of ['/plan', '/plan/wijzigen', '/plan/doelen/basis', '/scores']) {
    const pages = await Promise.all(ids.map(id => anna.klant.get(`/trajecten/${id}${rest}`)))
    assert.equal(new Set(pages.map(p => `${p.status} ${p.html}`)).size, 1)
    assert.equal(pages[0]?.status, 404)
    assert.equal((await noor.klant.get(weg(noor, rest))).status, 404)
  }
  for (const rest of ['/plan', '/plan/doelen/basis', '/scores']) {
    const pages = await Promise.all(
      ids.map(id => anna.klant.post(`/trajecten/${id}${rest}`, { ...plan, ...zes, versie: '0' })),
    )
    assert.equal(new Set(pages.map(p => `${p.status} ${p.html}`)).size, 1)
    assert.equal(pages[0]?.status, 404)
  }
})
