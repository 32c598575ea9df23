// A data folder is of a real practice or of the demo, never of both: a marker file says which.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { keyFileName } from './config.ts'
import { readIfPresent, writeDurably } from './files.ts'
import { Weigering } from './weigering.ts'

/** Name of the file that marks a folder of the demo. It stands there before anything else is made. */
export const demoMarkerName = 'demo.json'

/**
 * Throws a Weigering when the folder is of the other kind: `npm start` never opens a demo, and the demo never a folder in which a
 * real practice may live. Marks a folder that is still empty (`isNieuw`) when the demo comes first.
 */
export async function eisSoortMap(
  { path, isNieuw }: { path: string; isNieuw: boolean },
  demo: boolean,
): Promise<void> {
  const marked = existsSync(join(path, demoMarkerName))
  if (marked === demo) return
  if (!demo)
    throw new Weigering(
      `De map ${path} is van de demo: geef LUWTE_DATA een andere map, of start de demo met npm run demo.`,
    )
  if (!isNieuw || existsSync(join(path, keyFileName)))
    throw new Weigering(
      `De map ${path} is niet van de demo en kan echte gegevens bevatten: geef LUWTE_DATA een lege map, of laat hem weg.`,
    )
  await writeDemoMarker(path, null)
}

/** What the demo keeps in its marker, or null when it was never filled to the end. */
export async function readDemoMarker(path: string): Promise<unknown> {
  const bytes = await readIfPresent(join(path, demoMarkerName))
  return bytes ? (JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown) : null
}

/** Keeps this in the marker, whole or not at all. */
export async function writeDemoMarker(path: string, inhoud: unknown): Promise<void> {
  await writeDurably(join(path, demoMarkerName), Buffer.from(`${JSON.stringify(inhoud)}\n`))
}
