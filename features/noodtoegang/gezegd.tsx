// What was just done, above the page it leads back to.
import type { Verzoek } from '../../http/omgeving.ts'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { woorden } from './woorden.ts'

/** The sentence for `?gedaan=`; nothing for a word that is none of ours. */
export function gezegd(c: Verzoek) {
  const w = woorden(c.get('bezoeker').taal)
  const gedaan = c.req.query('gedaan') ?? ''
  return Object.hasOwn(w.gedaan, gedaan) && <Bevestiging>{w.gedaan[gedaan]}</Bevestiging>
}
