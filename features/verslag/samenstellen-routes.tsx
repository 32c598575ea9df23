// The routes of composing: the first time, and again by a clear choice.

import { waardenVan } from '../../domein/formulier.ts'
import { deelMetOuder } from '../../domein/verslag-stand.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Db, Hier } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { basisVan } from './basis.ts'
import { composeInhoud, type GekozenUitspraak, kiesUitspraken, listUitspraken } from './bronnen.ts'
import { vernieuw } from './inhoud.ts'
import { type Concept, eigenVan, findConcept, listVersies, lockVerslag, standVan } from './queries.ts'
import { Samenstellen } from './samenstellen-page.tsx'
import { addConcept, saveConcept } from './schrijven.ts'
import { woorden } from './woorden.ts'

type Blad = { concept: Concept | undefined; uitspraken: GekozenUitspraak[]; dicht: boolean }

async function readBlad(db: Db, hier: Hier): Promise<Blad> {
  const [laatste] = await listVersies(db, hier)
  return {
    concept: await findConcept(db, hier),
    uitspraken: await listUitspraken(db, hier),
    dicht: !deelMetOuder(standVan(laatste), hier.nu).ok,
  }
}

export function samenstellenRoutes(app: App): void {
  app.get('/trajecten/:traject/verslag/samenstelling', eist('specialist'), async c => {
    const blad = await inTraject(c, { actie: 'R', onderdeel: 'verslag' }, readBlad)
    if (blad.dicht) return c.redirect(`/trajecten/${c.req.param('traject')}/verslag?dicht`, 303)
    return pagina(c, blad, { gekozen: blad.uitspraken.filter(u => u.inVerslag).map(u => u.id) })
  })

  app.post('/trajecten/:traject/verslag/samenstelling', eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const hoe = (['bijwerken', 'alles'] as const).find(keus => keus === eerste(velden, 'hoe'))
    const uit = await inTraject(c, { actie: 'U', onderdeel: 'verslag' }, async (db, hier) => {
      await lockVerslag(db, hier)
      const blad = await readBlad(db, hier)
      const { concept, uitspraken } = blad
      // Only statements of this traject can be chosen; anything else in the field is simply not there.
      const gevraagd = new Set(waardenVan(velden, 'uitspraak'))
      const gekozen = uitspraken.map(u => u.id).filter(id => gevraagd.has(id))
      if (blad.dicht) return { soort: 'dicht' } as const
      // The first form pressed twice made what is there; in another tab it comes too late, and the text that is there stays.
      if (concept && eerste(velden, 'versie') === '')
        return concept.id === eerste(velden, 'id')
          ? ({ soort: 'klaar' } as const)
          : ({ soort: 'veranderd', blad, gekozen } as const)
      if (concept && !hoe) return { soort: 'kies', blad, gekozen } as const
      if (concept && eerste(velden, 'versie') !== String(concept.versie))
        return { soort: 'veranderd', blad, gekozen } as const
      await kiesUitspraken(db, hier, gekozen)
      const [laatste] = await listVersies(db, hier)
      const eigen = (laatste && eigenVan(laatste)?.eigenWoorden) ?? ''
      const nieuw = await composeInhoud(db, hier, eigen)
      const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
      if (!concept) await addConcept(db, hier, nieuw, id)
      else {
        const inhoud = hoe === 'alles' ? nieuw : vernieuw(concept.inhoud, nieuw)
        await saveConcept(db, hier, concept, inhoud, concept.versie)
      }
      return { soort: 'klaar' } as const
    })
    const pad = basisVan(c)
    if (uit.soort === 'klaar') return c.redirect(`${pad}?samengesteld`, 303)
    if (uit.soort === 'dicht') {
      meldWeigering(c)
      return c.redirect(`${pad}?dicht`, 303)
    }
    const w = woorden(c.get('bezoeker').taal).specialist
    if (uit.soort === 'kies')
      return pagina(c, uit.blad, {
        gekozen: uit.gekozen,
        fouten: { hoe: w.samenstellen.kiesHoe },
        status: 422,
      })
    return pagina(c, uit.blad, { gekozen: uit.gekozen, melding: w.veranderd, status: 409 })
  })
}

function pagina(
  c: Verzoek,
  { concept, uitspraken }: Blad,
  stand: { gekozen: readonly string[]; fouten?: Fouten; melding?: string; status?: 409 | 422 },
): Response {
  const w = woorden(c.get('bezoeker').taal).specialist
  const basis = basisVan(c)
  return toon(
    c,
    {
      titel: concept ? w.samenstellen.opnieuwTitel : w.samenstellen.titel,
      terug: { href: basis, tekst: w.terug },
      fout: stand.fouten !== undefined,
      ...(stand.status && { status: stand.status }),
      boven: stand.melding && <Melding soort="let-op">{stand.melding}</Melding>,
    },
    <Samenstellen
      w={w}
      basis={basis}
      uitspraken={uitspraken}
      gekozen={stand.gekozen}
      versie={concept?.versie ?? null}
      id={c.get('poorten').toeval.uuid()}
      fouten={stand.fouten}
    />,
  )
}
