// Step-up: the passphrase again, then back to where one was going.

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eigenPad } from '../../http/eigen-pad.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { inlogWoorden } from './inlog-woorden.ts'
import { probeerWachtzin } from './wachtzin.ts'
import { WachtzinVraag } from './wachtzin-vraag.tsx'

export function bevestigen(app: App): void {
  app.get('/bevestigen', eist('iedereen'), c => toonVraag(c, c.req.query('terug') ?? '', false))

  app.post('/bevestigen', eist('iedereen'), async c => {
    const velden = await leesVelden(c)
    const terug = eerste(velden, 'terug')
    const uitslag = await probeerWachtzin(c, eerste(velden, 'wachtzin'))
    if (uitslag === 'fout') return toonVraag(c, terug, true)
    if (uitslag === 'gestopt') return c.redirect('/inloggen?gestopt', 303)
    await bevestig(c)
    return c.redirect(eigenPad(terug, '/'), 303)
  })
}

/** Notes that the passphrase was right just now; a covered sign-in opens with it. */
export async function bevestig(c: Verzoek): Promise<void> {
  const hash = createHash('sha256')
    .update(c.get('bezoeker').geheim ?? '')
    .digest('hex')
  const proof = c.get('poorten').deur.volmacht('bevestig', hash)
  await inHuis(c, db => sql`select muur.bevestig_sessie(${proof})`.execute(db))
}

function toonVraag(c: Verzoek, naar: string, mis: boolean): Response {
  const w = inlogWoorden(c.get('bezoeker').taal)
  const terug = eigenPad(naar, '/')
  return toon(
    c,
    { titel: w.bevestigen.titel, kaal: true, ...(mis ? { fout: true, status: 422 as const } : {}) },
    <>
      <p>{w.bevestigen.uitleg}</p>
      <WachtzinVraag w={w} action="/bevestigen" mis={mis} verborgen={{ terug }} />
      <p>
        <Knop soort="stil" href="/">
          {w.bevestigen.terug}
        </Knop>
      </p>
    </>,
  )
}
