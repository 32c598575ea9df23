// The way out for mail: a port. Nothing sends mail yet, and no mail will ever carry content of a dossier.

/** A message to one address. `tekst` is plain text. */
export type Bericht = { aan: string; onderwerp: string; tekst: string }

/** What delivers messages. Throws when a message could not be handed over. */
export type Post = { stuur(bericht: Bericht): Promise<void> }

/** Keeps messages in memory instead of sending them, oldest first, for tests and the prover. */
export function geheugenPost(): Post & { readonly berichten: readonly Bericht[] } {
  const berichten: Bericht[] = []
  return { berichten, stuur: async bericht => void berichten.push({ ...bericht }) }
}
