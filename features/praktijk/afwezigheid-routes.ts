// The absence of a member of staff: added and taken away again (P1).
import { openFormulier } from '../../domein/formulier.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { toonFouten } from '../../ui/redenen.ts'
import { readBlad, toonBlad } from './blad.tsx'
import { verwijderAfwezigheid, voegAfwezigheidToe } from './queries.ts'
import { woorden } from './woorden-en.ts'

export function afwezigheidRoutes(app: App): void {
  const pad = '/praktijk/medewerkers/:id/afwezigheid'

  app.post(pad, eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const blad = await readBlad(c)
    const { klok, toeval } = c.get('poorten')
    const { taal } = c.get('bezoeker')
    const f = openFormulier<'van' | 'tot'>(velden)
    const grens = { vandaag: vandaagOp(klok.nu()), terug: { years: 1 }, vooruit: { years: 3 } }
    const van = f.datum('van', grens, true)
    const tot = f.datum('tot', grens, true)
    if (van && tot && tot < van) f.fout('tot', 'in-het-verleden')
    const gelezen = f.sluit(() => ({
      van: Temporal.PlainDate.from(van as string),
      tot: Temporal.PlainDate.from(tot as string),
    }))
    if (!gelezen.ok) {
      const fouten = toonFouten(gelezen.fouten, taal, fout =>
        fout.omdat === 'in-het-verleden' ? woorden(taal).afwezig.totVoorVan : undefined,
      )
      return toonBlad(c, blad, { velden: { van: velden.van ?? '', tot: velden.tot ?? '' }, fouten })
    }
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    await inHuis(c, db => voegAfwezigheidToe(db, blad.m.id, { id, ...gelezen.waarde }))
    return c.redirect(`/praktijk/medewerkers/${blad.m.id}?bewaard#afwezigheid`, 303)
  })

  app.post(`${pad}/:afwezigheid/verwijdering`, eist('coordinator'), async c => {
    const { m } = await readBlad(c)
    const id = c.req.param('afwezigheid') ?? ''
    if (!isUuid(id)) throw new NietGevonden()
    await inHuis(c, db => verwijderAfwezigheid(db, m.id, id))
    return c.redirect(`/praktijk/medewerkers/${m.id}?bewaard#afwezigheid`, 303)
  })
}
