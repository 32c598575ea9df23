// A covered sign-in on a shared device: the next time and nothing else, until the passphrase (O8). The wall opens no more than that.
import type { MiddlewareHandler } from 'hono'
import { sql } from 'kysely'
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import { geefTerug, MEE, meegenomen } from '../../http/getypt.ts'
import type { App, Omgeving, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Knop, KnopFormulier, Knoppen } from '../../ui/formulier.tsx'
import { Tijdstip } from '../../ui/tijdstip.tsx'
import { bevestig } from './bevestigen.tsx'
import { gedeeldWoorden } from './gedeeld-woorden.ts'
import { eistSoort } from './ik.ts'
import { inlogWoorden } from './inlog-woorden.ts'
import { probeerWachtzin } from './wachtzin.ts'
import { WachtzinVraag } from './wachtzin-vraag.tsx'

export function afgedekt(app: App): void {
  const eist = eistSoort('afgedekt')

  app.get('/volgende', eist, async c => {
    const w = gedeeldWoorden(c.get('bezoeker').taal).volgende
    const regel = c.get('poorten').toeval.uuid()
    const { rows } = await inHuis(c, db =>
      sql<{ op: Temporal.Instant | null }>`select muur.volgende_keer(${regel}) as op`.execute(db),
    )
    const op = rows[0]?.op ?? null
    return toon(
      c,
      { titel: w.titel, kop: op ? <Tijdstip moment={op} /> : w.niets, kaal: true },
      <>
        <Knoppen>
          <Knop href="/volgende/wachtzin">{w.verder}</Knop>
        </Knoppen>
        <KnopFormulier action="/afmelden" soort="stil">
          {w.afmelden}
        </KnopFormulier>
      </>,
    )
  })

  app.get('/volgende/wachtzin', eist, c => toonVraag(c, false, meegenomen(c)))

  app.post('/volgende/wachtzin', alOpen, eist, async c => {
    const velden = await leesVelden(c)
    const mee = eerste(velden, MEE)
    const uitslag = await probeerWachtzin(c, eerste(velden, 'wachtzin'))
    if (uitslag === 'fout') return toonVraag(c, true, mee)
    if (uitslag === 'gestopt') return c.redirect('/inloggen?gestopt', 303)
    await bevestig(c)
    return geefTerug(c, mee) ?? c.redirect('/mijn', 303)
  })
}

/** Pressed twice: the first press opened it, and what was typed still comes back. */
const alOpen: MiddlewareHandler<Omgeving> = async (c, next) => {
  const terug = c.get('bezoeker').wie?.soort === 'vol' ? geefTerug(c, eerste(await leesVelden(c), MEE)) : null
  return terug ?? (await next())
}

function toonVraag(c: Verzoek, mis: boolean, mee: string): Response {
  const { taal } = c.get('bezoeker')
  const w = gedeeldWoorden(taal).wachtzin
  return toon(
    c,
    { titel: w.titel, kaal: true, ...(mis ? { fout: true, status: 422 as const } : {}) },
    <>
      <p>{w.uitleg}</p>
      <WachtzinVraag w={inlogWoorden(taal)} action="/volgende/wachtzin" mis={mis} mee={mee} />
      <p>
        <Knop soort="stil" href="/volgende">
          {w.terug}
        </Knop>
      </p>
    </>,
  )
}
