// Triage and verdeling as a coordinator does it, on the real database: recorded, repeated, refused, and nobody else's (T1, T2).
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import type { Aanmelding } from '../../domein/aanmelding.ts'
import { type Bit, geschikt, type Hmac } from '../../domein/banen.ts'
import { TRIAGEPUNTEN } from '../../domein/triage.ts'
import { leidAf } from '../../muur/sleutels.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { type Medewerker, maakWereld, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { traject } from '../traject/routes.tsx'
import { listGeschikt } from './queries.ts'
import { verdelen } from './routes.tsx'

let w: Wereld
let cato: Medewerker
let specialisten: (Medewerker & { paar: string; positie: Bit })[]
const secret = (wie: Medewerker) =>
  new Uint8Array(Buffer.from(wie.klant.cookies.get('__Host-s') ?? '', 'base64url'))

before(async () => {
  w = await maakWereld({ features: [verdelen, traject] })
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  specialisten = []
  for (let p = 0; p < 3; p++) {
    const paar = w.poorten.toeval.uuid()
    for (const positie of [0, 1] as const) {
      const naam = `Specialist ${p}${positie}`
      specialisten.push({
        ...(await w.medewerker(naam, ['specialist'], { paar, positie, plaatsen: 40 })),
        paar,
        positie,
      })
    }
  }
  await w.medewerker('Zonder Paar', ['specialist'])
})
after(() => w.sluit())

const leeg: Aanmelding = {
  voornaam: 'Marit',
  achternaam: 'van den Bergh',
  telefoon: '+31612345678',
  email: null,
  contact: { kanalen: ['bellen'], tijden: 'na 20.00 uur', voicemail: false, bijzonderheden: '' },
  adres: { straat: '', huisnummer: null, toevoeging: '', postcode: '', woonplaats: '', geheim: true },
  contactverbod: 'nee',
  contactverbodToelichting: '',
  taal: 'Nederlands',
  tolk: false,
  kinderen: [{ voornaam: 'Sara', geboortedatum: '2015-06-01' }],
  oudste: '2015-06-01',
  kant: 0,
  kader: 'vrijwillig',
  otsTot: null,
  zitting: null,
  proforma: null,
  eerdereHulp: ['mediation'],
  eerdereHulpTekst: '',
  conflictduur: 'langer-dan-2-jaar',
  veiligheid: { tekst: '', belMij: false },
  aanleiding: 'Rust in huis.',
}

/** An ouder who applied, written as the form writes it. Gives the id of the traject. */
async function meld(anders: Partial<Aanmelding> = {}): Promise<string> {
  const { deur, toeval } = w.poorten
  const id = toeval.uuid()
  const a = { ...leeg, ...anders }
  await deur.meldAan(id, 'ABC123', async (db, hier) => {
    await db.updateTable('traject').set({ roepnaam: a.voornaam }).where('traject_id', '=', id).execute()
    const rij = {
      traject_id: id,
      id: toeval.uuid(),
      inhoud: JSON.stringify(a),
      kader: a.kader,
      ontvangen_op: hier.nu,
    }
    await db.insertInto('aanmelding').values(rij).execute()
  })
  return id
}

const punten = (antwoord = 'nee') => Object.fromEntries(TRIAGEPUNTEN.map(p => [`punt_${p}`, antwoord]))
const passend = { conclusie: 'passend', reden: 'Hulp om samen te werken liep vast.' }
const hidden = (html: string, naam: string) =>
  new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const stand = async (id: string) =>
  w.superuser(
    async c =>
      (await c.query('select stand, gesloten_op, versie from traject where traject_id = $1', [id])).rows[0],
  )

async function oordeel(id: string, velden: Record<string, string>) {
  const form = await cato.klant.get(`/aanmeldingen/${id}/oordeel`)
  return cato.klant.post(`/aanmeldingen/${id}/oordeel`, {
    id: hidden(form.html, 'id'),
    ...punten(),
    ...velden,
  })
}

test('een lege praktijk zegt wat hier komt', async () => {
  const { html, status } = await cato.klant.get('/aanmeldingen')
  assert.equal(status, 200)
  assert.match(html, /Er zijn nog geen aanmeldingen/)
})

test('een aanmelding wordt gelezen, beoordeeld, toegewezen, en dan ziet de specialist haar', async () => {
  const id = await meld({ veiligheid: { tekst: 'Hij staat soms voor de deur.', belMij: true } })
  await w.superuser(c =>
    c.query("update traject set aangemeld_op = '2027-02-22T09:00:00Z' where traject_id = $1", [id]),
  )
  const lijst = await cato.klant.get('/aanmeldingen')
  assert.match(lijst.html, /Nieuw.*Marit.*7 dagen.*Nog geen oordeel/s)
  const pagina = await cato.klant.get(`/aanmeldingen/${id}`)
  assert.ok(
    pagina.html.indexOf('Hij staat soms voor de deur.') < pagina.html.indexOf('Rust in huis.'),
    'safety first',
  )
  assert.match(pagina.html, /Nummers bij gevaar/)
  assert.match((await cato.klant.get(`/aanmeldingen/${id}/toewijzing`)).html, /Er is nog geen oordeel/)

  const klaar = await oordeel(id, { ...passend, punt_contactverbod: 'ja', notitie_contactverbod: 'tot juni' })
  assert.deepEqual([klaar.status, klaar.location], [303, `/aanmeldingen/${id}?oordeel`])
  assert.equal((await stand(id)).stand, 'wacht')
  assert.match(
    (await cato.klant.get(`/aanmeldingen/${id}`)).html,
    /Passend.*Cato Proef.*samen te werken liep vast.*tot juni/s,
  )

  const kies = await cato.klant.get(`/aanmeldingen/${id}/toewijzing`)
  const namen = [...kies.html.matchAll(/name="specialist" value="([^"]*)"/g)].map(m => m[1])
  assert.equal(namen.length, 3, 'one of each pair')
  const gekozen = specialisten.find(s => s.id === namen[0]) as Medewerker
  const velden = { id: hidden(kies.html, 'id'), versie: hidden(kies.html, 'versie'), specialist: gekozen.id }
  assert.equal((await gekozen.klant.get(`/trajecten/${id}`)).status, 404)
  for (let keer = 0; keer < 2; keer++) {
    const toe = await cato.klant.post(`/aanmeldingen/${id}/toewijzing`, velden)
    assert.equal(toe.location, `/aanmeldingen/${id}?toegewezen`)
  }
  assert.equal((await gekozen.klant.get(`/trajecten/${id}`)).status, 200)
  const rows = await w.superuser(
    async c => (await c.query('select rol, tot from toegang where traject_id = $1 order by rol', [id])).rows,
  )
  assert.deepEqual(
    rows.map(r => r.rol),
    ['aanmelder', 'ouder', 'specialist'],
  )
  assert.match(
    (await cato.klant.get('/aanmeldingen')).html,
    new RegExp(`Toegewezen, nog niet gestart.*Marit.*bij ${gekozen.naam}`, 's'),
  )
})

test('een ander kiezen eindigt de toegang van de eerste; wie nog de oude pagina heeft krijgt een keus', async () => {
  const id = await meld()
  await oordeel(id, passend)
  const kies = await cato.klant.get(`/aanmeldingen/${id}/toewijzing`)
  const [een, twee, drie] = [...kies.html.matchAll(/name="specialist" value="([^"]*)"/g)].map(
    m => m[1] as string,
  )
  const velden = { id: hidden(kies.html, 'id'), versie: hidden(kies.html, 'versie') }
  const wijs = (v: object) => cato.klant.post(`/aanmeldingen/${id}/toewijzing`, { ...velden, ...v })
  assert.equal((await wijs({ specialist: een })).status, 303)
  const botst = await wijs({ specialist: twee })
  assert.equal(botst.status, 409)
  assert.match(botst.html, /Intussen is .* toegewezen/)
  assert.match(botst.html, new RegExp(`value="${twee}" checked`))
  assert.equal((await wijs({ specialist: twee, versie: hidden(botst.html, 'versie') })).status, 303)
  const eerste = specialisten.find(s => s.id === een) as Medewerker
  assert.equal((await eerste.klant.get(`/trajecten/${id}`)).status, 404)
  const tegelijk = await cato.klant.get(`/aanmeldingen/${id}/toewijzing`)
  const v = { versie: hidden(tegelijk.html, 'versie') }
  const beide = await Promise.all([wijs({ specialist: een, ...v }), wijs({ specialist: drie, ...v })])
  assert.deepEqual(beide.map(a => a.status).sort(), [303, 409])
})

test('wie niet geschikt is of geen plek heeft wordt geweigerd, met een en dezelfde zin', async () => {
  const id = await meld()
  await oordeel(id, passend)
  const weg = `/aanmeldingen/${id}/toewijzing`
  const kies = await cato.klant.get(weg)
  const namen = [...kies.html.matchAll(/name="specialist" value="([^"]*)"/g)].map(m => m[1])
  const velden = { id: hidden(kies.html, 'id'), versie: hidden(kies.html, 'versie') }
  const ander = specialisten.find(s => !namen.includes(s.id)) as Medewerker
  for (const specialist of [ander.id, cato.id, w.poorten.toeval.uuid()])
    assert.equal((await cato.klant.post(weg, { ...velden, specialist })).status, 409)
  for (const specialist of ['', 'x', "'; drop table toegang; --"])
    assert.equal((await cato.klant.post(weg, { ...velden, specialist })).status, 422)
  await w.superuser(c => c.query('update medewerker set plaatsen = 0'))
  const vol = await cato.klant.get(weg)
  assert.match(vol.html, /Er is nu geen plek/)
  await w.superuser(c => c.query('update medewerker set plaatsen = 40, registratie_tot = $1', ['2027-01-01']))
  assert.equal((await cato.klant.get(weg)).html, vol.html, 'full and not eligible are the same page')
  await w.superuser(c => c.query('update medewerker set registratie_tot = null'))
})

test('een oordeel is van een mens: alles beantwoord, met een reden, en het eerdere blijft staan', async () => {
  const id = await meld({ voornaam: 'Noor' })
  const weg = `/aanmeldingen/${id}/oordeel`
  const leegForm = await cato.klant.post(weg, {})
  assert.equal(leegForm.status, 422)
  assert.equal([...leegForm.html.matchAll(/<a href="#punt_/g)].length, TRIAGEPUNTEN.length)
  const lang = 'a'.repeat(1_000_000)
  const rijen: [Record<string, string>, string][] = [
    [{ conclusie: 'goedgekeurd', reden: passend.reden }, 'conclusie'],
    [{ ...passend, reden: 'kort' }, 'reden'],
    [{ ...passend, reden: lang }, 'reden'],
    [{ ...passend, notitie_psychose: 'a\u0000b' }, 'notitie_psychose'],
    [{ ...passend, punt_stalking: '<script>' }, 'punt_stalking'],
  ]
  for (const [velden, veld] of rijen) {
    const mis = await oordeel(id, velden)
    assert.equal(mis.status, 422)
    assert.match(mis.html, new RegExp(`<a href="#${veld}"`))
    assert.ok(mis.html.includes(velden.reden as string))
  }
  const form = await cato.klant.get(weg)
  const een = {
    id: hidden(form.html, 'id'),
    ...punten('onbekend'),
    conclusie: 'aanhouden',
    reden: `<script>alert(1)</script> 🦄 '--`,
  }
  assert.equal((await cato.klant.post(weg, een)).status, 303)
  assert.equal((await cato.klant.post(weg, een)).status, 303)
  assert.equal((await stand(id)).stand, 'aangemeld')
  assert.match((await cato.klant.get(`/aanmeldingen/${id}/toewijzing`)).html, /wordt aangehouden/)
  await w.zetKlok('2027-03-01T09:05:00Z')
  await oordeel(id, { conclusie: 'niet-passend', reden: 'De ouder ziet ervan af.' })
  const pagina = await cato.klant.get(`/aanmeldingen/${id}`)
  assert.ok(!pagina.html.includes('<script>alert'))
  assert.equal(
    [...pagina.html.matchAll(/class="uitspraak"/g)].length,
    2,
    'both stay, the double press is one',
  )
  assert.match((await cato.klant.get(weg)).html, /name="punt_stalking" value="nee" checked/)
})

test('een aanmelding die niet doorgaat wordt gesloten met een reden, een keer en voorgoed', async () => {
  const id = await meld({ voornaam: 'Joris' })
  const weg = `/aanmeldingen/${id}/afsluiting`
  const form = await cato.klant.get(weg)
  const velden = { id: hidden(form.html, 'id'), reden: 'De ouder koos voor mediation.' }
  assert.equal((await cato.klant.post(weg, { ...velden, reden: '' })).status, 422)
  assert.equal((await stand(id)).stand, 'aangemeld')
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await cato.klant.post(weg, velden)).location, `/aanmeldingen/${id}?gesloten`)
  assert.equal((await stand(id)).stand, 'niet-gestart')
  assert.match((await cato.klant.get(`/aanmeldingen/${id}`)).html, /koos voor mediation/)
  assert.equal((await cato.klant.post(weg, { ...velden, id: w.poorten.toeval.uuid() })).status, 409)
  assert.equal((await oordeel(id, passend)).status, 409)
  assert.equal((await cato.klant.post(`/aanmeldingen/${id}/toewijzing`, {})).status, 409)
})

test('zoeken vindt op voornaam en code, zonder accenten en hoofdletters', async () => {
  await meld({ voornaam: 'Zoë' })
  assert.match((await cato.klant.get('/aanmeldingen?zoek=zoe')).html, /Zoë/)
  assert.match((await cato.klant.get('/aanmeldingen?zoek=abc-123')).html, /Zoë/)
  const niets = await cato.klant.get(`/aanmeldingen?zoek=${encodeURIComponent('<script>x')}`)
  assert.match(niets.html, /Niets gevonden bij &quot;&lt;script>x/)
})

test('wat er niet is, van een ander is of geen nummer is: dezelfde bytes; en wie geen coordinator is ziet hier niets', async () => {
  const id = await meld()
  const vreemd = ['00000000-0000-4000-8000-000000000000', 'x', "1' or '1'='1"]
  for (const deel of ['', '/oordeel', '/toewijzing', '/afsluiting']) {
    const paginas = await Promise.all(
      vreemd.map(v => cato.klant.get(`/aanmeldingen/${encodeURIComponent(v)}${deel}`)),
    )
    assert.deepEqual(
      paginas.map(p => p.status),
      [404, 404, 404],
    )
    assert.equal(new Set(paginas.map(p => p.html)).size, 1)
    const specialist = specialisten[0] as Medewerker
    const gewoon = await specialist.klant.get(`/bestaat-niet`)
    for (const pad of [`/aanmeldingen/${id}${deel}`, '/aanmeldingen']) {
      const zijne = await specialist.klant.get(pad)
      assert.equal(zijne.status, 404)
      assert.equal(zijne.html.replaceAll(pad, ''), gewoon.html.replaceAll('/bestaat-niet', ''))
    }
    if (deel) assert.equal((await specialist.klant.post(`/aanmeldingen/${id}${deel}`, {})).status, 404)
    assert.equal((await w.iemand().get(`/aanmeldingen/${id}${deel}`)).location, '/inloggen')
  }
})

test('hetzelfde kind en tegengestelde antwoorden geven nooit dezelfde specialist, voor tweehonderd datums, en de regel zegt hetzelfde', async () => {
  const hmac: Hmac = (sleutel, tekst) => new Uint8Array(createHmac('sha256', sleutel).update(tekst).digest())
  const geheim = leidAf(testsleutel, 'banen')
  const { toeval } = w.poorten
  await w.poorten.deur.huis(secret(cato), async db => {
    const splitsingen = new Set<string>()
    for (let n = 0; n < 200; n++) {
      const dagen = new DataView(toeval.bytes(4).buffer).getUint32(0) % (60 * 365)
      const oudste = Temporal.PlainDate.from('1967-01-01').add({ days: dagen }).toString()
      const [een, ander] = await Promise.all(
        ([0, 1] as const).map(kant => listGeschikt(db, { oudste, kant })),
      )
      const ids = (lijst: { id: string }[] = []) => lijst.map(k => k.id).sort()
      assert.deepEqual(
        ids(een).filter(id => ids(ander).includes(id)),
        [],
        oudste,
      )
      assert.deepEqual(
        [...ids(een), ...ids(ander)].sort(),
        ids(specialisten),
        'between them they have everybody',
      )
      for (const [kant, lijst] of [een, ander].entries())
        assert.deepEqual(ids(lijst), ids(geschikt(hmac, geheim, specialisten, oudste, kant as Bit)), oudste)
      splitsingen.add(ids(een).join())
    }
    assert.equal(splitsingen.size, 8, 'every pair falls both ways')
  })
})

test('de lijst van de een verandert niet als de ander is toegewezen', async () => {
  const oudste = '2016-09-09'
  const [een, ander] = [await meld({ oudste, kant: 0 }), await meld({ oudste, kant: 1, voornaam: 'Joris' })]
  await oordeel(een, passend)
  await oordeel(ander, passend)
  const zonderId = (html: string) => html.replace(/name="id" value="[^"]*"/, '')
  const before = await cato.klant.get(`/aanmeldingen/${een}/toewijzing`)
  const kies = await cato.klant.get(`/aanmeldingen/${ander}/toewijzing`)
  const velden = {
    id: hidden(kies.html, 'id'),
    versie: hidden(kies.html, 'versie'),
    specialist: hidden(kies.html, 'specialist'),
  }
  assert.equal((await cato.klant.post(`/aanmeldingen/${ander}/toewijzing`, velden)).status, 303)
  const after = await cato.klant.get(`/aanmeldingen/${een}/toewijzing`)
  assert.equal(zonderId(after.html), zonderId(before.html))
})

test('elke pagina is goede html, in beide talen', async () => {
  const validator = new HtmlValidate(htmlRegels)
  const id = await meld({ veiligheid: { tekst: 'x', belMij: true } })
  await oordeel(id, passend)
  const paden = ['', `/${id}`, `/${id}/oordeel`, `/${id}/toewijzing`, `/${id}/afsluiting`].map(
    p => `/aanmeldingen${p}`,
  )
  for (const taal of ['nl', 'en']) {
    cato.klant.cookies.set('__Host-taal', taal)
    for (const pad of paden) {
      const { html, status } = await cato.klant.get(pad)
      assert.equal(status, 200)
      const { results } = await validator.validateString(html)
      assert.deepEqual(
        results.flatMap(r =>
          r.messages.map(m => `${pad} ${m.ruleId} ${m.message} ${html.slice(m.offset - 60, m.offset + 60)}`),
        ),
        [],
      )
    }
  }
  cato.klant.cookies.delete('__Host-taal')
})
