// The sender of e-mail on a world of a test: agreements, gesprekken, rounds, and its door.
import { posttaken } from '../jobs/post.ts'
import { openPostdeur, type Postdeur } from '../muur/postdeur.ts'
import { leidAf } from '../muur/sleutels.ts'
import type { Kluis } from '../platform/kluis.ts'
import type { Post } from '../platform/mail.ts'
import { systemRandom } from '../platform/random.ts'
import { testsleutel } from './cluster.ts'
import type { Medewerker, Ouder, Wereld } from './wereld.ts'
import { secretOf } from './zaai.ts'

export type Postbode = {
  deur: Postdeur
  /** One round of everything. */
  ronde(): Promise<void>
  sluit(): Promise<void>
}

/** Opens a sender on this world. Two of them are two processes. */
export function openPostbode(w: Wereld, kluis: Kluis, post: Post): Postbode {
  const deur = openPostdeur({
    plaats: w.connection,
    praktijksleutel: testsleutel,
    kluis,
    toeval: systemRandom,
  })
  const afzender = async () => ({ naam: 'Mijn agenda', neutraal: true })
  const taken = posttaken({ deur, post, klok: w.klok, sleutel: leidAf(testsleutel, 'berichten'), afzender })
  return {
    deur,
    async ronde() {
      for (const taak of taken) await taak.doe(new AbortController().signal)
    },
    sluit: () => deur.sluit(),
  }
}

/** A gesprek at this moment and the agreement to be reminded at this address, written through the door. Gives the id of the gesprek. */
export async function spreekAf(
  w: Wereld,
  specialist: Medewerker,
  ouder: Ouder,
  begint: string,
  adres: string | null,
): Promise<string> {
  const { deur, toeval } = w.poorten
  const id = toeval.uuid()
  const daad = { actie: 'C', onderdeel: 'gesprek' } as const
  await deur.traject(secretOf(specialist), ouder.traject, daad, async (db, hier) => {
    await db
      .insertInto('gesprek')
      .values({
        ...{ traject_id: ouder.traject, id, minuten: 60, plaats: 'online' },
        begint_op: Temporal.Instant.from(begint),
      })
      .execute()
    if (adres)
      await db
        .insertInto('seintje')
        .values({
          ...{ traject_id: ouder.traject, id: toeval.uuid(), adres, door: hier.ik, aan_sinds: hier.nu },
          afgesproken_op: Temporal.PlainDate.from('2027-02-22'),
        })
        .execute()
  })
  return id
}
