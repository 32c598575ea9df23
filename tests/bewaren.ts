// A dossier that may go: the ouder asked for it, that was granted, and the traject is over; and the presses of who decides.
import assert from 'node:assert/strict'
import type { Antwoord, Klant } from './klant.ts'
import type { Medewerker, Ouder, Wereld } from './wereld.ts'

/** Through the pages: asked by the ouder, granted by the specialist, and closed. */
export async function maakRijp(w: Wereld, s: Medewerker, o: Ouder): Promise<void> {
  const id = w.poorten.toeval.uuid()
  await o.klant.post('/mijn/verzoeken', { id, soort: 'vernietiging', tekst: 'Graag alles weg.' })
  const weg = `/trajecten/${o.traject}`
  await s.klant.post(`${weg}/verzoeken/${id}`, { besluit: 'toegewezen', reden: 'Het mag weg.' })
  const einde = { id: w.poorten.toeval.uuid(), soort: 'gestopt', reden: 'De ouder verhuist.' }
  assert.equal((await s.klant.post(`${weg}/afsluiting`, einde)).status, 303)
}

/** Presses the button that goes to `action` on the page at `pad`; gives the id that went along. */
export async function druk(
  klant: Klant,
  pad: string,
  action = pad,
): Promise<{ id: string; antwoord: Antwoord }> {
  const { html } = await klant.get(pad)
  const id = new RegExp(`action="${action}"[\\s\\S]*?name="id" value="([^"]*)"`).exec(html)?.[1] ?? ''
  return { id, antwoord: await klant.post(action, { id }) }
}
