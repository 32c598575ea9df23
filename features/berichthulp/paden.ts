// The addresses of the Berichthulp.
export const OPENBAAR = '/berichthulp'
export const EIGEN = '/mijn/berichthulp'
export const TELLINGPAD = `${EIGEN}/telling`
/** The guide (features/overleg), at what both parents decide together. */
export const GIDS = '/overleg-nodig/beslissing'
