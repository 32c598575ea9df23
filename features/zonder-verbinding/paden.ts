// The addresses of working without a connection, and for which parts of the site the worker stands in.

export const HIER = '/zonder-verbinding'
export const WERKER = `${HIER}/werker.js`
/** Made for nobody, with `?taal=`: what the worker shows when there is no connection. */
export const LOS = `${HIER}/los`
export const DELEN = ['/trajecten', '/agenda'] as const
