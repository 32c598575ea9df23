// The report of the night guard (wall.md, D5): for the vertrouwensfunctionaris only, who deals with it and can take that back.
import { leesBevinding } from '../../domein/nachtwacht.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { isUuid } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { ontzegelBevinding } from '../../muur/nachtzegel.ts'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { NachtwachtPagina } from './page.tsx'
import { findNachtronde, listBevindingen, type Nachtrij, zetAfgehandeld } from './queries.ts'
import { woorden } from './woorden.ts'

export function nachtwacht(app: App): void {
  app.get('/nachtwacht', eist('vertrouwensfunctionaris'), async c => {
    const { taal } = c.get('bezoeker')
    const { klok, persoonssleutel } = c.get('poorten')
    const w = woorden(taal)
    const [ronde, rijen] = await inHuis(c, db => Promise.all([findNachtronde(db), listBevindingen(db)]))
    const open = (rij: Nachtrij) => ({
      ...rij,
      ...leesBevinding(ontzegelBevinding(persoonssleutel, rij.id, rij.inhoud)),
    })
    const gedaan = c.req.query('gedaan') ?? ''
    return toon(
      c,
      {
        titel: w.titel,
        boven: Object.hasOwn(w.gedaan, gedaan) && <Bevestiging>{w.gedaan[gedaan]}</Bevestiging>,
      },
      <NachtwachtPagina w={w} taal={taal} nu={klok.nu()} ronde={ronde} bevindingen={rijen.map(open)} />,
    )
  })

  app.post('/nachtwacht/:bevinding/afhandeling', eist('vertrouwensfunctionaris'), c =>
    zet(c, c.get('poorten').klok.nu(), 'afgehandeld'),
  )
  app.post('/nachtwacht/:bevinding/heropening', eist('vertrouwensfunctionaris'), c =>
    zet(c, null, 'heropend'),
  )
}

async function zet(c: Verzoek, op: Temporal.Instant | null, gedaan: string): Promise<Response> {
  const id = c.req.param('bevinding') ?? ''
  if (!isUuid(id) || !(await inHuis(c, db => zetAfgehandeld(db, id, op)))) throw new NietGevonden()
  return c.redirect(`/nachtwacht?gedaan=${gedaan}`, 303)
}
