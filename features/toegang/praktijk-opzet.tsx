// The last step of the set-up: the first coordinator gives the practice its names, once.
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { vergeetPraktijk } from '../../http/praktijk.ts'
import { toon } from '../../http/toon.tsx'
import { Formulier, type Fouten, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { beheerWoorden } from './beheer-woorden.ts'
import { leesPraktijk, REGIOS } from './praktijk-invoer.ts'

export function praktijkOpzet(app: App): void {
  app.get('/opzet/praktijk', eist('coordinator'), c =>
    c.get('praktijk').opgezet
      ? c.redirect('/', 303)
      : toonOpzet(c, { eigen_naam: ikVan(c).naam, neutrale_naam: 'Mijn agenda' }, {}),
  )

  app.post('/opzet/praktijk', eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const gelezen = leesPraktijk(velden)
    if (!gelezen.ok) {
      const { taal } = c.get('bezoeker')
      const w = beheerWoorden(taal).opzet
      const fouten = toonFouten(gelezen.fouten, taal, f =>
        f.omdat === 'leeg' || f.omdat === 'kies'
          ? w.leeg[f.veld]
          : f.veld === 'neutrale_naam' && f.omdat === 'onbekende-keuze'
            ? w.verraadt
            : undefined,
      )
      return toonOpzet(c, velden, fouten)
    }
    const p = gelezen.waarde
    await inHuis(c, async db => {
      // A second press, or a second tab, finds the practice set up and changes nothing.
      const { numInsertedOrUpdatedRows: nieuw } = await db
        .insertInto('praktijk')
        .values({
          naam: p.naam,
          neutrale_naam: p.neutraleNaam,
          telefoon: p.telefoon,
          regio: p.regio,
          wachttijd: p.wachttijd,
          icoon: p.icoon,
          opgezet_op: c.get('poorten').klok.nu(),
        })
        .onConflict(oc => oc.doNothing())
        .executeTakeFirst()
      if (nieuw === 0n) return
      await db
        .updateTable('medewerker')
        .set({ naam: p.eigenNaam })
        .where('id', '=', ikVan(c).persoon)
        .execute()
    })
    vergeetPraktijk(c.get('poorten'))
    return c.redirect('/', 303)
  })
}

function toonOpzet(c: Verzoek, velden: Velden, fouten: Fouten): Response {
  const w = beheerWoorden(c.get('bezoeker').taal).opzet
  // What can never be kept need not travel back in full.
  const waarde = (naam: string) => eerste(velden, naam).slice(0, 2_000)
  const mis = Object.keys(fouten).length > 0
  return toon(
    c,
    { titel: w.titel, kaal: true, ...(mis ? { fout: true, status: 422 as const } : {}) },
    <>
      <p>{w.uitleg}</p>
      <Formulier action="/opzet/praktijk" fouten={fouten} uitleg>
        <Tekstveld
          naam="eigen_naam"
          label={w.eigenNaam}
          waarde={waarde('eigen_naam')}
          fout={fouten.eigen_naam}
          aanvullen="name"
        />
        <Tekstveld naam="naam" label={w.naam} waarde={waarde('naam')} fout={fouten.naam} />
        <Tekstveld
          naam="neutrale_naam"
          label={w.neutraal}
          hint={w.neutraalHint}
          waarde={waarde('neutrale_naam')}
          fout={fouten.neutrale_naam}
        />
        <Tekstveld
          naam="telefoon"
          label={w.telefoon}
          waarde={waarde('telefoon')}
          fout={fouten.telefoon}
          soort="tel"
          nietVerplicht
        />
        <Keuze
          naam="regio"
          label={w.regio}
          waarde={waarde('regio')}
          fout={fouten.regio}
          opties={REGIOS.map(r => ({ waarde: r, tekst: w.regios[r] }))}
        />
        <Tekstveld
          naam="wachttijd"
          label={w.wachttijd}
          hint={w.wachttijdHint}
          waarde={waarde('wachttijd')}
          fout={fouten.wachttijd}
          nietVerplicht
        />
        <Knoppen>
          <Knop>{w.klaar}</Knop>
        </Knoppen>
      </Formulier>
    </>,
  )
}
