// The pictures for the specialist: the desk on a laptop.
import type { Browser } from 'playwright-core'
import { type Album, type Camera, openCamera } from './camera.ts'
import type { Toneel } from './toneel.ts'

/** The specialist of the traject of this ouder, and where it stands. */
async function bij(t: Toneel, ouder: string): Promise<{ naam: string; weg: string }> {
  const traject = t.inwoners.find(een => een.naam === ouder)?.traject ?? ''
  const { naam } = await t.vraag<{ naam: string }>(
    `select m.naam from medewerker m join toegang g on g.persoon_id = m.id
     where g.traject_id = $1 and g.rol = 'specialist' and g.tot is null`,
    traject,
  )
  return { naam, weg: `/trajecten/${traject}` }
}

/** Makes the invitation of a new traject, and gives the code on it. */
export async function uitnodiging(browser: Browser, t: Toneel, album: Album): Promise<string> {
  const { traject, naam } = await t.vraag<{ traject: string; naam: string }>(
    `select t.traject_id as traject, m.naam from traject t join toegang g on g.traject_id = t.traject_id
     join medewerker m on m.id = g.persoon_id
     where t.stand = 'wacht' and g.rol = 'specialist' and g.tot is null order by t.code limit 1`,
  )
  const laptop = await openCamera(browser, t.url, album, 'laptop', t.inlog(naam))
  await planReeks(laptop, `/trajecten/${traject}`)
  await laptop.ga(`/trajecten/${traject}`)
  await laptop.doe('Uitnodiging maken')
  await laptop.neem('specialist-uitnodiging', 'main')
  const code = (await laptop.page.locator('.papiercode span').allTextContents()).join('-')
  await laptop.sluit()
  return code
}

/** The series of ten, looked at before it is kept. */
async function planReeks(laptop: Camera, weg: string): Promise<void> {
  await laptop.ga(`${weg}/gesprekken/plannen`)
  const reeks = {
    datum: '2027-04-20',
    tijd: '10:00',
    minuten: '60',
    aantal: '10',
    weken: '2',
    plaats: 'online',
  }
  await laptop.doe('Data bekijken', reeks)
  await laptop.neem('specialist-reeks')
  await laptop.doe('Zo plannen')
}

/** A day of the specialist of Marit: what waits, the traject, plan, scores, the safety card, the series and one gesprek. */
export async function werkdag(browser: Browser, t: Toneel, album: Album): Promise<void> {
  const { naam, weg } = await bij(t, 'Marit van den Bergh')
  const laptop = await openCamera(browser, t.url, album, 'laptop', t.inlog(naam))
  await laptop.neemAlle(
    ['specialist-vandaag', '/trajecten'],
    ['specialist-traject', weg],
    ['specialist-plan', `${weg}/plan`],
    ['specialist-scores', `${weg}/scores`],
    ['specialist-agenda', '/agenda'],
  )
  await laptop.ga(weg)
  await laptop.page.locator('.veiligheidskaart summary').click()
  await laptop.neem('specialist-veiligheid', '.veiligheidskaart')
  await gesprek(laptop, weg)
  await laptop.sluit()
}

async function gesprek(laptop: Camera, weg: string): Promise<void> {
  await laptop.ga(`${weg}/gesprekken`)
  await laptop.neem('specialist-gesprekken')
  const links = laptop.page.locator(`main a[href^="${weg}/gesprekken/"]:not([href$="plannen"])`)
  await laptop.page.goto(new URL((await links.first().getAttribute('href')) ?? '', laptop.page.url()).href)
  await laptop.neem('specialist-gesprek')
}

/** The verslag while it is written, and a code that waits for a second person. */
export async function verslag(browser: Browser, t: Toneel, album: Album): Promise<void> {
  const { naam, weg } = await bij(t, 'Denise Pengel')
  const laptop = await openCamera(browser, t.url, album, 'laptop', t.inlog(naam))
  await laptop.ga(`${weg}/verslag`)
  await laptop.neem('specialist-verslag')
  await laptop.sluit()
}

/** Lost phone: a new code for an ouder who has an account already. Gives the traject. */
export async function herstel(browser: Browser, t: Toneel, album: Album): Promise<string> {
  const { naam, weg } = await bij(t, 'Marit van den Bergh')
  const laptop = await openCamera(browser, t.url, album, 'laptop', t.inlog(naam))
  await laptop.ga(weg)
  await laptop.doe(/uitnodiging|code/i)
  await laptop.neem('specialist-herstel', 'main')
  await laptop.sluit()
  return weg.split('/').at(-1) as string
}
