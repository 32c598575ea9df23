// What a rule gives back: a value, or a refusal with its reason. Surprises are exceptions, refusals never.

/** A value of a rule, or the reason why not. The union `R` demands a sentence per reason from the compiler. */
export type Uitkomst<T, R extends string> = { ok: true; waarde: T } | { ok: false; omdat: R }

export function gelukt<T>(waarde: T): { ok: true; waarde: T } {
  return { ok: true, waarde }
}

export function geweigerd<R extends string>(omdat: R): { ok: false; omdat: R } {
  return { ok: false, omdat }
}
