// The own count in the browser: one press, one number, and the message stays where it is.
import { TELLINGSOORTEN, type TellingSoort } from '../../../domein/telling.ts'
import { TELLINGPAD } from '../paden.ts'
import type { Woorden } from '../woorden.ts'

export type Geteld = 'open' | 'bezig' | 'bewaard' | 'mislukt'

/** Sends one word. True when it was counted. */
export async function tel(soort: TellingSoort): Promise<boolean> {
  try {
    const body = new URLSearchParams({ soort })
    // The answer leads to another page; that it leads there is enough.
    const answer = await fetch(TELLINGPAD, { method: 'POST', body, redirect: 'manual' })
    return answer.type === 'opaqueredirect'
  } catch {
    return false
  }
}

/** The three choices, until one is made for this message. */
export function Bijhouden({
  w,
  geteld,
  kies,
}: {
  w: Woorden
  geteld: Geteld
  kies(soort: TellingSoort): void
}) {
  return (
    <details>
      <summary>{w.telling.kop}</summary>
      {geteld === 'bewaard' ? (
        <p role="status">{w.telling.bewaard}</p>
      ) : (
        <>
          <p>
            {w.telling.uitleg} {w.telling.wie}
          </p>
          {geteld === 'mislukt' && <p role="alert">{w.telling.mislukt}</p>}
          <div class="knoppen">
            {TELLINGSOORTEN.map(soort => (
              <button
                key={soort}
                class="knop tweede"
                type="button"
                disabled={geteld === 'bezig'}
                onClick={() => kies(soort)}
              >
                {w.telling.soorten[soort]}
              </button>
            ))}
          </div>
        </>
      )}
    </details>
  )
}
