// The way out for e-mail: a port. No message ever carries content of a dossier; without a mail server there is none at all.

/** A message to one address. `tekst` is plain text. */
export type Bericht = {
  /** Names the message, the same at every attempt: 1 to 64 hexadecimal characters, of which the Message-ID is made. */
  id: string
  /** The name of the sender as people see it; never that of the practice. */
  van: string
  aan: string
  onderwerp: string
  tekst: string
}

/** Whether the mail server answers, and since when that is so. Null until it was asked for the first time. */
export type PostStand = { werkt: boolean; sinds: Temporal.Instant } | null

/** What delivers messages. */
export type Post = {
  /** The address that messages come from; null when no mail server is set up. */
  readonly afzender: string | null
  /** Hands one message over. Throws when the server did not say that it has it; then it may have it all the same. */
  stuur(bericht: Bericht, afbreken?: AbortSignal): Promise<void>
  /** Asks the server whether it would take mail now. Never throws: {@link Post.stand} tells. */
  controleer(nu: Temporal.Instant): Promise<void>
  stand(): PostStand
}

/** Without a mail server: nothing is sent and nothing is offered. */
export const geenPost: Post = {
  afzender: null,
  stuur: async () => {
    throw new Error('No mail server is set up')
  },
  controleer: async () => {},
  stand: () => null,
}

/** Keeps messages in memory instead of sending them, oldest first, for tests, the demo and the prover. */
export function geheugenPost(): Post & { readonly berichten: readonly Bericht[] } {
  const berichten: Bericht[] = []
  let stand: PostStand = null
  return {
    afzender: 'agenda@voorbeeld.test',
    berichten,
    stuur: async bericht => void berichten.push({ ...bericht }),
    controleer: async nu => {
      stand ??= { werkt: true, sinds: nu }
    },
    stand: () => stand,
  }
}
