// The settings of the provider of the organisation: none, or all of them; the secret from a file or the environment, never the database.
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { errorCode, Weigering } from '../weigering.ts'
import type { OidcInstelling } from './open-oidc.ts'

/** Where the client secret comes from. */
export type GeheimBron = { soort: 'waarde'; geheim: string } | { soort: 'bestand'; path: string }

export type OidcConfig = Omit<OidcInstelling, 'geheim'> & { bron: GeheimBron }

type Env = Readonly<Record<string, string | undefined>>

/**
 * Reads LUWTE_OIDC_ISSUER, LUWTE_OIDC_CLIENT_ID, LUWTE_OIDC_SECRET or LUWTE_OIDC_SECRET_FILE, and LUWTE_OIDC_ACR. Null when no issuer is
 * given: then nothing of it exists. A string is one Dutch sentence that says what to do and holds no secret.
 */
export function readOidc(env: Env, cwd: string): OidcConfig | null | string {
  const { LUWTE_OIDC_ISSUER: issuer, LUWTE_OIDC_CLIENT_ID: clientId, LUWTE_OIDC_SECRET: waarde } = env
  const file = env.LUWTE_OIDC_SECRET_FILE
  if (!issuer) {
    const rest = clientId || waarde || file || env.LUWTE_OIDC_ACR
    return rest ? 'Geef ook LUWTE_OIDC_ISSUER, of laat alle LUWTE_OIDC-waarden weg.' : null
  }
  if (!isIssuer(issuer))
    return 'Geef LUWTE_OIDC_ISSUER het adres van de aanbieder, met https:// en zonder vraagteken, precies zoals de aanbieder zichzelf noemt.'
  if (!clientId || clientId.length > 200)
    return 'Geef LUWTE_OIDC_CLIENT_ID het nummer of de naam waaronder Luwte bij de aanbieder staat.'
  if (waarde && file) return 'Geef LUWTE_OIDC_SECRET of LUWTE_OIDC_SECRET_FILE, niet allebei.'
  if (!waarde && !file)
    return 'Geef LUWTE_OIDC_SECRET_FILE het pad van een bestand met het geheim van de aanbieder (chmod 600).'
  const acr = (env.LUWTE_OIDC_ACR ?? '').split(/\s+/).filter(Boolean)
  const bron: GeheimBron = waarde
    ? { soort: 'waarde', geheim: waarde }
    : { soort: 'bestand', path: resolve(cwd, file ?? '') }
  return { issuer, clientId, acr, bron }
}

/** The client secret. Throws a Weigering when the file is missing, empty, or readable for others. */
export async function leesOidcGeheim(bron: GeheimBron): Promise<string> {
  if (bron.soort === 'waarde') return bron.geheim
  const { path } = bron
  try {
    const { mode } = await stat(path)
    if ((mode & 0o077) !== 0)
      throw new Weigering(
        `Het bestand ${path} met het geheim van de aanbieder is leesbaar voor anderen: maak het dicht met: chmod 600 ${path}.`,
      )
    const geheim = (await readFile(path, 'utf8')).trim()
    if (geheim !== '') return geheim
  } catch (error) {
    if (error instanceof Weigering) throw error
    if (errorCode(error) !== 'ENOENT')
      throw new Weigering(
        `Het bestand ${path} met het geheim van de aanbieder kan niet worden gelezen: maak de gebruiker die Luwte start er eigenaar van.`,
      )
  }
  throw new Weigering(
    `Het bestand ${path} met het geheim van de aanbieder ontbreekt of is leeg: zet het geheim erin, of laat alle LUWTE_OIDC-waarden weg.`,
  )
}

function isIssuer(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.username || url.password || /[?#\s]/.test(text)) return false
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return url.protocol === 'https:' || (url.protocol === 'http:' && local)
}
