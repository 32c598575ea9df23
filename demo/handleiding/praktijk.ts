// The pictures for coordinator and vertrouwensfunctionaris: dividing, confirming, and reading with two.
import type { Browser } from 'playwright-core'
import { demoLink } from '../../http/demo-link.ts'
import { type Album, openCamera } from './camera.ts'
import type { Toneel } from './toneel.ts'

const COORDINATOR = 'Marijke Terlouw'
const VERA = 'Vera Hofstede'

/** What waits, a judgement, a choice, staff, a location, and whether all works. */
export async function praktijk(browser: Browser, t: Toneel, album: Album): Promise<void> {
  const nieuw = await t.vraag<{ id: string }>(
    `select traject_id as id from traject where stand = 'aangemeld' order by aangemeld_op desc limit 1`,
  )
  const wacht = await t.vraag<{ id: string }>(
    `select t.traject_id as id from traject t where t.stand = 'wacht' and not exists
     (select from toegang g where g.traject_id = t.traject_id and g.rol = 'specialist') order by t.code limit 1`,
  )
  const plek = await t.vraag<{ id: string }>(`select id from locatie order by naam limit 1`)
  const laptop = await openCamera(browser, t.url, album, 'laptop', t.inlog(COORDINATOR))
  await laptop.neemAlle(
    ['coordinator-aanmeldingen', '/aanmeldingen'],
    ['coordinator-aanmelding', `/aanmeldingen/${nieuw.id}`],
    ['coordinator-oordeel', `/aanmeldingen/${nieuw.id}/oordeel`],
    ['coordinator-specialist', `/aanmeldingen/${wacht.id}/toewijzing`],
    ['coordinator-praktijk', '/praktijk'],
    ['coordinator-medewerkers', '/praktijk/medewerkers'],
    ['coordinator-locatie', `/praktijk/locaties/${plek.id}`],
    ['coordinator-gezondheid', '/praktijk/gezondheid'],
  )
  await laptop.sluit()
}

/** The second person who confirms a new code. */
export async function bevestiging(browser: Browser, t: Toneel, album: Album, traject: string): Promise<void> {
  const laptop = await openCamera(browser, t.url, album, 'laptop', t.inlog(COORDINATOR))
  await laptop.ga(`/aanmeldingen/${traject}`)
  await laptop.neem('coordinator-herstel')
  await laptop.sluit()
}

/** A new vertrouwensfunctionaris, a traject put ready, the reason, the hour that follows, and the night guard. */
export async function samenLezen(browser: Browser, t: Toneel, album: Album, traject: string): Promise<void> {
  const laptop = await openCamera(browser, t.url, album, 'laptop', t.inlog(COORDINATOR))
  await laptop.ga('/praktijk/medewerkers/nieuw')
  // A new colleague is a specialist unless one says otherwise, and this role stands alone.
  await laptop.page.locator('main [name=rollen][value=specialist]').uncheck()
  await laptop.doe('Bewaren', { naam: VERA, rollen: ['vertrouwensfunctionaris'] })
  const vera = new URL(laptop.page.url()).pathname.split('/').at(-1) as string
  const pad = `/noodtoegang/${traject}`
  await laptop.ga(`${pad}/klaarzetten`)
  // With one vertrouwensfunctionaris there is nothing to choose.
  await laptop.doe('Zet klaar')
  const ander = await openCamera(browser, t.url, album, 'laptop', demoLink(t.poorten, vera, null, VERA))
  await ander.ga('/noodtoegang')
  await ander.neem('vertrouwensfunctionaris-reden')
  await ander.page
    .locator('main [name="reden"]')
    .fill('De inspectie vraagt het dossier op, na een klacht van de ouder.')
  await ander.page.locator('main form button').first().click()
  await ander.page.waitForURL('**/noodtoegang?gedaan=*')
  await laptop.ga(`${pad}/bevestiging`)
  await laptop.neem('coordinator-noodtoegang')
  await laptop.doe(/Bevestig/)
  await ander.ga('/noodtoegang')
  await ander.neem('vertrouwensfunctionaris-open')
  await ander.ga('/nachtwacht')
  await ander.neem('vertrouwensfunctionaris-nachtwacht')
  await ander.sluit()
  await laptop.sluit()
}
