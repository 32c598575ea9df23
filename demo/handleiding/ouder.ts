// The pictures for the ouder: from the code of paper to the verslag, on a phone.
import type { Browser } from 'playwright-core'
import { druk, vul } from '../../tests/wandeling/browser.ts'
import { type Album, openCamera } from './camera.ts'
import type { Toneel } from './toneel.ts'

const UIT =
  'Door jou heeft Sara haar zwemles gemist. Je denkt ook altijd alleen aan jezelf. Kun je haar zaterdag om 10.00 uur brengen?'
const IN =
  'Jij snapt ook nooit iets. Sara moet 20 april om 9.00 uur naar de tandarts. Kun jij haar brengen? Laat het voor vrijdag weten.'

/** The first time: with the code that a specialist just made. */
export async function eersteKeer(browser: Browser, t: Toneel, album: Album, code: string): Promise<void> {
  const telefoon = await openCamera(browser, t.url, album, 'telefoon')
  const { page } = telefoon
  await telefoon.ga('/begin')
  await telefoon.neem('ouder-code')
  await telefoon.doe('Verder', { code })
  await telefoon.neem('ouder-passkey')
  await page.click('form[data-passkey] button')
  await page.waitForURL('**/registreren/wachtzin')
  await telefoon.neem('ouder-wachtzin')
  await telefoon.doe('Klaar', { wachtzin: 'regen op het tuinhek', nogmaals: 'regen op het tuinhek' })
  await druk(page, 'Afmelden', 'footer')
  await telefoon.ga('/inloggen')
  await telefoon.neem('ouder-inloggen')
  // On a device of more people there is only the next time, until the passphrase.
  await page.click('form[data-passkey] button')
  await page.waitForURL('**/inloggen/wachtzin')
  await telefoon.doe('Verder', { wachtzin: 'regen op het tuinhek', gedeeld: ['ja'] })
  await telefoon.neem('ouder-gedeeld')
  await telefoon.sluit()
}

/** Every day: home, the check-in, the line, the exercises, the guide, the own sign-in. */
export async function alleDagen(browser: Browser, t: Toneel, album: Album): Promise<void> {
  const telefoon = await openCamera(browser, t.url, album, 'telefoon', t.inlog('Marit van den Bergh'))
  await telefoon.neemAlle(
    ['ouder-vandaag', '/mijn'],
    ['ouder-checkin', '/mijn/checkin', 'main form'],
    ['ouder-lijn', '/mijn/lijn'],
    ['ouder-gesprekken', '/mijn/gesprekken', 'main'],
    ['ouder-doelen', '/mijn/doelen', 'main'],
    ['ouder-oefening', '/mijn/oefeningen/pauze', 'main'],
    ['ouder-contact', '/overleg-nodig/ziek/zorg', 'main'],
    ['ouder-wie-keek', '/mijn/wie-keek', 'main'],
    ['ouder-dossier', '/mijn/dossier', 'main'],
    ['ouder-dagboek', '/mijn/dagboek', 'main'],
    ['ouder-toegang', '/toegang', 'main'],
  )
  await telefoon.sluit()
  const laptop = await openCamera(browser, t.url, album, 'laptop', t.inlog('Marit van den Bergh'))
  await laptop.ga('/mijn/oefeningen')
  await laptop.neem('ouder-oefeningen', 'main')
  await laptop.sluit()
}

/** The Berichthulp both ways, as it reads along on the device. */
export async function berichten(browser: Browser, t: Toneel, album: Album): Promise<void> {
  const telefoon = await openCamera(browser, t.url, album, 'telefoon', t.inlog('Marit van den Bergh'))
  const { page } = telefoon
  for (const [naam, richting, tekst, wacht] of [
    ['ouder-bericht-uit', 'uit', UIT, '.opmerkingen li'],
    ['ouder-bericht-in', 'in', IN, 'section.kern'],
  ] as const) {
    await telefoon.ga('/mijn/berichthulp')
    await page.waitForSelector('[data-klaar=ja]')
    await vul(page, { richting })
    await page.locator('main textarea').fill(tekst)
    await page.waitForSelector(wacht)
    await telefoon.neem(naam, '#uitkomst')
  }
  await telefoon.sluit()
}

/** The verslag: to read, and to say what one thinks of it. */
export async function verslag(browser: Browser, t: Toneel, album: Album): Promise<void> {
  const telefoon = await openCamera(browser, t.url, album, 'telefoon', t.inlog('Samira el Idrissi'))
  await telefoon.ga('/mijn')
  await telefoon.neem('ouder-verslag-klaar')
  await telefoon.ga('/mijn/verslag/reactie')
  await telefoon.neem('ouder-reageren', 'main section.kaart')
  await telefoon.ga('/mijn/verslag/verklaring')
  await telefoon.neem('ouder-verklaring', 'main')
  await telefoon.ga('/mijn/verslag/ondertekening')
  await telefoon.neem('ouder-keuze', 'main')
  await telefoon.sluit()
}
