// The Berichthulp (O5, S9): the same page for an ouder and for who has no account. A message is read, answered and forgotten.
import type { Bericht, Voorspelling } from '../../berichthulp/soorten.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eist } from '../../http/bezoeker.ts'
import { inMijnTraject } from '../../http/binnen.ts'
import { eerste, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Bevestiging } from '../../ui/meldingen.tsx'
import { IEDEREEN, leesBericht, leesMetModel } from './hulp.ts'
import { type Invoer, keur, LANGSTE, leeg, leesInvoer } from './invoer.ts'
import { EIGEN, OPENBAAR } from './paden.ts'
import { BerichthulpPagina } from './pagina.tsx'
import { listTellingen } from './telling-queries.ts'
import { tellingRoutes } from './telling-routes.ts'
import { bronnenVan, werkerRoutes } from './werker-routes.tsx'
import { woordenVan } from './zinnen.ts'

/** How far an ouder looks back on the own count. */
const DAGEN = 30

export function berichthulp(app: App): void {
  app.get(OPENBAAR, async c => {
    const { wie } = c.get('bezoeker')
    return wie?.soort === 'vol' && wie.traject ? c.redirect(EIGEN, 303) : blad(c, OPENBAAR, { invoer: leeg })
  })
  app.post(OPENBAAR, async c => lees(c, OPENBAAR, await leesVelden(c)))
  app.get(EIGEN, eist('ouder'), c => blad(c, EIGEN, { invoer: leeg }))
  app.post(EIGEN, eist('ouder'), async c => {
    c.set('buitenHetLog', true)
    return lees(c, EIGEN, await leesVelden(c))
  })
  tellingRoutes(app, (c, velden) => lees(c, EIGEN, velden, true))
  werkerRoutes(app)
}

/** Reads a message in memory. It goes into no database, no log and no address. */
async function lees(c: Verzoek, pad: string, velden: Velden, geteld = false): Promise<Response> {
  const invoer = leesInvoer(velden)
  const mis = keur(invoer)
  if (mis) return blad(c, pad, { invoer, mis })
  const bericht: Bericht = {
    direction: invoer.richting === 'in' ? 'in' : 'out',
    text: invoer.tekst,
    date: vandaagOp(c.get('poorten').klok.nu()).toString(),
  }
  const { modelserver } = c.get('poorten')
  const met = modelserver && eerste(velden, 'met') === 'model'
  const hulp = met ? leesMetModel(modelserver) : leesBericht
  const { antwoord, model } = await hulp(bericht, c.get('bezoeker').wie?.sessie ?? IEDEREEN)
  return blad(c, pad, { invoer, antwoord, geteld, ...(met && { model }) })
}

/** `geteld`: this press was counted just now. `model`: the model of the practice was asked, and whether it answered. */
type Wat = {
  invoer: Invoer
  antwoord?: Voorspelling
  mis?: 'leeg' | 'te-lang'
  geteld?: boolean
  model?: boolean
}

async function blad(
  c: Verzoek,
  pad: string,
  { invoer, antwoord, mis, model, geteld = false }: Wat,
): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const w = woordenVan(taal)
  const telling = pad === EIGEN ? await eigenTelling(c) : undefined
  const teLang = () => w.teLang(LANGSTE.toLocaleString(taal === 'en' ? 'en-GB' : 'nl-NL'))
  const bronnen = bronnenVan(c)
  c.set('werkers', true)
  return toon(
    c,
    {
      titel: w.titel,
      // An answer of the model stands as it is: the reader on the device would put its own in the place.
      modules: model === undefined ? bronnen.modules : [],
      boven: (geteld || c.req.query('bijgehouden') !== undefined) && telling && (
        <Bevestiging>{w.telling.bewaard}</Bevestiging>
      ),
      ...(mis ? { fout: true, status: 422 as const } : {}),
    },
    <BerichthulpPagina
      w={w}
      pad={pad}
      invoer={invoer}
      antwoord={antwoord ?? null}
      bronnen={bronnen}
      telling={telling}
      geteld={geteld}
      modelserver={c.get('poorten').modelserver?.model}
      model={model}
      {...(mis ? { fouten: { tekst: mis === 'leeg' ? w.leeg : teLang() } } : {})}
    />,
  )
}

/** What this ouder counted lately: asked when the page opens, not when a message is read. */
async function eigenTelling(c: Verzoek) {
  if (c.req.method !== 'GET') return []
  const sinds = vandaagOp(c.get('poorten').klok.nu()).subtract({ days: DAGEN })
  return inMijnTraject(c, { actie: 'R', onderdeel: 'telling' }, (db, hier) => listTellingen(db, hier, sinds))
}
