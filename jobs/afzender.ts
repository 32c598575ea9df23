// Whom e-mail comes from: the neutral name of the practice, and whether its address tells nothing either.
import { isNeutraleAfzender } from '../domein/praktijk.ts'
import type { Deur } from '../muur/deur.ts'
import type { Post } from '../platform/mail.ts'

/** Reads it anew at every call: the practice may have changed its names. */
export const leesAfzender =
  (deur: Deur, post: Post) => async (): Promise<{ naam: string; neutraal: boolean }> => {
    const row = await deur.huis(null, db =>
      db.selectFrom('praktijk').select(['naam', 'neutrale_naam']).executeTakeFirst(),
    )
    return {
      naam: row?.neutrale_naam ?? 'Mijn agenda',
      neutraal: row !== undefined && isNeutraleAfzender(post.afzender ?? '', row.naam),
    }
  }
