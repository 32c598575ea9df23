// Recording one step of a meldcode, or a correction of one: always a new line.
import { isMeldstap, leesMeldstap, type Meldstap, magVerbeteren } from '../../domein/meldcode.ts'
import { vandaagOp } from '../../domein/tijd.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { readMeldcodes, saveMeldstap, type Vastgelegd } from './queries.ts'
import { StapFormulier } from './stap-formulier.tsx'
import { woorden } from './woorden-en.ts'

const pad = '/trajecten/:traject/meldcode/:meldcode/:stap'
/** The address of this form, with the line it corrects. */
const eigenPad = (c: Verzoek) => c.req.path + new URL(c.req.url).search

export function stapRoutes(app: App): void {
  app.get(pad, eist('specialist'), eistBevestiging(), async c => {
    const { stap, eerder } = await inTraject(c, { actie: 'R', onderdeel: 'meldcode' }, (db, hier) =>
      zoekPlek(c, db, hier),
    )
    // A correction begins with the earlier text; only a person changes it.
    const velden: Velden = eerder ? { ...eerder.antwoorden, gedaan_op: eerder.gedaanOp.toString() } : {}
    return toonStap(c, stap, velden, undefined)
  })

  app.post(pad, eist('specialist'), eistBevestiging(eigenPad), async c => {
    const { klok, toeval } = c.get('poorten')
    const velden = await leesVelden(c)
    const naam = c.req.param('stap') ?? ''
    const gelezen = isMeldstap(naam) ? leesMeldstap(naam, velden, klok.nu()) : null
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : toeval.uuid()
    const actie = gelezen?.ok ? 'C' : 'R'
    const { stap, meldcode } = await inTraject(c, { actie, onderdeel: 'meldcode' }, async (db, hier) => {
      const plek = await zoekPlek(c, db, hier)
      if (gelezen?.ok)
        await saveMeldstap(db, hier, { ...plek, id, verbetert: plek.eerder?.id ?? null }, gelezen.waarde)
      return plek
    })
    if (!gelezen?.ok)
      return toonStap(c, stap, velden, toonFouten(gelezen?.fouten ?? [], c.get('bezoeker').taal))
    return c.redirect(`/trajecten/${c.req.param('traject')}/meldcode/${meldcode}?vast#${stap}`, 303)
  })
}

type Plek = { stap: Meldstap; meldcode: string; eerder: Vastgelegd | null }

/** Which step of which meldcode this is about, and the line that is corrected. Throws NietGevonden when one of them is not there. */
async function zoekPlek(c: Verzoek, db: Db, hier: Hier): Promise<Plek> {
  const stap = c.req.param('stap') ?? ''
  const { alle } = await readMeldcodes(db, hier)
  const deze = alle.find(een => een.id === c.req.param('meldcode'))
  const verbetert = c.req.query('verbetert')
  if (!deze || !isMeldstap(stap)) throw new NietGevonden()
  if (verbetert !== undefined && !magVerbeteren(deze.regels, stap, verbetert)) throw new NietGevonden()
  return { stap, meldcode: deze.id, eerder: deze.regels.find(regel => regel.id === verbetert) ?? null }
}

function toonStap(c: Verzoek, stap: Meldstap, velden: Velden, fouten: Fouten | undefined): Response {
  const { klok, toeval } = c.get('poorten')
  const w = woorden(c.get('bezoeker').taal)
  const terug = c.req.path.replace(/\/[a-z]+$/, '')
  const verbetert = c.req.query('verbetert') !== undefined
  const id = eerste(velden, 'id')
  return toon(
    c,
    {
      titel: verbetert ? w.verbeterTitel(w.stap[stap]) : w.stap[stap],
      terug: { href: terug, tekst: w.terugStappen },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 }),
    },
    <StapFormulier
      w={w}
      stap={stap}
      action={eigenPad(c)}
      terug={terug}
      id={isUuid(id) ? id : toeval.uuid()}
      vandaag={vandaagOp(klok.nu())}
      velden={velden}
      fouten={fouten}
      verbetert={verbetert}
    />,
  )
}
