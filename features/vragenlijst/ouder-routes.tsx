// The questions for the ouder: what lies ready, answered once however often the button is pressed, or left out as a whole.
import { GEEN, leesAntwoorden, vraagveldenVan } from '../../domein/vragenlijst.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { MijnVragen } from './ouder-page.tsx'
import { type Lijst, listLijsten, openLijst, saveAntwoorden } from './queries.ts'
import { woorden } from './woorden.ts'

export function ouderRoutes(app: App): void {
  app.get('/mijn/vragenlijst', eist('ouder'), async c => {
    const lijsten = await inMijnTraject(c, { actie: 'R', onderdeel: 'vragenlijst' }, listLijsten)
    return toonVragen(c, lijsten, {})
  })

  app.post('/mijn/vragenlijst', eist('ouder'), async c => {
    const velden = await leesVelden(c)
    const { toeval } = c.get('poorten')
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    const niet = eerste(velden, 'handeling') === 'niet'
    const uit = await inMijnTraject(c, { actie: 'C', onderdeel: 'vragenlijst' }, async (db, hier) => {
      const lijsten = await listLijsten(db, hier)
      const lijst = lijsten.find(een => een.id === eerste(velden, 'lijst'))
      if (!lijst) throw new NietGevonden()
      const gelezen = niet ? { ok: true as const, waarde: GEEN } : leesAntwoorden(velden, lijst.moment)
      // What was answered before, or is not asked any more, stands.
      if (gelezen.ok && openLijst(lijsten)?.id === lijst.id)
        await saveAntwoorden(db, hier, id, lijst.id, gelezen.waarde)
      return { lijsten, fouten: gelezen.ok ? null : gelezen.fouten }
    })
    if (!uit.fouten) return c.redirect('/mijn?bewaard', 303)
    const { taal } = c.get('bezoeker')
    const fouten = toonFouten(uit.fouten, taal, fout =>
      fout.omdat === 'kies' ? woorden(taal).mijn.kies : undefined,
    )
    return toonVragen(c, uit.lijsten, velden, fouten)
  })
}

function toonVragen(c: Verzoek, lijsten: readonly Lijst[], velden: Velden, fouten?: Fouten): Response {
  const { mijn: w } = woorden(c.get('bezoeker').taal)
  const lijst = openLijst(lijsten)
  const id = eerste(velden, 'id')
  return toon(
    c,
    {
      titel: w.titel,
      terug: { href: '/mijn', tekst: w.terug },
      ...(fouten && { fout: true, status: 422 }),
    },
    <MijnVragen
      w={w}
      id={isUuid(id) ? id : c.get('poorten').toeval.uuid()}
      lijst={lijst}
      eerder={lijsten.filter(een => een.antwoord).toReversed()}
      getypt={
        fouten &&
        Object.fromEntries(vraagveldenVan(lijst?.moment ?? 'begin').map(veld => [veld, eerste(velden, veld)]))
      }
      fouten={fouten}
    />,
  )
}
