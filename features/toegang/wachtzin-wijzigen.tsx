// Another passphrase: the old one first (step-up), and every other sign-in ends.
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import { foutPagina } from '../../http/fouten.tsx'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { beheerWoorden } from './beheer-woorden.ts'
import { heeftWachtzin } from './heeft-wachtzin.ts'
import { vervangWachtzin } from './queries.ts'
import { leesNieuweWachtzin, type NieuweWachtzin } from './wachtzin.ts'
import { NieuweWachtzinVelden } from './wachtzin-velden.tsx'
import { woorden } from './woorden.ts'

export function wachtzinWijzigen(app: App): void {
  const vers = eistBevestiging('/toegang/wachtzin')

  app.get('/toegang/wachtzin', eist('iedereen'), vers, async c =>
    (await heeftWachtzin(c)) ? toonWijzigen(c) : foutPagina(c, 404),
  )

  app.post('/toegang/wachtzin', eist('iedereen'), vers, async c => {
    if (!(await heeftWachtzin(c))) return foutPagina(c, 404)
    const velden = await leesVelden(c)
    const nieuw = await leesNieuweWachtzin(c, eerste(velden, 'wachtzin'), eerste(velden, 'nogmaals'))
    if (!nieuw.ok) return toonWijzigen(c, nieuw.redenen)
    await inHuis(c, db => vervangWachtzin(db, ikVan(c), nieuw.phc, c.get('poorten').klok.nu()))
    return c.redirect('/toegang?gedaan=wachtzin', 303)
  })
}

function toonWijzigen(c: Verzoek, redenen: (NieuweWachtzin & { ok: false })['redenen'] = []): Response {
  const { taal } = c.get('bezoeker')
  const w = beheerWoorden(taal).wachtzin
  return toon(
    c,
    {
      titel: w.titel,
      terug: { href: '/toegang', tekst: w.terug },
      ...(redenen.length > 0 ? { fout: true, status: 422 as const } : {}),
    },
    <>
      <p>{w.uitleg}</p>
      <NieuweWachtzinVelden w={woorden(taal).wachtzin} action="/toegang/wachtzin" redenen={redenen} />
    </>,
  )
}
