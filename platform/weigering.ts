// A refusal of the platform: one Dutch sentence that says what to do, to be printed before the program ends.

/**
 * Thrown when Luwte cannot or may not go on and a person has to do something. `message` is one Dutch sentence
 * without secrets, fit to print; whoever catches it prints it and ends with exit code 1.
 */
export class Weigering extends Error {
  override readonly name = 'Weigering'
}

/** The code of a system error (`EACCES`, `ENOENT`, …), or an empty string when it has none. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}
