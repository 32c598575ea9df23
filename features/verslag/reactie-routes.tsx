// The routes of the ouder around one paragraph of the concept: choose it, and say something about it (R3).
import type { ComponentChildren } from 'preact'
import { leesReactie } from '../../domein/reactie.ts'
import { magReageren } from '../../domein/verslag-stand.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import { Botsing } from '../../ui/botsing.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { type Alinea, listAlineas } from './alineas.ts'
import { listVersies, lockVerslag, standVan, type Versie } from './queries.ts'
import { KiesAlinea, Reageren } from './reactie-pages.tsx'
import { reactieWoorden } from './reactie-woorden.ts'
import { findReactie, type ReactieRij, saveReactie } from './reacties.ts'
import { woorden } from './woorden.ts'

const lees = { actie: 'R', onderdeel: 'verslag' } as const
const BASIS = '/mijn/verslag/reactie'

/** The paragraph this address names, with what was said to it; as if it is not there when the latest version has none so. */
type Plek = { versie: Versie; alinea: Alinea; reactie: ReactieRij | undefined }

async function readPlek(c: Verzoek, db: Db, hier: Hier): Promise<Plek> {
  const [versie] = await listVersies(db, hier)
  const alinea = versie && listAlineas(versie.inhoud).find(a => a.plek === c.req.param('plek'))
  if (!alinea) throw new NietGevonden()
  return { versie, alinea, reactie: await findReactie(db, hier, versie, alinea.plek) }
}

export function reactieRoutes(app: App): void {
  app.get(BASIS, eist('ouder'), async c => {
    const w = reactieWoorden(c.get('bezoeker').taal).ouder
    const [versie] = await inMijnTraject(c, lees, listVersies)
    if (!versie) throw new NietGevonden()
    if (!magReageren(standVan(versie)).ok) return c.redirect('/mijn/verslag', 303)
    const boven = c.req.query('bewaard') !== undefined && <Bevestiging>{w.bewaard}</Bevestiging>
    return toon(
      c,
      {
        titel: w.titel,
        terug: { href: '/mijn/verslag', tekst: woorden(c.get('bezoeker').taal).ouder.terug },
        boven,
      },
      <KiesAlinea basis={BASIS} versie={versie} />,
    )
  })

  app.get(`${BASIS}/:plek`, eist('ouder'), async c => {
    const plek = await inMijnTraject(c, lees, (db, hier) => readPlek(c, db, hier))
    if (!magReageren(standVan(plek.versie)).ok) return c.redirect('/mijn/verslag', 303)
    if (plek.reactie?.antwoord) return c.redirect(BASIS, 303)
    return schrijf(c, plek, plek.reactie?.tekst ?? '')
  })

  app.post(`${BASIS}/:plek`, eist('ouder'), async c => {
    const { taal } = c.get('bezoeker')
    const w = reactieWoorden(taal).ouder
    const velden = await leesVelden(c)
    const getypt = eerste(velden, 'tekst')
    const uit = await inMijnTraject(c, { actie: 'C', onderdeel: 'reactie' }, async (db, hier) => {
      await lockVerslag(db, hier)
      const plek = await readPlek(c, db, hier)
      const { versie, alinea, reactie } = plek
      if (versie.id !== eerste(velden, 'versie')) return { soort: 'nieuwer', plek } as const
      if (!magReageren(standVan(versie)).ok) return { soort: 'dicht', plek } as const
      const gelezen = leesReactie(velden, reactie !== undefined)
      if (!gelezen.ok) return { soort: 'fout', plek, fouten: gelezen.fouten } as const
      const { tekst } = gelezen.waarde
      // Pressed twice: it stands there already.
      if (reactie?.tekst === tekst) return { soort: 'bewaard', plek } as const
      if (reactie?.antwoord) return { soort: 'beantwoord', plek } as const
      if (eerste(velden, 'sinds') !== sinds(reactie)) return { soort: 'botst', plek } as const
      const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
      await saveReactie(db, hier, reactie, { id, versieId: versie.id, plek: alinea.plek, tekst })
      return { soort: 'bewaard', plek } as const
    })
    const { plek } = uit
    if (uit.soort === 'bewaard') return c.redirect(`${BASIS}?bewaard#${plek.alinea.plek}`, 303)
    if (uit.soort === 'fout') {
      const fouten = toonFouten(uit.fouten, taal, f => (f.omdat === 'leeg' ? w.leeg : undefined))
      return schrijf(c, plek, getypt, { status: 422, fouten })
    }
    meldWeigering(c)
    if (uit.soort === 'botst') return botsing(c, plek, getypt)
    // Too late: what was typed stays on the screen, to take along.
    const zin = { dicht: w.dicht, beantwoord: w.beantwoord, nieuwer: woorden(taal).nieuwereVersie }[uit.soort]
    return schrijf(c, plek, getypt, { status: 409, boven: <Melding soort="let-op">{zin}</Melding> })
  })
}

/** Which text was on the screen. */
const sinds = (reactie: ReactieRij | undefined): string => reactie?.op.toString() ?? ''

type Extra = { status?: 409 | 422; fouten?: Fouten; boven?: ComponentChildren }

function schrijf(c: Verzoek, { versie, alinea, reactie }: Plek, getypt: string, extra: Extra = {}): Response {
  const w = reactieWoorden(c.get('bezoeker').taal).ouder
  const { fouten, status, boven } = extra
  return toon(
    c,
    {
      titel: w.titel,
      kop: <span lang="nl">{alinea.naam}</span>,
      terug: { href: `${BASIS}#${alinea.plek}`, tekst: w.titel },
      fout: fouten !== undefined,
      ...(status && { status }),
      boven,
    },
    <Reageren
      action={`${BASIS}/${alinea.plek}`}
      alinea={alinea}
      verborgen={{ id: c.get('poorten').toeval.uuid(), versie: versie.id, sinds: sinds(reactie) }}
      getypt={getypt}
      fouten={fouten}
    />,
  )
}

function botsing(c: Verzoek, { versie, alinea, reactie }: Plek, getypt: string): Response {
  const w = reactieWoorden(c.get('bezoeker').taal).ouder
  const verschil = { naam: 'tekst', label: w.vraag, bewaard: reactie?.tekst ?? '', jouw: getypt, lang: true }
  return toon(
    c,
    { titel: w.titel, status: 409 },
    <Botsing
      action={`${BASIS}/${alinea.plek}`}
      verschillen={[verschil]}
      verborgen={[
        ['versie', versie.id],
        ['sinds', sinds(reactie)],
      ]}
      terug={BASIS}
    />,
  )
}
