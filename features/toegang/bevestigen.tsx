// Step-up: the passphrase again, then back to where one was going.

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eigenPad } from '../../http/eigen-pad.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import { geefTerug, MEE, meegenomen } from '../../http/getypt.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { inlogWoorden } from './inlog-woorden.ts'
import { probeerWachtzin } from './wachtzin.ts'
import { WachtzinVraag } from './wachtzin-vraag.tsx'
import { leesWerkaccount } from './werkaccount-queries.ts'
import { werkaccountWoorden } from './werkaccount-woorden.ts'

export function bevestigen(app: App): void {
  app.get('/bevestigen', eist('iedereen'), c => toonVraag(c, c.req.query('terug') ?? '', meegenomen(c)))

  app.post('/bevestigen', eist('iedereen'), async c => {
    const velden = await leesVelden(c)
    const terug = eerste(velden, 'terug')
    const mee = eerste(velden, MEE)
    const uitslag = await probeerWachtzin(c, eerste(velden, 'wachtzin'))
    if (uitslag === 'fout') return toonVraag(c, terug, mee, true)
    if (uitslag === 'gestopt') return c.redirect('/inloggen?gestopt', 303)
    await bevestig(c)
    return geefTerug(c, mee) ?? c.redirect(eigenPad(terug, '/'), 303)
  })
}

/** With what who visits can prove it: a passphrase, the account of the organisation, or both. */
async function eigenBewijs(c: Verzoek): Promise<{ werkaccount: boolean; wachtzin: boolean }> {
  const { oidc } = c.get('poorten')
  const { persoon, traject } = ikVan(c)
  // Without a provider, and for an ouder, there is only the passphrase.
  if (!oidc || traject) return { werkaccount: false, wachtzin: true }
  const { werkaccount, wachtzin } = await inHuis(c, db => leesWerkaccount(db, persoon))
  return { werkaccount: werkaccount !== null, wachtzin: wachtzin || werkaccount === null }
}

function WerkaccountBevestiging({ c, terug }: { c: Verzoek; terug: string }) {
  const w = werkaccountWoorden(c.get('bezoeker').taal)
  return (
    <>
      <p>{w.bevestigUitleg}</p>
      <KnopFormulier action="/bevestigen/werkaccount" verborgen={{ terug }}>
        {w.bevestig}
      </KnopFormulier>
    </>
  )
}

/** Notes that the passphrase was right just now; a covered sign-in opens with it. */
export async function bevestig(c: Verzoek): Promise<void> {
  const hash = createHash('sha256')
    .update(c.get('bezoeker').geheim ?? '')
    .digest('hex')
  const proof = c.get('poorten').deur.volmacht('bevestig', hash)
  await inHuis(c, db => sql`select muur.bevestig_sessie(${proof})`.execute(db))
}

async function toonVraag(c: Verzoek, naar: string, mee: string, mis = false): Promise<Response> {
  const w = inlogWoorden(c.get('bezoeker').taal)
  const { werkaccount, wachtzin } = await eigenBewijs(c)
  const terug = eigenPad(naar, '/')
  return toon(
    c,
    { titel: w.bevestigen.titel, kaal: true, ...(mis ? { fout: true, status: 422 as const } : {}) },
    <>
      {werkaccount && <WerkaccountBevestiging c={c} terug={terug} />}
      {wachtzin && (
        <>
          <p>{w.bevestigen.uitleg}</p>
          <WachtzinVraag w={w} action="/bevestigen" mis={mis} mee={mee} verborgen={{ terug }} />
        </>
      )}
      <p>
        <Knop soort="stil" href="/">
          {w.bevestigen.terug}
        </Knop>
      </p>
    </>,
  )
}
