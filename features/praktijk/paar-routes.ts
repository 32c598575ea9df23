// Making a pair (wall.md, Lanes): once, and it stands.
import { type Zet, zetInPaar } from '../../domein/paar.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App } from '../../http/omgeving.ts'
import { redenZin } from '../../ui/redenen.ts'
import { readBlad, toonBlad } from './blad.tsx'
import { bewaarPaar, listMedewerkers, type Medewerker } from './queries.ts'
import { woorden } from './woorden-en.ts'

export function paarRoutes(app: App): void {
  app.post('/praktijk/medewerkers/:id/paar', eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const blad = await readBlad(c)
    const { taal } = c.get('bezoeker')
    const { klok, toeval } = c.get('poorten')
    const keus = eerste(velden, 'paar')
    const weg = `/praktijk/medewerkers/${blad.m.id}`
    if (keus === 'later') return c.redirect(weg, 303)
    if (keus === '') return toonBlad(c, blad, { velden, fouten: { paar: redenZin({ omdat: 'kies' }, taal) } })
    const gelukt = await inHuis(c, async db => {
      const mensen = await listMedewerkers(db, klok.nu(), true)
      // The second press of the same form finds the pair made.
      const zelf = mensen.find(m => m.id === blad.m.id)
      if (zelf?.paar && (keus === 'alleen' || mensen.some(m => m.id === keus && m.paar === zelf.paar)))
        return true
      const zetten = zelf?.werkt ? probeerPaar(mensen, blad.m.id, keus, toeval.uuid()) : null
      if (zetten) await bewaarPaar(db, zetten)
      return zetten !== null
    })
    if (gelukt) return c.redirect(`${weg}?bewaard`, 303)
    return toonBlad(c, await readBlad(c), { velden, fouten: { paar: woorden(taal).paar.geenPlek } })
  })
}

/** The changes for what was chosen (`alleen`, or the id of a colleague); null when that cannot be. */
export function probeerPaar(
  mensen: readonly Medewerker[],
  wie: string,
  keus: string,
  nieuw: string,
): Zet[] | null {
  const uit = zetInPaar(mensen, wie, keus === 'alleen' ? null : keus, nieuw)
  return uit.ok ? uit.waarde : null
}
