// Giving a traject to a specialist (T2, T4): the database says who may, a person chooses.
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { redenZin } from '../../ui/redenen.ts'
import { type Dossier, type Kandidaat, listGeschikt, readDossier, wijsToe } from './queries.ts'
import { type Beletsel, beletselVoorToewijzing } from './toewijzing.ts'
import { ToewijzingPagina } from './toewijzing-page.tsx'
import { woorden } from './woorden-en.ts'

type Stuk = { d: Dossier; kandidaten: Kandidaat[]; beletsel: Beletsel | null }

const beletselVan = (d: Dossier) =>
  beletselVoorToewijzing({
    stand: d.stand,
    oordeel: d.oordelen[0]?.conclusie ?? null,
    aanmelding: d.aanmelding !== null,
  })

export function toewijzingRoutes(app: App): void {
  const pad = '/aanmeldingen/:traject/toewijzing'

  app.get(pad, eist('coordinator'), async c => {
    const stuk = await inTraject(
      c,
      { actie: 'R', onderdeel: 'toewijzing' },
      async (db, hier): Promise<Stuk> => {
        const d = await readDossier(db, hier)
        const beletsel = beletselVan(d)
        const kandidaten = d.aanmelding && !beletsel ? await listGeschikt(db, d.aanmelding.inhoud) : []
        return { d, kandidaten, beletsel }
      },
    )
    return toonToewijzing(c, stuk, {})
  })

  app.post(pad, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const specialist = eerste(velden, 'specialist')
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
    const uitslag = await inTraject(c, { actie: 'U', onderdeel: 'toewijzing' }, async (db, hier) => {
      const d = await readDossier(db, hier, true)
      const beletsel = beletselVan(d)
      if (beletsel || !d.aanmelding) return { d, kandidaten: [], beletsel, hoe: 'beletsel' as const }
      const { inhoud } = d.aanmelding
      const met = async (hoe: 'leeg' | 'veranderd' | 'vol') => ({
        d,
        kandidaten: await listGeschikt(db, inhoud),
        beletsel,
        hoe,
      })
      if (!isUuid(specialist)) return met('leeg')
      // The same press again finds the work done.
      if (d.specialist?.id === specialist) return { d, kandidaten: [], beletsel, hoe: 'gedaan' as const }
      if (eerste(velden, 'versie') !== String(d.versie)) return met('veranderd')
      const taal = inhoud.taal === 'Nederlands' ? 'nl' : 'en'
      if (!(await wijsToe(db, hier, specialist, inhoud, { id, taal }))) return met('vol')
      return { d, kandidaten: [], beletsel, hoe: 'gedaan' as const }
    })
    if (uitslag.hoe === 'gedaan') return c.redirect(`/aanmeldingen/${uitslag.d.traject}?toegewezen`, 303)
    return toonToewijzing(c, uitslag, { hoe: uitslag.hoe, specialist })
  })
}

function toonToewijzing(
  c: Verzoek,
  { d, kandidaten, beletsel }: Stuk,
  { hoe, specialist = '' }: { hoe?: 'beletsel' | 'leeg' | 'veranderd' | 'vol'; specialist?: string },
): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const t = w.toewijzing
  const intussen = {
    veranderd: d.specialist ? t.intussen(d.specialist.naam) : t.intussenAnders,
    vol: t.nietMeer,
    leeg: undefined,
    beletsel: undefined,
  }
  return toon(
    c,
    {
      titel: t.titel,
      terug: { href: `/aanmeldingen/${d.traject}`, tekst: w.terugNaar(d.naam ?? w.zonderNaam) },
      fout: hoe === 'leeg',
      status: hoe === undefined ? 200 : hoe === 'leeg' ? 422 : 409,
    },
    beletsel ? (
      <p>{w.beletsel[beletsel]}</p>
    ) : (
      <ToewijzingPagina
        w={w}
        d={d}
        kandidaten={kandidaten}
        id={c.get('poorten').toeval.uuid()}
        gekozen={specialist}
        fouten={hoe === 'leeg' ? { specialist: redenZin({ omdat: 'kies' }, taal) } : {}}
        intussen={hoe && intussen[hoe]}
      />
    ),
  )
}
