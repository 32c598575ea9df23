// The own way in, looked after: passkeys and code, sessions, shared device, language (O8).
import { sql } from 'kysely'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan, isVersBevestigd } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { kiesTaal } from '../../http/taal.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { ApparatenPagina } from './apparaten-pagina.tsx'
import { beheerWoorden } from './beheer-woorden.ts'
import { onthoudGedeeld } from './gedeeld.tsx'
import { heeftWachtzin } from './heeft-wachtzin.ts'
import { HerstelKaart, listHerstel } from './herstel.tsx'
import { klaar } from './klaar.ts'
import { listMiddelen } from './middelen.ts'
import { middelRoutes } from './middelen-routes.ts'
import { bewaarNieuwePasskey, vraagNieuwePasskey } from './passkey.ts'
import { eindigAndere, eindigSessieVan, listSessies } from './queries.ts'
import { WerkaccountKaart } from './werkaccount-kaart.tsx'
import { leesWerkaccount } from './werkaccount-queries.ts'

export function apparaten(app: App): void {
  const eistIk = eist('iedereen')
  const vers = eistBevestiging('/toegang')

  app.get('/toegang', eistIk, c => toonApparaten(c))

  app.post('/toegang/uitdaging', eistIk, async c =>
    isVersBevestigd(c) && (await heeftWachtzin(c)) ? c.json(await vraagNieuwePasskey(c)) : c.json({}, 403),
  )

  app.post('/toegang/passkeys', eistIk, vers, async c =>
    (await heeftWachtzin(c)) && (await bewaarNieuwePasskey(c, eerste(await leesVelden(c), 'antwoord')))
      ? klaar(c, 'passkey')
      : toonApparaten(c, true),
  )

  app.post('/toegang/sessies/andere/einde', eistIk, async c => {
    await inHuis(c, db => eindigAndere(db, ikVan(c), c.get('poorten').klok.nu()))
    return klaar(c, 'gestopt')
  })

  app.post('/toegang/sessies/:id/einde', eistIk, async c => {
    const id = c.req.param('id')
    if (!isUuid(id)) throw new NietGevonden()
    await inHuis(c, db => eindigSessieVan(db, ikVan(c).persoon, id, c.get('poorten').klok.nu()))
    return klaar(c, 'gestopt')
  })

  // Only on: off is for who gave the passphrase a moment ago.
  app.post('/toegang/gedeeld', eist('ouder'), async c => {
    const ja = eerste(await leesVelden(c), 'gedeeld') === 'ja'
    if (!ja && !isVersBevestigd(c)) return c.redirect('/bevestigen?terug=/toegang', 303)
    await inHuis(c, db => sql`select muur.deel_sessie(${ja})`.execute(db))
    onthoudGedeeld(c, ja)
    return klaar(c, ja ? 'gedeeld' : 'eigen')
  })

  middelRoutes(app)

  app.post('/toegang/taal', eistIk, async c => {
    await kiesTaal(c, eerste(await leesVelden(c), 'taal'))
    return klaar(c, 'taal')
  })
}

async function toonApparaten(c: Verzoek, mis = false): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const w = beheerWoorden(taal).apparaten
  const ik = ikVan(c)
  const nu = c.get('poorten').klok.nu()
  const isStaf = ik.traject === null && ik.rollen.length > 0
  const [middelen, sessies, herstel, werk] = await inHuis(
    c,
    async db =>
      [
        await listMiddelen(db, c.get('poorten'), ik.persoon),
        await listSessies(db, ik.persoon, nu),
        isStaf ? await listHerstel(db, ik.persoon, nu) : [],
        isStaf && c.get('poorten').oidc ? await leesWerkaccount(db, ik.persoon) : null,
      ] as const,
  )
  const gedaan = c.req.query('gedaan') ?? ''
  const zin = Object.hasOwn(w.gedaan, gedaan) ? w.gedaan[gedaan] : undefined
  return toon(
    c,
    {
      titel: w.titel,
      modules: [c.get('poorten').assets.modules.passkey as string],
      boven: zin && <Bevestiging>{zin}</Bevestiging>,
      ...(mis ? { fout: true, status: 422 as const } : {}),
    },
    <>
      {herstel.length > 0 && (
        <HerstelKaart w={w.herstel} taal={taal} herstel={herstel} vers={isVersBevestigd(c)} />
      )}
      {werk && <WerkaccountKaart {...werk} taal={taal} vers={isVersBevestigd(c)} />}
      <ApparatenPagina
        w={w}
        taal={taal}
        middelen={middelen}
        sessies={sessies}
        deze={ik.sessie}
        nu={nu}
        vers={isVersBevestigd(c)}
        mis={mis}
        gedeeld={ik.traject ? ik.gedeeld : null}
        alleenWerkaccount={werk !== null && werk.werkaccount !== null && !werk.wachtzin}
      />
    </>,
  )
}
