// All configuration there is: a few environment variables, each wrong value answered with what to do.
import { resolve } from 'node:path'
import { type OidcConfig, readOidc } from './oidc/oidc-config.ts'
import { readSmtp, type SmtpConfig } from './smtp-config.ts'

/** Where the key of the practice (32 bytes) comes from. */
export type SleutelBron = { soort: 'waarde'; key: Uint8Array } | { soort: 'bestand'; path: string }

export type Config = {
  /** TCP port to listen on, 1–65535. */
  port: number
  /** Absolute path of the data folder. */
  data: string
  /** Origin at which people reach Luwte, without a slash at the end. */
  publicUrl: string
  /** Connection string of an own PostgreSQL, or null for the one that Luwte brings. Holds a password: never show. */
  databaseUrl: string | null
  key: SleutelBron
  /** Where a weakness can be told (`mailto:`, `https:` or `tel:`), or null for the telephone of the practice. */
  meldpunt: string | null
  /** A language model of the practice itself that may read along in the Berichthulp, or null: nobody asks one. */
  modelserver: Modelserver | null
  /** Null: no e-mail at all. */
  smtp: SmtpConfig | null
  /** The provider at which staff signs in, or null: then Luwte knows of none. Holds a secret: never show. */
  oidc: OidcConfig | null
}

/** Origin of an OpenAI-compatible server, without a slash at the end, and the name of the model there. */
export type Modelserver = { url: string; model: string }

export type ReadConfig = { ok: true; config: Config } | { ok: false; omdat: string }

/** Name of the file of the practice key in the data folder. */
export const keyFileName = 'praktijk.sleutel'

/**
 * Reads LUWTE_PORT, LUWTE_DATA, LUWTE_PUBLIC_URL, DATABASE_URL, LUWTE_KEY, LUWTE_KEY_FILE, LUWTE_SECURITY_CONTACT,
 * LUWTE_MODELSERVER, LUWTE_MODEL, LUWTE_SMTP_URL, LUWTE_SMTP_AFZENDER and LUWTE_OIDC_… from `env`; an empty value counts as absent.
 * Relative paths are taken from `cwd`. Touches nothing on disk.
 * `omdat` is one Dutch sentence that says what to do and holds no secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, cwd: string): ReadConfig {
  const port = readPort(env.LUWTE_PORT || '8080')
  if (port === null) return no('Geef LUWTE_PORT een geheel getal van 1 tot en met 65535, bijvoorbeeld 8080.')

  const data = resolve(cwd, env.LUWTE_DATA || 'data')
  if (data === '/') return no('Geef LUWTE_DATA een eigen map, bijvoorbeeld ./data.')

  const publicUrl = readPublicUrl(env.LUWTE_PUBLIC_URL || `http://localhost:${port}`)
  if (publicUrl === null)
    return no(
      'Geef LUWTE_PUBLIC_URL een adres zonder pad dat met https:// begint, bijvoorbeeld https://mijnpraktijk.nl (http:// mag alleen voor localhost).',
    )

  const databaseUrl = env.DATABASE_URL || null
  if (databaseUrl !== null && !isDatabaseUrl(databaseUrl))
    return no(
      'Geef DATABASE_URL de vorm postgres://gebruiker:wachtwoord@server:5432/database, of laat hem weg om de ingebouwde database te gebruiken.',
    )

  const meldpunt = env.LUWTE_SECURITY_CONTACT || null
  if (meldpunt !== null && !isContact(meldpunt))
    return no(
      'Geef LUWTE_SECURITY_CONTACT een adres waar mensen een zwakke plek kunnen melden, bijvoorbeeld mailto:veilig@praktijk.nl of https://praktijk.nl/melden.',
    )

  const oidc = readOidc(env, cwd)
  if (typeof oidc === 'string') return no(oidc)

  const key = readKeySource(env.LUWTE_KEY, env.LUWTE_KEY_FILE, data, cwd)
  if (typeof key === 'string') return no(key)

  const modelserver = readModelserver(env.LUWTE_MODELSERVER, env.LUWTE_MODEL)
  if (typeof modelserver === 'string') return no(modelserver)
  const smtp = readSmtp(env)
  if (typeof smtp === 'string') return no(smtp)
  return { ok: true, config: { port, data, publicUrl, databaseUrl, key, meldpunt, modelserver, smtp, oidc } }
}

/** The 32 bytes of a key written in base64 (white space around it is ignored), or null when it is no such key. */
export function parseKey(text: string): Uint8Array | null {
  const trimmed = text.trim()
  if (!/^[A-Za-z0-9+/]{43}=$/.test(trimmed)) return null
  const bytes = new Uint8Array(Buffer.from(trimmed, 'base64'))
  return Buffer.from(bytes).toString('base64') === trimmed ? bytes : null
}

function no(omdat: string): { ok: false; omdat: string } {
  return { ok: false, omdat }
}

function readPort(text: string): number | null {
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0
  return port >= 1 && port <= 65535 ? port : null
}

function readPublicUrl(text: string): string | null {
  const url = URL.parse(text)
  if (url === null || url.username || url.password || url.pathname !== '/' || /[?#]/.test(text)) return null
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return url.protocol === 'https:' || (url.protocol === 'http:' && local) ? url.origin : null
}

function readModelserver(
  address: string | undefined,
  model: string | undefined,
): Modelserver | null | string {
  if (!address && !model) return null
  // The same rule as for our own address: what people type goes over a network only under https.
  const url = address ? readPublicUrl(address) : null
  if (url === null)
    return 'Geef LUWTE_MODELSERVER een adres zonder pad: http:// op deze computer, anders https://, bijvoorbeeld http://localhost:11434.'
  if (!model || !/^[\w.:/-]{1,80}$/.test(model))
    return 'Geef LUWTE_MODEL de naam van het taalmodel op die server, bijvoorbeeld mistral.'
  return { url, model }
}

function isDatabaseUrl(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) return false
  return url.pathname.length > 1 && (url.hostname !== '' || url.searchParams.has('host'))
}

const isContact = (text: string) =>
  /^(mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/[^\s/]+\S*|tel:\+[0-9-]{8,20})$/.test(text) &&
  text.length <= 200

function readKeySource(value: string | undefined, file: string | undefined, data: string, cwd: string) {
  if (value && file) return 'Geef LUWTE_KEY of LUWTE_KEY_FILE, niet allebei.'
  if (!value)
    return { soort: 'bestand', path: file ? resolve(cwd, file) : resolve(data, keyFileName) } as const
  const key = parseKey(value)
  if (key) return { soort: 'waarde', key } as const
  return 'Geef LUWTE_KEY precies 32 bytes in base64 (44 tekens), bijvoorbeeld gemaakt met: openssl rand -base64 32.'
}
