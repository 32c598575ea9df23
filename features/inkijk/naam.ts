// What the own specialist calls a traject: the first name, or else the code.
import type { Db, Hier } from '../../muur/deur.ts'

export async function readNaam(db: Db, { traject }: Hier): Promise<string> {
  const { roepnaam, code } = await db
    .selectFrom('traject')
    .select(['traject_id', 'roepnaam', 'code'])
    .where('traject_id', '=', traject)
    .executeTakeFirstOrThrow()
  return roepnaam ?? code
}
