// A device with somebody signed in on it, for walks that are about something else than signing in.
import type { Browser, Page } from 'playwright-core'
import type { Wereld } from '../wereld.ts'
import { type Adres, openToestel, serveWereld, type Toestel } from './browser.ts'
import type { Scherm } from './keur-paden.ts'

/** Of staff, or an ouder with the own traject. */
export type Wie = { id: string; traject?: string }

/** The practice under an address, with one more page than it has: it gives a browser the cookie of a sign-in, and leads on. */
export type Ingang = Adres & {
  /** Signs in here as this person, as if just now, and goes to `pad`. No page stays behind in the history. */
  enter(page: Page, wie: Wie, pad: string): Promise<void>
}

const BINNEN = '/binnen'

/** Serves the world as serveWereld does, with that page. `answer` may reply first. */
export async function serveIngang(
  w: Wereld,
  answer: (path: string) => Response | undefined = () => undefined,
): Promise<Ingang> {
  let sleutel = ''
  let naar = '/'
  const adres = await serveWereld(w, path =>
    path === BINNEN
      ? new Response(null, {
          status: 303,
          headers: {
            location: naar,
            'set-cookie': `__Host-s=${sleutel}; Path=/; Secure; HttpOnly; SameSite=Strict`,
          },
        })
      : answer(path),
  )
  const enter: Ingang['enter'] = async (page, { id, traject }, pad) => {
    // At most five sign-ins live at once; the newest stay.
    await w.zetKlok(w.klok.nu().add({ seconds: 1 }).toString())
    sleutel = (await w.klantVoor(id, traject ?? null)).cookies.get('__Host-s') ?? ''
    naar = pad
    await page.goto(adres.url + BINNEN)
  }
  return { ...adres, enter }
}

/** A device at `pad`, with `wie` signed in on it, or nobody. */
export async function openIngelogd(
  browser: Browser,
  ingang: Ingang,
  wie: Wie | null,
  pad: string,
  { script = true, scherm = 'telefoon' }: { script?: boolean; scherm?: Scherm } = {},
): Promise<Toestel> {
  const toestel = await openToestel(browser, ingang.url, { script, scherm })
  if (wie) await ingang.enter(toestel.page, wie, pad)
  else await toestel.page.goto(ingang.url + pad)
  return toestel
}
