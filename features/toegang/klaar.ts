// Back to the page of the own sign-in, with what was done.
import type { Verzoek } from '../../http/omgeving.ts'

/** Goes to /toegang; `wat` is a key of the sentences there (beheer-woorden.ts, gedaan). */
export const klaar = (c: Verzoek, wat: string): Response => c.redirect(`/toegang?gedaan=${wat}`, 303)
