// The night guard on a real database: what it finds, keeps and forgets, and that nothing of it ties two trajecten in the clear.
import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { leesBevinding } from '../domein/nachtwacht.ts'
import { ontzegelBevinding } from '../muur/nachtzegel.ts'
import { geheugenKluis, type Kluis } from '../platform/kluis.ts'
import { createLog } from '../platform/log.ts'
import { metAanmelding, type Nachtwaker, openNachtwaker } from '../tests/nacht.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../tests/wereld.ts'
import { maakBeurten } from './beurten.ts'
import { nachttaak } from './nacht.ts'

let w: Wereld
let kluis: Kluis
let waker: Nachtwaker
let anna: Medewerker
let bram: Medewerker
let noor: Ouder
let joris: Ouder
const sluit = async () => {
  await waker?.sluit()
  await w?.poorten.deur.sluit()
}
beforeEach(async () => {
  await sluit()
  kluis = geheugenKluis()
  w = await maakWereld({ kluis })
  waker = openNachtwaker(w, kluis)
  anna = await w.medewerker('Anna Proef', ['specialist'])
  bram = await w.medewerker('Bram Proef', ['specialist'])
  // Both say that they are the older one.
  noor = await metAanmelding(w, anna, 'Noor', { kant: 0 })
  joris = await metAanmelding(w, bram, 'Joris', {
    kant: 0,
    kinderen: [{ voornaam: 'fiën', geboortedatum: '2018-04-09' }],
  })
})
after(async () => {
  await waker.sluit()
  await w.sluit()
})

type Rij = { id: string; inhoud: Buffer; samen: boolean; gevonden: string; afgehandeld: boolean }
const lees = async () => {
  const { rows } = await w.superuser(c =>
    c.query<Rij>(
      `select id, inhoud, samen, gevonden_op::text as gevonden, afgehandeld_op is not null as afgehandeld from bevinding order by id`,
    ),
  )
  return rows.map(r => ({
    ...r,
    ...leesBevinding(ontzegelBevinding(w.poorten.persoonssleutel, r.id, r.inhoud)),
  }))
}
const zet = (sql: string, values: unknown[] = []) => w.superuser(c => c.query(sql, values))
const geef = (o: Ouder, wie: Medewerker) =>
  w.superuser(async c => {
    await c.query(`update toegang set tot = muur.nu() where traject_id = $1 and rol = 'specialist'`, [
      o.traject,
    ])
    await c.query(
      `insert into toegang values ($1, $2, 'specialist', muur.nu(), null) on conflict (traject_id, persoon_id) do update set tot = null`,
      [o.traject, wie.id],
    )
  })

test('twee ouders met hetzelfde antwoord worden gevonden: beide codes, wat er mis is, en wie ze heeft', async () => {
  await waker.ronde()
  const [b, ...meer] = await lees()
  assert.equal(meer.length, 0)
  assert.deepEqual([b?.een, b?.ander].sort(), [noor.code, joris.code].sort())
  assert.deepEqual(
    [b?.oorzaak, b?.gezien, b?.specialisten, b?.samen, b?.zelfdeNaam],
    ['zelfde-kant', 'naam', 'ander', false, false],
  )
})

test('de volgende nacht is het dezelfde rij, en wat is afgehandeld blijft dat tot een specialist beide krijgt', async () => {
  await waker.ronde()
  const [eerst] = await lees()
  await zet('update bevinding set afgehandeld_op = muur.nu()')
  await w.zetKlok('2027-03-02T01:05:00Z')
  await waker.ronde()
  const [later] = await lees()
  assert.deepEqual([later?.id, later?.gevonden, later?.afgehandeld], [eerst?.id, eerst?.gevonden, true])
  assert.notDeepEqual(later?.inhoud, eerst?.inhoud, 'sealed anew')
  await geef(joris, anna)
  await waker.ronde()
  const [samen] = await lees()
  assert.deepEqual([samen?.id, samen?.specialisten, samen?.afgehandeld], [eerst?.id, 'zelfde', false])
})

test('wat niet meer loopt of hersteld is, is er na de volgende ronde niet meer', async () => {
  await waker.ronde()
  await zet(`update traject set stand = 'gestopt' where traject_id = $1`, [noor.traject])
  await waker.ronde()
  assert.deepEqual(await lees(), [])
})

test('een traject waarvan de sleutel weg is of een zegel niet past telt als ongelezen, en houdt de rest niet tegen', async () => {
  const derde = await metAanmelding(w, anna, 'Sem', { kant: 0 })
  const vierde = await metAanmelding(w, anna, 'Bo', { kant: 0 })
  await kluis.vernietig(derde.traject)
  await zet(`update kind set voornaam = overlay(voornaam placing '\\x00' from 20) where traject_id = $1`, [
    vierde.traject,
  ])
  await waker.ronde()
  assert.equal((await lees()).length, 1)
  assert.equal((await zet('select ongelezen from nachtronde')).rows[0].ongelezen, 2)
})

test('een keer per nacht: de beurt vraagt elke keer of het tijd is', async () => {
  const wanneer = async () =>
    (await waker.deur.laatsteRonde())?.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString()
  assert.equal(await wanneer(), undefined)
  await waker.beurt()
  assert.equal(await wanneer(), '2027-03-01T10:00:00')
  await w.zetKlok('2027-03-02T00:59:00Z')
  await waker.beurt()
  assert.equal(await wanneer(), '2027-03-01T10:00:00')
  await w.zetKlok('2027-03-02T01:00:00Z')
  await waker.beurt()
  await w.zetKlok('2027-03-02T12:00:00Z')
  await waker.beurt()
  assert.equal(await wanneer(), '2027-03-02T02:00:00')
})

test('een ronde die mislukt verandert niets en staat alleen met zijn naam in het log', async () => {
  await waker.ronde()
  const eerst = await lees()
  const regels: string[] = []
  const stuk = { ...kluis, lees: () => Promise.reject(new Error(`fien ${noor.traject}`)) }
  const mis = openNachtwaker(w, stuk)
  await w.zetKlok('2027-03-02T01:05:00Z')
  const beurten = maakBeurten({
    beurt: mis.deur.beurt,
    taken: [nachttaak({ deur: mis.deur, klok: w.klok, toeval: w.poorten.toeval })],
    log: createLog(line => regels.push(line), w.klok),
  })
  await beurten.ronde()
  await mis.sluit()
  assert.deepEqual(await lees(), eerst)
  assert.equal(regels.length, 1)
  assert.match(regels[0] ?? '', /"job":"nachtwacht","kind":"Error"/)
  assert.doesNotMatch(regels[0] ?? '', /fien|[0-9a-f]{8}-/)
})

test('in een dump staat geen rij die twee trajecten noemt, geen code en geen naam, en elke bevinding is even lang', async () => {
  const sem = await metAanmelding(w, anna, 'Sem', {
    oudste: '2019-05-05',
    kinderen: [
      { voornaam: 'Fien', geboortedatum: '2018-04-09' },
      { voornaam: 'Mats', geboortedatum: '2021-11-30' },
    ],
  })
  await waker.ronde()
  assert.equal((await lees()).length, 3)
  const mensen = [noor, joris, sem]
  const rijen = await w.superuser(async c => {
    const { rows: tafels } = await c.query<{ naam: string }>(
      `select oid::regclass::text as naam from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'muur'::regnamespace)`,
    )
    const found: { naam: string; tekst: string }[] = []
    for (const { naam } of tafels)
      for (const r of (await c.query(`select t::text as tekst from ${naam} t`)).rows)
        found.push({ naam, tekst: r.tekst })
    return found
  })
  const noemt = (tekst: string) => mensen.filter(o => tekst.includes(o.traject) || tekst.includes(o.code))
  assert.deepEqual(
    rijen.filter(r => noemt(r.tekst).length > 1),
    [],
  )
  const nacht = rijen.filter(r => ['bevinding', 'nachtronde'].includes(r.naam))
  assert.equal(nacht.length, 4)
  for (const { tekst } of nacht) {
    assert.deepEqual(noemt(tekst), [])
    const hex = [noor.code, noor.traject, 'Fien', 'fien', '2018-04-09'].map(t =>
      Buffer.from(t).toString('hex'),
    )
    assert.equal(
      hex.some(h => tekst.includes(h)),
      false,
    )
  }
  const { rows } = await zet('select distinct octet_length(inhoud) as lang from bevinding')
  assert.equal(rows.length, 1)
})

test('een bevinding opent alleen in de eigen rij, en zegt zonder de sleutel niet over welke trajecten hij gaat', async () => {
  await waker.ronde()
  const [b] = await lees()
  assert.ok(b)
  const ander = w.poorten.toeval.uuid()
  assert.throws(() => ontzegelBevinding(w.poorten.persoonssleutel, ander, b.inhoud))
  assert.throws(() => ontzegelBevinding(new Uint8Array(32), b.id, b.inhoud))
  assert.match(b.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})
