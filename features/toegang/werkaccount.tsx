// Signing in with the account of the organisation (OIDC): out, back, and what the answer is for. Without a provider none of it exists.
import type { MiddlewareHandler } from 'hono'
import { isMetMeerFactoren } from '../../domein/meer-factoren.ts'
import { eistBevestiging } from '../../http/bevestiging.ts'
import { eist, ikVan, isVersBevestigd } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import { eigenPad } from '../../http/eigen-pad.ts'
import { eerste, leesVelden, type Velden } from '../../http/formulier.ts'
import { foutPagina } from '../../http/fouten.tsx'
import { OIDC_TERUG } from '../../http/oidc-terug.ts'
import type { App, Omgeving, Verzoek } from '../../http/omgeving.ts'
import { beginSessie } from '../../http/sessie.ts'
import { bevestig } from './bevestigen.tsx'
import { eistSoort, ikMet, thuis } from './ik.ts'
import { klaar } from './klaar.ts'
import { LANGST, TERUGVELDEN, toonMis, toonTerug, toonWeg } from './werkaccount-paginas.tsx'
import { type Doel, legPoging, neemPoging, type Poging } from './werkaccount-poging.ts'
import {
  gebruikWerkaccount,
  hashOnderwerp,
  IsVanEenAnder,
  isEigenWerkaccount,
  koppelWerkaccount,
  ontkoppelWerkaccount,
  voltooiMetWerkaccount,
} from './werkaccount-queries.ts'

/** Seconds that the clock of the provider may lie behind ours when it says when somebody proved themselves. */
const SPELING = 60

export function werkaccount(app: App): void {
  app.post(OIDC_TERUG, eistOidc, c => start(c, 'inloggen', '/'))
  app.get(OIDC_TERUG, eistOidc, c => {
    if (!c.req.query('state')) return c.redirect('/inloggen', 303)
    const velden = leesTerug(naam => c.req.queries(naam) ?? [])
    return velden ? toonTerug(c, velden) : mis(c, 'poging')
  })
  app.post(`${OIDC_TERUG}/terug`, eistOidc, async c => rondAf(c, await leesVelden(c)))
  app.post('/registreren/werkaccount', eistOidc, eistSoort('registratie'), c =>
    ikMet(c, 'registratie').traject ? foutPagina(c, 404) : start(c, 'registratie', '/'),
  )
  app.post('/toegang/werkaccount', eistOidc, eist('staf'), eistBevestiging('/toegang'), c =>
    start(c, 'koppel', '/toegang?gedaan=werkaccount'),
  )
  app.post(
    '/toegang/werkaccount/verwijdering',
    eistOidc,
    eist('staf'),
    eistBevestiging('/toegang'),
    async c => {
      await inHuis(c, db => ontkoppelWerkaccount(db, ikVan(c)))
      return klaar(c, 'ontkoppeld')
    },
  )
  app.post('/bevestigen/werkaccount', eistOidc, eist('staf'), async c =>
    start(c, 'bevestig', eigenPad(eerste(await leesVelden(c), 'terug'), '/')),
  )
}

const eistOidc: MiddlewareHandler<Omgeving> = async (c, next) => {
  if (!c.get('poorten').oidc) return foutPagina(c, 404)
  await next()
}

function oidcVan(c: Verzoek) {
  const { oidc } = c.get('poorten')
  if (!oidc) throw new Error('This route has no eistOidc()')
  return oidc
}

async function start(c: Verzoek, doel: Doel, terug: string): Promise<Response> {
  const adres = await oidcVan(c).adres(await legPoging(c, doel, terug))
  return adres === null ? mis(c, 'onbereikbaar') : toonWeg(c, adres)
}

/** The known fields that came back, each once and short enough; null when that is not so, or there is no `state`. */
function leesTerug(waarden: (naam: string) => readonly string[]): Record<string, string> | null {
  const velden = TERUGVELDEN.map(naam => [naam, waarden(naam)] as const).filter(([, w]) => w.length > 0)
  if (velden.some(([, w]) => w.length > 1 || (w[0] ?? '').length > LANGST)) return null
  return velden.some(([naam]) => naam === 'state')
    ? Object.fromEntries(velden.map(([n, [w = '']]) => [n, w]))
    : null
}

/** The answer of the provider: verified, with more than one factor, and then used for what this attempt was begun for. */
async function rondAf(c: Verzoek, gepost: Velden): Promise<Response> {
  const poging = await neemPoging(c)
  const velden = leesTerug(naam => [gepost[naam] ?? []].flat())
  if (!poging || !velden) return mis(c, 'poging')
  const oidc = oidcVan(c)
  const uitslag = await oidc.lees(new URLSearchParams(velden), poging.vraag)
  if (!uitslag.ok) return mis(c, uitslag.omdat)
  const { mens } = uitslag
  if (!isMetMeerFactoren(mens, oidc.acr)) return mis(c, 'een-factor')
  if (poging.vraag.opnieuw && !(mens.authTime !== null && mens.authTime >= poging.op - SPELING))
    return mis(c, 'niet-opnieuw')
  try {
    return (await doe[poging.doel](c, poging, hashOnderwerp(c.get('poorten'), mens))) ?? mis(c, 'wie')
  } catch (error) {
    if (error instanceof IsVanEenAnder) return mis(c, 'wie')
    throw error
  }
}

type Daad = (c: Verzoek, poging: Poging, hash: Buffer) => Promise<Response | null>

const doe: Record<Doel, Daad> = {
  async inloggen(c, _poging, hash) {
    const persoon = await c.get('poorten').deur.huis(null, db => gebruikWerkaccount(db, hash))
    if (!persoon) return null
    await beginSessie(c, 'vol', persoon, null)
    return c.redirect(thuis(c, null), 303)
  },
  async registratie(c, _poging, hash) {
    const { wie } = c.get('bezoeker')
    if (wie?.soort !== 'registratie' || wie.traject) return null
    await inHuis(c, async db => {
      await koppelWerkaccount(db, wie.persoon, hash)
      await voltooiMetWerkaccount(db, c.get('poorten'), wie.persoon)
    })
    await beginSessie(c, 'vol', wie.persoon, null)
    return c.redirect(thuis(c, null), 303)
  },
  async koppel(c, { terug }, hash) {
    const { wie } = c.get('bezoeker')
    if (wie?.soort !== 'vol' || wie.traject || wie.rollen.length === 0 || !isVersBevestigd(c)) return null
    await inHuis(c, db => koppelWerkaccount(db, wie.persoon, hash))
    return c.redirect(terug, 303)
  },
  async bevestig(c, { terug }, hash) {
    const { wie } = c.get('bezoeker')
    if (wie?.soort !== 'vol') return null
    if (!(await inHuis(c, db => isEigenWerkaccount(db, ikVan(c).persoon, hash)))) return null
    await bevestig(c)
    return c.redirect(terug, 303)
  },
}

// For the operator: that it happened and in which part, never who.
function mis(c: Verzoek, kind: string): Response {
  c.get('poorten').log.warn('oidc.refused', { kind })
  return toonMis(c)
}
