// The way out to the provider: to its own origin and nowhere else, in little time, with little to read, without being sent on.

/** What the library asks with: the part of `fetch` that is used. */
type Ask = (url: string, options: Omit<RequestInit, 'body'> & { body?: unknown }) => Promise<Response>

export const MOST_SECONDS = 5
/** Bytes of one answer. The largest known (metadata and keys) have some 20 kB. */
export const MOST_BYTES = 256 * 1024

/**
 * Makes the `fetch` for one issuer. Throws on another origin, a redirect, what is no JSON, what is too large, and what takes longer
 * than `seconds` from the first byte out to the last byte in.
 */
export function maakUitgaand(issuer: string, seconds: number = MOST_SECONDS): Ask {
  const { origin } = new URL(issuer)
  return async (url, options) => {
    const target = new URL(url)
    if (target.origin !== origin || target.username !== '' || target.password !== '')
      throw new Error('Only the configured issuer is asked')
    const signals = [AbortSignal.timeout(seconds * 1000), options.signal].filter(s => s != null)
    const answer = await fetch(target, {
      ...options,
      redirect: 'manual',
      signal: AbortSignal.any(signals),
    } as RequestInit)
    const type = answer.headers.get('content-type') ?? ''
    if (answer.status >= 300 && answer.status < 400) throw new Error('A provider does not send us on')
    if (!/^application\/(jwk-set\+)?json\s*(;|$)/i.test(type)) throw new Error('No JSON')
    const bytes = await readAtMost(answer, MOST_BYTES)
    return new Response(bytes, { status: answer.status, headers: { 'content-type': type } })
  }
}

async function readAtMost(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body ?? []) {
    size += part.byteLength
    // Leaving the loop ends the connection too.
    if (size > most) throw new Error('Too much to read')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
