// The second person: a coordinator puts one traject ready, reads the reason, and confirms with the passphrase given just now.
import { noodstand } from '../../domein/noodtoegang.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis, inTraject } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import type { Db, Hier } from '../../muur/deur.ts'
import { Melding } from '../../ui/meldingen.tsx'
import { gezegd } from './gezegd.tsx'
import { bevestig, findVerzoek, listFunctionarissen, listNood, listVerzoeken, zetKlaar } from './queries.ts'
import { Bevestigen, Klaarzetten, Verzoeken } from './tweede-page.tsx'
import { woorden } from './woorden.ts'

// The page of one traject, where a coordinator stays: the list over all of them is another.
const pad = (c: Verzoek) => `/noodtoegang/${c.req.param('traject')}/klaarzetten`
const terug = (c: Verzoek) => ({ href: pad(c), tekst: woorden(c.get('bezoeker').taal).terug })

export function tweedeRoutes(app: App): void {
  app.get('/noodtoegang/:traject/klaarzetten', eist('coordinator'), async c => {
    const stuk = await inTraject(c, { actie: 'R', onderdeel: 'noodtoegang' }, readStuk)
    return toonKlaarzetten(c, stuk)
  })

  app.post('/noodtoegang/:traject/klaarzetten', eist('coordinator'), async c => {
    const velden = await leesVelden(c)
    const [voor, posted] = [eerste(velden, 'voor'), eerste(velden, 'id')]
    const id = isUuid(posted) ? posted : c.get('poorten').toeval.uuid()
    const { gelukt, ...stuk } = await inTraject(
      c,
      { actie: 'C', onderdeel: 'noodtoegang' },
      async (db, hier) => ({
        gelukt: isUuid(voor) && (await zetKlaar(db, hier, id, voor)),
        ...(await readStuk(db, hier)),
      }),
    )
    if (gelukt) return c.redirect(`${pad(c)}?gedaan=klaargezet`, 303)
    return toonKlaarzetten(c, stuk, isUuid(voor) ? 409 : 422)
  })

  app.get('/noodtoegang/:traject/bevestiging', eist('coordinator'), eistBevestiging(), async c => {
    const verzoek = await inTraject(c, { actie: 'R', onderdeel: 'noodtoegang' }, readVerzoek)
    return toonBevestigen(c, verzoek)
  })

  app.post(
    '/noodtoegang/:traject/bevestiging',
    eist('coordinator'),
    eistBevestiging(c => `/noodtoegang/${c.req.param('traject')}/bevestiging`),
    async c => {
      const id = eerste(await leesVelden(c), 'id')
      const { gelukt, verzoek } = await inTraject(
        c,
        { actie: 'U', onderdeel: 'noodtoegang', ...(isUuid(id) && { id }) },
        async (db, hier) => {
          const found = isUuid(id) ? await findVerzoek(db, hier.traject, id) : undefined
          // A second press finds it open.
          const open = found !== undefined && noodstand(found, hier.nu) === 'open'
          return {
            gelukt: open || (found?.reden != null && (await bevestig(db, found.id))),
            verzoek: await readVerzoek(db, hier),
          }
        },
      )
      if (gelukt) return c.redirect(`${pad(c)}?gedaan=bevestigd`, 303)
      return toonBevestigen(c, verzoek, 409)
    },
  )
}

/** All requests, as the coordinator sees them. */
export async function toonVerzoeken(c: Verzoek): Promise<Response> {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const rijen = await inHuis(c, listNood)
  const nu = c.get('poorten').klok.nu()
  return toon(c, { titel: w.titel, boven: gezegd(c) }, <Verzoeken w={w} taal={taal} nu={nu} rijen={rijen} />)
}

const readStuk = async (db: Db, hier: Hier) => ({
  code: (await readCode(db, hier)).code,
  mensen: await listFunctionarissen(db, hier.nu),
  rijen: await listVerzoeken(db, hier),
})

const readCode = (db: Db, { traject }: Hier) =>
  db
    .selectFrom('traject')
    .select(['traject_id', 'code'])
    .where('traject_id', '=', traject)
    .executeTakeFirstOrThrow()

async function readVerzoek(db: Db, hier: Hier) {
  const wacht = (await listVerzoeken(db, hier)).find(n => noodstand(n, hier.nu) === 'wacht')
  return wacht ? { ...wacht, code: (await readCode(db, hier)).code } : null
}

function toonKlaarzetten(
  c: Verzoek,
  stuk: Awaited<ReturnType<typeof readStuk>>,
  status?: 409 | 422,
): Response {
  const w = woorden(c.get('bezoeker').taal)
  return toon(
    c,
    {
      titel: w.klaarzetten.titel,
      terug: { href: `/aanmeldingen/${c.req.param('traject')}`, tekst: w.code(stuk.code) },
      boven: status === 409 ? <Melding soort="let-op">{w.klaarzetten.nietNu}</Melding> : gezegd(c),
      fout: status === 422,
      ...(status && { status }),
    },
    <Klaarzetten
      w={w}
      taal={c.get('bezoeker').taal}
      nu={c.get('poorten').klok.nu()}
      traject={c.req.param('traject') ?? ''}
      id={c.get('poorten').toeval.uuid()}
      fouten={status === 422 ? { voor: w.klaarzetten.kies } : undefined}
      {...stuk}
    />,
  )
}

function toonBevestigen(
  c: Verzoek,
  verzoek: Awaited<ReturnType<typeof readVerzoek>>,
  status?: 409,
): Response {
  const w = woorden(c.get('bezoeker').taal)
  return toon(
    c,
    {
      titel: w.bevestiging.titel,
      terug: terug(c),
      boven: status && <Melding soort="let-op">{w.bevestiging.zelfdeHand}</Melding>,
      ...(status && { status }),
    },
    <Bevestigen w={w} traject={c.req.param('traject') ?? ''} verzoek={verzoek} />,
  )
}
