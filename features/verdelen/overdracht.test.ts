// A specialist leaves: out at once, the traject to a colleague of the same lane, nothing lost, the ouder sees the new name.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { keuzesIn, maakLopend, maakParen, verborgen } from '../../tests/lopend.ts'
import { type Medewerker, maakWereld, type Wereld } from '../../tests/wereld.ts'
import { secretOf, sowDoelen, sowGesprekken } from '../../tests/zaai.ts'

let w: Wereld
let cato: Medewerker
let specialisten: Medewerker[]
before(async () => {
  w = await maakWereld()
  cato = await w.medewerker('Cato Proef', ['coordinator'])
  specialisten = await maakParen(w)
})
after(() => w.sluit())

const keuzes = (html: string) => keuzesIn(html, specialisten).map(s => s.id)
const lopend = () => maakLopend(w, cato, specialisten)

test('een specialist gaat weg: meteen eruit, alles gaat over naar een ander in dezelfde baan', async () => {
  const { ouder, oud, nieuw } = await lopend()
  await sowDoelen(w, oud, ouder)
  await sowGesprekken(w, oud, ouder)
  const tel = () =>
    w.superuser(async c => {
      const n = async (tabel: string) =>
        Number(
          (await c.query(`select count(*) from ${tabel} where traject_id = $1`, [ouder.traject])).rows[0]
            .count,
        )
      return [await n('gesprek'), await n('doel'), await n('aanmelding'), await n('kind')]
    })
  const before = await tel()
  assert.match((await ouder.klant.get('/mijn/gesprekken')).html, new RegExp(`zijn met ${oud.naam}\\.`))

  const tweede = await w.klantVoor(oud.id, null)
  assert.equal((await tweede.get(`/trajecten/${ouder.traject}`)).status, 200)
  const blad = `/praktijk/medewerkers/${oud.id}`
  assert.equal((await cato.klant.post(`${blad}/dienst`, { naar: 'uit' })).status, 303)
  // At the next query, on every device; a session of before does not come back with the person either.
  for (const klant of [oud.klant, tweede])
    for (const pad of ['/trajecten', `/trajecten/${ouder.traject}`, '/toegang'])
      assert.equal((await klant.get(pad)).location, '/inloggen')

  assert.match(
    (await cato.klant.get('/praktijk')).html,
    new RegExp(`${oud.naam} is uit dienst en heeft nog 1 traject`),
  )
  const { html } = await cato.klant.get(blad)
  const toewijzing = `/aanmeldingen/${ouder.traject}/toewijzing`
  assert.ok(html.includes(`href="${toewijzing}"`))
  const kies = await cato.klant.get(toewijzing)
  assert.deepEqual(keuzes(kies.html), [nieuw.id], 'only the colleague of the same lane')
  assert.match(kies.html, /Alles van het traject gaat mee/)
  const velden = { id: verborgen(kies.html, 'id'), versie: verborgen(kies.html, 'versie') }
  for (const specialist of specialisten.filter(s => s.id !== nieuw.id))
    if (specialist.id !== oud.id)
      assert.equal((await cato.klant.post(toewijzing, { ...velden, specialist: specialist.id })).status, 409)
  assert.equal((await cato.klant.post(toewijzing, { ...velden, specialist: nieuw.id })).status, 303)

  assert.deepEqual(await tel(), before)
  assert.match((await ouder.klant.get('/mijn/gesprekken')).html, new RegExp(`zijn met ${nieuw.naam}\\.`))
  assert.equal((await nieuw.klant.get(`/trajecten/${ouder.traject}`)).status, 200)
  assert.match((await nieuw.klant.get('/trajecten')).html, new RegExp(ouder.voornaam))
  assert.doesNotMatch((await cato.klant.get('/praktijk')).html, /uit dienst en heeft nog/)

  // Back in service: no way to the traject of before, and only with a new sign-in.
  await cato.klant.post(`${blad}/dienst`, { naar: 'in' })
  assert.equal((await oud.klant.get('/trajecten')).location, '/inloggen')
  const terug = await w.klantVoor(oud.id, null)
  assert.equal((await terug.get(`/trajecten/${ouder.traject}`)).status, 404)
  await assert.rejects(
    w.poorten.deur.traject(
      secretOf({ klant: terug }),
      ouder.traject,
      { actie: 'R', onderdeel: 'proef' },
      async () => 1,
    ),
    { name: 'NietGevonden' },
  )
})

test('wie nog een traject heeft wordt geen coordinator, en zonder is het een gewone keuze', async () => {
  const s = await w.medewerker('Sam Proef', ['specialist'])
  const o = await w.traject(s)
  const blad = `/praktijk/medewerkers/${s.id}`
  const zet = async (rollen: string[]) => {
    const stempel = verborgen((await cato.klant.get(blad)).html, 'stempel')
    return await cato.klant.post(blad, { naam: 'Sam Proef', rollen, plaatsen: '1', stempel })
  }
  const mis = await zet(['coordinator'])
  assert.equal(mis.status, 422)
  assert.match(mis.html, /heeft nog trajecten en blijft daarom specialist/)
  const samen = await zet(['vertrouwensfunctionaris', 'beheerder'])
  assert.equal(samen.status, 422)
  assert.match(samen.html, /heeft geen andere rol/)
  await w.superuser(c => c.query('update toegang set tot = now() where persoon_id = $1', [s.id]))
  assert.equal((await zet(['coordinator'])).status, 303)
  assert.equal((await s.klant.get(`/trajecten/${o.traject}`)).status, 404)
})

test('een verlopen registratie: niet meer te kiezen, ook niet langs het formulier; de specialist leest het op tijd', async () => {
  const { ouder, nieuw } = await lopend()
  const toewijzing = `/aanmeldingen/${ouder.traject}/toewijzing`
  const tot = (dag: string | null) =>
    w.superuser(c => c.query('update medewerker set registratie_tot = $2 where id = $1', [nieuw.id, dag]))
  const vandaag = async () => (await nieuw.klant.get('/trajecten')).html
  assert.doesNotMatch(await vandaag(), /registratie/)
  await tot('2027-05-01')
  assert.doesNotMatch(await vandaag(), /registratie/)
  await tot('2027-04-30')
  assert.match(await vandaag(), /Je registratie eindigt op 30 april 2027/)
  await tot('2027-03-01')
  assert.ok(keuzes((await cato.klant.get(toewijzing)).html).includes(nieuw.id), 'the last day counts')
  const vorm = await cato.klant.get(toewijzing)
  const velden = { id: verborgen(vorm.html, 'id'), versie: verborgen(vorm.html, 'versie') }
  await tot('2027-02-28')
  assert.match(await vandaag(), /Je registratie eindigde op 28 februari 2027/)
  assert.ok(!keuzes((await cato.klant.get(toewijzing)).html).includes(nieuw.id))
  assert.equal((await cato.klant.post(toewijzing, { ...velden, specialist: nieuw.id })).status, 409)
  await tot(null)
  assert.equal((await cato.klant.post(toewijzing, { ...velden, specialist: nieuw.id })).status, 303)
})
