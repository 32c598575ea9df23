// Registering and signing in as people do it: a code of paper, then a passkey of the device or an app with six digits.
import assert from 'node:assert/strict'
import { cijfersVan, type Papiertje, WACHTZIN } from '../inlogmiddelen.ts'
import type { Wereld } from '../wereld.ts'
import { druk, type Toestel, vul } from './browser.ts'

/** Somebody with a device. `papiertje` is set when they sign in with an app instead of a passkey. */
export type Mens = { toestel: Toestel; papiertje?: Papiertje }

export const padVan = (mens: Mens): string => new URL(mens.toestel.page.url()).pathname

/** From the page after the code of paper until signed in; a device without JavaScript gets the app. */
export async function registreer(w: Wereld, toestel: Toestel): Promise<Mens> {
  const { page } = toestel
  assert.equal(new URL(page.url()).pathname, '/registreren')
  const passkey = page.locator('form[data-passkey] button')
  const mens: Mens = { toestel }
  if (await passkey.isVisible()) {
    await passkey.click()
    await page.waitForURL('**/registreren/wachtzin')
  } else {
    await druk(page, 'Ik heb geen toestel met een passkey')
    const nummer = ((await page.textContent('.groots')) ?? '').replace(/\D/g, '')
    const geheim = ((await page.textContent('main code')) ?? '').replaceAll(' ', '')
    mens.papiertje = { nummer, geheim }
    await vul(page, { cijfers: cijfersVan(w, mens.papiertje) })
    await druk(page, 'Verder')
  }
  await vul(page, { wachtzin: WACHTZIN, nogmaals: WACHTZIN })
  await druk(page, 'Klaar')
  return mens
}

/** Types the code of paper over, as it is printed, and registers. */
export async function begin(w: Wereld, toestel: Toestel, code: string): Promise<Mens> {
  await toestel.page.goto(`${toestel.url}/begin`)
  await vul(toestel.page, { code })
  await druk(toestel.page, 'Verder')
  return registreer(w, toestel)
}

/** Goes to a page; signs in first when that is asked. */
export async function ga(w: Wereld, mens: Mens, pad: string): Promise<void> {
  const { page, url } = mens.toestel
  await page.goto(url + pad)
  if (padVan(mens) !== '/inloggen') return
  if (mens.papiertje) {
    await druk(page, 'Inloggen met een code uit een app')
    const { nummer } = mens.papiertje
    await vul(page, { nummer, cijfers: cijfersVan(w, mens.papiertje), wachtzin: WACHTZIN })
    await druk(page, 'Inloggen')
  } else {
    await page.click('form[data-passkey] button')
    await page.waitForURL('**/inloggen/wachtzin')
    await vul(page, { wachtzin: WACHTZIN })
    await druk(page, 'Verder')
  }
  await page.goto(url + pad)
  assert.notEqual(padVan(mens), '/inloggen')
}

/** The passphrase again, when a page asks for it (step-up). */
export async function bevestig(mens: Mens): Promise<void> {
  assert.equal(padVan(mens), '/bevestigen')
  await vul(mens.toestel.page, { wachtzin: WACHTZIN })
  await druk(mens.toestel.page, 'Verder')
}
