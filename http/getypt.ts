// What somebody typed when the passphrase came in between: it goes along sealed and comes back in its form. Written nowhere.
import type { MiddlewareHandler } from 'hono'
import { ontzegelVan, verzegelVoor } from '../muur/persoonszegel.ts'
import { ZegelVerbroken } from '../muur/zegel.ts'
import type { Getypt } from '../ui/terug-invullen.ts'
import { eigenPad } from './eigen-pad.ts'
import { leesVelden, TeGroot, type Velden } from './formulier.ts'
import type { App, Omgeving, Verzoek } from './omgeving.ts'

/** The name of the hidden field that carries it, in the form that asks for the passphrase. */
export const MEE = 'getypt'

/** Another page that answers this request: the first of `paden` that has the form, or else the last. */
export type Vervolg = { paden: readonly string[]; meegenomen?: string; getypt?: Getypt }

/** What such a page is told. `gelukt` is set by the page that has the form (toon.tsx). */
export type Bijzonder = { meegenomen?: string; getypt?: Getypt & { gelukt: boolean } }

// Most bytes that go along: sealed and written as text they still fit in a form (MOST_BYTES).
const MOST = 3_000_000

// Secrets are typed again; and a press of a button alone, with what its form carries unseen, is nobody's text.
const nooitMee = new Set(['wachtzin', 'nogmaals', 'cijfers', 'nummer', 'code', 'antwoord', MEE])
const ongezien = new Set(['id', 'versie', 'sinds'])

type Mee = { action: string; paden: string[]; velden: Velden }

const plek = (c: Verzoek): readonly [string, string, string] => {
  const { wie } = c.get('bezoeker')
  if (!wie) throw new Error('Nobody is signed in')
  return ['getypt', wie.sessie, wie.persoon]
}

/**
 * Refuses this POST with the page at `vraag`, which asks for the passphrase and carries what was typed, sealed for this sign-in and
 * this address. Null when nothing was typed: then there is nothing to lose. `terug` is the page of the form when it is not the
 * address itself. Throws {@link TeGroot} past three megabytes.
 */
export async function neemMee(c: Verzoek, vraag: string, terug?: string): Promise<Response | null> {
  if (c.req.method !== 'POST') return null
  const velden = Object.entries(await leesVelden(c)).filter(([naam]) => !nooitMee.has(naam))
  if (!velden.some(([naam, waarde]) => !ongezien.has(naam) && waarde.length > 0)) return null
  const paden = [...new Set([terug ?? c.req.path, vanPagina(c)])].filter(pad => pad !== '')
  const mee: Mee = { action: c.req.path, paden, velden: Object.fromEntries(velden) }
  const tekst = JSON.stringify(mee)
  if (Buffer.byteLength(tekst) > MOST) throw new TeGroot()
  const { persoonssleutel, toeval } = c.get('poorten')
  const verzegeld = verzegelVoor(persoonssleutel, toeval.bytes(12), plek(c), tekst)
  c.set('vervolg', { paden: [vraag], meegenomen: verzegeld.toString('base64url') })
  return c.body(null, 403)
}

/** What goes along on the page that asks: put there by {@link neemMee}, or sent back with a wrong passphrase. '' for nothing. */
export const meegenomen = (c: Verzoek): string => c.env?.meegenomen ?? ''

/**
 * Answers with the page of the form, filled in with what went along. Nothing is saved: the person sees it and presses. Null when
 * nothing went along, or it is not of this sign-in.
 */
export function geefTerug(c: Verzoek, verzegeld: string): Response | null {
  const mee = open(c, verzegeld)
  if (!mee) return null
  c.set('vervolg', { paden: mee.paden, getypt: { action: mee.action, velden: mee.velden } })
  return c.body(null, 200)
}

function open(c: Verzoek, verzegeld: string): Mee | null {
  if (!/^[A-Za-z0-9_-]+$/.test(verzegeld)) return null
  try {
    const bytes = new Uint8Array(Buffer.from(verzegeld, 'base64url'))
    return JSON.parse(ontzegelVan(c.get('poorten').persoonssleutel, plek(c), bytes)) as Mee
  } catch (error) {
    if (error instanceof ZegelVerbroken) return null
    throw error
  }
}

// The page somebody came from, as the browser says: some forms are sent to another address than their page.
function vanPagina(c: Verzoek): string {
  const van = URL.parse(c.req.header('referer') ?? '')
  return van?.origin === c.get('poorten').publicUrl ? eigenPad(van.pathname + van.search, '') : ''
}

/** Outermost: asks the app for the page that answers instead, as the same visitor. A GET, so it changes nothing. */
export const vervolg =
  (app: App): MiddlewareHandler<Omgeving> =>
  async (c, next) => {
    await next()
    const verder = c.get('vervolg')
    if (!verder) return
    const { status } = c.res
    const bij: Bijzonder = {
      ...(verder.meegenomen !== undefined && { meegenomen: verder.meegenomen }),
      ...(verder.getypt && { getypt: { ...verder.getypt, gelukt: false } }),
    }
    let page = c.res
    for (const pad of verder.paden) {
      page = await ask(app, c, pad, bij)
      if (bij.getypt?.gelukt) break
    }
    c.res = undefined
    c.res = new Response(page.body, {
      status: status >= 400 ? status : page.status,
      headers: page.headers,
    })
  }

async function ask(app: App, c: Verzoek, pad: string, bij: Bijzonder): Promise<Response> {
  const cookie = c.req.header('cookie')
  const headers = { ...(cookie !== undefined && { cookie }) }
  let response = await app.fetch(new Request(new URL(pad, c.req.url), { headers }), bij)
  // The form may be closed meanwhile: then its page leads to another.
  for (let keer = 0; keer < 3 && response.status === 303; keer++) {
    const naar = eigenPad(response.headers.get('location') ?? '', '/')
    response = await app.fetch(new Request(new URL(naar, c.req.url), { headers }), bij)
  }
  return response
}
