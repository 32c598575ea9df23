// The desk of the specialist: caseload, agenda, one traject and its aanmelding (J10).
import type { Aanmelding } from '../../domein/aanmelding.ts'
import { openFormulier } from '../../domein/formulier.ts'
import { beginVanDag, vandaagOp } from '../../domein/tijd.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis, inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { AanmeldingLezen } from '../../ui/aanmelding-lezen.tsx'
import * as aanmelding from '../../ui/aanmelding-woorden.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { afsluitingRoutes } from './afsluiting-routes.tsx'
import { Agenda } from './agenda-page.tsx'
import { Caseload } from './caseload-page.tsx'
import { readDossier } from './dossier.ts'
import { Overzicht } from './overzicht-page.tsx'
import {
  deleteAfwezigheid,
  findRegistratieTot,
  isErIetsNaTeLezen,
  listAfwezigheid,
  listAgenda,
  listCaseload,
  saveAfwezigheid,
} from './queries.ts'
import { Registratie } from './registratie.tsx'
import { uitnodigingRoutes } from './uitnodiging-routes.tsx'
import { woorden } from './woorden-en.ts'

export function traject(app: App): void {
  app.get('/trajecten', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const nu = c.get('poorten').klok.nu()
    const lijsten = await inHuis(c, async db => ({
      caseload: await listCaseload(db),
      agenda: await listAgenda(db, beginVanDag(vandaagOp(nu))),
      tot: await findRegistratieTot(db, ikVan(c).persoon),
      meelezen: await isErIetsNaTeLezen(db),
    }))
    const w = woorden(taal)
    const zoek = (c.req.query('zoek') ?? '').slice(0, 80).trim()
    return toon(
      c,
      { titel: w.trajecten },
      <>
        {lijsten.meelezen && (
          <Melding soort="let-op">
            <Knop soort="stil" href="/meelezen">
              {w.meelezen}
            </Knop>
          </Melding>
        )}
        <Registratie w={w} taal={taal} tot={lijsten.tot} vandaag={vandaagOp(nu)} />
        <Caseload w={w} taal={taal} nu={nu} zoek={zoek} {...lijsten} />
      </>,
    )
  })

  app.get('/agenda', eist('specialist'), c => toonAgenda(c, {}))

  app.post('/agenda/afwezigheid', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const { taal } = c.get('bezoeker')
    const gelezen = leesAfwezigheid(velden, c.get('poorten').klok.nu())
    if (!gelezen.ok) {
      const omgekeerd = woorden(taal).totVoorVan
      const fouten = toonFouten(gelezen.fouten, taal, fout =>
        fout.veld === 'tot' && fout.omdat === 'in-het-verleden' ? omgekeerd : undefined,
      )
      return toonAgenda(c, velden, fouten)
    }
    const id = eerste(velden, 'id')
    const { van, tot } = gelezen.waarde
    if (isUuid(id)) await inHuis(c, db => saveAfwezigheid(db, ikVan(c).persoon, id, van, tot))
    return c.redirect('/agenda?bewaard', 303)
  })

  app.post('/agenda/afwezigheid/:id/verwijdering', eist('specialist'), async c => {
    const id = c.req.param('id')
    if (!isUuid(id)) throw new NietGevonden()
    await inHuis(c, db => deleteAfwezigheid(db, ikVan(c).persoon, id))
    return c.redirect('/agenda?verwijderd', 303)
  })

  app.get('/trajecten/:traject', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const d = await inTraject(c, { actie: 'R', onderdeel: 'traject' }, readDossier)
    const w = woorden(taal)
    return toon(
      c,
      { titel: d.naam, terug: { href: '/trajecten', tekst: w.terug } },
      <Overzicht w={w} taal={taal} nu={c.get('poorten').klok.nu()} d={d} />,
    )
  })

  app.get('/trajecten/:traject/aanmelding', eist('specialist'), async c => {
    const { taal } = c.get('bezoeker')
    const w = taal === 'en' ? aanmelding.en : aanmelding.nl
    const rij = await inTraject(c, { actie: 'R', onderdeel: 'aanmelding' }, async (db, hier) =>
      db
        .selectFrom('aanmelding')
        .select(['id', 'inhoud', 'ontvangen_op'])
        .where('traject_id', '=', hier.traject)
        .executeTakeFirst(),
    )
    if (!rij) throw new NietGevonden()
    const inhoud = JSON.parse(rij.inhoud) as Aanmelding
    return toon(
      c,
      {
        titel: w.titel(inhoud.voornaam),
        terug: {
          href: `/trajecten/${c.req.param('traject')}`,
          tekst: woorden(taal).terugNaar(inhoud.voornaam),
        },
      },
      <AanmeldingLezen w={w} taal={taal} a={inhoud} ontvangen={rij.ontvangen_op} />,
    )
  })

  uitnodigingRoutes(app)
  afsluitingRoutes(app)
}

function leesAfwezigheid(velden: Velden, nu: Temporal.Instant) {
  const vandaag = vandaagOp(nu)
  const f = openFormulier<'van' | 'tot'>(velden)
  const van = f.datum('van', { vandaag, terug: { days: 60 }, vooruit: { years: 2 } }, true)
  const tot = f.datum('tot', { vandaag, terug: { days: 60 }, vooruit: { years: 2 } }, true)
  if (van && tot && tot < van) f.fout('tot', 'in-het-verleden')
  return f.sluit(() => ({ van: van ?? '', tot: tot ?? '' }))
}

async function toonAgenda(c: Verzoek, velden: Velden, fouten?: Fouten): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const { klok, toeval } = c.get('poorten')
  const nu = klok.nu()
  const w = woorden(taal)
  const lijsten = await inHuis(c, async db => ({
    agenda: await listAgenda(db, beginVanDag(vandaagOp(nu))),
    afwezig: await listAfwezigheid(db, ikVan(c).persoon, vandaagOp(nu)),
  }))
  const id = eerste(velden, 'id')
  const gezegd =
    c.req.query('bewaard') !== undefined ? w.bewaard : c.req.query('verwijderd') !== undefined && w.verwijderd
  return toon(
    c,
    {
      titel: w.agenda,
      boven: gezegd && <Bevestiging>{gezegd}</Bevestiging>,
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    <Agenda
      w={w}
      taal={taal}
      nu={nu}
      id={isUuid(id) ? id : toeval.uuid()}
      waarden={fouten && { van: eerste(velden, 'van'), tot: eerste(velden, 'tot') }}
      fouten={fouten}
      {...lijsten}
    />,
  )
}
