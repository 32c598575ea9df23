// Sessions: how long they live, how they end, the passphrase again, and looking after devices.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import type { App } from '../../http/omgeving.ts'
import { geefPersoneelscode, geefUitnodiging, Toestel, vraag, WACHTZIN } from '../../tests/inlogmiddelen.ts'
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

/** A person with a passkey and passphrase, and a fresh sign-in whenever one asks. */
async function persoon(soort: 'ouder' | 'staf') {
  const toestel = new Toestel(publicUrl, w.poorten.toeval.bytes(16))
  const code =
    soort === 'ouder'
      ? await geefUitnodiging(w, await w.traject(anna))
      : await geefPersoneelscode(w, (await w.medewerker('Dora Proef', ['specialist'])).id)
  const eerste = w.iemand()
  await eerste.post('/begin', { code })
  await eerste.post('/registreren/passkey', {
    antwoord: toestel.maak(await vraag(eerste, '/registreren/uitdaging')),
  })
  await eerste.post('/registreren/wachtzin', { wachtzin: WACHTZIN, nogmaals: WACHTZIN })
  const half = async (): Promise<Klant> => {
    const klant = w.iemand()
    const antwoord = toestel.inloggen(await vraag(klant, '/inloggen/uitdaging'))
    assert.equal((await klant.post('/inloggen/passkey', { antwoord })).location, '/inloggen/wachtzin')
    return klant
  }
  const heel = async (): Promise<Klant> => {
    const klant = await half()
    assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).status, 303)
    return klant
  }
  return { toestel, eerste, half, heel }
}

const isBinnen = async (klant: Klant) => (await klant.get('/toegang')).status === 200

test('een ouder mag tien minuten stil zijn, een medewerker vijftien', async () => {
  for (const [soort, rust] of [
    ['ouder', 10],
    ['staf', 15],
  ] as const) {
    const { heel } = await persoon(soort)
    const [kort, lang] = [await heel(), await heel()]
    await verder({ minutes: rust - 1, seconds: 59 })
    assert.equal(await isBinnen(kort), true)
    await verder({ seconds: 1 })
    assert.equal(await isBinnen(lang), false, `${soort} ${rust}`)
    // Who moved a second before lives on.
    assert.equal(await isBinnen(kort), true)
  }
})

test('na twaalf uur is het hoe dan ook voorbij', async () => {
  const { heel } = await persoon('staf')
  const klant = await heel()
  for (let i = 0; i < 71; i++) {
    await verder({ minutes: 10 })
    assert.equal(await isBinnen(klant), true)
  }
  await verder({ minutes: 9, seconds: 59 })
  assert.equal(await isBinnen(klant), true)
  await verder({ seconds: 1 })
  assert.equal(await isBinnen(klant), false)
})

test('de zesde keer inloggen beeindigt de oudste, en alleen met een passkey duw je niemand weg', async () => {
  const { eerste, heel, half } = await persoon('ouder')
  const rij = [eerste]
  for (let i = 0; i < 4; i++) {
    await verder({ seconds: 1 })
    rij.push(await heel())
  }
  for (const klant of rij) assert.equal(await isBinnen(klant), true)
  for (let i = 0; i < 8; i++) await half()
  for (const klant of rij) assert.equal(await isBinnen(klant), true)
  await verder({ seconds: 1 })
  rij.push(await heel())
  assert.deepEqual(await Promise.all(rij.map(isBinnen)), [false, true, true, true, true, true])
})

test('vijf keer een verkeerde wachtzin beeindigt deze ene sessie, ook als ze tegelijk komen', async () => {
  const { half, heel } = await persoon('ouder')
  const ander = await heel()
  const klant = await half()
  for (let i = 0; i < 4; i++)
    assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: 'mis' })).status, 422)
  assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: 'mis' })).location, '/inloggen?gestopt')
  assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).location, '/inloggen')
  const snel = await half()
  const koek = snel.cookies.get('__Host-s') as string
  const all = await Promise.all(
    Array.from({ length: 20 }, () => {
      const kopie = w.iemand()
      kopie.cookies.set('__Host-s', koek)
      return kopie.post('/inloggen/wachtzin', { wachtzin: 'mis' })
    }),
  )
  assert.equal(all.filter(a => a.status === 422).length <= 4, true)
  assert.equal((await snel.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).location, '/inloggen')
  // Whoever guesses shuts out nobody: the owner comes in at once.
  assert.equal(await isBinnen(ander), true)
  assert.equal(await isBinnen(await heel()), true)
})

test('ook zonder onze bladzijde telt de database: de zesde poging beeindigt de sessie', async () => {
  const { half } = await persoon('ouder')
  const geheim = new Uint8Array(Buffer.from((await half()).cookies.get('__Host-s') ?? '', 'base64url'))
  const keren: (number | null)[] = []
  for (let i = 0; i < 7; i++) {
    const { rows } = await w.poorten.deur.huis(geheim, db =>
      sql<{ n: number | null }>`select muur.poging() as n`.execute(db),
    )
    keren.push(rows[0]?.n ?? null)
  }
  assert.deepEqual(keren, [1, 2, 3, 4, 5, null, null])
  assert.equal(await w.poorten.deur.wie(geheim), null)
})

test('de vijfde poging mag nog goed zijn', async () => {
  const { half } = await persoon('ouder')
  const klant = await half()
  for (let i = 0; i < 4; i++) await klant.post('/inloggen/wachtzin', { wachtzin: 'mis' })
  assert.equal((await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).location, '/mijn')
})

test('een beeindigde sessie werkt bij het volgende verzoek niet meer, en alleen de eigene', async () => {
  const { heel } = await persoon('ouder')
  const ander = await persoon('ouder')
  const [ik, daar] = [await heel(), await heel()]
  const acties = async (klant: Klant) =>
    [
      ...(await klant.get('/toegang')).html.matchAll(/action="(\/toegang\/sessies\/[0-9a-f-]{36}\/einde)"/g),
    ].map(m => m[1] as string)
  const [actie] = await acties(await heel())
  assert.equal((await ander.eerste.post(actie as string)).status, 303)
  assert.equal(await isBinnen(ik), true)
  for (const pad of await acties(ik)) assert.equal((await ik.post(pad)).location, '/toegang?gedaan=gestopt')
  assert.equal(await isBinnen(ik), true)
  assert.equal(await isBinnen(daar), false)
  assert.equal((await ik.post('/toegang/sessies/geen-uuid/einde')).status, 404)
  const [een, twee] = [await heel(), await heel()]
  await een.post('/toegang/sessies/andere/einde')
  assert.deepEqual([await isBinnen(een), await isBinnen(twee), await isBinnen(ik)], [true, false, false])
})

test('afmelden eindigt de sessie, niet alleen de cookie', async () => {
  const { heel } = await persoon('ouder')
  const klant = await heel()
  const koek = klant.cookies.get('__Host-s') as string
  const weg = await klant.post('/afmelden')
  assert.equal(weg.headers.get('clear-site-data'), '"cache", "storage"')
  assert.equal(klant.cookies.has('__Host-s'), false)
  klant.cookies.set('__Host-s', koek)
  assert.equal(await isBinnen(klant), false)
})

test('de cookie is van ons alleen: __Host-, Secure, HttpOnly, SameSite=Strict', async () => {
  const { half } = await persoon('ouder')
  const klant = await half()
  const set = (await klant.post('/inloggen/wachtzin', { wachtzin: WACHTZIN })).headers.get('set-cookie') ?? ''
  assert.match(set, /^__Host-s=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
})

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
    ...(await klant.get('/toegang?gedaan=passkey')).html.matchAll(/action="(\/toegang\/middelen\/[^"]+)"/g),
  ].map(m => m[1] as string)
  assert.equal(acties.length, 2)
  const vreemd = await (await persoon('ouder')).heel()
  for (const actie of acties) await vreemd.post(actie)
  assert.equal((await klant.post('/toegang/middelen/geen-uuid/verwijdering')).status, 404)
  assert.equal((await klant.post('/toegang/middelen/code/verwijdering')).status, 303)
  assert.equal((await klant.get('/toegang')).html.match(/>Passkey</g)?.length, 2)
  await Promise.all(acties.map(actie => klant.post(actie)))
  assert.equal((await klant.get('/toegang')).html.match(/>Passkey</g)?.length, 1)
  for (const actie of acties) await klant.post(actie)
  assert.equal((await klant.get('/toegang')).html.match(/>Passkey</g)?.length, 1)
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
    const acties = [...html.matchAll(/action="(\/toegang\/middelen\/[^"]+)"/g)].map(m => m[1] as string)
    assert.equal(acties.length, 6)
    await Promise.all(acties.map(actie => eerste.post(actie)))
    assert.equal((await eerste.get('/toegang')).html.match(/>Passkey</g)?.length, 1)
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
