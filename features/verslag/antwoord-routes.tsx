// The routes of the specialist around reactions: read them beside their paragraphs, and answer (R3).
import { leesReactieAntwoord, magAntwoorden } from '../../domein/reactie.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { Antwoorden, type AntwoordTerug } from './antwoord-page.tsx'
import { basisVan } from './basis.ts'
import { listVersies, lockVerslag, standVan, type Versie } from './queries.ts'
import { reactieWoorden } from './reactie-woorden.ts'
import { addAntwoordOp } from './reacties.ts'
import { woorden } from './woorden.ts'

export function antwoordRoutes(app: App): void {
  app.get('/trajecten/:traject/verslag/reactie', eist('specialist'), async c => {
    const [versie] = await inTraject(c, { actie: 'R', onderdeel: 'verslag' }, listVersies)
    if (!versie) throw new NietGevonden()
    return pagina(c, versie)
  })

  app.post('/trajecten/:traject/verslag/reactie/:reactie/antwoord', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const uit = await inTraject(c, { actie: 'C', onderdeel: 'antwoord' }, async (db, hier) => {
      await lockVerslag(db, hier)
      const [versie] = await listVersies(db, hier)
      const reactie = versie?.reacties.find(r => r.id === c.req.param('reactie'))
      if (!versie || !reactie) throw new NietGevonden()
      const kan = magAntwoorden(standVan(versie), hier.nu)
      if (kan.length === 0) return { soort: 'dicht' } as const
      const gelezen = leesReactieAntwoord(velden, kan)
      if (!gelezen.ok) return { soort: 'fout', versie, reactie, fouten: gelezen.fouten } as const
      const { besluit, tekst } = gelezen.waarde
      // Pressed twice: the answer stands there already.
      if (reactie.antwoord?.besluit === besluit && reactie.antwoord.tekst === tekst)
        return { soort: 'bewaard', reactie } as const
      const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
      await addAntwoordOp(db, hier, reactie, { id, besluit, tekst })
      return { soort: 'bewaard', reactie } as const
    })
    const pad = `${basisVan(c)}/reactie`
    if (uit.soort === 'bewaard') return c.redirect(`${pad}?bewaard#r-${uit.reactie.id}`, 303)
    if (uit.soort === 'dicht') {
      meldWeigering(c)
      return c.redirect(`${pad}?dicht`, 303)
    }
    const { taal } = c.get('bezoeker')
    const w = reactieWoorden(taal).staf
    return pagina(c, uit.versie, {
      reactie: uit.reactie.id,
      besluit: eerste(velden, 'besluit').slice(0, 40),
      tekst: eerste(velden, 'tekst'),
      fouten: toonFouten(uit.fouten, taal, f =>
        f.omdat === 'leeg' ? w.waarom : f.veld === 'besluit' ? w.kies : undefined,
      ),
    })
  })
}

function pagina(c: Verzoek, versie: Versie, terug?: AntwoordTerug): Response {
  const { taal } = c.get('bezoeker')
  const { klok, toeval } = c.get('poorten')
  const w = reactieWoorden(taal).staf
  const q = (woord: string) => c.req.query(woord) !== undefined
  return toon(
    c,
    {
      titel: w.titel,
      terug: { href: basisVan(c), tekst: woorden(taal).specialist.terug },
      boven: q('bewaard') ? (
        <Bevestiging>{w.bewaard}</Bevestiging>
      ) : (
        q('dicht') && <Melding soort="let-op">{w.dicht}</Melding>
      ),
      ...(terug && { fout: true, status: 422 as const }),
    },
    <Antwoorden
      basis={`${basisVan(c)}/reactie`}
      versie={versie}
      kan={magAntwoorden(standVan(versie), klok.nu())}
      id={() => toeval.uuid()}
      terug={terug}
    />,
  )
}
