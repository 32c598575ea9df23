// What an ouder does in the story, on a phone, through the pages.
import assert from 'node:assert/strict'
import type { Wereld } from '../wereld.ts'
import { bevestig, ga, type Mens } from './binnenkomen.ts'
import { type Antwoorden, druk, type Toestel, vul } from './browser.ts'

/** The six steps of an aanmelding, in order. */
export type Aanmelding = readonly Antwoorden[]

/** A date in the three fields of a birth date. */
export function geboren(naam: string, dag: string, maand: string, jaar: string): Antwoorden {
  return { [`${naam}_dag`]: dag, [`${naam}_maand`]: maand, [`${naam}_jaar`]: jaar }
}

/** Applies from the front door, without an account. Gives the page of thanks as text. */
export async function meldAan(toestel: Toestel, stappen: Aanmelding): Promise<string> {
  const { page, url } = toestel
  await page.goto(url)
  await druk(page, 'Aanmelden', 'nav')
  const koppen = new Set<string>()
  for (const stap of stappen) {
    await vul(page, stap)
    koppen.add((await page.locator('h1').textContent()) ?? '')
    await druk(page, 'Verder')
  }
  assert.equal(koppen.size, stappen.length, 'every step was another page')
  await druk(page, 'Versturen')
  assert.equal(new URL(page.url()).pathname, '/aanmelden/dank')
  return page.locator('main').innerHTML()
}

/** Chooses with each doel where one stands now. */
export async function kiesDoelen(w: Wereld, ouder: Mens, scores: Antwoorden): Promise<void> {
  const { page } = ouder.toestel
  await ga(w, ouder, '/mijn')
  await druk(page, 'Naar je doelen')
  for (const [soort, score] of Object.entries(scores)) {
    if (!page.url().endsWith(soort)) await ga(w, ouder, `/mijn/doelen/${soort}`)
    await vul(page, { [`${soort}_ouder`]: score })
    await druk(page, 'Bewaren')
  }
  assert.match(page.url(), /\/mijn\/doelen\?bewaard$/)
}

/** The check-in from home: rust, rust of the child, closeness, pressure, and a few words. */
export async function checkIn(
  w: Wereld,
  ouder: Mens,
  [rust_ouder, rust_kind, verbinding, spanning]: readonly [string, string, string, string],
  woorden = '',
): Promise<void> {
  const { page } = ouder.toestel
  await ga(w, ouder, '/mijn')
  await druk(page, 'Even inchecken')
  await vul(page, { rust_ouder, rust_kind, verbinding, druk: spanning, ...(woorden && { woorden }) })
  await druk(page, 'Bewaren')
  assert.match(page.url(), /\/mijn\?bewaard$/)
}

/** Reads the verslag, writes beside it, and decides with the passphrase. */
export async function reageer(w: Wereld, ouder: Mens, eigen_woorden: string, tekst: string): Promise<void> {
  const { page } = ouder.toestel
  await ga(w, ouder, '/mijn')
  await druk(page, 'Lezen')
  await druk(page, 'Iets erbij schrijven')
  await vul(page, { eigen_woorden, tekst })
  await druk(page, 'Bewaren')
  await druk(page, 'Verder')
  await bevestig(ouder)
  await vul(page, { besluit: 'akkoord' })
  await page.locator('main form button').click()
  await page.getByText('Je hebt ondertekend.').waitFor()
}
