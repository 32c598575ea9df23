// Writing a theme of the practice: each save is a next version; what somebody else saved meanwhile stands beside it (409).
import { isDeepStrictEqual } from 'node:util'
import { splitWoorden, splitZinnen } from '../../domein/leesbaarheid.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eerste, isUuid, leesVelden, type Velden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { readPraktijkthemas } from '../../http/praktijkthemas.ts'
import { toon } from '../../http/toon.tsx'
import { themasVan } from '../../inhoud/praktijkthemas.ts'
import { type ThemaSleutel, themaSleutels } from '../../inhoud/sleutels.ts'
import { type Db, NietGevonden } from '../../muur/deur.ts'
import { Botsing } from '../../ui/botsing.tsx'
import type { Fouten } from '../../ui/formulier.tsx'
import { Bevestiging, Melding } from '../../ui/meldingen.tsx'
import { toonFouten } from '../../ui/redenen.ts'
import { asVelden, leesThema, TEKSTVELDEN, type ThemaInvoer } from './invoer.ts'
import { addVersie, listVersies, savePlekken } from './queries.ts'
import { huisInvoer, invoerVan, schrijfInvoer, titelVan } from './versie-tekst.ts'
import { labelVan, WijzigBlad } from './wijzig-page.tsx'
import { woorden } from './woorden-en.ts'

const LIJST = '/praktijk/themas'
const LANG = 20

export function wijzigRoutes(app: App): void {
  app.get(`${LIJST}/nieuw`, eist('coordinator'), c => toonThema(c, c.get('poorten').toeval.uuid(), null, {}))

  app.get(`${LIJST}/:thema`, eist('coordinator'), async c => {
    const sleutel = sleutelVan(c)
    const nu = await inHuis(c, db => readNu(db, sleutel))
    if (!nu.invoer) throw new NietGevonden()
    return toonThema(c, sleutel, { ...nu, invoer: nu.invoer }, {})
  })

  // A new theme is posted under the id its form was made with, so a second press saves the same one.
  app.post(`${LIJST}/:thema`, eist('coordinator'), async c => {
    const sleutel = sleutelVan(c)
    const velden = await leesVelden(c)
    const gelezen = leesThema(velden)
    const w = woorden(c.get('bezoeker').taal)
    if (!gelezen.ok) {
      const nu = await inHuis(c, db => readNu(db, sleutel))
      const fouten = toonFouten(gelezen.fouten, c.get('bezoeker').taal, fout =>
        fout.omdat === 'onbekende-keuze' && fout.veld !== 'doel' && fout.veld !== 'oefeningen'
          ? w.wijzigen.opmaak
          : undefined,
      )
      return toonThema(c, sleutel, nu.invoer && { ...nu, invoer: nu.invoer }, { velden, fouten })
    }
    const uit = await inHuis(c, db => bewaar(db, ikVan(c).persoon, sleutel, velden, gelezen.waarde))
    if (uit.wat === 'botsing') return toonBotsing(c, sleutel, velden, uit.nu)
    return c.redirect(`${LIJST}/${sleutel}?${uit.wat === 'zelfde' ? 'zelfde' : `bewaard=${uit.versie}`}`, 303)
  })
}

/** The key of a theme of the house, or an id the practice may have given; anything else does not exist. */
export function sleutelVan(c: Verzoek): string {
  const sleutel = c.req.param('thema') ?? ''
  if (!themaSleutels.includes(sleutel as ThemaSleutel) && !isUuid(sleutel)) throw new NietGevonden()
  return sleutel
}

type Nu = { versie: number; invoer: ThemaInvoer | null }

/** What the theme says now; no text when there is no such theme. */
async function readNu(db: Db, sleutel: string): Promise<Nu> {
  const [laatste] = await listVersies(db, sleutel)
  return laatste
    ? { versie: laatste.versie, invoer: invoerVan(laatste) }
    : { versie: 0, invoer: huisInvoer(sleutel) }
}

type Uit = { wat: 'zelfde' } | { wat: 'bewaard'; versie: number } | { wat: 'botsing'; nu: Nu }

async function bewaar(
  db: Db,
  door: string,
  sleutel: string,
  velden: Velden,
  invoer: ThemaInvoer,
): Promise<Uit> {
  const nu = await readNu(db, sleutel)
  if (isDeepStrictEqual(nu.invoer, invoer)) return { wat: 'zelfde' }
  const versie = nu.versie + 1
  const rij = { thema: sleutel, versie, ...schrijfInvoer(invoer) }
  if (eerste(velden, 'versie') !== String(nu.versie) || !(await addVersie(db, door, rij)))
    return { wat: 'botsing', nu: await readNu(db, sleutel) }
  if (!nu.invoer) {
    // A theme of its own comes last, and the order as it was is kept.
    const lijst = themasVan('nl', await readPraktijkthemas(db))
    const erbij = lijst.filter(t => t.sleutel === sleutel)
    const plekken = [...lijst.filter(t => t.sleutel !== sleutel), ...erbij]
    await savePlekken(
      db,
      plekken.map(t => ({ thema: t.sleutel, verborgen: t.verborgen })),
    )
  }
  return { wat: 'bewaard', versie }
}

function toonThema(
  c: Verzoek,
  sleutel: string,
  nu: { versie: number; invoer: ThemaInvoer } | null,
  anders: { velden?: Velden; fouten?: Fouten },
): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const bewaard = Number(c.req.query('bewaard') ?? 0)
  const gezegd =
    bewaard > 0 && bewaard === nu?.versie
      ? w.wijzigen.bewaard(bewaard)
      : c.req.query('zelfde') !== undefined && w.wijzigen.zelfde
  const lang = nu && !anders.velden ? langeZinnen(nu.invoer.nl.delen.huiswerk) : []
  return toon(
    c,
    {
      titel: w.beheer.titel,
      kop: nu ? titelVan(nu.invoer, taal) : w.wijzigen.titelNieuw,
      terug: { href: LIJST, tekst: w.beheer.terugLijst },
      boven: gezegd && <Bevestiging>{gezegd}</Bevestiging>,
      fout: anders.fouten !== undefined,
      ...(anders.fouten && { status: 422 }),
    },
    <>
      {lang.length > 0 && (
        <Melding>
          {lang.map(zin => (
            <p key={zin}>{w.wijzigen.langeZin(zin)}</p>
          ))}
        </Melding>
      )}
      <WijzigBlad
        w={w}
        taal={taal}
        pad={`${LIJST}/${sleutel}`}
        velden={anders.velden ?? (nu ? asVelden(nu.invoer) : {})}
        versie={anders.velden ? eerste(anders.velden, 'versie') : String(nu?.versie ?? 0)}
        nieuw={nu === null}
        fouten={anders.fouten ?? {}}
      />
    </>,
  )
}

/** Sentences of the homework longer than a tired ouder reads in one go; a line of a list is a sentence of its own. */
export function langeZinnen(huiswerk: string): string[] {
  return splitZinnen(huiswerk.replace(/^\s*(\d+[.)]|[-*])\s+/gm, '\n\n')).filter(
    zin => splitWoorden(zin).length > LANG,
  )
}

function toonBotsing(c: Verzoek, sleutel: string, velden: Velden, nu: Nu): Response {
  const { taal } = c.get('bezoeker')
  const w = woorden(taal)
  const pad = `${LIJST}/${sleutel}`
  const staat: Velden = nu.invoer ? asVelden(nu.invoer) : {}
  const anders = TEKSTVELDEN.filter(veld => eerste(staat, veld) !== eerste(velden, veld).trim())
  const rest = ['doel', 'oefeningen', ...TEKSTVELDEN.filter(veld => !anders.includes(veld))]
  return toon(
    c,
    {
      titel: w.beheer.titel,
      kop: nu.invoer ? titelVan(nu.invoer, taal) : w.wijzigen.titelNieuw,
      terug: { href: pad, tekst: w.versies.terug },
      status: 409,
    },
    <Botsing
      action={pad}
      terug={pad}
      verschillen={anders.map(veld => ({
        naam: veld,
        label: labelVan(w, veld),
        bewaard: eerste(staat, veld),
        jouw: eerste(velden, veld),
        lang: true,
      }))}
      verborgen={[
        ...rest.flatMap(veld =>
          [velden[veld] ?? []].flat().map((waarde): [string, string] => [veld, waarde]),
        ),
        ['versie', String(nu.versie)],
      ]}
    />,
  )
}
