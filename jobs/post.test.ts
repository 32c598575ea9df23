// The sender over a real mail server: sent once, tried again when it fails, never by two, nothing lost, nothing at night.
import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { geheugenKluis, type Kluis } from '../platform/kluis.ts'
import { smtpPost } from '../platform/smtp.ts'
import { openPostbode, type Postbode, spreekAf } from '../tests/post.ts'
import { deadPort, type Smtp, startSmtp } from '../tests/smtp.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../tests/wereld.ts'

const geduld = { verbinden: 400, stil: 400, alles: 800 }
let w: Wereld
let kluis: Kluis
let smtp: Smtp
let specialist: Medewerker
let noor: Ouder
const open: Postbode[] = []
const postbode = (config = smtp.config): Postbode => {
  const made = openPostbode(w, kluis, smtpPost(config, geduld))
  open.push(made)
  return made
}
const sluit = async () => {
  for (const p of open.splice(0)) await p.sluit()
  await smtp?.stop()
}
beforeEach(async () => {
  await sluit()
  await w?.poorten.deur.sluit()
  kluis = geheugenKluis()
  w = await maakWereld({ kluis })
  smtp = await startSmtp()
  specialist = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(specialist, 'Noor')
})
after(async () => {
  await sluit()
  await w.sluit()
})

const BEGINT = '2027-03-03T13:00:00Z'
const NEGEN = '2027-03-02T09:00:00Z' // 10:00 here, so past every spread
const staat = async () =>
  (
    await w.superuser(c =>
      c.query(
        `select pogingen, verstuurd_op is not null as weg, genomen_op is not null as onderweg from verzending order by traject_id`,
      ),
    )
  ).rows

test('een seintje gaat een keer uit, hoe vaak er ook een ronde is en hoeveel processen er ook zijn', async () => {
  await spreekAf(w, specialist, noor, BEGINT, 'noor@elders.test')
  const [een, twee] = [postbode(), postbode()]
  await een.ronde()
  assert.equal(smtp.ontvangen.length, 0, 'de dag is er nog niet')
  await w.zetKlok(NEGEN)
  await Promise.all([een.ronde(), twee.ronde(), een.ronde(), twee.ronde()])
  await een.ronde()
  assert.deepEqual(
    smtp.ontvangen.map(o => o.aan),
    ['noor@elders.test'],
  )
  assert.deepEqual(await staat(), [{ pogingen: 1, weg: true, onderweg: false }])
})

test('zonder afspraak, of nadat die eindigde, gaat er niets uit', async () => {
  await spreekAf(w, specialist, noor, BEGINT, null)
  const sem = await w.traject(specialist, 'Sem')
  await spreekAf(w, specialist, sem, BEGINT, 'sem@elders.test')
  await w.superuser(c => c.query('update seintje set beeindigd_op = now()'))
  await w.zetKlok(NEGEN)
  await postbode().ronde()
  assert.equal(smtp.ontvangen.length, 0)
})

for (const [hoe, ontvangen] of [
  ['later', 0],
  ['nooit', 0],
  ['stil', 1],
  ['weg', 1],
] as const)
  test(`een server die "${hoe}" zegt verliest niets: later nog eens, met hetzelfde nummer`, async () => {
    await spreekAf(w, specialist, noor, BEGINT, 'noor@elders.test')
    const bode = postbode()
    smtp.gedrag = () => hoe
    await w.zetKlok(NEGEN)
    await bode.ronde()
    await bode.ronde()
    assert.deepEqual(await staat(), [{ pogingen: 1, weg: false, onderweg: false }])
    await w.zetKlok('2027-03-02T09:01:00Z')
    await bode.ronde()
    assert.deepEqual(await staat(), [{ pogingen: 2, weg: false, onderweg: false }])
    smtp.gedrag = () => 'goed'
    await w.zetKlok('2027-03-02T09:05:59Z')
    await bode.ronde()
    assert.deepEqual(await staat(), [{ pogingen: 2, weg: false, onderweg: false }], 'eerst vijf minuten rust')
    await w.zetKlok('2027-03-02T09:06:00Z')
    await bode.ronde()
    await bode.ronde()
    assert.deepEqual(await staat(), [{ pogingen: 3, weg: true, onderweg: false }])
    assert.equal(smtp.ontvangen.length, 2 * ontvangen + 1)
    assert.equal(new Set(smtp.ontvangen.map(o => o.messageId)).size, 1, 'een nummer, bij elke poging')
  })

test('een server die er niet is verliest niets', async () => {
  await spreekAf(w, specialist, noor, BEGINT, 'noor@elders.test')
  await w.zetKlok(NEGEN)
  await postbode({ ...smtp.config, port: await deadPort() }).ronde()
  assert.deepEqual(await staat(), [{ pogingen: 1, weg: false, onderweg: false }])
  await w.zetKlok('2027-03-02T09:01:00Z')
  await postbode().ronde()
  assert.deepEqual(
    smtp.ontvangen.map(o => o.aan),
    ['noor@elders.test'],
  )
})

test('een proces dat omvalt tussen het ja van de server en de eigen aantekening stuurt hetzelfde bericht nog een keer', async () => {
  await spreekAf(w, specialist, noor, BEGINT, 'noor@elders.test')
  const bode = postbode()
  await w.zetKlok(NEGEN)
  const omgevallen = openPostbode(w, kluis, smtpPost(smtp.config, geduld))
  open.push(omgevallen)
  Object.assign(omgevallen.deur, { meldVerstuurd: () => Promise.reject(new Error('killed')) })
  await assert.rejects(omgevallen.ronde())
  await w.zetKlok('2027-03-02T09:09:59Z')
  await bode.ronde()
  assert.equal(smtp.ontvangen.length, 1, 'tien minuten lang is het van de ander')
  await w.zetKlok('2027-03-02T09:10:00Z')
  await bode.ronde()
  const nummers = smtp.ontvangen.map(o => o.messageId)
  assert.equal(nummers.length, 2)
  assert.equal(nummers[0], nummers[1])
})

test('na acht uur s avonds vervalt het: nooit een bericht in de nacht', async () => {
  await spreekAf(w, specialist, noor, BEGINT, 'noor@elders.test')
  const bode = postbode()
  for (const moment of [
    '2027-03-02T07:59:59Z',
    '2027-03-02T19:00:00Z',
    '2027-03-03T02:00:00Z',
    '2027-03-03T10:00:00Z',
  ]) {
    await w.zetKlok(moment)
    await bode.ronde()
  }
  assert.equal(smtp.ontvangen.length, 0)
})

test('een afgezegd gesprek geeft geen seintje, een verzet gesprek een nieuw op de nieuwe dag', async () => {
  const id = await spreekAf(w, specialist, noor, BEGINT, 'noor@elders.test')
  const zet = (sql: string) => w.superuser(c => c.query(`update gesprek set ${sql} where id = $1`, [id]))
  const bode = postbode()
  await w.zetKlok(NEGEN)
  await zet(`stand = 'afgezegd'`)
  await bode.ronde()
  assert.equal(smtp.ontvangen.length, 0)
  await zet(`stand = 'gepland'`)
  await bode.ronde()
  await zet(`begint_op = '2027-03-10T13:00:00Z'`)
  await w.zetKlok('2027-03-09T09:00:00Z')
  await bode.ronde()
  assert.equal(smtp.ontvangen.length, 2)
  assert.equal(new Set(smtp.ontvangen.map(o => o.messageId)).size, 2)
})

test('het bericht is voor iedereen even lang en zegt niets van wie of wat', async () => {
  const sem = await w.traject(specialist, 'Sem')
  await spreekAf(w, specialist, noor, BEGINT, 'noor@elders.test')
  await spreekAf(w, specialist, sem, '2027-03-03T09:30:00Z', 'sems@elders.test')
  await w.zetKlok(NEGEN)
  await postbode().ronde()
  const bronnen = smtp.ontvangen.map(o => o.bron)
  assert.equal(bronnen.length, 2)
  assert.equal(bronnen[0]?.length, bronnen[1]?.length)
  for (const bron of bronnen) assert.doesNotMatch(bron, /luwte|praktijk|noor (?!@)|gesprek|anna|proef|http/i)
  const kaal = (bron: string) => bron.replace(/^(Message-ID|Date|To): .*$/gm, '')
  assert.equal(kaal(bronnen[0] ?? ''), kaal(bronnen[1] ?? ''))
})
