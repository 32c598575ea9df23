// After it is done: everything of that traject answers as what never was, a second press does nothing, and what stopped halfway is made whole.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { controleerAlles } from '../../bin/verify-alles.ts'
import { zegTraject } from '../../bin/verify-woorden.ts'
import { sleutelbos } from '../../muur/sleutels.ts'
import { typeParsers } from '../../muur/verbinding.ts'
import { geheugenKluis } from '../../platform/kluis.ts'
import { schrijfAanmelding } from '../../tests/aanmelding.ts'
import { druk, maakRijp } from '../../tests/bewaren.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { type Antwoord, type Klant, maakKlant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, type Ouder, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { sowDossier } from '../../tests/zaai-verslag.ts'

const echt = geheugenKluis()
// The power goes after the key and before the rows.
let stroomWeg = false
const kluis: typeof echt = {
  ...echt,
  async vernietig(traject) {
    await echt.vernietig(traject)
    if (stroomWeg) throw new Error('the power went')
  },
}

let w: Wereld
let superuser: pg.Client
let anna: Medewerker
let ben: Medewerker
let coen: Medewerker
let dora: Medewerker
let vera: Medewerker
let noor: Ouder
let pien: Ouder
let joris: Ouder
let besluit: string
let antwoord: Antwoord

before(async () => {
  w = await maakWereld({ seed: 'vernietigd', kluis })
  superuser = new pg.Client({ ...w.connection, types: typeParsers, options: '-c timezone=UTC' })
  await superuser.connect()
  anna = await w.medewerker('Anna Proef', ['specialist'])
  ben = await w.medewerker('Ben Proef', ['specialist'])
  coen = await w.medewerker('Coen Proef', ['coordinator'])
  dora = await w.medewerker('Dora Proef', ['coordinator'])
  vera = await w.medewerker('Vera Proef', ['vertrouwensfunctionaris'])
  noor = await w.traject(anna, 'Noor')
  pien = await w.traject(anna, 'Pien')
  joris = await w.traject(ben, 'Joris')
  await sowDossier(w, anna, noor)
  for (const o of [noor, pien]) {
    await schrijfAanmelding(w, o.traject)
    await maakRijp(w, anna, o)
  }
  await superuser.query(
    `insert into waarneming (traject_id, id, waarnemer_id, van, tot, door, op) values ($1, gen_random_uuid(), $2, '2027-03-01', '2027-03-09', $3, muur.nu())`,
    [noor.traject, ben.id, coen.id],
  )
  assert.equal((await ben.klant.get(`/trajecten/${noor.traject}`)).status, 200)
  await druk(coen.klant, weg('/voorstel'))
  ;({ id: besluit, antwoord } = await druk(dora.klant, weg('/besluit')))
})
after(async () => {
  await superuser?.end()
  await w?.sluit()
})

const weg = (deel = '', o: Ouder = noor) => `/bewaren/${o.traject}${deel}`
const onbekend = '11111111-1111-4111-8111-111111111111'
const tekst = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const bytes = (a: Antwoord) =>
  JSON.stringify({ status: a.status, headers: [...a.headers], html: a.html, to: a.location })
const vraag = (klant: Klant, method: string, pad: string, velden: Record<string, string> = {}) =>
  method === 'GET' ? klant.get(pad) : klant.post(pad, velden)

/** Every address of the router that is about a traject, with this one in it. */
const paden = (deel: RegExp) =>
  w.app.routes
    .filter(r => ['GET', 'POST'].includes(r.method) && deel.test(r.path))
    .map(r => ({
      method: r.method,
      met: (traject: string) =>
        r.path
          .replace(':traject', traject)
          .replace(/:[a-z]+(\{[^}]*\})?/gi, onbekend)
          .replace('/*', '/x'),
    }))

/** Every row of every table, as the superuser reads them. */
async function alles(): Promise<string[]> {
  const { rows } = await superuser.query(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('sessie', 'logregel') order by 1`,
  )
  const lijst = await Promise.all(
    rows.map(async ({ relname }) =>
      (await superuser.query(`select t::text as rij from ${relname} t order by 1`)).rows.map(
        r => `${relname} ${r.rij}`,
      ),
    ),
  )
  return lijst.flat()
}

test('wie besloot krijgt het bewijs: wie, wanneer, waarom, en waar de keten eindigt', async () => {
  assert.equal(antwoord.location, `/bewaren/bewijs/${besluit}?gedaan`)
  const { schakels, getallen } = await verify(noor)
  for (const wie of [coen, dora, vera]) {
    const { html } = await wie.klant.get(`/bewaren/bewijs/${besluit}`)
    const zeg = tekst(html)
    for (const zin of [
      `Traject ${noor.code} is vernietigd`,
      'Aangemeld op 1 maart 2027',
      'Geëindigd op 1 maart 2027',
      'Coen Proef stelde het voor op maandag 1 maart 2027, 10.00 uur.',
      'Dora Proef besloot als tweede op maandag 1 maart 2027, 10.00 uur.',
      'De ouder vroeg op 1 maart 2027 om vernietiging',
      `De keten van het dossier had ${schakels} schakels.`,
      `Het laatste controlegetal is ${getallen}.`,
    ])
      assert.ok(zeg.includes(zin), zin)
    // Of the people of the traject there is nothing, and nothing of what was not shown by itself.
    assert.doesNotMatch(html, /Noor|Anna|Fien|besloten schakels/)
    assert.match((await wie.klant.get('/bewaren')).html, new RegExp(`/bewaren/bewijs/${besluit}`))
  }
})

test('het bewijs is een bestand onder een naam die niets zegt, en twee keer hetzelfde', async () => {
  const [een, twee] = await Promise.all(
    [coen, vera].map(wie => wie.klant.get(`/bewaren/bewijs/${besluit}/bewijs.pdf`)),
  )
  assert.equal(een?.headers.get('content-type'), 'application/pdf')
  assert.equal(een?.headers.get('content-disposition'), 'attachment; filename="mijn-agenda.pdf"')
  assert.equal(een?.html, twee?.html)
  for (const klant of [anna.klant, ben.klant, joris.klant])
    for (const einde of ['', '/bewijs.pdf'])
      assert.equal((await klant.get(`/bewaren/bewijs/${besluit}${einde}`)).status, 404)
  for (const id of [onbekend, 'geen-uuid', noor.traject])
    assert.equal((await dora.klant.get(`/bewaren/bewijs/${id}`)).status, 404)
})

test('elk adres van dat traject is voor specialist, waarnemer, coordinator en vertrouwensfunctionaris hetzelfde als een onbekend nummer', async () => {
  const adressen = paden(/:traject/)
  assert.ok(adressen.length > 80, `${adressen.length} addresses`)
  for (const wie of [anna, ben, dora, vera])
    for (const { method, met } of adressen) {
      const velden = { id: besluit, versie: '1' }
      const nooit = await vraag(wie.klant, method, met(onbekend), velden)
      const was = await vraag(wie.klant, method, met(noor.traject), velden)
      assert.equal(
        bytes(was).replaceAll(noor.traject, onbekend),
        bytes(nooit),
        `${wie.naam} ${method} ${met(':traject')}`,
      )
    }
})

test('voor de ouder is er geen sessie meer: elk adres is hetzelfde als voor wie nooit een account had', async () => {
  const vreemd = maakKlant(w.app, publicUrl, w.poorten.toeval.bytes(32))
  const adressen = paden(/^\/mijn|:traject|^\/toegang$/)
  assert.ok(adressen.length > 120, `${adressen.length} addresses`)
  for (const { method, met } of adressen) {
    const pad = met(noor.traject)
    assert.equal(
      bytes(await vraag(noor.klant, method, pad)),
      bytes(await vraag(vreemd, method, pad)),
      `${method} ${pad}`,
    )
  }
})

test('een tweede keer drukken doet niets, en leidt naar hetzelfde bewijs', async () => {
  const voor = await alles()
  for (const klant of [dora.klant, vera.klant, coen.klant]) {
    const { location } = await klant.post(weg('/besluit'), { id: besluit })
    assert.equal(location, `/bewaren/bewijs/${besluit}?gedaan`)
  }
  assert.deepEqual(await alles(), voor)
})

async function verify(o: Ouder) {
  const sleutels = sleutelbos(testsleutel, echt, w.poorten.toeval)
  const { trajecten } = await controleerAlles({ superuser, sleutels }, o.traject)
  const [t] = trajecten
  assert.ok(t)
  const getallen = t.controle.getallen.dossier?.match(/.{4}/g)?.join(' ')
  return { zegt: zegTraject(t), schakels: t.controle.schakels.dossier, getallen }
}

test('verify zegt op welke dag het is vernietigd, en dat de keten nog klopt; van een ander traject niet', async () => {
  const { zegt } = await verify(noor)
  assert.match(zegt, /^ok .*vernietigd op 1 maart 2027, dus alleen de keten is gecontroleerd$/)
  assert.doesNotMatch((await verify(joris)).zegt, /vernietigd/)
})

test('halverwege gestopt: de sleutel weg en de rijen er nog; nog een keer drukken maakt het af', async () => {
  await druk(coen.klant, weg('/voorstel', pien))
  stroomWeg = true
  const eerst = await druk(vera.klant, weg('/besluit', pien))
  assert.equal(eerst.antwoord.status, 500)
  stroomWeg = false
  assert.equal(await echt.lees(pien.traject), null)
  // It stands open, with its reason to press again; the name is gone, so there is no letter.
  for (const wie of [coen, dora, vera]) {
    assert.match(tekst((await wie.klant.get('/bewaren')).html), /Nog niet klaar/)
    assert.match(tekst((await wie.klant.get(weg('', pien))).html), /stopte halverwege\. Druk nog een keer\./)
  }
  assert.equal((await coen.klant.get(weg('/brief.pdf', pien))).status, 404)
  assert.equal(
    (await coen.klant.post(weg('/intrekking', pien), { id: eerst.id })).location,
    weg('?gedaan=niet-meer', pien),
  )
  const daarna = await druk(coen.klant, weg('/besluit', pien))
  assert.equal(daarna.antwoord.location, `/bewaren/bewijs/${eerst.id}?gedaan`)
  assert.match(
    tekst((await coen.klant.get(`/bewaren/bewijs/${eerst.id}`)).html),
    /Vera Proef besloot als tweede/,
  )
  const { rows } = await superuser.query(
    'select (select count(*) from kind where traject_id = $1)::int as kinderen, (select vernietigd_op is not null from traject where traject_id = $1) as weg',
    [pien.traject],
  )
  assert.deepEqual(rows, [{ kinderen: 0, weg: true }])
})

test('van een ander traject is niets veranderd', async () => {
  assert.equal((await joris.klant.get('/mijn')).status, 200)
  assert.equal((await ben.klant.get(`/trajecten/${joris.traject}`)).status, 200)
})
