// The own dossier (O7): the ouder reads what was written and says something about it; the specialist reads that and answers.
import { isStuk, leesErbij, WENSEN } from '../../domein/verzoek.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek as Request } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { listVerklaringen } from '../../http/verklaringen.ts'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { MijnDossier } from './dossier-page.tsx'
import { ZegErbij } from './erbij-page.tsx'
import { klachtRoutes } from './klacht-routes.tsx'
import { HIER, stukPad } from './paden.ts'
import { praktijkKlachtRoutes } from './praktijk-klacht-routes.tsx'
import { praktijkLijstRoutes } from './praktijk-lijst-routes.tsx'
import { addVerklaring, addVerzoek, listToestemmingen, listVerzoeken } from './queries.ts'
import { rechtRoutes } from './recht-routes.tsx'
import { Erbij, StukLezen } from './stuk-page.tsx'
import { findStuk, listStukken, type Stuk } from './stukken.ts'
import { teksten } from './teksten.ts'
import { verzoekRoutes } from './verzoek-routes.tsx'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'dossier' } as const
const pad = `${HIER}/:soort/:stuk`
/** A text that was typed comes back on the page of its form. */
const eigenPad = (c: Request) => c.req.path

export function dossier(app: App): void {
  app.get(HIER, eist('ouder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const [stukken, verslag, verklaringen, verzoeken, toestemmingen] = await inMijnTraject(
      c,
      lees,
      (db, hier) =>
        Promise.all([
          listStukken(db, hier),
          db
            .selectFrom('verslagversie')
            .select('id')
            .where('traject_id', '=', hier.traject)
            .limit(1)
            .executeTakeFirst(),
          listVerklaringen(db, hier),
          listVerzoeken(db, hier),
          listToestemmingen(db, hier),
        ]),
    )
    return toon(
      c,
      { titel: w.titel, terug: { href: '/mijn', tekst: w.terugVandaag } },
      <MijnDossier
        w={w}
        verslag={verslag !== undefined}
        {...{ stukken, verklaringen, verzoeken, toestemmingen }}
      />,
    )
  })

  app.get(pad, eist('ouder'), eistBevestiging(), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const { stuk, verklaringen, verzoeken } = await inMijnTraject(c, lees, async (db, hier) => {
      const found = await zoek(c, db, hier)
      const over = [c.req.param('stuk'), ...(found?.uitspraken.map(u => u.id) ?? [])]
      const [erbij, gevraagd] = await Promise.all([listVerklaringen(db, hier), listVerzoeken(db, hier)])
      return {
        stuk: found,
        verklaringen: erbij.filter(v => over.includes(v.stukId)),
        verzoeken: gevraagd.filter(v => over.includes(v.stukId ?? '')),
      }
    })
    if (!stuk) {
      if (verklaringen.length + verzoeken.length === 0) throw new NietGevonden()
      const { titel, uitleg } = w.weg
      const bij = c.req.param('stuk')
      return toon(
        c,
        { titel: w.titel, kop: titel, terug: { href: HIER, tekst: w.titel } },
        <>
          <p class="inleiding">{uitleg}</p>
          <Erbij {...{ w, verklaringen, verzoeken, bij }} />
        </>,
      )
    }
    const gezegd = WENSEN.find(wat => c.req.query(wat) !== undefined)
    return toon(
      c,
      {
        titel: w.titel,
        kop: teksten(w, taal).titel(stuk),
        terug: terugVan(w, stuk),
        boven: gezegd && <Bevestiging>{w.bewaard[gezegd]}</Bevestiging>,
      },
      <StukLezen {...{ w, stuk, verklaringen, verzoeken }} />,
    )
  })

  app.get(`${pad}/erbij`, eist('ouder'), eistBevestiging(), async c => {
    const stuk = await inMijnTraject(c, lees, (db, hier) => vind(c, db, hier))
    return formulier(c, stuk, { wat: '', tekst: '' })
  })

  app.post(`${pad}/erbij`, eist('ouder'), eistBevestiging(eigenPad), async c => {
    const { taal } = c.get('bezoeker')
    const velden = await leesVelden(c)
    const gelezen = leesErbij(velden)
    const actie = gelezen.ok ? 'C' : 'R'
    const stuk = await inMijnTraject(c, { actie, onderdeel: 'erbij' }, async (db, hier) => {
      const found = await vind(c, db, hier)
      if (!gelezen.ok) return found
      const { wat, tekst } = gelezen.waarde
      const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
      const nieuw = { id, stuk: { soort: found.soort, id: found.id }, tekst }
      if (wat === 'verklaring')
        await addVerklaring(db, hier, { ...nieuw, bij: teksten(woorden(taal), taal).geheel(found) })
      else await addVerzoek(db, hier, { ...nieuw, soort: wat })
      return found
    })
    if (gelezen.ok) return c.redirect(`${stukPad(stuk.soort, stuk.id)}?${gelezen.waarde.wat}`, 303)
    const getypt = { wat: eerste(velden, 'wat'), tekst: eerste(velden, 'tekst') }
    return formulier(c, stuk, getypt, toonFouten(gelezen.fouten, taal))
  })

  verzoekRoutes(app)
  rechtRoutes(app)
  klachtRoutes(app)
  praktijkLijstRoutes(app)
  praktijkKlachtRoutes(app)
}

async function zoek(c: Request, db: Db, hier: Hier): Promise<Stuk | undefined> {
  const [soort, id = ''] = [c.req.param('soort'), c.req.param('stuk')]
  return isStuk(soort) && isUuid(id) ? await findStuk(db, hier, soort, id) : undefined
}

async function vind(c: Request, db: Db, hier: Hier): Promise<Stuk> {
  const found = await zoek(c, db, hier)
  if (!found) throw new NietGevonden()
  return found
}

/** From a statement back to its gesprek, from everything else to the dossier. */
function terugVan(w: ReturnType<typeof woorden>, stuk: Stuk) {
  return stuk.gesprek
    ? { href: stukPad('gesprek', stuk.gesprek), tekst: w.uitspraken }
    : { href: HIER, tekst: w.titel }
}

function formulier(
  c: Request,
  stuk: Stuk,
  getypt: { wat: string; tekst: string },
  fouten?: Fouten,
): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const t = teksten(w, taal)
  return toon(
    c,
    {
      titel: w.zeg.titel,
      terug: { href: stukPad(stuk.soort, stuk.id), tekst: t.titel(stuk) },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 as const }),
    },
    <ZegErbij
      w={w}
      action={`${stukPad(stuk.soort, stuk.id)}/erbij`}
      id={c.get('poorten').toeval.uuid()}
      stuk={t.geheel(stuk)}
      getypt={getypt}
      fouten={fouten}
    />,
  )
}
