// What a coordinator sees of the requests of the practice: muur.verzoeklijst, which holds no words.
import type { Klok, VerzoekSoort } from '../../domein/verzoek.ts'
import type { Db } from '../../muur/deur.ts'

export type OpenVerzoek = Klok & {
  traject: string
  id: string
  code: string
  /** Who asks helped in this traject, so somebody else answers a complaint about it. */
  eigen: boolean
}

/**
 * Everything open, in the order of the codes, which are random: what came in together does not stand together. Empty for whoever is no
 * coordinator.
 */
export async function listOpen(db: Db): Promise<OpenVerzoek[]> {
  const rows = await db
    .selectFrom('muur.verzoeklijst')
    .select(['traject_id', 'id', 'code', 'soort', 'ontvangen_op', 'uitspraak_op', 'uitgesteld', 'eigen'])
    .orderBy('code')
    .orderBy('traject_id')
    .orderBy('ontvangen_op')
    .orderBy('id')
    .execute()
  return rows.map(r => ({
    ...{ traject: r.traject_id as string, id: r.id, code: r.code, soort: r.soort as VerzoekSoort },
    ...{ ontvangenOp: r.ontvangen_op as Temporal.PlainDate, uitspraakOp: r.uitspraak_op },
    ...{ uitgesteld: r.uitgesteld === true, eigen: r.eigen === true },
  }))
}
