// A specialist is away: a colleague of the lane stands in for named days, the ouder is told, the log shows it, and then it is closed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { aanmelding, schrijfAanmelding } from '../../tests/aanmelding.ts'
import type { Antwoord } from '../../tests/klant.ts'
import { keuzesIn, maakLopend, maakParen, verborgen } from '../../tests/lopend.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { sowGesprekken } from '../../tests/zaai.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let cato: Medewerker
let specialisten: Medewerker[]
before(async () => {
  w = await maakWereld()
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  specialisten = await maakParen(w)
  await w.superuser(c => c.query('update medewerker set plaatsen = 20'))
})
after(() => w.sluit())

const lopend = () => maakLopend(w, cato, specialisten)
const pad = (o: Ouder) => `/aanmeldingen/${o.traject}/waarneming`
const stuur = async (o: Ouder, velden: Record<string, string>): Promise<Antwoord> => {
  const { html } = await cato.klant.get(pad(o))
  return cato.klant.post(pad(o), {
    id: verborgen(html, 'id'),
    van: '2027-03-01',
    tot: '2027-03-05',
    ...velden,
  })
}
/** Everybody signed in anew at a later moment: sessions rest after a while. The clock only goes forward. */
const naar = async (moment: string, ...mensen: Medewerker[]) => {
  await w.zetKlok(moment)
  cato.klant = await w.klantVoor(cato.id, null)
  for (const m of mensen) m.klant = await w.klantVoor(m.id, null)
}

test('de bladzijde met collegas is byte voor byte dezelfde met en zonder de andere ouder', async () => {
  const { ouder } = await lopend()
  const blad = async () => (await cato.klant.get(pad(ouder))).html.replace(/name="id" value="[^"]*"/g, '')
  const zonder = await blad()
  // The other ouder of the same child, divided by its own lane, with somebody who stands in there.
  const overkant = specialisten.filter(s => !keuzesIn(zonder, specialisten).includes(s))
  const [een] = overkant as [Medewerker]
  const ander = await w.traject(een, 'Joris')
  await schrijfAanmelding(w, ander.traject, { kant: aanmelding.kant === 0 ? 1 : 0 })
  assert.equal(await blad(), zonder)
  const keus = keuzesIn((await cato.klant.get(pad(ander))).html, specialisten)
  assert.ok(keus.length > 0)
  for (const s of keus)
    assert.ok(!keuzesIn(zonder, specialisten).includes(s), 'nobody can stand in on both sides')
  assert.equal((await stuur(ander, { waarnemer: keus[0]?.id ?? '' })).status, 303)
  assert.equal(await blad(), zonder)
})

test('een andere specialist beeindigt wat voor de vorige was, en in een gesloten traject neemt niemand waar', async () => {
  const { ouder, oud, nieuw } = await lopend()
  assert.equal((await stuur(ouder, { waarnemer: nieuw.id })).status, 303)
  const toewijzing = `/aanmeldingen/${ouder.traject}/toewijzing`
  const kies = (await cato.klant.get(toewijzing)).html
  const velden = { id: verborgen(kies, 'id'), versie: verborgen(kies, 'versie'), specialist: nieuw.id }
  assert.equal((await cato.klant.post(toewijzing, velden)).status, 303)
  assert.doesNotMatch((await ouder.klant.get('/mijn')).html, /er voor jou/)
  assert.match((await cato.klant.get(pad(ouder))).html, /voorbij/)
  await w.superuser(c =>
    c.query(`update traject set stand = 'gestopt' where traject_id = $1`, [ouder.traject]),
  )
  assert.match((await cato.klant.get(pad(ouder))).html, /Waarnemen kan dan niet/)
  assert.equal((await stuur(ouder, { waarnemer: oud.id })).status, 409)
})

test('ziek: een collega van dezelfde baan neemt waar, precies die dagen, en de ouder leest wie en tot wanneer', async () => {
  const { ouder, oud, nieuw } = await lopend()
  await sowGesprekken(w, oud, ouder)
  const dossier = `/trajecten/${ouder.traject}`
  assert.equal((await nieuw.klant.get(dossier)).status, 404)
  await cato.klant.post(`/praktijk/medewerkers/${oud.id}/afwezigheid`, {
    van: '2027-03-01',
    tot: '2027-03-05',
  })
  assert.ok((await cato.klant.get(`/praktijk/medewerkers/${oud.id}`)).html.includes(`href="${pad(ouder)}"`))
  const { html } = await cato.klant.get(pad(ouder))
  assert.deepEqual(
    keuzesIn(html, specialisten).map(s => s.id),
    [nieuw.id],
  )
  // The days of the absence stand there already.
  assert.match(html, /name="van"[^>]*value="2027-03-01"/)
  assert.match(html, /name="tot"[^>]*value="2027-03-05"/)

  for (const fout of [
    { waarnemer: '' },
    { waarnemer: oud.id },
    { tot: '2027-02-28' },
    { tot: '2028-01-01' },
  ]) {
    const mis = await stuur(ouder, { waarnemer: nieuw.id, ...fout })
    assert.equal(mis.status, 422, JSON.stringify(fout))
    assert.match(mis.html, /aria-invalid="true"|class="fout/)
  }
  for (const ander of specialisten.filter(s => s.id !== oud.id && s.id !== nieuw.id))
    assert.equal((await stuur(ouder, { waarnemer: ander.id })).status, 422)
  assert.equal((await nieuw.klant.get(dossier)).status, 404, 'nothing of that let anybody in')

  const velden = { id: verborgen(html, 'id'), waarnemer: nieuw.id, van: '2027-03-01', tot: '2027-03-05' }
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await cato.klant.post(pad(ouder), velden)).location, `${pad(ouder)}?bewaard`)
  assert.equal((await stuur(ouder, { waarnemer: nieuw.id, tot: '2027-03-09' })).status, 409, 'one at a time')
  const { results } = await new HtmlValidate(htmlRegels).validateString(
    (await cato.klant.get(pad(ouder))).html,
  )
  assert.deepEqual(
    results.flatMap(r => r.messages),
    [],
  )

  const open = await nieuw.klant.get(dossier)
  assert.equal(open.status, 200)
  assert.match(open.html, /Je neemt hier waar van 1 maart tot en met 5 maart 2027/)
  assert.match((await oud.klant.get(dossier)).html, new RegExp(`${nieuw.naam} neemt waar van 1 maart`))
  const lijst = (await nieuw.klant.get('/trajecten')).html
  assert.match(lijst, /je neemt waar tot en met 5 maart/)
  // Of the gesprekken only that of these days is theirs: 4 March, not 18.
  const agenda = (await nieuw.klant.get('/agenda')).html
  assert.match(agenda, /4 maart/)
  assert.doesNotMatch(agenda, /18 maart/)
  for (const plek of ['/mijn', '/mijn/gesprekken'])
    assert.match(
      (await ouder.klant.get(plek)).html,
      new RegExp(`Van 1 maart tot en met 5 maart is ${nieuw.naam} er voor jou`),
    )
  const log = (await ouder.klant.get('/mijn/wie-keek')).html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  assert.match(log, new RegExp(`Wie waarneemt \\(${nieuw.naam}\\) keek`))

  await naar('2027-03-05T22:59:00Z', oud, nieuw)
  assert.equal((await nieuw.klant.get(dossier)).status, 200, 'the last minute of the last day')
  await naar('2027-03-05T23:00:00Z', oud, nieuw)
  assert.equal((await nieuw.klant.get(dossier)).status, 404)
  assert.doesNotMatch((await nieuw.klant.get('/trajecten')).html, new RegExp(ouder.traject))
  assert.equal((await oud.klant.get(dossier)).status, 200)
  ouder.klant = await w.klantVoor(ouder.id, ouder.traject)
  assert.doesNotMatch((await ouder.klant.get('/mijn')).html, /er voor jou/)
})

test('vakantie: vooruit gezet begint het pas op de eerste dag, en beeindigen sluit het meteen', async () => {
  const { ouder, oud, nieuw } = await lopend()
  const dossier = `/trajecten/${ouder.traject}`
  assert.equal(
    (await stuur(ouder, { waarnemer: nieuw.id, van: '2027-03-08', tot: '2027-03-12' })).status,
    303,
  )
  assert.equal((await nieuw.klant.get(dossier)).status, 404)
  assert.match((await ouder.klant.get('/mijn')).html, /Van 8 maart tot en met 12 maart/)
  await naar('2027-03-08T09:00:00Z', oud, nieuw)
  assert.equal((await nieuw.klant.get(dossier)).status, 200)
  const einde = /action="([^"]*\/einde)"/.exec((await cato.klant.get(pad(ouder))).html)?.[1] ?? ''
  for (let keer = 0; keer < 2; keer++)
    assert.equal((await cato.klant.post(einde, {})).location, `${pad(ouder)}?beeindigd`)
  assert.equal((await nieuw.klant.get(dossier)).status, 404)
})

test('wie waarneemt plant tot en met de eigen laatste dag: daarna telt de agenda van een ander', async () => {
  await naar('2027-03-15T09:00:00Z', ...specialisten)
  const { ouder, nieuw } = await lopend()
  assert.equal(
    (await stuur(ouder, { waarnemer: nieuw.id, van: '2027-03-15', tot: '2027-03-19' })).status,
    303,
  )
  const plan = async (datum: string) => {
    const wens = {
      datum,
      tijd: '10:00',
      minuten: '60',
      aantal: '1',
      weken: '2',
      regio: 'geen',
      plaats: 'online',
    }
    return nieuw.klant.post(`/trajecten/${ouder.traject}/gesprekken/plannen`, {
      ...wens,
      handeling: 'bekijk',
    })
  }
  assert.equal((await plan('2027-03-18')).status, 200)
  assert.equal((await plan('2027-03-22')).status, 422)
})
