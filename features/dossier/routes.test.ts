// The own dossier: what an ouder reads and what not, words that stay, a correction with its answer, and nothing of anybody else.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'
import { hidden, sowDossier } from '../../tests/zaai-verslag.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let s: Medewerker
let o: Ouder
let vreemd: Ouder
let ids: Record<'gesprek' | 'gepland' | 'uitspraak' | 'plan', string>

before(async () => {
  w = await maakWereld({ seed: 'dossier' })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
  await sowDossier(w, s, o)
  const ander = await w.medewerker('Bram Proef', ['specialist'])
  vreemd = await w.traject(ander, 'Joris')
  await sowDossier(w, ander, vreemd)
  ids = await w.poorten.deur.traject(
    secretOf(s),
    o.traject,
    { actie: 'C', onderdeel: 'proef' },
    async (db, hier) => {
      const plan = w.poorten.toeval.uuid()
      await db
        .insertInto('plan')
        .values({ traject_id: hier.traject, id: plan, aanleiding: 'Rust in huis.' })
        .execute()
      const gesprek = async (stand: 'gehouden' | 'gepland') =>
        (
          await db
            .selectFrom('gesprek')
            .select('id')
            .where('traject_id', '=', hier.traject)
            .where('stand', '=', stand)
            .orderBy('begint_op')
            .executeTakeFirstOrThrow()
        ).id
      const { id: uitspraak } = await db
        .selectFrom('uitspraak')
        .select('id')
        .where('traject_id', '=', hier.traject)
        .where('soort', '=', 'feit')
        .executeTakeFirstOrThrow()
      return { gesprek: await gesprek('gehouden'), gepland: await gesprek('gepland'), uitspraak, plan }
    },
  )
})
after(() => w.sluit())

const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const zeg = async (pad: string, wat: string, woorden: string, klant = o.klant) => {
  const { html } = await klant.get(`${pad}/erbij`)
  return await klant.post(`${pad}/erbij`, { id: hidden(html, 'id'), wat, tekst: woorden })
}

test('het dossier noemt wat er is en laat er nog niets van lezen', async () => {
  const { html, status } = await o.klant.get('/mijn/dossier')
  assert.equal(status, 200)
  assert.match(html, new RegExp(`href="/mijn/dossier/gesprek/${ids.gesprek}"`))
  assert.match(tekst(html), /Gesprek van 18 februari 2027/)
  assert.match(html, /href="\/mijn\/wie-keek"/)
  assert.match(html, /href="\/mijn\/verslag\/toestemming"/)
  // A plan that is not settled and a gesprek to come are still being written.
  assert.ok(!html.includes(ids.plan) && !html.includes(ids.gepland))
  assert.doesNotMatch(tekst(html), /NOTITIE|VOORBEREIDING|brief|telefoon/)
})

test('een gesprek laat de uitspraken en het huiswerk lezen, en nooit de notitie of de voorbereiding', async () => {
  const { html } = await o.klant.get(`/mijn/dossier/gesprek/${ids.gesprek}`)
  assert.match(tekst(html), /Een feit .* Bron: brief, 11 februari 2027/)
  assert.match(tekst(html), /Volgens de ouder Mijn telefoon ligt nu in de la\./)
  assert.match(tekst(html), /Oordeel van de specialist .* Waarop dat steunt: gesprek 3 en 4/)
  assert.match(tekst(html), /Bij dit gesprek hoort ook een notitie/)
  assert.doesNotMatch(html, /GEHEIME NOTITIE|VOORBEREIDING|GEHEIM ADRES/)
})

test('wat nog geschreven wordt, niet bestaat of van een ander is, is er niet: dezelfde bytes', async () => {
  const bytes = async (pad: string) => {
    const { status, html, headers } = await o.klant.get(pad)
    return JSON.stringify([status, html, [...headers]])
  }
  const geen = await bytes('/mijn/dossier/gesprek/11111111-1111-4111-8111-111111111111')
  assert.match(geen, /^\[404/)
  const { rows } = await w.superuser(c =>
    c.query('select id, gesprek_id from uitspraak where traject_id = $1', [vreemd.traject]),
  )
  for (const pad of [
    ...[
      `gesprek/${ids.gepland}`,
      `plan/${ids.plan}`,
      `gesprek/${ids.uitspraak}`,
      `afsluiting/${ids.gesprek}`,
    ],
    ...[
      `gesprek/${rows[0].gesprek_id}`,
      `uitspraak/${rows[0].id}`,
      'gesprek/geen-uuid',
      `verslag/${ids.gesprek}`,
    ],
  ]) {
    assert.equal(await bytes(`/mijn/dossier/${pad}`), geen, pad)
    assert.equal(await bytes(`/mijn/dossier/${pad}/erbij`), geen, pad)
    assert.equal(
      (await o.klant.post(`/mijn/dossier/${pad}/erbij`, { wat: 'verklaring', tekst: 'x' })).status,
      404,
    )
  }
  const { rows: none } = await w.superuser(c => c.query('select from stukverklaring'))
  assert.equal(none.length, 0)
})

test('lezen vraagt de wachtzin, en wat getypt was komt terug', async () => {
  const nu = w.klok.nu()
  const klant = await w.klantVoor(o.id, o.traject)
  await w.zetKlok(nu.add({ minutes: 9 }).toString())
  await klant.get('/mijn')
  await w.zetKlok(nu.add({ minutes: 12 }).toString())
  const pad = `/mijn/dossier/gesprek/${ids.gesprek}`
  assert.equal((await klant.get('/mijn/dossier')).status, 200)
  assert.equal((await klant.get(pad)).location, `/bevestigen?terug=${encodeURIComponent(pad)}`)
  const post = await klant.post(`${pad}/erbij`, { wat: 'verklaring', tekst: 'Zo was het niet.' })
  assert.notEqual(post.location, `${pad}?verklaring`)
  await w.zetKlok(nu.toString())
  const { rows } = await w.superuser(c => c.query('select from stukverklaring'))
  assert.equal(rows.length, 0)
})

test('een formulier zonder keuze of woorden komt ingevuld terug', async () => {
  const pad = `/mijn/dossier/gesprek/${ids.gesprek}/erbij`
  const { status, html } = await o.klant.post(pad, { wat: '', tekst: 'Nog <b>niet</b> klaar.' })
  assert.equal(status, 422)
  assert.match(html, /Nog &lt;b>niet&lt;\/b> klaar\./)
  assert.match(tekst(html), /Wat wil je\? Kies een antwoord\./)
  assert.equal((await o.klant.post(pad, { wat: 'verklaring', tekst: ' ' })).status, 422)
})

test('eigen woorden staan er meteen, blijven bij wat er stond, en de specialist leest ze ernaast', async () => {
  const pad = `/mijn/dossier/uitspraak/${ids.uitspraak}`
  const { html: leeg } = await o.klant.get(`${pad}/erbij`)
  const velden = { id: hidden(leeg, 'id'), wat: 'verklaring', tekst: 'Die brief ken ik niet.' }
  for (let i = 0; i < 2; i++)
    assert.equal((await o.klant.post(`${pad}/erbij`, velden)).location, `${pad}?verklaring`)
  const mijn = (await o.klant.get(`/mijn/dossier/gesprek/${ids.gesprek}`)).html
  assert.equal(mijn.match(/Die brief ken ik niet\./g)?.length, 1, 'pressed twice it stands there once')
  const ernaast = async () => (await s.klant.get(`/trajecten/${o.traject}/gesprekken/${ids.gesprek}`)).html
  assert.match(tekst(await ernaast()), /Verklaring van de ouder, 1 maart 2027 Die brief ken ik niet\./)
  // The statement changes, and goes: what it said stays with the words about it.
  await w.poorten.deur.traject(secretOf(s), o.traject, { actie: 'D', onderdeel: 'proef' }, (db, hier) =>
    db
      .deleteFrom('uitspraak')
      .where('traject_id', '=', hier.traject)
      .where('id', '=', ids.uitspraak)
      .execute(),
  )
  assert.match(tekst((await o.klant.get(pad)).html), /Dit is er niet meer .* Die brief ken ik niet\./)
  assert.equal((await o.klant.get(`${pad}/erbij`)).status, 404)
  const lijst = tekst((await s.klant.get(`/trajecten/${o.traject}/verzoeken`)).html)
  assert.match(lijst, /Die brief ken ik niet\. Wat er toen stond .* Een feit .* Bron: brief/)
})

test('een verbetering heeft een klok die beide zien, en krijgt een keer een antwoord met een reden', async () => {
  const pad = `/mijn/dossier/gesprek/${ids.gesprek}`
  const weg = `/trajecten/${o.traject}`
  assert.doesNotMatch(tekst((await s.klant.get(weg)).html), /vroeg iets over het dossier/)
  assert.equal((await zeg(pad, 'correctie', 'Het was donderdag.')).location, `${pad}?correctie`)
  assert.match(
    tekst((await o.klant.get(`${pad}?correctie`)).html),
    /Je krijgt antwoord, uiterlijk 1 april 2027\./,
  )
  assert.match(tekst((await s.klant.get(weg)).html), /Antwoord uiterlijk donderdag 1 april 2027\./)
  const { html } = await s.klant.get(`${weg}/verzoeken`)
  assert.match(tekst(html), /Verbetering: een gesprek Antwoord uiterlijk 1 april 2027/)
  const hier = /href="([^"]*\/verzoeken\/[^"]*)"/.exec(html)?.[1] as string
  const een = await s.klant.get(hier)
  assert.match(tekst(een.html), /Ontvangen op 1 maart 2027 .* Gevraagd Het was donderdag\./)
  assert.match(een.html, new RegExp(`href="${weg}/gesprekken/${ids.gesprek}"`))
  assert.equal((await s.klant.post(hier, { besluit: 'toegewezen', reden: '' })).status, 422)
  const ja = { besluit: 'toegewezen', reden: 'Je hebt gelijk.' }
  assert.equal((await s.klant.post(hier, ja)).location, `${hier}?gegeven`)
  assert.equal((await s.klant.post(hier, ja)).location, `${hier}?gegeven`)
  assert.equal(
    (await s.klant.post(hier, { besluit: 'afgewezen', reden: 'Toch niet.' })).location,
    `${hier}?eerder`,
  )
  assert.match(
    tekst((await o.klant.get(pad)).html),
    /Antwoord van 1 maart 2027 Ja, dit is aangepast\. Je hebt gelijk\./,
  )
  assert.doesNotMatch(tekst((await s.klant.get(weg)).html), /vroeg iets over het dossier/)
})

test('de bladzijden zijn geldige html, in beide talen', async () => {
  const keur = new HtmlValidate(htmlRegels)
  for (const taal of ['nl', 'en']) {
    await o.klant.post('/taal', { taal })
    await s.klant.post('/taal', { taal })
    const pad = `/mijn/dossier/gesprek/${ids.gesprek}`
    const weg = `/trajecten/${o.traject}/verzoeken`
    for (const [klant, adres] of [
      ...['/mijn/dossier', pad, `${pad}?verklaring`, `${pad}/erbij`].map(p => [o.klant, p] as const),
      [s.klant, weg] as const,
    ]) {
      const { html } = await klant.get(adres)
      const { results } = await keur.validateString(html)
      assert.deepEqual(
        results.flatMap(r => r.messages.map(m => `${adres}: ${m.ruleId} ${m.message}`)),
        [],
      )
    }
  }
})
