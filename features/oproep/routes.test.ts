// The ouder did not come: the specialist sees the next step and decides; the letter stands, on paper and in the own room, and says nothing more.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { onderzoekPdf } from '../../platform/druk/pdf-onderzoek.ts'
import { schrijfAanmelding } from '../../tests/aanmelding.ts'
import { verborgen } from '../../tests/lopend.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { type BriefGegevens, maakBrief } from './brief.ts'
import { maakOproepPdf } from './druk/oproep-pdf.ts'

let w: Wereld
let anna: Medewerker
before(async () => {
  w = await maakWereld({ seed: 'oproep' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  await w.superuser(c => c.query(`update praktijk set telefoon = '020 555 01 23'`))
})
after(() => w.sluit())

const weg = (o: Ouder) => `/trajecten/${o.traject}/oproep`
const zaai = (o: Ouder, dag: string, stand: string) =>
  w.superuser(async c => {
    const id = w.poorten.toeval.uuid()
    await c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats, stand) values ($1, $2, $3, 60, 'online', $4)`,
      [o.traject, id, `${dag}T13:00:00Z`, stand],
    )
    return id
  })
const tekst = (html: string) =>
  html
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const stuur = async (o: Ouder, velden: Record<string, string>) => {
  const { html } = await anna.klant.get(weg(o))
  return anna.klant.post(weg(o), { id: verborgen(html, 'id'), woorden: '', ...velden })
}
const verbodenOpPapier =
  /PSO|ouder|parent|luwte|praktijk|practice|specialist|traject|kind\b|child|hulp\b|scheid|gesprek/i

test('wie niets miste krijgt geen stap; na een gemist gesprek een vriendelijk bericht, eerst bekeken en dan bewaard', async () => {
  const o = await w.traject(anna, 'Noor')
  await schrijfAanmelding(w, o.traject)
  await zaai(o, '2027-02-01', 'gehouden')
  assert.match(tekst((await anna.klant.get(weg(o))).html), /Er is geen gesprek gemist/)
  assert.doesNotMatch((await o.klant.get('/mijn')).html, /\/mijn\/brieven/)
  await zaai(o, '2027-02-15', 'niet-verschenen')
  const nieuw = await zaai(o, '2027-03-15', 'gepland')
  const blad = await anna.klant.get(weg(o))
  assert.match(tekst(blad.html), /Eerste keer gemist: een vriendelijk bericht met een nieuwe datum/)
  assert.match(blad.html, /value="eerste" checked|checked[^>]*value="eerste"/)
  // Only the ways this ouder called safe: calling, so neither post nor e-mail.
  assert.ok(blad.html.includes('value="hand"') && !blad.html.includes('value="post"'))
  assert.match(tekst(blad.html), /Na 20 uur/)
  for (const fout of [
    { weg: 'post' },
    { moment: w.poorten.toeval.uuid() },
    { soort: 'x' },
    { woorden: 'x'.repeat(601) },
  ])
    assert.equal(
      (await stuur(o, { soort: 'eerste', moment: nieuw, weg: 'hand', handeling: 'bewaar', ...fout })).status,
      422,
      JSON.stringify(fout).slice(0, 60),
    )
  const velden = { soort: 'eerste', moment: nieuw, weg: 'hand', woorden: 'Ik denk aan je.' }
  const zo = await stuur(o, { ...velden, handeling: 'bekijk' })
  assert.equal(zo.status, 200)
  assert.match(tekst(zo.html), /We hadden een afspraak op maandag 15 februari, 14\.00 uur\. Je was er niet\./)
  assert.match(tekst(zo.html), /Ik zie je graag op maandag 15 maart, 14\.00 uur/)
  assert.match(tekst((await o.klant.get('/mijn/brieven')).html), /Er is er nu geen/)
  const maak = { ...velden, id: verborgen(zo.html, 'id'), handeling: 'bewaar' }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await anna.klant.post(weg(o), maak)).location, `${weg(o)}?bewaard`)
  const { rows } = await w.superuser(c => c.query('select id from oproep where traject_id = $1', [o.traject]))
  assert.equal(rows.length, 1, 'pressed twice is one letter')
  assert.match(tekst((await anna.klant.get(weg(o))).html), /Wacht het nieuwe moment af/)
  // The ouder reads it, and who wrote it.
  assert.match((await o.klant.get('/mijn')).html, /\/mijn\/brieven/)
  assert.match(
    tekst((await o.klant.get('/mijn/brieven')).html),
    /Beste Noor,.*Ik denk aan je\..*020 555 01 23.*Anna Proef/,
  )
  assert.match(tekst((await o.klant.get('/mijn/wie-keek')).html), /Een brief over een afspraak/)

  const pad = `${weg(o)}/${rows[0].id}/brief.pdf`
  const pdf = await anna.klant.get(pad)
  assert.equal(pdf.status, 200)
  assert.match(pdf.headers.get('content-disposition') ?? '', /mijn-agenda\.pdf/)
  const [ander, vreemd] = [await w.medewerker('Bram Proef', ['specialist']), await w.traject(anna, 'Joris')]
  assert.equal((await ander.klant.get(pad)).status, 404)
  assert.equal((await anna.klant.get(`${weg(vreemd)}/${rows[0].id}/brief.pdf`)).status, 404)
})

test('na de tweede een brief, na de derde een laatste oproep, en het slot pas als ook dat moment voorbij is', async () => {
  const o = await w.traject(anna, 'Iris')
  const stap = async () => tekst((await anna.klant.get(weg(o))).html)
  const maak = async (soort: string, nieuw = 'geen') =>
    assert.equal((await stuur(o, { soort, moment: nieuw, weg: 'eigen', handeling: 'bewaar' })).status, 303)
  await zaai(o, '2027-01-04', 'niet-verschenen')
  await maak('eerste')
  await zaai(o, '2027-01-18', 'niet-verschenen')
  assert.match(await stap(), /Tweede keer gemist/)
  await maak('tweede')
  await zaai(o, '2027-02-01', 'niet-verschenen')
  assert.match(await stap(), /Derde keer gemist: een laatste oproep/)
  await maak('laatste', await zaai(o, '2027-03-02', 'gepland'))
  assert.match(await stap(), /Wacht het nieuwe moment af/)
  const brieven = async () => tekst((await o.klant.get('/mijn/brieven')).html)
  assert.match(await brieven(), /doorgaan of stoppen\. Allebei mag\. Dat kan op dinsdag 2 maart/)
  await w.zetKlok('2027-03-03T09:00:00Z')
  anna.klant = await w.klantVoor(anna.id, null)
  o.klant = await w.klantVoor(o.id, o.traject)
  assert.match(await stap(), /slotbericht/)
  await maak('slot')
  assert.match(await brieven(), /Hierover schreef ik je op .*Daarom stoppen we nu/)
  assert.ok(
    (await anna.klant.get(weg(o))).html.includes(`/trajecten/${o.traject}/afsluiting`),
    'closing is a person’s act',
  )
  const { rows } = await w.superuser(c =>
    c.query('select stand from traject where traject_id = $1', [o.traject]),
  )
  assert.notEqual(rows[0].stand, 'gestopt', 'nothing closes by itself')
})

test('op papier: een bladzijde, PDF/UA-1 in de taal van de ouder, en nergens waar het over gaat', () => {
  const dag = (d: string) => Temporal.Instant.from(`${d}T13:00:00Z`)
  for (const taal of ['nl', 'en'] as const)
    for (const soort of ['eerste', 'tweede', 'laatste', 'slot'] as const) {
      const gegevens: BriefGegevens = {
        ...{ soort, taal, voornaam: 'Noor', specialist: 'Anna Proef', telefoon: '020 555 01 23' },
        gemist: [dag('2027-01-04'), dag('2027-01-18'), dag('2027-02-01')],
        nieuw: soort === 'slot' ? null : dag('2027-03-02'),
        eerder: [dag('2027-01-05')],
        woorden: '#eval("1") *niet vet*\n\nTot dan.',
      }
      const brief = maakBrief(gegevens)
      assert.deepEqual(maakBrief(gegevens), brief)
      const { info, tekst, catalogus, xmp } = onderzoekPdf(
        maakOproepPdf({
          brief,
          adres: ['Noor de Voorbeeld', 'Dorpsstraat 1', '1234 AB  Zwolle'],
          dag: '3 maart 2027',
          naam: 'Mijn agenda',
          gemaaktOp: '2027-03-03T09:00:00Z',
        }),
      )
      assert.equal(info.get('Pages'), '1')
      assert.equal(info.get('Title'), 'Mijn agenda')
      assert.equal(info.get('Author'), undefined)
      assert.equal(catalogus.lang, taal === 'nl' ? 'nl-NL' : 'en-GB')
      assert.match(xmp, /<pdfuaid:part>1<\/pdfuaid:part>/)
      const plat = tekst.replace(/\s+/g, ' ')
      for (const alinea of brief.alineas) assert.ok(plat.includes(alinea.replace(/\s+/g, ' ')), alinea)
      assert.doesNotMatch(tekst, verbodenOpPapier)
    }
})

test('elke bladzijde is geldige html, in beide talen', async () => {
  const o = await w.traject(anna, 'Mila')
  await schrijfAanmelding(w, o.traject)
  await zaai(o, '2027-02-08', 'niet-verschenen')
  const velden = { soort: 'tweede', moment: 'geen', weg: 'hand', woorden: 'Tot gauw.' }
  const bladen = [
    (await stuur(o, { ...velden, weg: '', handeling: 'bekijk' })).html,
    (await stuur(o, { ...velden, handeling: 'bekijk' })).html,
  ]
  assert.equal((await stuur(o, { ...velden, handeling: 'bewaar' })).status, 303)
  for (const taal of ['nl', 'en'])
    for (const [wie, pad] of [
      [anna, `${weg(o)}?bewaard`],
      [o, '/mijn/brieven'],
    ] as const) {
      await wie.klant.post('/taal', { taal, terug: '/' })
      bladen.push((await wie.klant.get(pad)).html)
    }
  assert.match(bladen.at(-1) ?? '', /Your letters/)
  const validator = new HtmlValidate(htmlRegels)
  for (const html of bladen) {
    const { results } = await validator.validateString(html)
    assert.deepEqual(
      results.flatMap(r => r.messages).map(m => `${m.ruleId} ${m.message} ${m.selector}`),
      [],
    )
  }
})
