// The own calendar elsewhere: a secret address, shown once, that ends at once; and what it gives (issue 5, line 5).

import { Fragment } from 'preact'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { Lijst } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { formatPlaats } from '../../ui/pso-woorden.ts'
import { asIcal } from './ical.ts'
import { LinkPagina } from './link-page.tsx'
import { findLink, readAgenda, saveLink, trekIn } from './queries.ts'
import { woorden } from './woorden-en.ts'

const paden = { ouder: '/mijn/agenda', specialist: '/agenda/link' } as const
type Wie = keyof typeof paden

export function kalender(app: App): void {
  for (const wie of ['ouder', 'specialist'] as const) {
    const pad = paden[wie]
    app.get(pad, eist(wie), c => toonLink(c, wie))

    // As a new device: whoever only holds the phone for a moment cannot make one.
    app.post(pad, eist(wie), eistBevestiging(pad), async c => {
      const velden = await leesVelden(c)
      const { toeval, klok } = c.get('poorten')
      const geheim = toeval.bytes(32)
      const metPlaats = wie === 'specialist' && eerste(velden, 'plaats') === 'met'
      await inHuis(c, db =>
        saveLink(db, ikVan(c).persoon, { id: toeval.uuid(), geheim, metPlaats, nu: klok.nu() }),
      )
      return toonAdres(c, wie, Buffer.from(geheim).toString('base64url'))
    })

    app.post(`${pad}/einde`, eist(wie), async c => {
      await inHuis(c, db => trekIn(db, ikVan(c).persoon, c.get('poorten').klok.nu()))
      return c.redirect(`${pad}?gestopt`, 303)
    })
  }

  // Without a session: the secret is all there is, and it opens times and nothing else.
  app.get('/kalender/:bestand', async c => {
    const [, sleutel] = /^([A-Za-z0-9_-]{43})\.ics$/.exec(c.req.param('bestand')) ?? []
    if (!sleutel) throw new NietGevonden()
    const geheim = new Uint8Array(Buffer.from(sleutel, 'base64url'))
    const { deur, toeval, klok } = c.get('poorten')
    const afspraken = await deur.huis(null, db =>
      readAgenda(db, geheim, toeval.uuid(), (soort, locatie) =>
        formatPlaats(soort as Parameters<typeof formatPlaats>[0], locatie, 'nl'),
      ),
    )
    return c.body(asIcal(c.get('praktijk').neutraleNaam, afspraken, klok.nu()), 200, {
      'content-type': 'text/calendar; charset=utf-8',
    })
  })
}

/** A long address breaks on a small phone; copied, it is whole. */
const metBreekpunten = (adres: string) =>
  (adres.match(/.{1,12}/g) ?? []).map((deel, i) => (
    <Fragment key={i}>
      {deel}
      <wbr />
    </Fragment>
  ))

const terug = (c: Verzoek, wie: Wie) => {
  const w = woorden(c.get('bezoeker').taal)
  return wie === 'ouder'
    ? { href: '/mijn/gesprekken', tekst: w.terugOuder }
    : { href: '/agenda', tekst: w.terugStaf }
}

async function toonLink(c: Verzoek, wie: Wie): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const link = await inHuis(c, db => findLink(db, ikVan(c).persoon))
  const gestopt = c.req.query('gestopt') !== undefined && !link
  return toon(
    c,
    {
      titel: w.titel,
      terug: terug(c, wie),
      boven: gestopt && <Bevestiging>{w.gestopt}</Bevestiging>,
    },
    <LinkPagina w={w} taal={taal} wie={wie} pad={paden[wie]} link={link} />,
  )
}

function toonAdres(c: Verzoek, wie: Wie, sleutel: string): Response {
  const w = woorden(c.get('bezoeker').taal).klaar
  const pad = `/kalender/${sleutel}.ics`
  return toon(
    c,
    { titel: w.titel, terug: terug(c, wie) },
    <>
      <Melding soort="let-op">
        <p>{w.eenKeer}</p>
      </Melding>
      <Lijst regels={[{ tekst: metBreekpunten(`${c.get('poorten').publicUrl}${pad}`), href: pad }]} />
      <p class="zacht">{w.hoe}</p>
      <p>
        <Knop soort="tweede" href={paden[wie]}>
          {w.verder}
        </Knop>
      </p>
    </>,
  )
}
