// Keeping and destroying through the pages: the list, reasons that keep, two people, the passphrase, and every refusal as a sentence.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { schrijfAanmelding } from '../../tests/aanmelding.ts'
import { druk, maakRijp } from '../../tests/bewaren.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let anna: Medewerker
let coen: Medewerker
let dora: Medewerker
let vera: Medewerker
let noor: Ouder
let joris: Ouder

before(async () => {
  w = await maakWereld({ seed: 'bewaren' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  coen = await w.medewerker('Coen Proef', ['coordinator'])
  dora = await w.medewerker('Dora Proef', ['coordinator'])
  vera = await w.medewerker('Vera Proef', ['vertrouwensfunctionaris'])
  noor = await w.traject(anna, 'Noor')
  joris = await w.traject(await w.medewerker('Bram Proef', ['specialist']), 'Joris')
  await schrijfAanmelding(w, noor.traject)
  await maakRijp(w, anna, noor)
})
beforeEach(async () => {
  await w.zetKlok('2027-03-01T12:00:00Z')
  await w.superuser(async c => {
    await c.query('delete from vernietiging')
    await c.query('delete from bewaarreden')
    await c.query('delete from personeelscode')
    // Everybody gave the passphrase just now.
    await c.query('update sessie set bevestigd_op = muur.nu(), gebruikt_op = muur.nu()')
  })
})
after(() => w.sluit())

const weg = (deel = '', o: Ouder = noor) => `/bewaren/${o.traject}${deel}`
const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const lees = async (wie: Medewerker, pad: string) => tekst((await wie.klant.get(pad)).html)

async function stelVoor(): Promise<string> {
  const { id, antwoord } = await druk(coen.klant, weg('/voorstel'))
  assert.equal(antwoord.location, weg('?gedaan=voorgesteld'))
  return id
}
const houAan = (soort = 'rechtszaak', vanaf = '2027-02-01', wie = coen) =>
  wie.klant.post(weg('/reden'), { id: w.poorten.toeval.uuid(), soort, vanaf })
const rijen = async (tabel: string) =>
  (await w.superuser(c => c.query(`select * from ${tabel} where traject_id = $1`, [noor.traject]))).rows

test('de lijst is voor een coordinator en een vertrouwensfunctionaris, en voor niemand anders', async () => {
  for (const wie of [coen, dora, vera])
    assert.match(await lees(wie, '/bewaren'), new RegExp(`Traject ${noor.code}`))
  for (const pad of ['/bewaren', weg(), weg('/besluit')]) {
    assert.equal((await anna.klant.get(pad)).status, 404, pad)
    assert.equal((await noor.klant.get(pad)).status, 404, pad)
    assert.equal((await w.iemand().get(pad)).location, '/inloggen')
  }
})

test('wie zelf een traject had besluit hier niet over, en krijgt dat te lezen', async () => {
  const eva = await w.medewerker('Eva Proef', ['vertrouwensfunctionaris'])
  await w.superuser(c =>
    c.query(
      `insert into toegang (traject_id, persoon_id, rol, sinds, tot) values ($1, $2, 'specialist', muur.nu(), muur.nu())`,
      [joris.traject, eva.id],
    ),
  )
  assert.match(await lees(eva, '/bewaren'), /Daarom besluit je hier niet over\./)
  assert.doesNotMatch(await lees(eva, '/bewaren'), new RegExp(noor.code))
  assert.equal((await eva.klant.get(weg())).status, 404)
})

test('op de lijst staat per dossier de laatste wijziging, tot wanneer, het verzoek en wat het bewaart, in de volgorde van de codes', async () => {
  await houAan()
  const regel = await lees(dora, '/bewaren')
  assert.match(
    regel,
    /Blijft Laatst veranderd op 1 maart 2027, bewaren tot en met 1 maart 2047\. Verzoek van 1 maart 2027, toegewezen\. Een rechtszaak, sinds 1 februari 2027\./,
  )
  // What began long ago is there because of its term, and what still runs is not.
  assert.doesNotMatch(regel, new RegExp(joris.code))
  await w.superuser(c =>
    c.query(
      `update traject set stand = 'afgerond', aangemeld_op = '2007-06-01', gesloten_op = '2008-01-10' where traject_id = $1`,
      [joris.traject],
    ),
  )
  try {
    await w.superuser(c =>
      c.query(`update keten set op = '2008-01-10' where traject_id = $1`, [joris.traject]),
    )
    const { html } = await dora.klant.get('/bewaren')
    const codes = [...html.matchAll(/Traject ([0-9A-Z]{6})<\/a>/g)].map(m => m[1])
    assert.deepEqual(codes, [noor.code, joris.code].sort())
    assert.match(await lees(dora, weg('', joris)), /termijn van twintig jaar is nog niet voorbij/)
  } finally {
    await w.superuser(c =>
      c.query(`update traject set stand = 'gestart', gesloten_op = null where traject_id = $1`, [
        joris.traject,
      ]),
    )
  }
})

test('een reden houdt het dossier, staat er met soort en dag, en blijft na het opheffen te lezen', async () => {
  assert.equal((await houAan()).location, weg('?gedaan=reden'))
  for (const wie of [coen, vera]) {
    const blad = await lees(wie, weg())
    assert.match(blad, /Er is een reden om dit te bewaren\./)
    assert.match(
      blad,
      /Een rechtszaak , sinds 1 februari 2027\. Opgeschreven door Coen Proef op 1 maart 2027\./,
    )
  }
  assert.equal((await coen.klant.get(weg('/voorstel'))).location, weg())
  const { antwoord, id } = await druk(coen.klant, weg(), weg('/opheffing'))
  assert.equal(antwoord.location, weg('?gedaan=opgeheven'))
  assert.match(await lees(vera, weg()), /Opgeheven op 1 maart 2027\./)
  assert.equal((await coen.klant.get(weg('/voorstel'))).status, 200)
  // Once more changes nothing, and a vertrouwensfunctionaris neither writes nor lifts one.
  assert.equal((await coen.klant.post(weg('/opheffing'), { id })).location, weg('?gedaan=niet-meer'))
  assert.equal((await houAan('klacht', '2027-02-01', vera)).status, 404)
  assert.equal((await vera.klant.post(weg('/opheffing'), { id })).status, 404)
  assert.doesNotMatch((await vera.klant.get(weg())).html, /name="soort"/)
})

test('een reden die niet af is komt ingevuld terug, en twee keer drukken schrijft er een', async () => {
  const fout = await coen.klant.post(weg('/reden'), { soort: 'klacht', vanaf: '2027-03-02' })
  assert.equal(fout.status, 422)
  assert.match(fout.html, /value="klacht" checked/)
  assert.match(fout.html, /value="2027-03-02"/)
  const velden = { id: w.poorten.toeval.uuid(), soort: 'klacht', vanaf: '2027-03-01' }
  for (const _ of [1, 2]) assert.equal((await coen.klant.post(weg('/reden'), velden)).status, 303)
  assert.equal((await rijen('bewaarreden')).length, 1)
})

test('voor het voorstel staat er wat weggaat, wat blijft, de veertien dagen, en dat het nooit meer terug kan', async () => {
  const zeg = await lees(coen, weg('/voorstel'))
  for (const zin of [
    'eerst besluit iemand anders',
    'De ouder vroeg het op 1 maart 2027, en dat is toegewezen.',
    'De sleutel van het dossier.',
    'De code, de dag van de aanmelding en de dag van het einde.',
    'nog hooguit veertien dagen te lezen',
    'Dit kan nooit meer terug.',
    'Druk de brief nu.',
  ])
    assert.ok(zeg.includes(zin), zin)
  await stelVoor()
  const besluit = await lees(dora, weg('/besluit'))
  for (const zin of [
    'Coen Proef stelde dit voor op 1 maart 2027.',
    'meteen vernietigd',
    'Dit kan nooit meer terug.',
  ])
    assert.ok(besluit.includes(zin), zin)
  assert.match(await lees(vera, weg('/besluit')), /Vraag of de coördinator die al heeft gedrukt/)
})

test('voorstellen kan een keer, en intrekken doet een van beiden; daarna staat alles er nog', async () => {
  const id = await stelVoor()
  assert.equal((await coen.klant.post(weg('/voorstel'), { id })).location, weg('?gedaan=voorgesteld'))
  assert.equal((await dora.klant.post(weg('/voorstel'))).location, weg('?gedaan=niet-meer'))
  assert.equal((await rijen('vernietiging')).length, 1)
  // Of what was only proposed there is no certificate.
  for (const einde of ['', '/bewijs.pdf'])
    assert.equal((await dora.klant.get(`/bewaren/bewijs/${id}${einde}`)).status, 404)
  assert.equal((await vera.klant.post(weg('/voorstel'))).status, 404)
  assert.match(await lees(vera, weg('/intrekking')), /Er wordt niets vernietigd, en alles blijft staan\./)
  const { antwoord } = await druk(vera.klant, weg('/intrekking'))
  assert.equal(antwoord.location, weg('?gedaan=ingetrokken'))
  assert.equal((await vera.klant.post(weg('/intrekking'), { id })).location, weg('?gedaan=niet-meer'))
  await stelVoor()
  assert.equal((await druk(dora.klant, weg('/intrekking'))).antwoord.location, weg('?gedaan=ingetrokken'))
  assert.equal((await anna.klant.get(`/trajecten/${noor.traject}`)).status, 200)
})

test('elke weigering is een zin, en er is niets vernietigd: wie voorstelde, in een hand, een reden, een ander voorstel', async () => {
  const id = await stelVoor()
  const weiger = async (wie: Medewerker, zin: RegExp, welk = id) => {
    const { status, html } = await wie.klant.post(weg('/besluit'), { id: welk })
    assert.equal(status, 409)
    assert.match(tekst(html), zin)
  }
  await weiger(coen, /Je stelde dit zelf voor\. Daarom besluit iemand anders\./)
  await weiger(dora, /Dit voorstel ligt er niet meer\./, '11111111-1111-4111-8111-111111111111')
  await weiger(dora, /Dit voorstel ligt er niet meer\./, 'geen-uuid')
  await w.superuser(c =>
    c.query(
      `insert into personeelscode (medewerker_id, id, hash, gemaakt_op, geldig_tot, gebruikt_op, gemaakt_door) values ($1, gen_random_uuid(), sha256('x'), muur.nu(), muur.nu(), muur.nu(), $2)`,
      [vera.id, coen.id],
    ),
  )
  await weiger(vera, /in de laatste dertig dagen een code\. Of er veranderde iets\. Vraag een ander\./)
  await houAan()
  await weiger(dora, /Er is een reden om dit te bewaren\./)
  assert.equal((await rijen('traject'))[0]?.vernietigd_op, null)
  assert.equal((await rijen('vernietiging'))[0]?.besloten_op, null)
})

test('wat loopt gaat niet weg, ook niet op een toegewezen verzoek', async () => {
  const zet = (stand: string) =>
    w.superuser(c => c.query('update traject set stand = $1 where traject_id = $2', [stand, noor.traject]))
  await zet('gestart')
  try {
    assert.match(await lees(coen, weg()), /Dit traject loopt nog\. De specialist sluit het eerst af\./)
    assert.equal((await coen.klant.get(weg('/voorstel'))).location, weg())
    assert.equal((await coen.klant.post(weg('/voorstel'))).location, weg('?gedaan=niet-meer'))
  } finally {
    await zet('gestopt')
  }
})

test('besluiten wil de wachtzin van zojuist, op de bladzijde en bij het drukken', async () => {
  const id = await stelVoor()
  await w.zetKlok('2027-03-01T12:11:00Z')
  await w.superuser(c => c.query('update sessie set gebruikt_op = muur.nu()'))
  for (const wie of [dora, vera]) {
    assert.match((await wie.klant.get(weg('/besluit'))).location ?? '', /^\/bevestigen/)
    assert.match((await wie.klant.post(weg('/besluit'), { id })).location ?? '', /^\/bevestigen/)
  }
  assert.equal((await rijen('vernietiging'))[0]?.besloten_op, null)
})

test('wie er over een kind mag vragen ziet de coordinator bij het dossier, en een vertrouwensfunctionaris niet', async () => {
  const zeg = await lees(coen, weg())
  assert.match(
    zeg,
    /Voor Fien vraagt nu een ouder met gezag\. Vanaf 9 april 2030 \(12 jaar\) mag Fien zelf vragen/,
  )
  assert.doesNotMatch((await vera.klant.get(weg())).html, /Fien|gezag/)
  assert.doesNotMatch((await coen.klant.get('/bewaren')).html, /Fien|gezag/)
  assert.match(
    tekst((await anna.klant.get(`/trajecten/${noor.traject}`)).html),
    /Wie mag vragen over een kind/,
  )
})

test('elke daad van een coordinator staat in het log van het traject', async () => {
  await w.superuser(c => c.query('delete from logregel'))
  const id = await stelVoor()
  await coen.klant.get(weg('/brief.pdf'))
  await coen.klant.post(weg('/besluit'), { id })
  await dora.klant.post(weg('/intrekking'), { id })
  const { rows } = await w.superuser(c =>
    c.query(`select handeling, onderdeel, uitkomst from logregel where rol = 'coordinator' order by op, id`),
  )
  assert.deepEqual(rows.map(r => Object.values(r).join(' ')).sort(), [
    'C vernietiging 0',
    'E vernietiging 0',
    'R vernietiging 0',
    'R vernietiging 4',
    'U vernietiging 0',
  ])
})

test('de bladzijden zijn geldige html, in beide talen', async () => {
  await houAan()
  await druk(coen.klant, weg(), weg('/opheffing'))
  const keur = new HtmlValidate(htmlRegels)
  for (const taal of ['nl', 'en']) {
    for (const wie of [coen, dora]) await wie.klant.post('/taal', { taal })
    await w.superuser(c => c.query('delete from vernietiging'))
    const bladen: [Medewerker, string][] = [
      [coen, '/bewaren'],
      [coen, weg()],
      [coen, weg('/voorstel')],
    ]
    const kijk = async (lijst: typeof bladen) => {
      for (const [wie, pad] of lijst) {
        const { html, status } = await wie.klant.get(pad)
        assert.equal(status, 200, pad)
        const { results } = await keur.validateString(html)
        assert.deepEqual(
          results.flatMap(r => r.messages.map(m => `${pad}: ${m.ruleId} ${m.message}`)),
          [],
        )
      }
    }
    await kijk(bladen)
    await druk(coen.klant, weg('/voorstel'))
    await kijk([
      [coen, weg()],
      [dora, weg('/besluit')],
      [dora, weg('/intrekking')],
    ])
  }
  for (const wie of [coen, dora]) await wie.klant.post('/taal', { taal: 'nl' })
})
