// The routes of the specialist around what may leave: the grounds, a new one, what the ouder said on paper, and telling it.
import { vandaagOp } from '../../domein/tijd.ts'
import {
  type GrondslagVeld,
  leesAntwoord,
  leesGrondslag,
  magAntwoorden,
  type NieuweGrondslag as Nieuw,
  zegToestemming,
} from '../../domein/verstrekking.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { listVersies } from './queries.ts'
import { uitgaanRoutes } from './uitgaan-routes.ts'
import { basisVan, grondslagVan, vindGrondslag } from './verstrekken-adres.ts'
import { NieuweGrondslag } from './verstrekken-nieuw.tsx'
import { type AntwoordTerug, Verstrekken } from './verstrekken-page.tsx'
import { verstrekWoorden } from './verstrekken-woorden.ts'
import { addAntwoord, addGrondslag, besluitenVan, listGrondslagen, vertel } from './verstrekkingen.ts'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'verslag' } as const
const verslagVan = (c: Verzoek) => `/trajecten/${c.req.param('traject') ?? ''}/verslag`
const idVan = (c: Verzoek, tekst: string) => (isUuid(tekst) ? tekst : c.get('poorten').toeval.uuid())
const vandaagVan = (c: Verzoek) => vandaagOp(c.get('poorten').klok.nu())

export function verstrekkenRoutes(app: App): void {
  uitgaanRoutes(app)

  app.get('/trajecten/:traject/verslag/verstrekken', eist('specialist'), async c =>
    overzicht(c, await inTraject(c, lees, readAll)),
  )

  app.get('/trajecten/:traject/verslag/verstrekken/nieuw', eist('specialist'), async c => {
    const [versie] = await inTraject(c, lees, listVersies)
    if (!versie) return c.redirect(basisVan(c), 303)
    return formulier(c, versie.id, {})
  })

  app.post('/trajecten/:traject/verslag/verstrekken', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesGrondslag(velden, vandaagVan(c))
    if (!gelezen.ok) {
      const [versie] = await inTraject(c, lees, listVersies)
      if (!versie) throw new NietGevonden()
      return formulier(c, versie.id, velden, toonFouten(gelezen.fouten, c.get('bezoeker').taal))
    }
    const id = idVan(c, eerste(velden, 'id'))
    const { waarde } = gelezen
    const nieuwer = await inTraject(c, { actie: 'C', onderdeel: 'grondslag', id }, async (db, hier) => {
      const [versie] = await listVersies(db, hier)
      if (!versie) throw new NietGevonden()
      // Asked about the version that was on the screen, and no other.
      if (versie.id !== eerste(velden, 'versie')) return versie.id
      const persoon = ikVan(c).persoon
      const zin = await zinVan(c, db, hier, waarde, versie.nummer)
      await addGrondslag(db, hier, { id, versieId: versie.id, waarde, woorden: zin, persoon })
      if (waarde.soort === 'toestemming' && waarde.papier)
        await addAntwoord(db, hier, {
          ...{ id: c.get('poorten').toeval.uuid(), grondslag: id, besluit: 'gegeven', persoon },
          dag: Temporal.PlainDate.from(waarde.papier),
        })
      return null
    })
    if (nieuwer) {
      meldWeigering(c)
      return formulier(c, nieuwer, velden, undefined, true)
    }
    return c.redirect(`${basisVan(c)}?bewaard`, 303)
  })

  app.post('/trajecten/:traject/verslag/verstrekken/:grondslag/antwoord', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const grondslag = grondslagVan(c)
    const uit = await inTraject(c, { actie: 'C', onderdeel: 'toestemming' }, async (db, hier) => {
      const g = await vindGrondslag(db, hier, grondslag)
      if (g.soort !== 'toestemming') throw new NietGevonden()
      const kan = magAntwoorden(besluitenVan(g))
      // Pressed twice, or the ouder was first: what stands there stands.
      if (kan.length === 0) return null
      const gelezen = leesAntwoord(velden, kan, vandaagVan(c))
      if (!gelezen.ok) return { fouten: gelezen.fouten, alles: await readAll(db, hier) }
      await addAntwoord(db, hier, {
        ...{ id: idVan(c, eerste(velden, 'id')), grondslag, besluit: gelezen.waarde.besluit },
        ...{ dag: Temporal.PlainDate.from(gelezen.waarde.dag), persoon: ikVan(c).persoon },
      })
      return null
    })
    if (!uit) return c.redirect(`${basisVan(c)}?bewaard`, 303)
    const getypt = {
      besluit: eerste(velden, 'besluit').slice(0, 40),
      dag: eerste(velden, 'dag').slice(0, 40),
    }
    const fouten = toonFouten(uit.fouten, c.get('bezoeker').taal)
    return overzicht(c, uit.alles, { grondslag, ...getypt, fouten })
  })

  app.post('/trajecten/:traject/verslag/verstrekken/:grondslag/verteld', eist('specialist'), async c => {
    const id = grondslagVan(c)
    await inTraject(c, { actie: 'U', onderdeel: 'grondslag', id }, async (db, hier) => {
      await vindGrondslag(db, hier, id)
      await vertel(db, hier, id)
    })
    return c.redirect(`${basisVan(c)}?bewaard`, 303)
  })
}

type Alles = { grondslagen: Awaited<ReturnType<typeof listGrondslagen>>; versies: number }

async function readAll(db: Db, hier: Hier): Promise<Alles> {
  const [grondslagen, versies] = await Promise.all([listGrondslagen(db, hier), listVersies(db, hier)])
  return { grondslagen, versies: versies.length }
}

/** The words that are kept: of a consent the sentence in the language of the ouder, of another ground the reason. */
async function zinVan(c: Verzoek, db: Db, hier: Hier, waarde: Nieuw, nummer: number): Promise<string> {
  if (waarde.soort !== 'toestemming') return waarde.waarom
  const ouder = await db
    .selectFrom('ouder')
    .select('taal')
    .where('traject_id', '=', hier.traject)
    .executeTakeFirst()
  const { ontvanger, doel } = waarde
  const praktijk = c.get('praktijk').naam
  return zegToestemming({ praktijk, nummer, ontvanger, doel }, ouder?.taal === 'en' ? 'en' : 'nl')
}

function overzicht(c: Verzoek, { grondslagen, versies }: Alles, terug?: AntwoordTerug): Response {
  const { taal } = c.get('bezoeker')
  const { klok, toeval } = c.get('poorten')
  const w = verstrekWoorden(taal)
  const q = (woord: string) => c.req.query(woord) !== undefined
  const gezegd = q('bewaard') ? w.staf.bewaard : q('gegeven') && w.staf.gegeven
  return toon(
    c,
    {
      titel: w.staf.titel,
      terug: { href: verslagVan(c), tekst: woorden(taal).specialist.terug },
      boven: q('niet') ? (
        <Melding soort="let-op">{w.staf.kanNiet}</Melding>
      ) : (
        gezegd && <Bevestiging>{gezegd}</Bevestiging>
      ),
      ...(terug && { fout: true, status: 422 as const }),
    },
    versies === 0 ? (
      <LegeStaat>{w.staf.geenVersie}</LegeStaat>
    ) : (
      <Verstrekken
        woorden={w}
        basis={basisVan(c)}
        grondslagen={grondslagen}
        nu={klok.nu()}
        id={() => toeval.uuid()}
        terug={terug}
      />
    ),
  )
}

const VELDEN: readonly GrondslagVeld[] = [
  ...(['soort', 'ontvanger', 'doel', 'papier'] as const),
  ...(['waarom', 'ots_tot', 'vertellen', 'zwijgen'] as const),
]

function formulier(c: Verzoek, versie: string, velden: Velden, fouten?: Fouten, nieuwer = false): Response {
  const { taal } = c.get('bezoeker')
  const w = verstrekWoorden(taal).staf
  return toon(
    c,
    {
      titel: w.nieuw,
      terug: { href: basisVan(c), tekst: w.terug },
      boven: nieuwer && <Melding soort="let-op">{woorden(taal).nieuwereVersie}</Melding>,
      fout: fouten !== undefined,
      ...(fouten ? { status: 422 as const } : nieuwer ? { status: 409 as const } : {}),
    },
    <NieuweGrondslag
      w={w}
      basis={basisVan(c)}
      id={idVan(c, eerste(velden, 'id'))}
      versie={versie}
      vandaag={vandaagVan(c)}
      getypt={Object.fromEntries(VELDEN.map(naam => [naam, eerste(velden, naam).slice(0, 100_000)]))}
      fouten={fouten}
    />,
  )
}
