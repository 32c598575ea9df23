// The paper of a destruction: the letter before it, the certificate after it as a page and as a file under a name that says nothing.

import { alsBijlage } from '../../http/bestandsnaam.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis, inTraject } from '../../http/binnen.ts'
import { isUuid } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import type { DrukDocument } from '../../platform/druk/document.ts'
import { pdfOpdracht } from '../../platform/druk/document-pdf.ts'
import { drukApart } from '../../platform/druk/druk-apart.ts'
import { Gegevens, Kaart } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { asBewijs, bewijsDelen, bewijsRegels } from './bewijs-druk.ts'
import { asBrief } from './brief-druk.ts'
import { listBewaard, listVernietigingen, type Vernietiging } from './queries.ts'
import { eistBewaarder } from './wie.ts'
import { woorden } from './woorden.ts'

export function papierRoutes(app: App): void {
  app.get('/bewaren/bewijs/:bewijs', eist('staf'), eistBewaarder, async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    const v = await findBewijs(c)
    return toon(
      c,
      {
        titel: w.bewijs.titel(v.code),
        terug: { href: '/bewaren', tekst: w.terug },
        boven: c.req.query('gedaan') !== undefined && <Bevestiging>{w.bewijs.gedaan}</Bevestiging>,
      },
      <>
        <Gegevens regels={bewijsRegels(v, taal)} />
        {bewijsDelen(v, taal).map(deel => (
          <Kaart key={deel.kop} kop={deel.kop}>
            {deel.zinnen?.map(zin => (
              <p key={zin}>{zin}</p>
            ))}
            {deel.punten && (
              <ul>
                {deel.punten.map(punt => (
                  <li key={punt}>{punt}</li>
                ))}
              </ul>
            )}
          </Kaart>
        ))}
        <Knop href={`/bewaren/bewijs/${v.id}/bewijs.pdf`}>{w.bewijs.knop}</Knop>
      </>,
    )
  })

  app.get('/bewaren/bewijs/:bewijs/bewijs.pdf', eist('staf'), eistBewaarder, async c => {
    const v = await findBewijs(c)
    return await geefPdf(c, asBewijs(v, c.get('praktijk').naam, c.get('bezoeker').taal), 'a-2a')
  })

  // Only where the ouder asked for it and that was granted, and for who may know the name.
  app.get('/bewaren/:traject/brief.pdf', eist('coordinator'), async c => {
    const gevonden = await inTraject(c, { actie: 'E', onderdeel: 'vernietiging' }, async (db, hier) => {
      const [[rij], [voorstel]] = await Promise.all([
        listBewaard(db, hier.traject),
        listVernietigingen(db, hier.traject),
      ])
      // Once it is decided the key may be gone, and the name with it.
      if (!rij?.gevraagdOp || voorstel?.beslotenOp) return null
      const ouder = await db
        .selectFrom('ouder')
        .select(['id', 'voornaam', 'achternaam', 'taal'])
        .where('traject_id', '=', hier.traject)
        .executeTakeFirst()
      return ouder ? { gevraagdOp: rij.gevraagdOp, ouder } : null
    })
    if (!gevonden) throw new NietGevonden()
    const { ouder, gevraagdOp } = gevonden
    const brief = asBrief({
      taal: ouder.taal === 'en' ? 'en' : 'nl',
      praktijknaam: c.get('praktijk').naam,
      naam: `${ouder.voornaam} ${ouder.achternaam}`.trim(),
      gevraagdOp,
      nu: c.get('poorten').klok.nu(),
    })
    return await geefPdf(c, brief, 'ua-1')
  })
}

/** What was destroyed under the id of the address. Throws NietGevonden for anything else. */
async function findBewijs(c: Verzoek): Promise<Vernietiging> {
  const id = c.req.param('bewijs') ?? ''
  if (!isUuid(id)) throw new NietGevonden()
  const v = (await inHuis(c, db => listVernietigingen(db))).find(een => een.id === id)
  if (!v?.vernietigdOp) throw new NietGevonden()
  return v
}

/** To read (`ua-1`), or to keep for twenty years (`a-2a`). */
async function geefPdf(c: Verzoek, document: DrukDocument, standaard: 'ua-1' | 'a-2a'): Promise<Response> {
  const bytes = await drukApart(pdfOpdracht(document, standaard))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': alsBijlage(c.get('praktijk').neutraleNaam, 'pdf'),
    'content-length': String(bytes.byteLength),
  })
}
