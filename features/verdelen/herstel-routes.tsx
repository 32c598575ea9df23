// The page of one aanmelding with a recovery that waits on it, and the confirmation by a coordinator (safety.md, Recovery).
import type { ComponentChildren } from 'preact'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, isVersBevestigd } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Db, Hier } from '../../muur/deur.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { Knop, KnopFormulier } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { formatTijd } from '../../ui/tijd.ts'
import { AanmeldingPagina } from './aanmelding-page.tsx'
import { bevestigHerstel, type Herstel, readHerstel } from './herstel.ts'
import { type Dossier, readDossier } from './queries.ts'
import { woorden } from './woorden-en.ts'

export const readMetHerstel = async (db: Db, hier: Hier) => ({
  d: await readDossier(db, hier),
  herstel: await readHerstel(db, hier),
})

export function herstelRoutes(app: App): void {
  const vers = eistBevestiging(c => `/aanmeldingen/${c.req.param('traject')}`)
  app.post('/aanmeldingen/:traject/herstel', eist('coordinator'), vers, async c => {
    const id = eerste(await leesVelden(c), 'id')
    const { gedaan, d, herstel } = await inTraject(
      c,
      { actie: 'U', onderdeel: 'herstel' },
      async (db, hier) => ({
        gedaan: await bevestigHerstel(db, hier, id),
        ...(await readMetHerstel(db, hier)),
      }),
    )
    if (gedaan) return c.redirect(`/aanmeldingen/${d.traject}?herstel`, 303)
    const w = woorden(c.get('bezoeker').taal)
    return toonAanmelding(c, d, herstel, {
      boven: <Melding soort="let-op">{w.herstel.nietMeer}</Melding>,
      status: 409,
    })
  })
}

/** The page of one aanmelding, with the card of a recovery when one waits. */
export function toonAanmelding(
  c: Verzoek,
  d: Dossier,
  herstel: Herstel | null,
  anders: { boven?: ComponentChildren; status?: 409 },
): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const ouder = d.naam ?? w.zonderNaam
  const weg = `/aanmeldingen/${d.traject}`
  const kaart = herstel && !herstel.bevestigd && (
    <Kaart kop={w.herstel.kop}>
      <p>{w.herstel.zin(herstel.door, ouder)}</p>
      <p class="zacht">{w.herstel.tot(formatTijd(herstel.tot, taal))}</p>
      {!herstel.kan ? (
        <p>{w.herstel.teNieuw}</p>
      ) : isVersBevestigd(c) ? (
        <KnopFormulier action={`${weg}/herstel`} verborgen={{ id: herstel.id }}>
          {w.herstel.bevestig}
        </KnopFormulier>
      ) : (
        <>
          <p class="zacht">{w.herstel.eerst}</p>
          <p>
            <Knop soort="tweede" href={`/bevestigen?terug=${encodeURIComponent(weg)}`}>
              {w.herstel.naarWachtzin}
            </Knop>
          </p>
        </>
      )}
    </Kaart>
  )
  return toon(
    c,
    { titel: ouder, terug: { href: '/aanmeldingen', tekst: w.terugLijst }, ...anders },
    <AanmeldingPagina w={w} taal={taal} d={d} herstel={kaart} />,
  )
}
