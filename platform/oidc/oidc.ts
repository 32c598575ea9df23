// Signing in at the own organisation (OpenID Connect): a port. What it says of somebody was verified; who that is here decides the wall.

/** What one attempt holds: random, kept by the browser and nowhere else. `opnieuw` asks for a sign-in now, not one of before. */
export type OidcVraag = { state: string; nonce: string; verifier: string; opnieuw: boolean }

/** Who signed in there. The subject is `iss` and `sub` together (OIDC Core 5.7); an e-mail address is not read at all. */
export type OidcMens = {
  iss: string
  sub: string
  /** How, in the words of RFC 8176; empty when the provider does not say. */
  amr: string[]
  /** At which level, in words of the provider. */
  acr: string | null
  /** When this person proved themselves there, in seconds since 1970. */
  authTime: number | null
}

/** Why an answer does not count: for the log, never for a page. */
export type OidcReden = 'onbereikbaar' | 'antwoord' | 'eisen'

export type OidcUitslag = { ok: true; mens: OidcMens } | { ok: false; omdat: OidcReden }

export type Oidc = {
  /** The issuer, exactly as the provider calls itself. */
  issuer: string
  /** Values of `acr` that mean more than one factor there; empty when only `amr` says so. */
  acr: readonly string[]
  /** Where the browser goes to sign in; null when the provider does not answer as it should. */
  adres(vraag: OidcVraag): Promise<string | null>
  /** Takes what came back to the address of return (`code`, `state`, `iss`, `error`) and asks the provider who it is. Never throws. */
  lees(terug: URLSearchParams, vraag: OidcVraag): Promise<OidcUitslag>
}
