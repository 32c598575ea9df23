// Asks for pages over kept-alive connections and notes how long each took.
import { Agent, get } from 'node:http'

/** One address, with the cookie of who asks. */
export type Target = { path: string; cookie: string }

/** `latencies` in ms, in order of arrival; `wrong`: answers that were not a 200, or none at all. */
export type Answers = { latencies: number[]; wrong: number; ms: number }

/**
 * Asks as fast as the answers come, over this many connections, for this many seconds; the targets in turn.
 * Every connection asks its next page when the page before is complete.
 */
export async function askFor(
  port: number,
  targets: readonly Target[],
  connections: number,
  seconds: number,
): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  let wrong = 0
  let turn = 0
  const begun = performance.now()
  const until = begun + seconds * 1_000
  const connection = async () => {
    while (performance.now() < until) {
      const sent = performance.now()
      const status = await ask(agent, port, targets[turn++ % targets.length] as Target)
      latencies.push(performance.now() - sent)
      if (status !== 200) wrong++
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  agent.destroy()
  return { latencies, wrong, ms: performance.now() - begun }
}

function ask(agent: Agent, port: number, { path, cookie }: Target): Promise<number> {
  return new Promise(resolve => {
    const request = get({ agent, host: '127.0.0.1', port, path, headers: { cookie } }, answer => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
      answer.once('error', () => resolve(0))
    })
    request.once('error', () => resolve(0))
  })
}
