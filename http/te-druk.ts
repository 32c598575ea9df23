// Too many ask for the same slow work at once: everybody hears the same, to try again in a minute.
export class TeDruk extends Error {
  override name = 'TeDruk'
}
