// A coordinator chooses who reads along with a copy: a colleague of the lane of this ouder, and nobody else can be chosen.
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { Formulier, Knop } from '../../ui/formulier.tsx'
import { Keuze } from '../../ui/keuzes.tsx'
import { Bevestiging, LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { benoemFouten, toonFouten } from '../../ui/redenen.ts'
import { formatDagVan } from '../../ui/tijd.ts'
import { findZijde, laatMeelezen, listKandidaten, listLopend } from './meelezer-queries.ts'
import { woorden } from './woorden.ts'

const pad = '/aanmeldingen/:traject/meelezer'

async function readStuk(db: Db, hier: Hier) {
  const [lopend, zijde, traject] = await Promise.all([
    listLopend(db, hier),
    findZijde(db, hier),
    db
      .selectFrom('traject')
      .select(['traject_id', 'roepnaam'])
      .where('traject_id', '=', hier.traject)
      .executeTakeFirst(),
  ])
  const kandidaten = zijde ? await listKandidaten(db, hier, zijde) : []
  return { lopend, zijde, kandidaten, naam: traject?.roepnaam ?? null }
}
type Stuk = Awaited<ReturnType<typeof readStuk>>

export function kiesRoutes(app: App): void {
  app.get(pad, eist('coordinator'), async c =>
    toonKeuze(c, await inTraject(c, { actie: 'R', onderdeel: 'meelezer' }, readStuk)),
  )

  app.post(pad, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const [afschrift, wie] = [eerste(velden, 'afschrift'), eerste(velden, 'wie')]
    const { stuk, gedaan } = await inTraject(c, { actie: 'U', onderdeel: 'meelezer' }, async (db, hier) => {
      const stuk = await readStuk(db, hier)
      const kan = stuk.kandidaten.some(k => k.id === wie)
      if (!stuk.lopend.some(l => l.id === afschrift)) throw new NietGevonden()
      return {
        stuk,
        gedaan: kan && stuk.zijde !== null && (await laatMeelezen(db, afschrift, wie, stuk.zijde)),
      }
    })
    if (gedaan) return c.redirect(`${c.req.path}?bewaard`, 303)
    return wie ? toonKeuze(c, stuk, 409) : toonKeuze(c, stuk, 422)
  })
}

function toonKeuze(c: Verzoek, stuk: Stuk, status: 200 | 409 | 422 = 200): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal).kies
  const fouten = status === 422 ? toonFouten([{ veld: 'wie', omdat: 'kies' }], taal) : undefined
  const boven =
    status === 409 ? (
      <Melding soort="let-op">{w.nietMeer}</Melding>
    ) : (
      c.req.query('bewaard') !== undefined && <Bevestiging>{w.bewaard}</Bevestiging>
    )
  const naam = (id: string) => stuk.kandidaten.find(k => k.id === id)?.naam ?? w.ander
  return toon(
    c,
    {
      titel: w.titel,
      terug: { href: `/aanmeldingen/${c.req.param('traject')}`, tekst: w.terug(stuk.naam ?? w.zonderNaam) },
      boven,
      fout: status === 422,
      status,
    },
    <>
      <p class="inleiding">{w.uitleg}</p>
      {stuk.lopend.length === 0 && <LegeStaat>{w.leeg}</LegeStaat>}
      {stuk.lopend.map((l, i) => (
        <Kaart key={l.id} kop={w.kop(formatDagVan(l.op, taal, { weekdag: false, jaar: true }))}>
          {l.stand === 'voorgelegd' && <p>{w.ligt}</p>}
          {l.meelezer && <p>{w.nu(naam(l.meelezer))}</p>}
          {stuk.kandidaten.length === 0 ? (
            <p>{w.niemand}</p>
          ) : (
            <Formulier
              action={`/aanmeldingen/${c.req.param('traject')}/meelezer`}
              verborgen={{ afschrift: l.id }}
              fouten={fouten && benoemFouten(fouten, { wie: w.label })}
            >
              <p class="zacht">{w.wie}</p>
              <Keuze
                naam="wie"
                id={i === 0 ? undefined : `wie-${i}`}
                label={w.label}
                opties={stuk.kandidaten
                  .filter(k => k.id !== l.voorgelegdDoor)
                  .map(k => ({ waarde: k.id, tekst: k.naam }))}
                waarde={l.meelezer ?? undefined}
                fout={fouten?.wie}
              />
              <Knop>{w.knop}</Knop>
            </Formulier>
          )}
        </Kaart>
      ))}
    </>,
  )
}
