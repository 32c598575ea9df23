// "Zo blijft dit gescheiden": what is kept apart, how it is tested, when that last held, and what it does not cover.
import type { App } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { tekst } from '../../inhoud/lees.ts'
import { hashMuur, readUitslag, type Uitslag } from '../../muur/uitslag.ts'
import { Kaart } from '../../ui/blokken.tsx'
import { Tekstblok } from '../../ui/tekst.tsx'
import { woorden } from '../../ui/woorden.ts'
import { UitslagBlok } from './uitslag-blok.tsx'

/** The same page for everybody; who works here reads a part more, and who is signed in finds the way back. The file is read once. */
export function gescheidenRoutes(app: App, uitslag: Uitslag | null = readUitslag()): void {
  const muur = hashMuur()
  app.get('/zo-blijft-dit-gescheiden', c => {
    const { wie, taal } = c.get('bezoeker')
    const t = tekst('openbaar/zo-blijft-dit-gescheiden', taal)
    const bureau = tekst('openbaar/gescheiden-aan-het-bureau', taal)
    const binnen = wie?.soort === 'vol' ? wie : null
    return toon(
      c,
      { titel: t.titel, ...(binnen && { terug: { href: '/', tekst: woorden(taal).terug } }) },
      <>
        <Tekstblok tekst={t} />
        <UitslagBlok uitslag={uitslag} muur={muur} taal={taal} />
        {binnen && !binnen.traject && (
          <Kaart kop={bureau.titel}>
            <Tekstblok tekst={bureau} />
          </Kaart>
        )}
      </>,
    )
  })
}
