// The own way in, looked after: passkeys and code, sessions, language (O8).
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan, isVersBevestigd } from '../../http/bezoeker.ts'
import { inHuis, inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { kiesTaal } from '../../http/weg.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { ApparatenPagina } from './apparaten-pagina.tsx'
import { beheerWoorden } from './beheer-woorden.ts'
import { HerstelKaart, listHerstel } from './herstel.tsx'
import { bewaarNieuwePasskey, vraagNieuwePasskey } from './passkey.ts'
import { eindigAndere, eindigSessieVan, listMiddelen, listSessies, verwijderMiddel } from './queries.ts'

export function apparaten(app: App): void {
  const eistIk = eist('iedereen')
  const vers = eistBevestiging('/toegang')

  app.get('/toegang', eistIk, c => toonApparaten(c))

  app.post('/toegang/uitdaging', eistIk, async c =>
    isVersBevestigd(c) ? c.json(await vraagNieuwePasskey(c)) : c.json({}, 403),
  )

  app.post('/toegang/passkeys', eistIk, vers, async c =>
    (await bewaarNieuwePasskey(c, eerste(await leesVelden(c), 'antwoord')))
      ? klaar(c, 'passkey')
      : toonApparaten(c, true),
  )

  // `code` instead of an id is the code from an app, of which there is one.
  app.post('/toegang/middelen/:id/verwijdering', eistIk, vers, async c => {
    const id = c.req.param('id')
    if (id !== 'code' && !isUuid(id)) throw new NietGevonden()
    await inHuis(c, db => verwijderMiddel(db, ikVan(c).persoon, id))
    return klaar(c, 'verwijderd')
  })

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

  app.post('/toegang/taal', eistIk, async c => {
    const taal = kiesTaal(c, eerste(await leesVelden(c), 'taal'))
    const { persoon, traject } = ikVan(c)
    if (traject)
      await inMijnTraject(c, { actie: 'U', onderdeel: 'taal' }, (db, hier) =>
        db
          .updateTable('ouder')
          .set({ taal })
          .where('traject_id', '=', hier.traject)
          .where('id', '=', persoon)
          .execute(),
      )
    return klaar(c, 'taal')
  })
}

const klaar = (c: Verzoek, wat: string) => c.redirect(`/toegang?gedaan=${wat}`, 303)

async function toonApparaten(c: Verzoek, mis = false): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const w = beheerWoorden(taal).apparaten
  const ik = ikVan(c)
  const nu = c.get('poorten').klok.nu()
  const isStaf = ik.traject === null && ik.rollen.length > 0
  const [middelen, sessies, herstel] = await inHuis(
    c,
    async db =>
      [
        await listMiddelen(db, ik.persoon),
        await listSessies(db, ik.persoon, nu),
        isStaf ? await listHerstel(db, ik.persoon, nu) : [],
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
      <ApparatenPagina
        w={w}
        taal={taal}
        middelen={middelen}
        sessies={sessies}
        deze={ik.sessie}
        nu={nu}
        vers={isVersBevestigd(c)}
        mis={mis}
      />
    </>,
  )
}
