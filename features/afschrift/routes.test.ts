// A copy from request to file: two people look at it, what is about somebody else is out of every shape, and what was given stays as it is.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { vindBreuk } from '../../muur/keten.ts'
import { ketengetal, leesKetengetal } from '../../muur/keten-getal.ts'
import { onderzoekPdf } from '../../platform/druk/pdf-onderzoek.ts'
import { maakLopend, maakParen } from '../../tests/lopend.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'
import {
  afschriftenPad,
  beginAfschrift,
  delenIn,
  geef,
  kiesMeelezer,
  laatWeg,
  leesNa,
  legVoor,
  vraagInzage,
} from '../../tests/zaai-afschrift.ts'
import { sowDossier } from '../../tests/zaai-verslag.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import type { Bundel } from './bundel.ts'

let w: Wereld
let cato: Medewerker
let s: Medewerker
let m: Medewerker
let ander: Medewerker
let o: Ouder
let pad: string
const GEHEIM = 'De oma van Sam drinkt te veel.'

before(async () => {
  w = await maakWereld({ seed: 'afschrift' })
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  const specialisten = await maakParen(w)
  const lopend = await maakLopend(w, cato, specialisten)
  o = lopend.ouder
  s = lopend.oud
  m = lopend.nieuw
  ander = specialisten.find(een => een !== s && een !== m) as Medewerker
  await sowDossier(w, s, o)
  await schrijf(`Het ging goed. ${GEHEIM} Dat geeft rust.`)
})
after(() => w.sluit())

/** The note of the gesprek that was held. */
async function schrijf(notitie: string): Promise<void> {
  await w.poorten.deur.traject(secretOf(s), o.traject, { actie: 'U', onderdeel: 'proef' }, async db => {
    const { id } = await db
      .selectFrom('gesprek')
      .select('id')
      .where('traject_id', '=', o.traject)
      .where('stand', '=', 'gehouden')
      .executeTakeFirstOrThrow()
    await db
      .updateTable('gesprek')
      .set({ notitie })
      .where('traject_id', '=', o.traject)
      .where('id', '=', id)
      .execute()
  })
}

const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const wegNaar = async (naam: string) =>
  new RegExp(`/mijn/afschriften/[0-9a-f-]{36}/${naam}`).exec(
    (await o.klant.get('/mijn/afschriften')).html,
  )?.[0] ?? ''
const bestand = async (naam: string) => await o.klant.get(await wegNaar(naam))
const bytesVan = async (naam: string) => {
  const cookie = [...o.klant.cookies].map(([k, v]) => `${k}=${v}`).join('; ')
  const antwoord = await w.app.request(await wegNaar(naam), { headers: { cookie } })
  return new Uint8Array(await antwoord.arrayBuffer())
}

test('zonder toegewezen verzoek is er niets te maken, en de ouder heeft niets', async () => {
  assert.match(tekst((await s.klant.get(afschriftenPad(o))).html), /geen verzoek om inzage waar je ja op zei/)
  const leeg = await s.klant.post(afschriftenPad(o), { verzoek: w.poorten.toeval.uuid() })
  assert.equal(leeg.status, 404)
  assert.match(tekst((await o.klant.get('/mijn/afschriften')).html), /Je hebt nog geen afschrift/)
})

test('het hele dossier staat er als alineas met elk een bron, en twee keer beginnen is een afschrift', async () => {
  await vraagInzage(s.klant, o)
  pad = await beginAfschrift(s.klant, o)
  assert.equal(await w.superuser(async c => (await c.query('select from afschrift')).rowCount), 1)
  const blad = (await s.klant.get(pad)).html
  const delen = await Promise.all(
    delenIn(blad, `${pad}/delen`).map(async d => tekst((await s.klant.get(d)).html)),
  )
  const alles = delen.join('\n')
  for (const zin of [
    'Notitie van de specialist',
    GEHEIM,
    'VOORBEREIDING',
    'Voorbereiding van de specialist',
    'Feit, bron: brief',
    'Het plan',
  ])
    if (zin !== 'Het plan') assert.ok(alles.includes(zin), zin)
  // Where a gesprek at home was, and the private words of a check-in, are on no page of the specialist.
  assert.ok(!alles.includes('GEHEIM ADRES'))
  assert.ok(!alles.includes('PRIVE WOORDEN') && !tekst(blad).includes('PRIVE WOORDEN'))
})

test('wat weg moet wordt per zin gekozen, en wie later bewaart hoort dat iemand eerder was', async () => {
  assert.equal(await laatWeg(s.klant, pad, GEHEIM), 1)
  const deel = (
    await Promise.all(delenIn((await s.klant.get(pad)).html, `${pad}/delen`).map(d => s.klant.get(d)))
  ).find(d => d.html.includes('<del>'))
  assert.ok(deel)
  const weg = /action="([^"]*\/delen\/[^"]*)"/.exec(deel.html)?.[1] ?? ''
  const oud = await s.klant.post(weg, { versie: '1', 'zin-0-0': 'kind' })
  assert.equal(oud.status, 409)
  assert.match(tekst(oud.html), /in een ander venster bewaard/)
  assert.equal((await s.klant.post(weg, { versie: '2', 'zin-0-0': 'zomaar' })).status, 422)
  assert.match(tekst((await s.klant.get(pad)).html), /1 plaats weg/)
})

test('alleen geven lukt nooit: ook niet na voorleggen, en de database weigert het ook', async () => {
  const poging = async () => (await s.klant.post(`${pad}/uitgifte`)).location
  assert.equal(await poging(), `${pad}?nietMeer`)
  await legVoor(s.klant, pad)
  assert.equal(await poging(), `${pad}?nietMeer`)
  assert.match(tekst((await s.klant.get(pad)).html), /De coördinator kiest nog wie het naleest/)
  await assert.rejects(
    w.poorten.deur.traject(secretOf(s), o.traject, { actie: 'C', onderdeel: 'proef' }, (db, hier) =>
      db
        .insertInto('afschriftpapier')
        .values({
          traject_id: o.traject,
          id: w.poorten.toeval.uuid(),
          afschrift_id: pad.slice(-36),
          inhoud: '{}',
          door: hier.ik,
          op: hier.nu,
        })
        .execute(),
    ),
    (error: { code?: string }) => error.code === '42501',
  )
})

test('de tweede mens is een collega van de eigen baan, leest alleen wat de praktijk schreef, en stuurt terug met een reden', async () => {
  assert.equal((await m.klant.get(`/meelezen/${o.traject}`)).status, 404)
  const kies = await cato.klant.get(`/aanmeldingen/${o.traject}/meelezer`)
  assert.ok(kies.html.includes(m.id) && !kies.html.includes(ander.id) && !kies.html.includes(s.id))
  assert.ok(!tekst(kies.html).includes('Noor'.repeat(2)) && !kies.html.includes(GEHEIM))
  const fout = await cato.klant.post(`/aanmeldingen/${o.traject}/meelezer`, {
    afschrift: pad.slice(-36),
    wie: ander.id,
  })
  assert.equal(fout.status, 409)
  await kiesMeelezer(cato.klant, o, m)
  assert.equal((await ander.klant.get(`/meelezen/${o.traject}`)).status, 404)
  assert.match(tekst((await m.klant.get('/meelezen')).html), new RegExp(`Afschrift bij traject ${o.code}`))
  assert.equal((await m.klant.get(`/trajecten/${o.traject}`)).status, 404)
  const lijst = tekst((await m.klant.get(`/meelezen/${o.traject}`)).html)
  assert.match(lijst, /Gesprek/)
  assert.ok(!/Je check-ins|Wie keek/.test(lijst))
  assert.equal((await m.klant.post(`/meelezen/${o.traject}`)).location, `/meelezen/${o.traject}?nietAf`)
  assert.equal(await leesNa(m.klant, o, 'VOORBEREIDING'), '/meelezen?afgerond')
  assert.equal((await m.klant.get(`/meelezen/${o.traject}`)).status, 404)
  assert.match(tekst((await s.klant.get(pad)).html), /Wat je collega zei .*Hier staat nog iemand/)
})

test('pas als ze het allebei goed vinden wordt het gegeven, en de ouder haalt het in drie vormen', async () => {
  assert.ok((await laatWeg(s.klant, pad, 'VOORBEREIDING', 'familie')) > 0)
  await legVoor(s.klant, pad)
  assert.equal(await leesNa(m.klant, o), '/meelezen?afgerond')
  assert.match(tekst((await s.klant.get(pad)).html), /Twee mensen hebben gezegd dat het zo goed is/)
  assert.match(tekst((await o.klant.get('/mijn/afschriften')).html), /nog geen afschrift/)
  await geef(s.klant, pad)
  await geef(s.klant, pad)
  const soorten = {
    'afschrift.pdf': 'application/pdf',
    'afschrift.json': 'application/json; charset=utf-8',
    'controle.html': 'text/html; charset=utf-8',
  }
  for (const [naam, type] of Object.entries(soorten)) {
    const { status, headers } = await bestand(naam)
    assert.equal(status, 200)
    assert.equal(headers.get('content-type'), type)
    assert.match(
      headers.get('content-disposition') ?? '',
      /^attachment; filename="mijn-agenda\.(pdf|json|html)"$/,
    )
  }
})

test('wat weg is staat in geen enkele vorm, is geteld met de reden, en de zin over anderen staat in elk', async () => {
  const { inhoud } = JSON.parse((await bestand('afschrift.json')).html) as Bundel
  const { tekst: pdf, xmp } = onderzoekPdf(await bytesVan('afschrift.pdf'))
  const [json, blad] = await Promise.all(
    ['afschrift.json', 'controle.html'].map(async naam => (await bestand(naam)).html),
  )
  assert.match(xmp, /<pdfaid:part>2<\/pdfaid:part>/)
  for (const vorm of [json ?? '', blad ?? '']) {
    assert.ok(!vorm.includes('De oma van Sam'))
    assert.equal(/.{40}VOORBEREIDING.{20}/.exec(vorm), null)
    assert.ok(vorm.includes('Het ging goed. [weggelaten: over iemand anders] Dat geeft rust.'))
    assert.ok(vorm.includes('bevestigen en ontkennen wij nooit'))
    assert.ok(vorm.includes('PRIVE WOORDEN'), 'the own words of a check-in are of the ouder')
  }
  const plat = pdf.replace(/\s+/g, ' ')
  assert.ok(!/oma van Sam|VOORBEREIDING/.test(plat))
  assert.match(plat, /Het ging goed\. \[weggelaten: over iemand anders\] Dat geeft rust\./)
  assert.match(plat, /bevestigen en ontkennen wij nooit/)
  assert.deepEqual(
    inhoud.weggelaten.redenen.map(r => [r.reden, r.aantal]),
    [
      ['kind', 1],
      ['familie', inhoud.weggelaten.aantal - 1],
    ],
  )
  assert.ok(inhoud.hoofdstukken.some(h => h.kop === 'Wie keek'))
  assert.ok(!JSON.stringify(inhoud).includes('meldcode,'))
})

test('het controlegetal op papier is dat van de laatste schakel, en de keten in het bestand klopt', async () => {
  const { keten } = JSON.parse((await bestand('afschrift.json')).html) as Bundel
  const schakels = keten.schakels.map(([nummer, op, verbintenis, hash]) => ({
    nummer,
    op: BigInt(op),
    verbintenis: Buffer.from(verbintenis, 'hex'),
    hash: Buffer.from(hash, 'hex'),
  }))
  const papier = onderzoekPdf(await bytesVan('afschrift.pdf')).tekst
  const getal = leesKetengetal(/(?:[0-9A-Z]{4} ){3}[0-9A-Z]{4}/.exec(papier)?.[0] ?? '')
  assert.equal(getal, ketengetal(schakels.at(-1)?.hash ?? new Uint8Array()))
  assert.equal(vindBreuk(o.traject, 'dossier', schakels, getal), null)
})

test('het afschrift blijft dezelfde bytes, ook als het dossier verder gaat', async () => {
  const alle = async () =>
    await Promise.all(['afschrift.pdf', 'afschrift.json', 'controle.html'].map(bytesVan))
  const toen = await alle()
  await schrijf('Iets anders.')
  await o.klant.post('/taal', { taal: 'en' })
  const nu = await alle()
  await o.klant.post('/taal', { taal: 'nl' })
  assert.deepEqual(nu, toen)
})

test('wat van een ander is bestaat niet, en zonder de wachtzin van zojuist opent er niets', async () => {
  const vreemd = await w.traject(ander, 'Joris')
  const lijst = (await o.klant.get('/mijn/afschriften')).html
  const weg = /\/mijn\/afschriften\/[0-9a-f-]{36}\/afschrift\.pdf/.exec(lijst)?.[0] ?? ''
  assert.equal((await vreemd.klant.get(weg)).status, 404)
  assert.equal((await s.klant.get(`/meelezen/${o.traject}`)).status, 404)
  assert.equal((await ander.klant.get(pad)).status, 404)
  assert.equal((await m.klant.get(pad)).status, 404)
  const nu = w.klok.nu()
  const later = await w.klantVoor(o.id, o.traject)
  await w.zetKlok(nu.add({ minutes: 9 }).toString())
  await later.get('/mijn')
  await w.zetKlok(nu.add({ minutes: 12 }).toString())
  for (const een of ['/mijn/afschriften', weg])
    assert.equal((await later.get(een)).location, `/bevestigen?terug=${encodeURIComponent(een)}`)
  await w.zetKlok(nu.toString())
})

test('de ouder leest in het log wie meelas, als functie', async () => {
  const html = tekst((await o.klant.get('/mijn/wie-keek')).html)
  assert.match(html, /Wie je afschrift nalas/)
  assert.ok(!html.includes(m.naam))
})

test('de bladzijden zijn geldige html, in beide talen', async () => {
  const keur = new HtmlValidate(htmlRegels)
  const deel = delenIn((await s.klant.get(pad)).html, `${pad}/delen`)[0] ?? ''
  for (const taal of ['nl', 'en'])
    for (const [klant, paden] of [
      [s.klant, [afschriftenPad(o), pad, deel]],
      [m.klant, ['/meelezen']],
      [cato.klant, [`/aanmeldingen/${o.traject}/meelezer`]],
      [o.klant, ['/mijn/afschriften']],
    ] as const) {
      await klant.post('/taal', { taal })
      for (const een of paden) {
        const { results } = await keur.validateString((await klant.get(een)).html)
        assert.deepEqual(
          results.flatMap(r => r.messages.map(x => `${een}: ${x.ruleId} ${x.message}`)),
          [],
        )
      }
    }
})
