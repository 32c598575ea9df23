// Who this room is for, and the ways in: a coordinator through the traject and its log, a vertrouwensfunctionaris over the list alone.
import type { MiddlewareHandler } from 'hono'
import { ikVan } from '../../http/bezoeker.ts'
import { inHuis, inTraject } from '../../http/binnen.ts'
import { isUuid } from '../../http/formulier.ts'
import { foutPagina } from '../../http/fouten.tsx'
import type { Omgeving, Verzoek } from '../../http/omgeving.ts'
import { type Db, type Handeling, type Hier, NietGevonden } from '../../muur/deur.ts'
import { type Bewaarkaart, type Kijker, maakKaart } from './kaart.ts'
import { listBewaard, listRedenen, listRedenenHier, listVernietigingen } from './queries.ts'

/** After `eist('staf')`: for whoever else works here the page does not exist. */
export const eistBewaarder: MiddlewareHandler<Omgeving> = async (c, next) => {
  const { rollen } = ikVan(c)
  if (!rollen.includes('coordinator') && !rollen.includes('vertrouwensfunctionaris'))
    return foutPagina(c, 404)
  await next()
}

export function kijkerVan(c: Verzoek): Kijker {
  const { persoon, rollen } = ikVan(c)
  return { ik: persoon, coordinator: rollen.includes('coordinator') }
}

/** The traject of the address. Throws NietGevonden when it names none. */
export function trajectVan(c: Verzoek): string {
  const traject = c.req.param('traject') ?? ''
  if (!isUuid(traject)) throw new NietGevonden()
  return traject
}

/** What a coordinator does in the same call, knowing how the dossier stands. */
export type Erbij<T> = (db: Db, hier: Hier, kaart: Bewaarkaart) => Promise<T>

/**
 * The dossier of the address, with what `erbij` gives for a coordinator (null for a vertrouwensfunctionaris, who opens no traject). Throws NietGevonden when there is nothing here for this person.
 */
export async function readKaart<T = null>(
  c: Verzoek,
  handeling: Handeling,
  erbij?: Erbij<T>,
): Promise<{ kaart: Bewaarkaart; erbij: T | null }> {
  const wie = kijkerVan(c)
  const nu = c.get('poorten').klok.nu()
  const traject = trajectVan(c)
  if (wie.coordinator)
    return await inTraject(c, handeling, async (db, hier) => {
      const kaart = await kaartHier(db, hier, wie)
      return { kaart, erbij: erbij ? await erbij(db, hier, kaart) : null }
    })
  return await inHuis(c, async db => {
    const [[rij], redenen, [voorstel]] = await Promise.all([
      listBewaard(db, traject),
      listRedenen(db, traject),
      listVernietigingen(db, traject),
    ])
    if (!rij) throw new NietGevonden()
    const wat = { traject, code: rij.code, rij, redenen, voorstel: voorstel ?? null }
    return { kaart: maakKaart(wat, wie, nu), erbij: null }
  })
}

async function kaartHier(db: Db, hier: Hier, wie: Kijker): Promise<Bewaarkaart> {
  const { traject, nu } = hier
  const [t, [rij], redenen, [voorstel]] = await Promise.all([
    db
      .selectFrom('traject')
      .select(['traject_id', 'code'])
      .where('traject_id', '=', traject)
      .executeTakeFirstOrThrow(),
    listBewaard(db, traject),
    listRedenenHier(db, hier),
    listVernietigingen(db, traject),
  ])
  const wat = { traject, code: t.code, rij: rij ?? null, redenen, voorstel: voorstel ?? null }
  return maakKaart(wat, wie, nu)
}
