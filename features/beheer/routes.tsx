// Where the day of a beheerder begins: how the practice is set up, and nothing of a traject (D1, D6).
import type { MedewerkerRol } from '../../domein/rollen.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { OIDC_TERUG } from '../../http/oidc-terug.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Db } from '../../muur/deur.ts'
import { BeheerPagina, type Collega } from './page.tsx'
import { woorden } from './woorden.ts'

export function beheer(app: App): void {
  app.get('/beheer', eist('beheerder'), async c => {
    const w = woorden(c.get('bezoeker').taal)
    const { oidc, publicUrl, klok } = c.get('poorten')
    const collegas = await inHuis(c, db => listCollegas(db, klok.nu()))
    const aanbieder = oidc ? { issuer: oidc.issuer, acr: oidc.acr, terug: publicUrl + OIDC_TERUG } : null
    return toon(c, { titel: w.titel }, <BeheerPagina w={w} aanbieder={aanbieder} collegas={collegas} />)
  })
}

/** Who works here now, by name. */
async function listCollegas(db: Db, nu: Temporal.Instant): Promise<Collega[]> {
  const rows = await db
    .selectFrom('medewerker')
    .select(['id', 'naam', 'rollen'])
    .where(eb => eb.or([eb('uit_dienst_op', 'is', null), eb('uit_dienst_op', '>', nu)]))
    .orderBy('naam')
    .orderBy('id')
    .execute()
  return rows.map(r => ({ naam: r.naam, rollen: r.rollen as MedewerkerRol[] }))
}
