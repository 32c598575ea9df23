// Choosing a language: it stays with the ouder who chose it, on every device; for anybody else it stays in the browser.
import { getCookie, setCookie } from 'hono/cookie'
import type { Geheim } from '../muur/deur.ts'
import type { Taal } from '../ui/woorden.ts'
import type { Verzoek } from './omgeving.ts'

const name = 'taal'

/** What this browser chose before, or null. */
export function leesTaalkeus(c: Verzoek): Taal | null {
  const keus = getCookie(c, name, 'host')
  return keus === 'en' || keus === 'nl' ? keus : null
}

/** Keeps the language in this browser for a year. */
export function onthoudTaal(c: Verzoek, taal: Taal): void {
  setCookie(c, name, taal, {
    prefix: 'host',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: 60 * 60 * 24 * 365,
  })
}

/** Keeps the choice in this browser and, for an ouder who is in, with the person. Anything but 'en' is Dutch. */
export async function kiesTaal(c: Verzoek, keus: string): Promise<Taal> {
  const taal: Taal = keus === 'en' ? 'en' : 'nl'
  onthoudTaal(c, taal)
  const { geheim, wie } = c.get('bezoeker')
  if (geheim && wie?.soort === 'vol') await bewaarTaal(c, geheim, wie, taal)
  return taal
}

/** Writes the language with this ouder, when it is another one. Staff has it in the browser only. */
export async function bewaarTaal(
  c: Verzoek,
  geheim: Geheim,
  { persoon, traject, taal: eerder }: { persoon: string; traject: string | null; taal: Taal },
  taal: Taal,
): Promise<void> {
  if (!traject || taal === eerder) return
  await c
    .get('poorten')
    .deur.traject(geheim, traject, { actie: 'U', onderdeel: 'taal' }, (db, hier) =>
      db
        .updateTable('ouder')
        .set({ taal })
        .where('traject_id', '=', hier.traject)
        .where('id', '=', persoon)
        .execute(),
    )
}
