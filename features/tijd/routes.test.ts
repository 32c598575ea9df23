// Time on the real database: of one traject, of a month over the own caseload, as a file, and the lines it leaves.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { tijd } from './routes.tsx'
import { nl } from './woorden.ts'
import { en } from './woorden-en.ts'

let w: Wereld
let anna: Medewerker
let noor: Ouder
let joris: Ouder
let vreemd: Ouder

before(async () => {
  w = await maakWereld({ features: [tijd] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  const bram = await w.medewerker('Bram Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
  joris = await w.traject(anna, 'Joris')
  vreemd = await w.traject(bram, 'Vreemd')
  await w.superuser(c => c.query(`update toegang set sinds = '2026-12-01T09:00:00Z'`))
  await maak(noor, '2026-12-31T22:30:00Z', 'gehouden', 'praktijk', [45, null, 10])
  await maak(noor, '2027-02-01T13:00:00Z', 'gehouden', 'thuis', [60, 25, 15])
  await maak(noor, '2027-02-28T22:59:00Z', 'niet-verschenen', 'thuis', [null, 40, null])
  await maak(noor, '2027-02-28T23:00:00Z', 'gehouden', 'thuis', [55, null, null])
  await maak(joris, '2027-02-15T13:00:00Z', 'gehouden', 'online', [60, null, 5])
  await maak(joris, '2027-02-16T13:00:00Z', 'afgezegd', 'online', [null, null, null])
  await maak(vreemd, '2027-02-15T13:00:00Z', 'gehouden', 'thuis', [599, 599, 599])
})
after(() => w.sluit())

async function maak(
  { traject }: Ouder,
  begint: string,
  stand: string,
  plaats: string,
  minuten: readonly (number | null)[],
): Promise<string> {
  const id = w.poorten.toeval.uuid()
  await w.superuser(c =>
    c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats, stand, tijd_gesprek, tijd_reis, tijd_administratie)
       values ($1, $2, $3, 60, $4, $5, $6, $7, $8)`,
      [traject, id, begint, plaats, stand, ...minuten],
    ),
  )
  return id
}

/** The cells of the table on a page, row by row. */
const tabel = (html: string): string[][] =>
  [...(/<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? '').matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, rij]) =>
    [...(rij as string).matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cel]) =>
      (cel as string).replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' '),
    ),
  )
const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

test('van een traject: per maand en per soort, alles bij elkaar, en wat nog niet is ingevuld met de weg erheen', async () => {
  const { status, html } = await anna.klant.get(`/trajecten/${noor.traject}/tijd`)
  assert.equal(status, 200)
  assert.deepEqual(tabel(html), [
    ['december 2026', '55 min', '45 min', '0 min', '10 min', '1'],
    ['februari 2027', '2 uur 20 min', '1 uur', '1 uur 5 min', '15 min', '1'],
    ['maart 2027', '55 min', '55 min', '0 min', '0 min', '1'],
    ['Alles', '4 uur 10 min', '2 uur 40 min', '1 uur 5 min', '25 min', '3'],
  ])
  assert.match(html, /4 uur en 10 minuten/)
  assert.match(html, new RegExp(`Code ${noor.code}`))
  const { rows } = await w.superuser(c =>
    c.query(`select id from gesprek where traject_id = $1 and begint_op = '2027-02-28T23:00:00Z'`, [
      noor.traject,
    ]),
  )
  const lijst = /Nog niet ingevuld[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
  assert.deepEqual(
    [...lijst.matchAll(/href="([^"]*)"/g)].map(m => m[1]),
    [`/trajecten/${noor.traject}/gesprekken/${rows[0].id}`],
  )
  assert.match(lijst, /Reis, Administratie/)
  assert.doesNotMatch(main(html), /€|euro|tarief/i, 'no money')
})

test('van een maand: alleen wat van mij is, per traject, met de som; een andere maand naar keuze', async () => {
  const { html } = await anna.klant.get('/tijd?maand=2027-02')
  assert.deepEqual(tabel(html), [
    [`Joris · ${joris.code}`, '1 uur 5 min', '1 uur', '0 min', '5 min', '1'],
    [`Noor · ${noor.code}`, '2 uur 20 min', '1 uur', '1 uur 5 min', '15 min', '1'],
    ['Alles', '3 uur 25 min', '2 uur', '1 uur 5 min', '20 min', '2'],
  ])
  assert.doesNotMatch(html, /Vreemd/)
  assert.deepEqual(
    [...html.matchAll(/<option value="([^"]*)"( selected)?/g)].map(([, maand, nu]) => `${maand}${nu ?? ''}`),
    ['2027-03', '2027-02 selected', '2026-12'],
  )
  const nu = await anna.klant.get('/tijd')
  assert.deepEqual(tabel(nu.html), [[`Noor · ${noor.code}`, '55 min', '55 min', '0 min', '0 min', '1']])
})

test('een lege maand is rustig: een zin, geen tabel en geen bestand', async () => {
  const { html } = await anna.klant.get('/tijd?maand=2027-01')
  assert.match(html, /Geen tijd in januari 2027\./)
  assert.doesNotMatch(html, /<table|tijd\.csv|Nog niet ingevuld/)
  assert.match(html, /<option value="2027-01" selected/)
  const niemand = await w.medewerker('Nieuw Proef', ['specialist'])
  const leeg = await niemand.klant.get('/tijd')
  assert.equal(leeg.status, 200)
  assert.match(leeg.html, /Geen tijd in maart 2027\./)
})

test('gesprekken van voor jij de specialist was, tellen niet in jouw maand; wel in de tijd van het traject', async () => {
  const pien = await w.traject(anna, 'Pien')
  await maak(pien, '2027-03-01T08:59:00Z', 'gehouden', 'online', [30, null, 0])
  await maak(pien, '2027-03-01T09:00:00Z', 'gehouden', 'online', [50, null, 0])
  const rij = tabel((await anna.klant.get('/tijd')).html).find(r => r[0]?.startsWith('Pien'))
  assert.equal(rij?.[1], '50 min')
  const { html } = await anna.klant.get(`/trajecten/${pien.traject}/tijd`)
  assert.equal(tabel(html)[0]?.[1], '1 uur 20 min')
  await w.superuser(c =>
    c.query(`update toegang set tot = muur.nu() where persoon_id = $1 and traject_id = $2`, [
      anna.id,
      pien.traject,
    ]),
  )
  assert.doesNotMatch((await anna.klant.get('/tijd')).html, /Pien/)
})

test('het bestand: een regel per gesprek, alleen de code, een neutrale naam, leeg is niet nul', async () => {
  const a = await anna.klant.get('/tijd.csv?maand=2027-02')
  assert.equal(a.status, 200)
  assert.equal(a.headers.get('content-type'), 'text/csv; charset=utf-8')
  assert.equal(a.headers.get('content-disposition'), 'attachment; filename="mijn-agenda.csv"')
  assert.equal(a.headers.get('cache-control'), 'no-store')
  const [kop, ...rijen] = a.html.trimEnd().split('\r\n')
  assert.equal(
    kop,
    'code;datum;stand;gesprek (minuten);reis (minuten);administratie (minuten);samen (minuten)',
  )
  assert.deepEqual(
    rijen.toSorted(),
    [
      `${joris.code};2027-02-15;Gehouden;60;;5;65`,
      `${noor.code};2027-02-01;Gehouden;60;25;15;100`,
      `${noor.code};2027-02-28;Niet verschenen;;40;;40`,
    ].toSorted(),
  )
  assert.doesNotMatch(a.html, /Noor|Joris|Voorbeeld|Anna/)
  const een = await anna.klant.get(`/trajecten/${noor.traject}/tijd.csv`)
  assert.equal(een.html.trimEnd().split('\r\n').length, 5)
  // As text the mark is gone; a spreadsheet reads bytes.
  const cookie = [...anna.klant.cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
  const rauw = await w.app.request('/tijd.csv?maand=2027-02', { headers: { cookie } })
  assert.deepEqual([...new Uint8Array(await rauw.arrayBuffer())].slice(0, 4), [0xef, 0xbb, 0xbf, 0x63])
})

test('voor een bestand wordt de wachtzin gevraagd als die niet van net is', async () => {
  const later = await w.klantVoor(anna.id, null)
  await w.zetKlok('2027-03-01T09:14:00Z')
  try {
    for (const pad of [`/trajecten/${noor.traject}/tijd.csv`, '/tijd.csv?maand=2027-02']) {
      const { status, location } = await later.get(pad)
      assert.deepEqual([status, location], [303, `/bevestigen?terug=${encodeURIComponent(pad)}`])
    }
    assert.equal((await later.get('/tijd')).status, 200)
  } finally {
    await w.zetKlok('2027-03-01T09:00:00Z')
  }
})

test('een maand bekijken laat een regel in elk eigen traject dat een gesprek in die maand heeft, en in geen ander', async () => {
  const regels = async () =>
    (
      await w.superuser(c =>
        c.query(
          `select traject_id, handeling, onderdeel, uitkomst from logregel order by traject_id, handeling`,
        ),
      )
    ).rows.map(r => `${r.traject_id} ${r.handeling} ${r.onderdeel} ${r.uitkomst}`)
  const leeg = () => w.superuser(c => c.query('delete from logregel'))
  await leeg()
  await anna.klant.get('/tijd?maand=2027-02')
  assert.deepEqual(await regels(), [noor, joris].map(o => `${o.traject} R tijd 0`).toSorted())
  await leeg()
  await anna.klant.get('/tijd?maand=2026-12')
  await anna.klant.get('/tijd.csv?maand=2026-12')
  assert.deepEqual(await regels(), [`${noor.traject} E tijd 0`, `${noor.traject} R tijd 0`])
})

test('alleen voor de specialist; wat geen maand is, is deze maand', async () => {
  const cato = await w.medewerker('Cato Proef', ['coordinator'])
  for (const klant of [noor.klant, cato.klant])
    for (const pad of [
      '/tijd',
      '/tijd.csv',
      `/trajecten/${noor.traject}/tijd`,
      `/trajecten/${noor.traject}/tijd.csv`,
    ])
      assert.equal((await klant.get(pad)).status, 404, pad)
  for (const maand of ['2027-99', '%00', "1'--", '2027-02&maand=2027-02'].slice(0, 3))
    assert.match(
      (await anna.klant.get(`/tijd?maand=${maand}`)).html,
      /<option value="2027-03" selected/,
      maand,
    )
})

test('uren en minuten in woorden, in het Nederlands en het Engels', () => {
  assert.deepEqual([0, 1, 59, 60, 61, 125].map(nl.voluit), [
    '0 minuten',
    '1 minuut',
    '59 minuten',
    '1 uur',
    '1 uur en 1 minuut',
    '2 uur en 5 minuten',
  ])
  assert.deepEqual([0, 60, 125].map(nl.duur), ['0\u00a0min', '1\u00a0uur', '2\u00a0uur\u00a05\u00a0min'])
  assert.deepEqual([0, 1, 60, 61, 120, 125].map(en.voluit), [
    '0 minutes',
    '1 minute',
    '1 hour',
    '1 hour and 1 minute',
    '2 hours',
    '2 hours and 5 minutes',
  ])
  assert.deepEqual([0, 60, 125].map(en.duur), ['0\u00a0min', '1\u00a0h', '2\u00a0h\u00a05\u00a0min'])
})
