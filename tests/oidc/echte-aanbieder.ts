// A real provider (oidc-provider) in this process, with keys of its own: whoever comes to it is signed in as it is told.
import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type InteractionResults } from 'oidc-provider'

export const CLIENT = { id: 'luwte-proef', geheim: 'een-lang-geheim-van-de-proef-0123456789' }

/** Who signs in there, and how the provider says it was done. */
export type Mens = { sub: string; amr?: string[]; acr?: string }

export type Aanbieder = { issuer: string; wie: Mens; sluit(): Promise<void> }

/** Starts it on a free port of this machine. `wie` can be changed at any time. */
export async function startAanbieder(terugAdres: string, host = '127.0.0.1'): Promise<Aanbieder> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, host, resolve))
  const issuer = `http://${host}:${(server.address() as AddressInfo).port}`
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.geheim,
        redirect_uris: [terugAdres],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'proef', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['koekjes-van-de-proef'] },
    pkce: { required: () => true },
    acrValues: ['laag', 'hoog'],
    claims: { openid: ['sub', 'amr', 'acr', 'auth_time'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/interactie/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // Everything that is asked is allowed: this is about who, not about what.
    loadExistingGrant: async ctx => {
      const grant = new provider.Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      IdToken: 300,
      Interaction: 300,
      Session: 3600,
      Grant: 300,
    },
  })
  const made: Aanbieder = { issuer, wie: { sub: 'niemand' }, sluit: () => stop(server) }
  const handle = provider.callback()
  server.on('request', (req, res) => {
    if (!req.url?.startsWith('/interactie/')) return void handle(req, res)
    const { sub, amr, acr } = made.wie
    const login = { accountId: sub, ...(amr && { amr }), ...(acr && { acr }) }
    const result: InteractionResults = { login }
    void provider
      .interactionFinished(req, res, result, { mergeWithLastSubmission: false })
      .catch(() => res.destroy())
  })
  return made
}

const stop = (server: Server) =>
  new Promise<void>(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
