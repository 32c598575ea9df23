// An optional judge: a language model on a server of the practice itself (OpenAI-compatible). Off unless somebody names it.
import { type ClauseScore, type ClauseScorer, soorten, type TeScoren } from './soorten.ts'

/** Only what the adapter needs of `fetch`, so that it can be handed in. */
export type Haal = (
  url: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string; signal: AbortSignal },
) => Promise<{ ok: boolean; json(): Promise<unknown> }>

export type Modelserver = { url: string; model: string; haal: Haal; timeoutMs?: number }

const opdracht = `Je beoordeelt zinnen uit een bericht tussen gescheiden ouders. Geef per zin hoe waarschijnlijk hij escaleert (heat, 0 tot 1) en de soort: ${soorten.join(', ')}. Een gewone nee, een grens, een eigen gevoel, een feit, een medische of juridische mededeling en een citaat escaleren niet. Antwoord alleen met JSON: {"scores":[{"heat":0.0,"category":"blame"}]}, evenveel als er zinnen zijn, in dezelfde volgorde.`

/** The scores in an answer, or null when it is not exactly one usable score for each clause. */
export function leesScores(answer: unknown, count: number): ClauseScore[] | null {
  const choices = (answer as { choices?: { message?: { content?: unknown } }[] } | null)?.choices
  const content = Array.isArray(choices) ? choices[0]?.message?.content : undefined
  if (typeof content !== 'string') return null
  let parsed: unknown
  try {
    parsed = JSON.parse(content)
  } catch {
    return null
  }
  const list = (parsed as { scores?: unknown } | null)?.scores
  if (!Array.isArray(list) || list.length !== count) return null
  const out: ClauseScore[] = []
  for (const item of list as { heat?: unknown; category?: unknown }[]) {
    const { heat, category } = item ?? {}
    const soort = soorten.find(s => s === category)
    if (typeof heat !== 'number' || !(heat >= 0 && heat <= 1) || !soort) return null
    out.push({ heat, category: soort })
  }
  return out
}

/**
 * A scorer that asks a local model server; at most 8 s (or `timeoutMs`), then it gives up. Rejects on anything that is
 * not a full and usable answer: the caller then goes on with its own judgement. Sends clauses, never names or dates
 * of its own, and keeps nothing.
 */
export function maakModelserver({ url, model, haal, timeoutMs = 8_000 }: Modelserver): ClauseScorer {
  return {
    name: `lokaal model (${model})`,
    async score(clauses: readonly TeScoren[]) {
      const stop = new AbortController()
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          stop.abort()
          reject(new Error('De modelserver antwoordt niet op tijd.'))
        }, timeoutMs)
      })
      const ask = async () => {
        const response = await haal(`${url.replace(/\/$/, '')}/v1/chat/completions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          signal: stop.signal,
          body: JSON.stringify({
            model,
            temperature: 0,
            response_format: { type: 'json_object' },
            messages: [
              { role: 'system', content: opdracht },
              { role: 'user', content: JSON.stringify({ zinnen: clauses.map(c => c.text) }) },
            ],
          }),
        })
        if (!response.ok) throw new Error('De modelserver weigert.')
        const scores = leesScores(await response.json(), clauses.length)
        if (!scores) throw new Error('De modelserver antwoordt niet zoals gevraagd.')
        return scores
      }
      try {
        return await Promise.race([ask(), late])
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
