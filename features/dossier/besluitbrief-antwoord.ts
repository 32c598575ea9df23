// The letter as the answer to a request for it: the same file for the ouder and for who answered, under a name that says nothing.
import { alsBijlage } from '../../http/bestandsnaam.ts'
import type { Verzoek as Request } from '../../http/omgeving.ts'
import { NietGevonden } from '../../muur/deur.ts'
import { drukBesluitbrief } from './besluitbrief.ts'
import type { findBesluitbrief } from './queries.ts'

/** Without an answer there is no letter. */
export async function geefBesluitbrief(
  c: Request,
  gevonden: Awaited<ReturnType<typeof findBesluitbrief>>,
): Promise<Response> {
  if (!gevonden) throw new NietGevonden()
  const praktijk = c.get('praktijk')
  const bytes = await drukBesluitbrief({ ...gevonden, praktijknaam: praktijk.naam })
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': alsBijlage(praktijk.neutraleNaam, 'pdf'),
    'content-length': String(bytes.byteLength),
  })
}
