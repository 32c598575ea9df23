// Reading along, by the second person: what lies before them, piece by piece, and the word that closes the round.
import { leesDeeloordeel, passageVeld } from '../../domein/weglating.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist } from '../../http/bezoeker.ts'
import { inHuis, inMeelezing } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden } from '../../http/formulier.ts'
import { meldWeigering } from '../../http/logboek.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { type Db, type Hier, NietGevonden } from '../../muur/deur.ts'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { MeeleesDeel, MeeleesEen, Meelezen } from './meelees-page.tsx'
import { addOordeel, findVoorgelegd, listOordelen, listVoorgelegd, oordeelOver } from './oordeel-queries.ts'
import { listDelen } from './queries.ts'
import { woorden } from './woorden.ts'

const pad = '/meelezen/:traject'
const eenPad = (c: Verzoek) => `/meelezen/${c.req.param('traject')}`
const lees = { actie: 'R', onderdeel: 'meelezen' } as const

export function meeleesRoutes(app: App): void {
  app.get('/meelezen', eist('specialist'), async c => {
    const w = woorden(c.get('bezoeker').taal).mee
    const lijst = await inHuis(c, listVoorgelegd)
    const gezegd = c.req.query('afgerond') !== undefined && <Bevestiging>{w.afgerond}</Bevestiging>
    return toon(
      c,
      { titel: w.titel, terug: { href: '/trajecten', tekst: w.terug }, boven: gezegd },
      <Meelezen w={w} lijst={lijst} />,
    )
  })

  app.get(pad, eist('specialist'), async c => {
    const w = woorden(c.get('bezoeker').taal).mee
    const alles = await inMeelezing(c, lees, vind)
    const boven =
      c.req.query('gezegd') !== undefined ? (
        <Bevestiging>{w.gezegd}</Bevestiging>
      ) : (
        c.req.query('nietAf') !== undefined && <Melding soort="let-op">{w.nietAf}</Melding>
      )
    return toon(
      c,
      { titel: w.een, terug: { href: '/meelezen', tekst: w.titel }, boven },
      <MeeleesEen w={w} pad={eenPad(c)} {...alles} />,
    )
  })

  app.post(pad, eist('specialist'), eistBevestiging(eenPad), async c => {
    const { toeval } = c.get('poorten')
    const traject = c.req.param('traject') ?? ''
    if (!isUuid(traject)) throw new NietGevonden()
    const werd = await inHuis(c, db => oordeelOver(db, traject, toeval.uuid()))
    if (werd === undefined) throw new NietGevonden()
    if (!werd) meldWeigering(c)
    return c.redirect(werd ? '/meelezen?afgerond' : `${eenPad(c)}?nietAf`, 303)
  })

  app.get(`${pad}/:deel`, eist('specialist'), async c => {
    const gevonden = await inMeelezing(c, lees, (db, hier) => vindDeel(c, db, hier))
    return toonDeel(c, gevonden, gevonden.getypt)
  })

  app.post(`${pad}/:deel`, eist('specialist'), async c => {
    const velden = await leesVelden(c)
    const id = isUuid(eerste(velden, 'id')) ? eerste(velden, 'id') : c.get('poorten').toeval.uuid()
    const uit = await inMeelezing(c, { actie: 'C', onderdeel: 'meelezen' }, async (db, hier) => {
      const gevonden = await vindDeel(c, db, hier)
      const gelezen = leesDeeloordeel(velden, gevonden.deel.weglatingen.length)
      if (gelezen.ok)
        await addOordeel(db, hier, { id, deel: gevonden.deel.id, ronde: gevonden.ronde, ...gelezen.waarde })
      return { ...gevonden, gelezen }
    })
    if (uit.gelezen.ok) return c.redirect(`${eenPad(c)}?gezegd`, 303)
    const namen = ['mist', 'uitleg', ...uit.deel.weglatingen.map((_, i) => passageVeld(i))]
    const getypt = Object.fromEntries(namen.map(naam => [naam, eerste(velden, naam)]))
    return toonDeel(c, uit, getypt, toonFouten(uit.gelezen.fouten, c.get('bezoeker').taal))
  })
}

/** The copy that lies here, with what was said of it in this round. */
async function vind(db: Db, hier: Hier) {
  const afschrift = await findVoorgelegd(db, hier)
  if (!afschrift) throw new NietGevonden()
  const [delen, oordelen] = await Promise.all([
    listDelen(db, hier, afschrift.id),
    listOordelen(db, hier, afschrift.id),
  ])
  return {
    afschrift: afschrift.id,
    ronde: afschrift.ronde,
    delen,
    oordelen: oordelen.filter(o => o.ronde === afschrift.ronde),
  }
}

async function vindDeel(c: Verzoek, db: Db, hier: Hier) {
  const { delen, oordelen, ronde } = await vind(db, hier)
  const deel = delen.find(d => d.id === c.req.param('deel'))
  if (!deel) throw new NietGevonden()
  const gezegd = oordelen.find(o => o.deel === deel.id)?.woorden
  const getypt: Record<string, string> = gezegd
    ? {
        ...Object.fromEntries(gezegd.passages.map((p, i) => [passageVeld(i), p])),
        ...{ mist: gezegd.mist ? 'ja' : 'nee', uitleg: gezegd.uitleg },
      }
    : {}
  return { deel, ronde, getypt }
}

function toonDeel(
  c: Verzoek,
  { deel }: Awaited<ReturnType<typeof vindDeel>>,
  getypt: Record<string, string>,
  fouten?: Fouten,
): Response {
  const w = woorden(c.get('bezoeker').taal)
  return toon(
    c,
    {
      titel: w.mee.een,
      kop: deel.inhoud.kop,
      terug: { href: eenPad(c), tekst: w.mee.stukken },
      fout: fouten !== undefined,
      ...(fouten && { status: 422 as const }),
    },
    <MeeleesDeel
      {...{ w, deel, getypt, fouten }}
      action={`${eenPad(c)}/${deel.id}`}
      id={c.get('poorten').toeval.uuid()}
    />,
  )
}
