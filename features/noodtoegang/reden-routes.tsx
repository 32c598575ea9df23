// The home of the vertrouwensfunctionaris: what is ready, what is open, what was; and the reason of a request.
import { leesNoodreden } from '../../domein/noodtoegang.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, isVersBevestigd } from '../../http/bezoeker.ts'
import { inHuis, inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { gezegd } from './gezegd.tsx'
import { geefReden, listNood } from './queries.ts'
import { type Getypt, NoodThuis } from './thuis-page.tsx'
import { woorden } from './woorden.ts'

export function redenRoutes(app: App): void {
  app.post(
    '/noodtoegang/:traject/reden',
    eist('vertrouwensfunctionaris'),
    eistBevestiging('/noodtoegang'),
    async c => {
      const velden = await leesVelden(c)
      const id = eerste(velden, 'id')
      const gelezen = leesNoodreden(velden)
      const gegeven = await inTraject(
        c,
        { actie: 'C', onderdeel: 'noodtoegang' },
        async (db, hier) => gelezen.ok && isUuid(id) && (await geefReden(db, hier, id, gelezen.waarde)),
      )
      if (gegeven) return c.redirect('/noodtoegang?gedaan=reden', 303)
      if (gelezen.ok) return toonThuis(c, { nietMeer: true })
      const fouten = toonFouten(gelezen.fouten, c.get('bezoeker').taal)
      return toonThuis(c, { getypt: { id, reden: eerste(velden, 'reden'), fouten } })
    },
  )
}

/** The home, perhaps with a form that came back. */
export async function toonThuis(
  c: Verzoek,
  { getypt, nietMeer = false }: { getypt?: Getypt; nietMeer?: boolean } = {},
): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const rijen = await inHuis(c, listNood)
  return toon(
    c,
    {
      titel: w.titel,
      boven: nietMeer ? <Melding soort="let-op">{w.nietMeer}</Melding> : gezegd(c),
      fout: getypt !== undefined,
      ...((getypt || nietMeer) && { status: getypt ? 422 : 409 }),
    },
    <NoodThuis
      w={w}
      taal={taal}
      nu={c.get('poorten').klok.nu()}
      rijen={rijen}
      vers={isVersBevestigd(c)}
      getypt={getypt}
    />,
  )
}
