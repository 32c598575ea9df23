// The worker that makes a part of the site work offline, with the list of what it may keep: fixed files and pages made for nobody.
import { createHash } from 'node:crypto'
import type { Verzoek } from './omgeving.ts'

/** What may stay on a device, of one part of the site. */
export type Bewaarlijst = {
  /** The name of the part; what another part keeps is left alone. */
  soort: string
  /** Addresses of fixed files and of neutral pages. */
  files: readonly string[]
  /** Which of them stands in for a path when there is no connection; '*' for every path that is not named. */
  los: Readonly<Record<string, string>>
  /** The words of the neutral pages, when no file among `files` changes with them. */
  woorden?: string
}

/** The worker (`ui/client/werker.ts`) as an answer. Another release or other words: another name, and the browser takes the new list. */
export function geefWerker(c: Verzoek, { soort, files, los, woorden = '' }: Bewaarlijst): Response {
  const { assets } = c.get('poorten')
  const merk = createHash('sha256').update(files.join()).update(woorden).digest('hex').slice(0, 10)
  const lijst = JSON.stringify({ soort, naam: `${soort}-${merk}`, files, los })
  const code = new TextDecoder().decode(assets.files.get(assets.modules.werker as string)?.body)
  return c.body(`self.BEWAAR=${lijst};${code}`, 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'service-worker-allowed': '/',
  })
}
