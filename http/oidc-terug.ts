// Where the provider of the organisation sends the browser back to: registered there, so it never changes.
export const OIDC_TERUG = '/inloggen/werkaccount'
