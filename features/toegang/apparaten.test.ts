// The passphrase again, and looking after the own ways in.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import type { App } from '../../http/omgeving.ts'
import { maakPersoon, Toestel, vraag, WACHTZIN } from '../../tests/inlogmiddelen.ts'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { toegang } from './routes.tsx'

let w: Wereld
let anna: Medewerker
// A page of another feature that asks for the passphrase again.
const teken = (app: App) => {
  app.get('/teken', eist('iedereen'), eistBevestiging(), c => c.text('getekend'))
  app.post('/teken', eist('iedereen'), eistBevestiging('/teken'), c => c.text('getekend'))
}
before(async () => {
  w = await maakWereld({ features: [toegang, teken] })
  anna = await w.medewerker('Anna Proef', ['specialist'])
})
after(() => w.sluit())

const verder = (duur: Temporal.DurationLike) => w.zetKlok(w.klok.nu().add(duur).toString())

const persoon = (soort: 'ouder' | 'staf') => maakPersoon(w, soort, anna)

const isBinnen = async (klant: Klant) => (await klant.get('/toegang')).status === 200

test('na tien minuten vraagt een bladzijde de wachtzin opnieuw, en komt dan terug waar je was', async () => {
  const { heel } = await persoon('staf')
  const klant = await heel()
  assert.equal((await klant.get('/teken')).status, 200)
  await verder({ minutes: 10 })
  const weg = await klant.get('/teken?deel=2')
  assert.equal(weg.location, '/bevestigen?terug=%2Fteken%3Fdeel%3D2')
  assert.equal((await klant.post('/teken')).location, '/bevestigen?terug=%2Fteken')
  const { html } = await klant.get(weg.location as string)
  assert.match(html, /name="terug" value="\/teken\?deel=2"/)
  assert.equal((await klant.post('/bevestigen', { terug: '/teken?deel=2', wachtzin: 'mis' })).status, 422)
  assert.equal((await klant.get('/teken')).status, 303)
  const goed = await klant.post('/bevestigen', { terug: '/teken?deel=2', wachtzin: WACHTZIN })
  assert.equal(goed.location, '/teken?deel=2')
  assert.equal((await klant.get('/teken')).status, 200)
  for (const terug of [
    '//elders.test',
    '//elders',
    'https://elders.test',
    '/\\elders.test',
    'javascript:alert(1)',
    '/a\nb',
    '',
  ]) {
    assert.equal((await klant.post('/bevestigen', { terug, wachtzin: WACHTZIN })).location, '/')
  }
  // A right answer begins the count anew: typing badly all day ends nothing.
  for (let i = 0; i < 6; i++) {
    await klant.post('/bevestigen', { terug: '/', wachtzin: 'mis' })
    assert.equal(
      (await klant.post('/bevestigen', { terug: '/teken', wachtzin: WACHTZIN })).location,
      '/teken',
    )
  }
  for (let i = 0; i < 4; i++) await klant.post('/bevestigen', { wachtzin: 'mis' })
  assert.equal((await klant.post('/bevestigen', { wachtzin: 'mis' })).location, '/inloggen?gestopt')
  assert.equal(await isBinnen(klant), false)
})

test('een passkey erbij of eraf vraagt de wachtzin, en de laatste manier blijft, ook met twee tegelijk', async () => {
  const { heel, toestel } = await persoon('ouder')
  await verder({ minutes: 1 })
  const klant = await heel()
  const nieuw = new Toestel(publicUrl, w.poorten.toeval.bytes(16))
  const maak = async () => ({ antwoord: nieuw.maak(await vraag(klant, '/toegang/uitdaging')) })
  const erbij = await maak()
  await verder({ minutes: 9, seconds: 59 })
  assert.equal((await klant.post('/toegang/passkeys', erbij)).status, 422)
  assert.equal((await klant.post('/toegang/passkeys', await maak())).location, '/toegang?gedaan=passkey')
  await verder({ seconds: 2 })
  const page = await klant.get('/toegang')
  assert.doesNotMatch(page.html, /verwijdering/)
  assert.match(page.html, /\/bevestigen\?terug=\/toegang/)
  assert.equal((await klant.post('/toegang/uitdaging')).status, 403)
  assert.equal((await klant.post('/toegang/passkeys', {})).location, '/bevestigen?terug=%2Ftoegang')
  await klant.post('/bevestigen', { terug: '/toegang', wachtzin: WACHTZIN })
  const acties = [
    ...(await klant.get('/toegang?gedaan=passkey')).html.matchAll(
      /action="(\/toegang\/middelen\/[^"]+verwijdering)"/g,
    ),
  ].map(m => m[1] as string)
  assert.equal(acties.length, 2)
  const vreemd = await (await persoon('ouder')).heel()
  for (const actie of acties) await vreemd.post(actie)
  assert.equal((await klant.post('/toegang/middelen/geen-uuid/verwijdering')).status, 404)
  assert.equal((await klant.post('/toegang/middelen/code/verwijdering')).status, 303)
  assert.equal((await klant.get('/toegang')).html.match(/middelen\/[^"]+\/naam"/g)?.length, 2)
  await Promise.all(acties.map(actie => klant.post(actie)))
  assert.equal((await klant.get('/toegang')).html.match(/middelen\/[^"]+\/naam"/g)?.length, 1)
  for (const actie of acties) await klant.post(actie)
  assert.equal((await klant.get('/toegang')).html.match(/middelen\/[^"]+\/naam"/g)?.length, 1)
  const left = await Promise.all(
    [toestel, nieuw].map(async ding => {
      const k = w.iemand()
      return (
        await k.post('/inloggen/passkey', { antwoord: ding.inloggen(await vraag(k, '/inloggen/uitdaging')) })
      ).status
    }),
  )
  assert.deepEqual(left.sort(), [303, 422])
})

test('van zes manieren die tegelijk verdwijnen blijft er een', async () => {
  for (let keer = 0; keer < 4; keer++) {
    const { eerste } = await persoon('ouder')
    const ik = await w.poorten.deur.wie(
      new Uint8Array(Buffer.from(eerste.cookies.get('__Host-s') ?? '', 'base64url')),
    )
    await w.superuser(c =>
      c.query(
        `insert into passkey (persoon_id, id, sleutel_id, publieke_sleutel, teller, gemaakt_op)
         select $1, gen_random_uuid(), decode(md5(n::text), 'hex'), 'x', 0, $2 from generate_series(1, 5) n`,
        [ik?.persoon, w.klok.nu().toString()],
      ),
    )
    const { html } = await eerste.get('/toegang')
    const acties = [...html.matchAll(/action="(\/toegang\/middelen\/[^"]+verwijdering)"/g)].map(
      m => m[1] as string,
    )
    assert.equal(acties.length, 6)
    await Promise.all(acties.map(actie => eerste.post(actie)))
    assert.equal((await eerste.get('/toegang')).html.match(/middelen\/[^"]+\/naam"/g)?.length, 1)
  }
})

test('de taal blijft bij de ouder, ook op een ander apparaat', async () => {
  const { heel } = await persoon('ouder')
  const klant = await heel()
  assert.equal((await klant.post('/toegang/taal', { taal: 'en' })).location, '/toegang?gedaan=taal')
  assert.match((await (await heel()).get('/toegang')).html, /<html lang="en"/)
  await klant.post('/toegang/taal', { taal: '<script>' })
  assert.match((await klant.get('/toegang')).html, /<html lang="nl"/)
})

test('een GET verandert niets: niet aan sessies, passkeys, codes of uitdagingen', async () => {
  const { heel, half } = await persoon('ouder')
  const [klant, halve] = [await heel(), await half()]
  const tabellen = [
    'sessie',
    'passkey',
    'eenmalige_code',
    'wachtzin',
    'uitdaging',
    'uitnodiging',
    'personeelscode',
    'praktijk',
    'medewerker',
    'logregel',
  ]
  const stand = () =>
    w.superuser(async c => {
      const all = []
      for (const tabel of tabellen) all.push((await c.query(`select * from ${tabel} order by 1, 2`)).rows)
      return JSON.stringify(all)
    })
  const before = await stand()
  const paden = [
    '/begin',
    '/opzet',
    '/opzet/praktijk',
    '/registreren',
    '/registreren/code',
    '/registreren/wachtzin',
    '/inloggen',
    '/inloggen/wachtzin',
    '/inloggen/code',
    '/bevestigen',
    '/toegang',
    '/demo/x',
    '/afmelden',
    '/inloggen/uitdaging',
    '/toegang/uitdaging',
  ]
  for (const wie of [klant, halve, w.iemand()]) for (const pad of paden) await wie.get(pad)
  assert.equal(await stand(), before)
})
