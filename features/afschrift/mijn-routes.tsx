// The copies of the ouder: each in three files, behind the passphrase, the same bytes every time.
import { alsBijlage } from '../../http/bestandsnaam.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { isUuid } from '../../http/formulier.ts'
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { pdfOpdracht } from '../../platform/druk/document-pdf.ts'
import { drukApart } from '../../platform/druk/druk-apart.ts'
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Knop } from '../../ui/formulier.tsx'
import { LegeStaat, Melding } from '../../ui/meldingen.tsx'
import { formatDagVan } from '../../ui/tijd.ts'
import { asDocument } from './afschrift-document.ts'
import { maakControleblad } from './controleblad.ts'
import { findGegeven, listGegeven } from './gegeven.ts'
import { woorden } from './woorden.ts'

const MIJN = '/mijn/afschriften'
type Gegeven = NonNullable<Awaited<ReturnType<typeof findGegeven>>>
type Vorm = {
  soort: 'pdf' | 'json' | 'html'
  type: string
  maak: (g: Gegeven, script: () => string) => Promise<Uint8Array> | string
}

/** By the end of the address. The PDF is PDF/A-2a: to read, and to keep. */
const vormen: Readonly<Record<string, Vorm>> = {
  '/afschrift.pdf': {
    soort: 'pdf',
    type: 'application/pdf',
    maak: ({ papier, getal }) => drukApart(pdfOpdracht(asDocument(papier, getal), 'a-2a')),
  },
  '/afschrift.json': {
    soort: 'json',
    type: 'application/json; charset=utf-8',
    maak: ({ bundel }) => JSON.stringify(bundel, null, 1),
  },
  '/controle.html': {
    soort: 'html',
    type: 'text/html; charset=utf-8',
    maak: ({ bundel }, script) => maakControleblad(bundel, script()),
  },
}

export function mijnRoutes(app: App): void {
  app.get(MIJN, eist('ouder'), eistBevestiging(), async c => {
    const { taal } = c.get('bezoeker')
    const w = woorden(taal).mijn
    const gegeven = await inMijnTraject(c, { actie: 'R', onderdeel: 'afschrift' }, listGegeven)
    const vraag = (
      <Knop soort="tweede" href="/mijn/verzoeken/nieuw">
        {w.vraag}
      </Knop>
    )
    return toon(
      c,
      { titel: w.titel, terug: { href: '/mijn/dossier', tekst: w.terug } },
      <>
        <p class="inleiding">{w.inleiding}</p>
        {gegeven.length === 0 && <LegeStaat actie={vraag}>{w.leeg}</LegeStaat>}
        {gegeven.length > 0 && <Melding soort="let-op">{w.letOp}</Melding>}
        {gegeven.map(g => (
          <Kaart key={g.id} kop={w.kop(formatDagVan(g.op, taal, { weekdag: false, jaar: true }))}>
            <Lijst
              regels={[
                { tekst: w.pdf, href: `${MIJN}/${g.id}/afschrift.pdf` },
                { tekst: w.blad, href: `${MIJN}/${g.id}/controle.html`, bij: w.bladUitleg },
                { tekst: w.json, href: `${MIJN}/${g.id}/afschrift.json` },
              ]}
            />
            <p class="zacht">{w.getal}</p>
          </Kaart>
        ))}
        <p class="zacht">{w.anderen}</p>
      </>,
    )
  })

  for (const [einde, vorm] of Object.entries(vormen))
    app.get(`${MIJN}/:afschrift${einde}`, eist('ouder'), eistBevestiging(), async c => {
      const { afschrift } = c.req.param()
      const gegeven = await inMijnTraject(c, { actie: 'E', onderdeel: 'afschrift' }, (db, hier) =>
        isUuid(afschrift ?? '') ? findGegeven(db, hier, afschrift ?? '') : Promise.resolve(undefined),
      )
      if (!gegeven) throw new NietGevonden()
      const { assets } = c.get('poorten')
      const script = () => new TextDecoder().decode(assets.files.get(assets.modules.controle ?? '')?.body)
      const bytes = Buffer.from(await vorm.maak(gegeven, script))
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': vorm.type,
        'content-disposition': alsBijlage(c.get('praktijk').neutraleNaam, vorm.soort),
        'content-length': String(bytes.byteLength),
      })
    })
}
