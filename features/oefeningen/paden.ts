// The addresses of the exercises.

/** In the room of the ouder. */
export const EIGEN = '/mijn/oefeningen'
/** The same texts for anybody, to print or to read; with `?taal=` made for nobody, to keep on a device. */
export const OPEN = '/oefeningen'
export const WERKER = `${OPEN}/werker.js`
