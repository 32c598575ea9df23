// The provider of the organisation, by openid-client: code flow with PKCE, nonce and state, and the signature of every ID token checked.
import * as client from 'openid-client'
import type { Klok } from '../clock.ts'
import { leesBewering, SPELING } from './bewering.ts'
import type { Oidc, OidcUitslag } from './oidc.ts'
import { MOST_SECONDS, maakUitgaand } from './uitgaand.ts'

export type OidcInstelling = {
  /** https, or http on this machine; exactly as the provider calls itself. */
  issuer: string
  clientId: string
  geheim: string
  acr: readonly string[]
}

type Parts = OidcInstelling & {
  /** Where the provider sends the browser back to. */
  terugAdres: string
  klok: Klok
  /** Most seconds for one question to the provider; shorter in tests. */
  seconden?: number
}

// Signed with a key of the provider that is not ours as well: never `none`, never HS256.
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]
const KEEP_METADATA_MINUTES = 60

/** Makes the port. Asks nothing until somebody signs in. */
export function openOidc(parts: Parts): Oidc {
  const { issuer, clientId, geheim, acr, terugAdres, klok, seconden = MOST_SECONDS } = parts
  const uitgaand = maakUitgaand(issuer, seconden) as client.CustomFetch
  let metadata: { value: Promise<client.ServerMetadata>; until: Temporal.Instant } | null = null
  let keys: ReturnType<typeof client.getJwksCache>

  // At most one question for the metadata at a time; what failed is asked again by the next who signs in.
  const haalMetadata = (): Promise<client.ServerMetadata> => {
    if (metadata && Temporal.Instant.compare(metadata.until, klok.nu()) > 0) return metadata.value
    const value = readMetadata(issuer, clientId, uitgaand, seconden)
    metadata = { value, until: klok.nu().add({ minutes: KEEP_METADATA_MINUTES }) }
    value.catch(() => {
      metadata = null
    })
    return value
  }
  const configureer = async () => {
    const server = await haalMetadata()
    const nu = klok.nu().epochMilliseconds
    const basic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true
    const config = new client.Configuration(
      server,
      clientId,
      // The library looks at the clock of the machine; the program has one clock.
      { [client.clockSkew]: Math.round((nu - Date.now()) / 1000), [client.clockTolerance]: SPELING },
      basic ? client.ClientSecretBasic(geheim) : client.ClientSecretPost(geheim),
    )
    config[client.customFetch] = uitgaand
    config.timeout = seconden
    client.enableNonRepudiationChecks(config)
    if (issuer.startsWith('http:')) client.allowInsecureRequests(config)
    if (keys) client.setJwksCache(config, keys)
    return config
  }
  return {
    issuer,
    acr,
    async adres({ state, nonce, verifier, opnieuw }) {
      const config = await configureer().catch(() => null)
      if (!config) return null
      return client.buildAuthorizationUrl(config, {
        redirect_uri: terugAdres,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(acr.length > 0 && { acr_values: acr.join(' ') }),
        ...(opnieuw && { prompt: 'login', max_age: '0' }),
      }).href
    },
    async lees(terug, { state, nonce, verifier }): Promise<OidcUitslag> {
      const config = await configureer().catch(() => null)
      if (!config) return { ok: false, omdat: 'onbereikbaar' }
      try {
        const tokens = await client.authorizationCodeGrant(config, new URL(`${terugAdres}?${terug}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        keys = client.getJwksCache(config)
        const nu = Math.floor(klok.nu().epochMilliseconds / 1000)
        const mens = leesBewering({ ...tokens.claims() }, { issuer, clientId, nonce }, nu)
        return mens ? { ok: true, mens } : { ok: false, omdat: 'antwoord' }
      } catch {
        return { ok: false, omdat: 'antwoord' }
      }
    },
  }
}

/** The metadata of the provider, refused when it names another issuer or sends us to another origin. */
async function readMetadata(
  issuer: string,
  clientId: string,
  uitgaand: client.CustomFetch,
  timeout: number,
): Promise<client.ServerMetadata> {
  const execute = issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
  const options = { [client.customFetch]: uitgaand, timeout, execute }
  const found = await client.discovery(new URL(issuer), clientId, undefined, client.None(), options)
  const { supportsPKCE: _, ...server } = found.serverMetadata()
  const own = (url: string | undefined) => URL.parse(url ?? '')?.origin === new URL(issuer).origin
  if (server.issuer !== issuer) throw new Error('Another issuer')
  for (const endpoint of [server.authorization_endpoint, server.token_endpoint, server.jwks_uri])
    if (!own(endpoint)) throw new Error('An endpoint elsewhere')
  const says = server.id_token_signing_alg_values_supported
  return {
    ...server,
    id_token_signing_alg_values_supported: Array.isArray(says)
      ? ALGORITHMS.filter(a => says.includes(a))
      : ['RS256'],
  }
}
