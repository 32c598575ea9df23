// The whole story in a real browser, for two parents of the same child side by side: from the set-up link to two signed
// verslagen. At every step the other side stays what it was, byte for byte (S1-S19; wall.md).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { maakOpzetCode } from '../../features/toegang/opzet.ts'
import { onderzoekPdf } from '../../platform/druk/pdf-onderzoek.ts'
import { maakWereld, type Wereld } from '../wereld.ts'
import * as bureau from './aan-het-bureau.ts'
import { begin, ga, type Mens, registreer } from './binnenkomen.ts'
import {
  type Adres,
  beeld,
  druk,
  openBrowser,
  openToestel,
  serveWereld,
  type Toestel,
  vul,
} from './browser.ts'
import { eigenAan, type Kant, kijk, paginasVan, vraag } from './kanten.ts'
import * as telefoon from './op-de-telefoon.ts'

let w: Wereld
let adres: Adres
let browser: Browser
let coordinator: Mens
let moeder: Kant
let vader: Kant
const specialisten: { id: string; naam: string; mens: Mens }[] = []
const toestellen: Toestel[] = []

before(async () => {
  w = await maakWereld({ seed: 'verhaal' })
  // The story begins with nothing: no practice yet.
  await w.superuser(c => c.query('delete from praktijk'))
  adres = await serveWereld(w)
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await adres?.stop()
  await w?.sluit()
})

const open = async (options: Parameters<typeof openToestel>[2]) => {
  const toestel = await openToestel(browser, adres.url, options)
  toestellen.push(toestel)
  return toestel
}

let mis = false
/** A step of the story. After one that failed the rest has no meaning. */
function stap(zin: string, doe: () => Promise<void>): void {
  test(zin, async t => {
    if (mis) return t.skip('an earlier step failed')
    try {
      await doe()
    } catch (error) {
      mis = true
      for (const { page } of toestellen)
        t.diagnostic(`${page.url()} ${(await page.locator('h1').allInnerTexts()).join(' | ')}`)
      await Promise.all(toestellen.map(({ page }, i) => beeld(page, `mis-${i}`)))
      throw error
    }
  })
}

const kanten = (): [Kant, Kant] => [moeder, vader]
/** Does the same on both sides, one after the other; meanwhile the other side sees nothing happen. */
async function naastElkaar(doe: (kant: Kant) => Promise<void>): Promise<void> {
  for (const [deze, andere] of [kanten(), kanten().toReversed() as [Kant, Kant]]) {
    const voor = await kijk(adres, andere)
    await doe(deze)
    const na = await kijk(adres, andere)
    const anders = Object.keys(voor).filter(pad => na[pad] !== voor[pad])
    assert.deepEqual(anders, [], `${andere.voornaam} sees what ${deze.voornaam} does`)
  }
}

stap('de link van de eerste start: de coordinator registreert zich en zet de praktijk op', async () => {
  const toestel = await open({ scherm: 'laptop' })
  const { page } = toestel
  const link = await maakOpzetCode(adres.poorten)
  await page.goto(link as string)
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#code')?.value !== '')
  assert.equal(page.url(), `${adres.url}/opzet`, 'the code left the address')
  await druk(page, 'Verder')
  coordinator = await registreer(w, toestel)
  await vul(page, {
    eigen_naam: 'Cato Proef',
    naam: 'Praktijk De Luwte',
    telefoon: '020 555 01 23',
    regio: 'midden',
  })
  await beeld(page, '01-opzet')
  await druk(page, 'Praktijk openen')
  assert.equal(page.url(), `${adres.url}/aanmeldingen`)
  await page.goto(`${adres.url}/opzet`)
  await vul(page, { code: new URL(link as string).hash.slice(1) })
  await druk(page, 'Verder')
  assert.equal(page.url(), `${adres.url}/opzet`, 'the link works once')
})

stap('de coordinator maakt een locatie en specialisten, en geeft hun codes op papier', async () => {
  const { page } = coordinator.toestel
  await ga(w, coordinator, '/praktijk/locaties/nieuw')
  await vul(page, { naam: 'De Lindelaan', adres: 'Lindelaan 3, Amersfoort' })
  await druk(page, 'Bewaren')
  let naast = 'alleen'
  for (const naam of ['Anna Zilver', 'Bram Koper', 'Carla Los']) {
    const id = await bureau.voegSpecialistToe(w, coordinator, naam, naam === 'Carla Los' ? 'later' : naast)
    naast = id
    await druk(page, 'Code maken')
    const code = await bureau.leesCode(coordinator)
    await beeld(page, `02-code-${naam}`)
    if (naam === 'Carla Los') continue
    const mens = await begin(w, await open({ scherm: 'laptop' }), code)
    assert.equal(mens.toestel.page.url(), `${adres.url}/trajecten`)
    specialisten.push({ id, naam, mens })
  }
})

stap(
  'moeder en vader melden zich aan, ieder op een eigen telefoon, een zonder JavaScript; beiden lezen hetzelfde',
  async () => {
    const stappen = (
      voornaam: string,
      achternaam: string,
      telefoonnummer: string,
      dan: 'ouder' | 'jonger',
      zin: string,
    ) => [
      { voornaam, achternaam, tolk: 'nee' },
      { kanaal: ['bellen'], telefoon: telefoonnummer, voicemail: 'nee', geheim_adres: 'ja' },
      { kind1_voornaam: 'Fien', ...telefoon.geboren('kind1_geboortedatum', '9', '4', '2018') },
      { ...telefoon.geboren('oudste', '9', '4', '2018'), ouder_of_jonger: dan },
      {
        conflictduur: 'langer-dan-2-jaar',
        eerdere_hulp: ['mediation'],
        kader: 'vrijwillig',
        aanleiding: zin,
      },
      { contactverbod: 'nee' },
    ]
    const kant = async (voornaam: string, achternaam: string, script: boolean): Promise<Kant> => ({
      voornaam,
      achternaam,
      toestel: await open({ script }),
      specialist: coordinator,
      specialistId: '',
      specialistNaam: '',
      traject: '',
      tijd: '',
      zin: wat => `${wat}, zegt ${voornaam} ${achternaam}.`,
    })
    moeder = await kant('Marit', 'Lindeman', true)
    vader = await kant('Joris', 'Waterkant', false)
    const dank = []
    for (const [k, nummer, dan] of [
      [moeder, '06 12 34 56 78', 'ouder'],
      [vader, '06 87 65 43 21', 'jonger'],
    ] as const) {
      dank.push(
        await telefoon.meldAan(
          k.toestel,
          stappen(k.voornaam, k.achternaam, nummer, dan, k.zin('Rust thuis')),
        ),
      )
      await beeld(k.toestel.page, `03-dank-${k.voornaam}`)
    }
    assert.equal(dank[0], dank[1], 'no answer tells that somebody else applied')
  },
)

stap(
  'de coordinator oordeelt en wijst toe: alleen wie kan wordt aangeboden, en het zijn er twee verschillende',
  async () => {
    const gekozen: string[] = []
    for (const k of kanten()) {
      const aangeboden = await bureau.beoordeelEnWijsToe(w, coordinator, k.voornaam)
      await beeld(coordinator.toestel.page, `04-toegewezen-${k.voornaam}`)
      assert.equal(aangeboden.length, 1, 'one of the pair, and nobody without a pair')
      const specialist = specialisten.find(s => s.id === aangeboden[0])
      assert.ok(specialist)
      gekozen.push(specialist.id)
      k.traject = new URL(coordinator.toestel.page.url()).pathname.split('/')[2] as string
      k.specialist = specialist.mens
      k.specialistId = specialist.id
      k.specialistNaam = specialist.naam
    }
    assert.notEqual(gekozen[0], gekozen[1])
    // What lies behind the wall does not exist, also not for the colleague.
    for (const [deze, andere] of [kanten(), kanten().toReversed() as [Kant, Kant]]) {
      assert.equal((await vraag(adres, deze.specialist.toestel, `/trajecten/${deze.traject}`)).status, 200)
      assert.equal((await vraag(adres, deze.specialist.toestel, `/trajecten/${andere.traject}`)).status, 404)
    }
  },
)

stap('ieder krijgt de code op papier van de eigen specialist, en opent daarmee de eigen plek', async () => {
  await w.zetKlok('2027-03-02T09:00:00Z')
  for (const k of kanten()) await ga(w, k.specialist, '/trajecten')
  await naastElkaar(async k => {
    const code = await bureau.nodigUit(w, k.specialist, k.traject)
    k.ouder = await begin(w, k.toestel, code)
    assert.equal(k.toestel.page.url(), `${adres.url}/mijn`)
    await beeld(k.toestel.page, `05-thuis-${k.voornaam}`)
  })
  assert.equal(moeder.ouder?.papiertje, undefined, 'a passkey')
  assert.ok(vader.ouder?.papiertje, 'an app')
})

stap('het plan met drie doelen, de beginscores van specialist en ouder apart', async () => {
  await naastElkaar(async k => {
    await bureau.maakPlan(w, k.specialist, k.traject, {
      basis: k.zin('Elke dag een rustig uur'),
      verbinding: k.zin('Samen lezen'),
      deescalatie: k.zin('Een dag wachten met antwoord'),
    })
    await ga(w, k.specialist, `/trajecten/${k.traject}/plan`)
    await beeld(k.specialist.toestel.page, `06-plan-${k.voornaam}`)
  })
  await naastElkaar(async k => {
    await telefoon.kiesDoelen(w, k.ouder as Mens, { basis: '-2', verbinding: '-2', deescalatie: '-1' })
    await beeld(k.toestel.page, `07-doelen-${k.voornaam}`)
  })
})

stap(
  'tien gesprekken in een keer, op dezelfde locatie nooit in hetzelfde dagdeel; een verplaatst met alles wat volgt',
  async () => {
    await naastElkaar(async k => {
      const ochtend = await bureau.planTien(w, k.specialist, k.traject, '2027-03-09', '10:00')
      k.tijd = ochtend ? '10:00' : '14:00'
      if (!ochtend) assert.ok(await bureau.planTien(w, k.specialist, k.traject, '2027-03-09', k.tijd))
      const gesprekken = await bureau.listGesprekken(w, k.specialist, k.traject)
      assert.equal(gesprekken.length, 10)
      await bureau.verplaats(w, k.specialist, gesprekken[2] as string, '2027-04-08')
      await beeld(k.specialist.toestel.page, `08-reeks-${k.voornaam}`)
      const dagen = await w.superuser(c =>
        c.query(
          `select extract(isodow from begint_op at time zone 'Europe/Amsterdam')::int as dag,
          to_char(begint_op at time zone 'Europe/Amsterdam', 'HH24:MI') as tijd from gesprek where traject_id = $1 order by begint_op`,
          [k.traject],
        ),
      )
      assert.deepEqual(
        dagen.rows.map(r => `${r.dag} ${r.tijd}`),
        [2, 2, 4, 4, 4, 4, 4, 4, 4, 4].map(dag => `${dag} ${k.tijd}`),
      )
    })
    assert.notEqual(moeder.tijd, vader.tijd)
    for (const k of kanten()) {
      await ga(w, k.ouder as Mens, '/mijn/gesprekken')
      await beeld(k.toestel.page, `09-gesprekken-${k.voornaam}`)
    }
  },
)

stap('een gesprek gehouden: thema, huiswerk, feit, volgens en oordeel, korte scores, tijd', async () => {
  await w.zetKlok('2027-03-09T15:30:00Z')
  for (const k of kanten()) {
    await ga(w, k.specialist, '/trajecten')
    await ga(w, k.ouder as Mens, '/mijn')
  }
  await naastElkaar(async k => {
    const [eerste] = await bureau.listGesprekken(w, k.specialist, k.traject)
    await bureau.houdGesprek(w, k.specialist, eerste as string, {
      notitie: k.zin('Het was een rustig gesprek'),
      huiswerk: k.zin('Adem uit en wacht een dag'),
      uitspraken: [
        {
          u_soort: 'feit',
          u_tekst: k.zin('Fien gaat vier dagen naar school'),
          u_bron: 'brief van school',
          u_datum: '2027-03-01',
          u_in_verslag: ['ja'],
        },
        { u_soort: 'volgens', u_tekst: k.zin('Ik slaap weer door'), u_wie: 'de ouder', u_in_verslag: ['ja'] },
        {
          u_soort: 'oordeel',
          u_tekst: k.zin('Er is meer lucht'),
          u_grond: 'gesprek 1',
          u_in_verslag: ['ja'],
        },
      ],
    })
    await beeld(k.specialist.toestel.page, `10-gesprek-${k.voornaam}`)
    await ga(w, k.ouder as Mens, '/mijn')
    await k.toestel.page.getByText(k.zin('Adem uit en wacht een dag')).waitFor()
    await beeld(k.toestel.page, `11-huiswerk-${k.voornaam}`)
  })
})

stap('check-ins op vier dagen, en de lijn van onrust naar rust', async () => {
  const cijfers = [
    ['2', '4', '3', '8'],
    ['3', '4', '5', '7'],
    ['5', '5', '5', '6'],
    ['6', '7', '7', '4'],
  ] as const
  for (const [i, dag] of ['2027-03-10', '2027-03-12', '2027-03-17', '2027-03-24'].entries()) {
    await w.zetKlok(`${dag}T19:00:00Z`)
    for (const k of kanten()) {
      await ga(w, k.ouder as Mens, '/mijn')
      // On the last day the specialist looks too, so that the other side is seen whole.
      if (i === 3) await ga(w, k.specialist, '/trajecten')
    }
    await naastElkaar(k =>
      telefoon.checkIn(
        w,
        k.ouder as Mens,
        cijfers[i] as (typeof cijfers)[0],
        i === 3 ? k.zin('een avond stil') : '',
      ),
    )
  }
  for (const k of kanten()) {
    const { page } = k.toestel
    await ga(w, k.ouder as Mens, '/mijn/lijn')
    assert.equal(await page.locator('main svg circle').count(), 4)
    await page.locator('main details summary').first().click()
    assert.equal(await page.locator('main table tbody tr').count(), 4)
    await beeld(page, `12-lijn-${k.voornaam}`)
  }
})

stap(
  'het verslag: samengesteld, voorgelegd, een verklaring erbij, en twee handtekeningen met de wachtzin',
  async () => {
    await w.zetKlok('2027-08-20T10:00:00Z')
    for (const k of kanten()) {
      await ga(w, k.specialist, '/trajecten')
      await ga(w, k.ouder as Mens, '/mijn')
    }
    await naastElkaar(async k => {
      await bureau.scoor(w, k.specialist, k.traject, 'eind', {
        basis: '1',
        verbinding: '0',
        deescalatie: '1',
      })
      await bureau.maakVerslag(w, k.specialist, k.traject, k.zin('Houd de zondag vrij'))
      await beeld(k.specialist.toestel.page, `13-verslag-${k.voornaam}`)
    })
    // Signing asks for the passphrase again when it was given more than ten minutes ago.
    await w.zetKlok('2027-08-20T10:09:00Z')
    for (const k of kanten()) await ga(w, k.ouder as Mens, '/mijn')
    await w.zetKlok('2027-08-20T10:14:00Z')
    for (const k of kanten()) await ga(w, k.specialist, '/trajecten')
    await naastElkaar(async k => {
      await telefoon.reageer(
        w,
        k.ouder as Mens,
        k.zin('Er is weer lucht'),
        k.zin('Bij het tweede doel zie ik het anders'),
      )
      await beeld(k.toestel.page, `14-ondertekend-${k.voornaam}`)
    })
    await naastElkaar(k => bureau.teken(w, k.specialist, k.traject))
  },
)

stap(
  'de pdf van het verslag is te lezen voor iedereen: gemarkeerd, met titel en taal, en alleen van deze kant',
  async () => {
    for (const [deze, andere] of [kanten(), kanten().toReversed() as [Kant, Kant]]) {
      await ga(w, deze.ouder as Mens, '/mijn/verslag')
      await beeld(deze.toestel.page, `15-verslag-${deze.voornaam}`)
      const { naam, pdf } = await bureau.haalPdf(deze.ouder as Mens, 'Als document')
      assert.equal(naam, 'mijn-agenda.pdf')
      assert.equal(pdf.info.get('Tagged'), 'yes')
      assert.equal(pdf.info.get('Title'), 'Verslag van het traject')
      assert.deepEqual(pdf.catalogus, { lang: 'nl-NL', gemarkeerd: true, toontTitel: true })
      for (const zin of [
        'Er is weer lucht',
        'Er is meer lucht',
        'Bij het tweede doel zie ik het anders',
        'Houd de zondag vrij',
      ])
        assert.ok(pdf.tekstAaneen.includes(deze.zin(zin).replace(/\s/g, '')), zin)
      for (const woord of [andere.voornaam, andere.achternaam, andere.specialistNaam])
        assert.equal(pdf.tekstAaneen.includes(woord.replace(/\s/g, '')), false, woord)
    }
  },
)

stap(
  'aan het eind staat op geen bladzijde van de een iets van de ander: geen naam, geen code, geen nummer',
  async () => {
    for (const [deze, andere] of [kanten(), kanten().toReversed() as [Kant, Kant]]) {
      const vreemd = await eigenAan(w, andere)
      assert.ok(vreemd.length > 30, `${vreemd.length} words`)
      const eigen = await eigenAan(w, deze)
      let gezien = 0
      const eigenGezien = new Set<string>()
      for (const [toestel, pad] of await paginasVan(w, adres, deze)) {
        const a = await vraag(adres, toestel, pad)
        if (a.status !== 200) continue
        gezien += 1
        const bytes = new Uint8Array(await a.arrayBuffer())
        const tekst = pad.endsWith('.pdf') ? onderzoekPdf(bytes).tekst : new TextDecoder().decode(bytes)
        for (const woord of vreemd) assert.equal(tekst.includes(woord), false, `${pad} says ${woord}`)
        for (const woord of eigen) if (tekst.includes(woord)) eigenGezien.add(woord)
      }
      assert.ok(gezien > 30, `${gezien} pages`)
      // The pages are full of what is their own: else nothing was looked at.
      for (const woord of eigen.slice(0, 5)) assert.ok(eigenGezien.has(woord), woord)
      assert.ok(eigenGezien.size > 15, `${eigenGezien.size} own words`)
    }
  },
)

stap('niemands toestel had iets te klagen, en niets ging naar elders', () => {
  assert.deepEqual(
    toestellen.flatMap(t => t.klachten),
    [],
  )
  return Promise.resolve()
})
