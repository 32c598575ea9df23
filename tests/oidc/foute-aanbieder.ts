// A provider of our own that lies: with its own keys, in this process, and for every question an answer that the test chooses.
import { createHash, createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Claims = Record<string, unknown>
type Antwoord = (req: IncomingMessage, res: ServerResponse, body: string) => void

/** What is different this time. Everything that is absent is as it should be. */
export type Gedrag = {
  claims?: (goed: Claims) => Claims
  kop?: Record<string, unknown>
  /** Makes the token out of the part that is signed; without it, RS256 with the right key. */
  teken?: (deel: string) => string
  metadata?: (goed: Claims) => Claims
  token?: Antwoord
  jwks?: Antwoord
  ontdek?: Antwoord
}

const b64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
export const stuurJson = (res: ServerResponse, value: unknown, status = 200): void => {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

export class FouteAanbieder {
  issuer = ''
  gedrag: Gedrag = {}
  /** The claims of a right answer; `nonce` follows from the question. */
  claims: () => Claims = () => ({})
  nonce = ''
  /** SHA-256 of the verifier, as the question said it. */
  challenge = ''
  /** Codes that were taken already: each counts once, as the specification asks. */
  readonly gebruikt = new Set<string>()
  readonly vragen: string[] = []
  readonly publiek: KeyObject
  private readonly prive: KeyObject
  private readonly server: Server

  constructor() {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
    this.prive = pair.privateKey
    this.publiek = pair.publicKey
    this.server = createServer((req, res) => {
      let body = ''
      req.on('data', part => {
        body += part
      })
      req.on('end', () => this.antwoord(req, res, body))
    })
  }

  async open(): Promise<void> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve))
    this.issuer = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  sluit(): Promise<void> {
    return new Promise(resolve => {
      this.server.close(() => resolve())
      this.server.closeAllConnections()
    })
  }

  rs256(deel: string, sleutel: KeyObject = this.prive): string {
    return createSign('sha256').update(deel).sign(sleutel).toString('base64url')
  }

  /** HS256 with the public key as its secret: the classic mistake (RFC 8725, 2.1). */
  hs256(deel: string): string {
    const pem = this.publiek.export({ type: 'spki', format: 'pem' })
    return createHmac('sha256', pem).update(deel).digest('base64url')
  }

  idToken(): string {
    const claims = (this.gedrag.claims ?? (c => c))({ ...this.claims(), nonce: this.nonce })
    const deel = `${b64({ alg: 'RS256', kid: 'een', typ: 'JWT', ...this.gedrag.kop })}.${b64(claims)}`
    return `${deel}.${(this.gedrag.teken ?? (d => this.rs256(d)))(deel)}`
  }

  private antwoord(req: IncomingMessage, res: ServerResponse, body: string): void {
    const path = req.url ?? ''
    this.vragen.push(`${req.method} ${path}`)
    const { ontdek, jwks, token } = this.gedrag
    const wegen: Record<string, Antwoord> = {
      '/.well-known/openid-configuration': ontdek ?? ((_req, res) => stuurJson(res, this.metadata())),
      '/jwks': jwks ?? ((_req, res) => stuurJson(res, { keys: [this.sleutel()] })),
      '/token': token ?? ((_req, res, body) => this.ruil(res, new URLSearchParams(body))),
    }
    const weg = wegen[path] ?? ((_req, res) => stuurJson(res, { error: 'not_found' }, 404))
    weg(req, res, body)
  }

  private sleutel(): object {
    return { ...this.publiek.export({ format: 'jwk' }), kid: 'een', use: 'sig', alg: 'RS256' }
  }

  private metadata(): Claims {
    return (this.gedrag.metadata ?? (m => m))({
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/auth`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'none', 'HS256'],
      authorization_response_iss_parameter_supported: true,
      code_challenge_methods_supported: ['S256'],
    })
  }

  /** As it should be: a code once, with the verifier that belongs to the question. */
  ruil(res: ServerResponse, velden: URLSearchParams): void {
    const code = velden.get('code') ?? ''
    const verifier = createHash('sha256')
      .update(velden.get('code_verifier') ?? '')
      .digest('base64url')
    const klopt = !this.gebruikt.has(code) && verifier === this.challenge && code.startsWith('goed')
    this.gebruikt.add(code)
    if (klopt)
      stuurJson(res, { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: this.idToken() })
    else stuurJson(res, { error: 'invalid_grant' }, 400)
  }
}
