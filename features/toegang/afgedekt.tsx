// A covered sign-in on a shared device: the next time and nothing else, until the passphrase (O8). The wall opens no more than that.
import { sql } from 'kysely'
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
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

  app.get('/volgende/wachtzin', eist, c => toonVraag(c, false))

  app.post('/volgende/wachtzin', eist, async c => {
    const uitslag = await probeerWachtzin(c, eerste(await leesVelden(c), 'wachtzin'))
    if (uitslag === 'fout') return toonVraag(c, true)
    if (uitslag === 'gestopt') return c.redirect('/inloggen?gestopt', 303)
    await bevestig(c)
    return c.redirect('/mijn', 303)
  })
}

function toonVraag(c: Verzoek, mis: boolean): Response {
  const { taal } = c.get('bezoeker')
  const w = gedeeldWoorden(taal).wachtzin
  return toon(
    c,
    { titel: w.titel, kaal: true, ...(mis ? { fout: true, status: 422 as const } : {}) },
    <>
      <p>{w.uitleg}</p>
      <WachtzinVraag w={inlogWoorden(taal)} action="/volgende/wachtzin" mis={mis} />
      <p>
        <Knop soort="stil" href="/volgende">
          {w.terug}
        </Knop>
      </p>
    </>,
  )
}
