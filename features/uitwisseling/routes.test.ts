// The dossier as FHIR R4: valid by the definitions of HL7, whole in itself, and of nobody else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { schrijfAanmelding } from '../../tests/aanmelding.ts'
import { keurBron } from '../../tests/keur-fhir.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'
import {
  antwoord,
  besluit,
  legVoor,
  padVan,
  reageer,
  sowDossier,
  stelSamen,
  teken,
  verklaar,
} from '../../tests/zaai-verslag.ts'
import { verslag } from '../verslag/routes.tsx'
import { vragenlijst } from '../vragenlijst/routes.tsx'
import type { Bron, Bundel } from './fhir.ts'
import { uitwisseling } from './routes.tsx'

let w: Wereld
let s: Medewerker
let o: Ouder
let vreemd: Ouder
const adres = (van: Ouder, einde = '.json') => `/trajecten/${van.traject}/meenemen${einde}`

before(async () => {
  w = await maakWereld({ features: [verslag, uitwisseling, vragenlijst] })
  s = await w.medewerker('Anna Proef', ['specialist'])
  const ander = await w.medewerker('Bram Proef', ['specialist'])
  vreemd = await w.traject(ander, 'Joris')
  await sowDossier(w, ander, vreemd)
  o = await w.traject(s, 'Noor')
  await schrijfAanmelding(w, o.traject)
  await sowDossier(w, s, o)
  await w.poorten.deur.traject(secretOf(s), o.traject, { actie: 'C', onderdeel: 'proef' }, (db, hier) =>
    db
      .insertInto('plan')
      .values({
        traject_id: hier.traject,
        id: w.poorten.toeval.uuid(),
        aanleiding: 'Rust in huis.',
        instemming: 'Noor stemt in met dit plan.',
        vastgesteld_op: Temporal.PlainDate.from('2027-01-20'),
      })
      .execute(),
  )
  await w.poorten.deur.traject(secretOf(s), o.traject, { actie: 'C', onderdeel: 'proef' }, (db, hier) =>
    db
      .insertInto('gesprek')
      .values({
        traject_id: hier.traject,
        id: w.poorten.toeval.uuid(),
        begint_op: Temporal.Instant.from('2027-01-21T13:00:00Z'),
        minuten: 60,
        plaats: 'online',
        stand: 'afgezegd',
        afgezegd_door: 'specialist',
        afgezegd_reden: 'Zelf ziek',
      })
      .execute(),
  )
  const lijst = w.poorten.toeval.uuid()
  await s.klant.post(`/trajecten/${o.traject}/vragenlijst`, { id: lijst, moment: 'eind' })
  const { location } = await o.klant.post('/mijn/vragenlijst', {
    ...{ lijst, gevoel_1: '4', gevoel_2: '5', gevoel_3: '3', gevoel_4: '4' },
    ...{ nut: '8', verder: '03' },
  })
  assert.equal(location, '/mijn?bewaard')
  await stelSamen(s.klant, o)
  await legVoor(s.klant, o)
  await verklaar(o.klant, 'Bij het tweede doel zie ik het anders.', 'Er is weer lucht.')
  await reageer(o.klant, 'feit-0', 'Dit was in februari.')
  await antwoord(s.klant, o, 0, 'gebleven', 'De brief noemt deze dag.')
  await reageer(o.klant, 'lijn', 'Teruggenomen.')
  await reageer(o.klant, 'lijn', '')
  await besluit(o.klant, 'akkoord')
  await teken(s.klant, o)
})
after(() => w.sluit())

async function haal(): Promise<{ bundel: Bundel; tekst: string; koppen: Headers }> {
  const { status, html, headers } = await s.klant.get(adres(o))
  assert.equal(status, 200)
  return { bundel: JSON.parse(html) as Bundel, tekst: html, koppen: headers }
}
const soort = (bundel: Bundel, naam: string) =>
  bundel.entry.map(e => e.resource).filter(r => r.resourceType === naam)

const soortIn = (bundel: Bundel) => (id: string) =>
  bundel.entry.find(e => e.resource.id === id)?.resource.resourceType

test('elke bron en de bundel zijn geldig FHIR R4, en er is van elke soort een', async () => {
  const { bundel } = await haal()
  const klachten = [bundel as unknown as Bron, ...bundel.entry.map(e => e.resource)].flatMap(bron =>
    keurBron(bron, soortIn(bundel)),
  )
  assert.deepEqual(klachten, [])
  assert.deepEqual([...new Set(bundel.entry.map(e => e.resource.resourceType))].sort(), [
    'Appointment',
    'AuditEvent',
    'CarePlan',
    'Consent',
    'DocumentReference',
    'Goal',
    'Patient',
    'Practitioner',
    'Provenance',
    'QuestionnaireResponse',
  ])
})

test('de keuring is gezien te weigeren: een veld te weinig, een onbekend veld, een woord dat geen tijd is', async () => {
  const { bundel } = await haal()
  const [plan] = soort(bundel, 'CarePlan') as [Bron]
  for (const [naam, slecht] of Object.entries({
    zonder: { ...plan, status: undefined },
    onbekend: { ...plan, verzonnen: 'x' },
    tijd: { ...plan, created: 'gisteren' },
    woord: { ...plan, status: 'actief' },
    mens: { ...plan, subject: { reference: `urn:uuid:${soort(bundel, 'Goal')[0]?.id}` } },
    nergens: { ...plan, subject: { reference: 'urn:uuid:11111111-1111-4111-8111-111111111111' } },
    eis: { ...(soort(bundel, 'Goal')[0] as Bron), target: [{ detailString: 'x' }] },
  }))
    assert.notDeepEqual(keurBron(JSON.parse(JSON.stringify(slecht)), soortIn(bundel)), [], naam)
})

test('alles verwijst naar binnen, en niets is van een ander traject', async () => {
  const { bundel, tekst } = await haal()
  const ids = bundel.entry.map(e => e.resource.id)
  assert.equal(new Set(ids).size, ids.length)
  const verwijst = [...tekst.matchAll(/"reference": "urn:uuid:([^"]+)"/g)].map(m => m[1]!)
  assert.ok(verwijst.length > 40)
  for (const id of verwijst) assert.ok(ids.includes(id), id)
  const elders = await w.superuser(async c => {
    const found: string[] = []
    for (const tabel of ['ouder', 'doel', 'gesprek', 'score', 'checkin', 'uitspraak', 'logregel'])
      for (const { id } of (await c.query(`select id from ${tabel} where traject_id = $1`, [vreemd.traject]))
        .rows)
        found.push(id)
    return found
  })
  assert.ok(elders.length > 20)
  for (const woord of [...elders, 'Joris', 'Bram Proef', vreemd.traject, vreemd.id])
    assert.ok(!tekst.includes(woord), woord)
})

test('het hele dossier gaat mee: doelen, gesprekken, antwoorden, versies, handtekeningen en het log', async () => {
  const { bundel } = await haal()
  const tel = await w.superuser(async c => {
    const uit: Record<string, number> = {}
    for (const tabel of [
      'doel',
      'gesprek',
      'score',
      'checkin',
      'vragenlijstantwoord',
      'verslagversie',
      'verklaring',
      'reactie',
      'ondertekening',
    ])
      uit[tabel] = (
        await c.query(`select count(*)::int as n from ${tabel} where traject_id = $1`, [o.traject])
      ).rows[0].n
    return uit
  })
  assert.deepEqual(
    {
      doel: soort(bundel, 'Goal').length,
      gesprek: soort(bundel, 'Appointment').length,
      antwoord: soort(bundel, 'QuestionnaireResponse').length,
      document: soort(bundel, 'DocumentReference').length,
      teken: soort(bundel, 'Provenance').length,
    },
    {
      doel: tel.doel,
      gesprek: tel.gesprek,
      antwoord: tel.score! + tel.checkin! + tel.vragenlijstantwoord!,
      // One reaction stands, the other was taken back.
      document: tel.verslagversie! + tel.verklaring! + tel.reactie! - 1,
      teken: tel.ondertekening,
    },
  )
  assert.deepEqual(
    soort(bundel, 'Appointment').flatMap(bron => bron.cancelationReason ?? []),
    [{ text: 'Zelf ziek' }],
    'why a gesprek was cancelled goes along',
  )
  assert.ok(soort(bundel, 'AuditEvent').length > 5)
  const [versie] = soort(bundel, 'DocumentReference') as [
    Bron & { content: { attachment: { data: string } }[] },
  ]
  const inhoud = JSON.parse(Buffer.from(versie.content[0]!.attachment.data, 'base64').toString())
  assert.equal(inhoud.ouder.voornaam, 'Noor')
})

test('van een vragenlijst gaan de vragen mee met wat de ouder koos, en geen uitgerekend getal', async () => {
  const { bundel } = await haal()
  const blad = soort(bundel, 'QuestionnaireResponse').find(b =>
    JSON.stringify(b).includes('gevoel_1'),
  ) as Bron & {
    item: { linkId: string; text: string; answer?: { valueInteger?: number; valueString?: string }[] }[]
  }
  assert.deepEqual(
    blad.item.map(i => [i.linkId, i.answer?.[0]?.valueInteger ?? i.answer?.[0]?.valueString ?? null]),
    [
      ['moment', 'eind'],
      ['gevoel_1', 4],
      ['gevoel_2', 5],
      ['gevoel_3', 3],
      ['gevoel_4', 4],
      ['gevoel_5', null],
      ['nut', 8],
      [
        'verder',
        'Voor nu heb ik geen verdere hulp nodig, maar ik verwacht dat ik later nog wel eens om hulp zal aankloppen',
      ],
    ],
  )
  assert.equal(blad.item[5]?.text, 'Voelde u zich gelukkig?')
})

test('wat van de ouder alleen is, van een kind of om de ouder te bereiken, gaat niet mee', async () => {
  const { tekst } = await haal()
  const bijlagen = [...tekst.matchAll(/"data": "([^"]+)"/g)].map(m => Buffer.from(m[1]!, 'base64').toString())
  for (const zin of ['Er is weer lucht.', 'Dit was in februari.', 'De brief noemt deze dag.'])
    assert.ok(bijlagen.some(b => b.includes(zin)))
  for (const deel of [tekst, ...bijlagen])
    for (const woord of [
      'Teruggenomen',
      'PRIVE WOORDEN',
      'Fien',
      'Mats',
      '612345678',
      'VOORBEREIDING',
      'GEHEIM ADRES',
      'Zwolle',
    ])
      assert.ok(!deel.includes(woord), woord)
})

test('het bestand heeft een neutrale naam, staat in het log, en is twee keer hetzelfde op het log na', async () => {
  const een = await haal()
  assert.equal(een.koppen.get('content-type'), 'application/fhir+json; charset=utf-8')
  assert.equal(een.koppen.get('content-disposition'), 'attachment; filename="mijn-agenda.json"')
  assert.equal(een.koppen.get('cache-control'), 'no-store')
  const twee = await haal()
  const zonderLog = (b: Bundel) => b.entry.filter(e => e.resource.resourceType !== 'AuditEvent')
  assert.deepEqual(zonderLog(een.bundel), zonderLog(twee.bundel))
  const exports = (b: Bundel) =>
    (soort(b, 'AuditEvent') as (Bron & { entity: { name: string }[] })[]).filter(
      l => l.entity[0]?.name === 'dossier' && l.action === 'E',
    ).length
  assert.equal(exports(twee.bundel), exports(een.bundel) + 1)
})

test('eerst de wachtzin: zonder verse bevestiging komt er geen byte', async () => {
  const later = await w.klantVoor(s.id, null)
  await w.superuser(c => c.query(`update sessie set bevestigd_op = null where persoon_id = $1`, [s.id]))
  for (const einde of ['', '.json']) {
    const { status, location } = await later.get(adres(o, einde))
    assert.equal(status, 303)
    assert.match(location ?? '', /^\/bevestigen\?terug=/)
  }
})

test('een vreemd en een onbekend traject bestaan niet, en de ouder heeft hier een eigen weg', async () => {
  const vers = await w.medewerker('Carla Proef', ['specialist'])
  for (const einde of ['', '.json']) {
    const een = await vers.klant.get(adres(o, einde))
    const twee = await vers.klant.get(`/trajecten/11111111-1111-4111-8111-111111111111/meenemen${einde}`)
    assert.equal(een.status, 404)
    assert.equal(een.html, twee.html)
    assert.equal((await o.klant.get(adres(o, einde))).status, 404)
  }
  assert.equal(padVan(o).endsWith('/verslag'), true)
})
