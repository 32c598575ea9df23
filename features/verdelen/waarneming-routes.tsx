// A colleague stands in for a specialist who is ill or away (J7): a coordinator chooses from the lane, for named days.
import { vandaagOp } from '../../domein/tijd.ts'
import { isAfgesloten } from '../../domein/traject.ts'
import { leesWaarneming, raken, standVanWaarneming, stelPeriodeVoor } from '../../domein/waarneming.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { readDossier } from './queries.ts'
import { WaarnemingPagina } from './waarneming-page.tsx'
import {
  eindigWaarneming,
  laatWaarnemen,
  listAfwezig,
  listWaarnemers,
  listWaarnemingen,
} from './waarneming-queries.ts'
import { woorden } from './waarneming-woorden.ts'
import { woorden as verdelen } from './woorden-en.ts'

/** All that the page shows. Somebody can stand in where a specialist is and the traject is not closed. */
async function readStuk(db: Db, hier: Hier, vast = false) {
  const d = await readDossier(db, hier, vast)
  const kan = d.specialist !== null && d.aanmelding !== null && !isAfgesloten(d.stand)
  const a = kan ? (d.aanmelding?.inhoud ?? null) : null
  const waarnemingen = await listWaarnemingen(db, hier)
  if (!a || !d.specialist) return { d, a: null, specialist: null, waarnemingen, kandidaten: [], weg: [] }
  const kandidaten = await listWaarnemers(db, hier, a, d.specialist.id)
  const weg = await listAfwezig(db, hier, d.specialist.id)
  return { d, a, specialist: d.specialist.naam, waarnemingen, kandidaten, weg }
}
type Stuk = Awaited<ReturnType<typeof readStuk>>

export function waarnemingRoutes(app: App): void {
  const pad = '/aanmeldingen/:traject/waarneming'

  app.get(pad, eist('coordinator'), async c => {
    const stuk = await inTraject(c, { actie: 'R', onderdeel: 'waarneming' }, (db, hier) => readStuk(db, hier))
    const vandaag = vandaagOp(c.get('poorten').klok.nu())
    const open = stuk.waarnemingen.filter(w => standVanWaarneming(w, vandaag) !== 'voorbij')
    // An absence for which somebody stands in already needs nobody else.
    const weg = stuk.weg.filter(a => !open.some(w => raken(a, w)))
    const voor = stelPeriodeVoor(weg, vandaag)
    return toonWaarneming(c, stuk, { velden: voor ? { van: `${voor.van}`, tot: `${voor.tot}` } : {} })
  })

  app.post(pad, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const { toeval } = c.get('poorten')
    const { taal } = c.get('bezoeker')
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    const uit = await inTraject(c, { actie: 'C', onderdeel: 'waarneming', id }, async (db, hier) => {
      const stuk = await readStuk(db, hier, true)
      // The same press again finds the work done.
      if (stuk.waarnemingen.some(w => w.id === id)) return { stuk, gedaan: true }
      const gelezen = leesWaarneming(
        velden,
        vandaagOp(hier.nu),
        stuk.kandidaten.map(k => k.id),
      )
      if (!gelezen.ok) return { stuk, gedaan: false, fouten: gelezen.fouten }
      return { stuk, gedaan: stuk.a !== null && (await laatWaarnemen(db, id, gelezen.waarde, stuk.a)) }
    })
    if (uit.gedaan) return c.redirect(`/aanmeldingen/${uit.stuk.d.traject}/waarneming?bewaard`, 303)
    if (uit.stuk.a === null || !uit.fouten) return toonWaarneming(c, uit.stuk, { velden, status: 409 })
    const { fout } = woorden(taal)
    const fouten = toonFouten(uit.fouten, taal, f =>
      f.veld !== 'tot'
        ? undefined
        : f.omdat === 'in-het-verleden'
          ? fout.totVoorVan
          : f.omdat === 'te-ver-weg'
            ? fout.teLang
            : undefined,
    )
    return toonWaarneming(c, uit.stuk, { velden, fouten, status: 422 })
  })

  app.post(`${pad}/:id/einde`, eist('coordinator'), async c => {
    const id = c.req.param('id') ?? ''
    if (!isUuid(id)) throw new NietGevonden()
    await inTraject(c, { actie: 'U', onderdeel: 'waarneming', id }, async (db, hier) => {
      const bestaat = (await listWaarnemingen(db, hier)).some(w => w.id === id)
      if (!bestaat) throw new NietGevonden()
      await eindigWaarneming(db, id)
    })
    return c.redirect(`/aanmeldingen/${c.req.param('traject')}/waarneming?beeindigd`, 303)
  })
}

function toonWaarneming(
  c: Verzoek,
  stuk: Stuk,
  { velden = {}, fouten = {}, status = 200 }: { velden?: Velden; fouten?: Fouten; status?: 200 | 409 | 422 },
): Response {
  const { taal } = c.get('bezoeker')
  const { klok, toeval } = c.get('poorten')
  const w = woorden(taal)
  const v = verdelen(taal)
  const { d } = stuk
  const gezegd = (['bewaard', 'beeindigd'] as const).find(woord => c.req.query(woord) !== undefined)
  const id = eerste(velden, 'id')
  return toon(
    c,
    {
      titel: w.titel,
      terug: { href: `/aanmeldingen/${d.traject}`, tekst: v.terugNaar(d.naam ?? v.zonderNaam) },
      boven: gezegd && <Bevestiging>{w[gezegd]}</Bevestiging>,
      fout: status === 422,
      status,
    },
    <WaarnemingPagina
      w={w}
      taal={taal}
      nu={klok.nu()}
      traject={d.traject}
      specialist={stuk.specialist}
      waarnemingen={stuk.waarnemingen}
      kandidaten={stuk.kandidaten}
      id={isUuid(id) && status === 422 ? id : toeval.uuid()}
      velden={velden}
      fouten={fouten}
      intussen={status === 409 && stuk.a !== null}
    />,
  )
}
