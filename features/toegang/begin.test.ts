// The code of paper: once, in time, by one; and everything wrong is one answer.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { maakPapiercode } from '../../http/papiercode.ts'
import { systemRandom } from '../../platform/random.ts'
import { geefPersoneelscode, geefUitnodiging } from '../../tests/inlogmiddelen.ts'
import { type Medewerker, maakWereld, type Wereld } from '../../tests/wereld.ts'
import { toegang } from './routes.tsx'

let w: Wereld
let anna: Medewerker
before(async () => {
  w = await maakWereld({ features: [toegang] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

// What was typed comes back in the field; everything around it must be the same.
const zonder = (html: string, getypt: string) => html.replace(`value="${getypt}"`, 'value=""')

test('een code werkt een keer; gebruikt, verlopen, onbekend en onmogelijk zijn dezelfde bytes', async () => {
  const ouder = await w.traject(anna)
  const gebruikt = await geefUitnodiging(w, ouder)
  const klant = w.iemand()
  assert.deepEqual(
    await klant
      .post('/begin', { code: gebruikt.toLowerCase().replaceAll('-', ' ') })
      .then(a => [a.status, a.location]),
    [303, '/registreren'],
  )
  assert.equal((await klant.get('/registreren')).status, 200)
  const verlopen = await geefUitnodiging(w, await w.traject(anna))
  const personeel = await geefPersoneelscode(w, anna.id)
  await w.zetKlok('2027-03-02T09:00:00Z')
  const onbekend = maakPapiercode(systemRandom).code
  const antwoorden = []
  for (const code of [
    gebruikt,
    verlopen,
    personeel,
    onbekend,
    'kort',
    'ABCDE-FGHJK-MNPQR-STVW*',
    "'; drop table x;--",
  ]) {
    const a = await w.iemand().post('/begin', { code })
    antwoorden.push({
      status: a.status,
      html: zonder(a.html, code.replace("'", '&#39;')),
      cookie: a.headers.get('set-cookie'),
    })
  }
  assert.equal(antwoorden[0]?.status, 422)
  assert.match(antwoorden[0]?.html ?? '', /Deze code werkt niet/)
  for (const a of antwoorden.slice(0, -1)) assert.deepEqual(a, antwoorden[0])
  const { status, html } = await w.iemand().post('/begin', { code: '<script>alert(1)</script>' })
  assert.equal(status, 422)
  assert.doesNotMatch(html, /<script>alert/)
  assert.equal((await w.iemand().post('/begin')).status, 422)
  assert.equal((await w.iemand().post('/begin', { code: 'A'.repeat(1_000_000) })).status, 422)
})

test('van twintig tegelijk komt er precies een binnen', async () => {
  for (const code of [
    await geefUitnodiging(w, await w.traject(anna)),
    await geefPersoneelscode(w, anna.id),
  ]) {
    const all = await Promise.all(Array.from({ length: 20 }, () => w.iemand().post('/begin', { code })))
    assert.equal(all.filter(a => a.status === 303).length, 1)
    assert.equal(all.filter(a => a.status === 422).length, 19)
  }
})

test('tienduizend gokken: geen een raak', async () => {
  const code = await geefUitnodiging(w, await w.traject(anna))
  const hashes = Array.from({ length: 10_000 }, () => maakPapiercode(systemRandom).hash)
  const { rows } = await w.poorten.deur.huis(null, db =>
    sql<{ n: number }>`select count(g.persoon_id)::int as n
      from unnest(${hashes}::bytea[]) h, lateral muur.gebruik_code(h) g`.execute(db),
  )
  assert.equal(rows[0]?.n, 0)
  // The control: the same way finds the real one.
  assert.equal((await w.iemand().post('/begin', { code })).status, 303)
})

test('een GET verbruikt niets, en de code staat in geen adres', async () => {
  const code = await geefUitnodiging(w, await w.traject(anna))
  for (const pad of ['/begin', `/begin?code=${code}`, `/begin?${code}`, '/opzet']) {
    const { status, html, headers } = await w.iemand().get(pad)
    assert.equal(status, 200)
    assert.equal(html.includes(code), false)
    assert.equal(headers.get('set-cookie'), null)
  }
  assert.equal((await w.iemand().post('/begin', { code })).status, 303)
})

test('een formulier van elders komt er niet in', async () => {
  const code = await geefUitnodiging(w, await w.traject(anna))
  const vreemd: Record<string, string>[] = [
    { origin: 'https://elders.test' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const extra of vreemd) {
    for (const pad of [
      '/begin',
      '/opzet',
      '/inloggen/code',
      '/inloggen/passkey',
      '/inloggen/uitdaging',
      '/afmelden',
      '/demo/x',
    ])
      assert.equal((await w.iemand().post(pad, { code }, extra)).status, 403, pad)
  }
  assert.equal((await w.iemand().post('/begin', { code })).status, 303)
})

test('een oudere code van hetzelfde traject werkt niet meer', async () => {
  const ouder = await w.traject(anna)
  const eerder = await geefUitnodiging(w, ouder)
  await w.zetKlok('2027-03-02T09:01:00Z')
  const nieuw = await geefUitnodiging(w, ouder)
  assert.equal((await w.iemand().post('/begin', { code: eerder })).status, 422)
  assert.equal((await w.iemand().post('/begin', { code: nieuw })).status, 303)
})
