// One request on the page of the specialist: found with the piece it is about, and shown with what was typed and what was just done.
import { vandaagOp } from '../../domein/tijd.ts'
import type { Verzoek as Request } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { listVerzoeken, type Verzoek } from './queries.ts'
import { findStuk, type Stuk } from './stukken.ts'
import { VerzoekLezen } from './verzoek-page.tsx'
import { woorden } from './woorden.ts'

export type Gevonden = { verzoek: Verzoek; stuk: Stuk | undefined }

/** The request of the address. Throws NietGevonden when there is none here, or when it is a complaint. */
export async function vindVerzoek(c: Request, db: Db, hier: Hier): Promise<Gevonden> {
  const verzoek = (await listVerzoeken(db, hier)).find(v => v.id === c.req.param('verzoek'))
  if (!verzoek) throw new NietGevonden()
  const { stuk, stukId } = verzoek
  return { verzoek, stuk: stuk && stukId ? await findStuk(db, hier, stuk, stukId) : undefined }
}

export function toonVerzoek(
  c: Request,
  { verzoek, stuk }: Gevonden,
  getypt: { besluit: string; reden: string; uitstel: string } = { besluit: '', reden: '', uitstel: '' },
  fouten?: Fouten,
): Response {
  const w = woorden(c.get('bezoeker').taal)
  const traject = c.req.param('traject') ?? ''
  const lijst = `/trajecten/${traject}/verzoeken`
  const gezegd = (['gegeven', 'eerder', 'uitgesteld', 'te-laat'] as const).find(
    woord => c.req.query(woord) !== undefined,
  )
  const goed = gezegd === 'gegeven' || gezegd === 'uitgesteld'
  const boven =
    gezegd &&
    (goed ? (
      <Bevestiging>{w.staf.gezegd[gezegd]}</Bevestiging>
    ) : (
      <Melding soort="let-op">{w.staf.gezegd[gezegd]}</Melding>
    ))
  return toon(
    c,
    {
      titel: w.staf.soort[verzoek.soort],
      terug: { href: lijst, tekst: w.staf.terugLijst },
      boven,
      fout: fouten !== undefined,
      ...(fouten && { status: 422 as const }),
    },
    <VerzoekLezen
      traject={traject}
      action={`${lijst}/${verzoek.id}`}
      vandaag={vandaagOp(c.get('poorten').klok.nu())}
      {...{ w, verzoek, stuk, getypt, fouten }}
    />,
  )
}
