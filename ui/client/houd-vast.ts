// Asks the browser to keep a part of the site for when there is no connection.
import { scriptAdres } from './adressen.ts'

/** Registers the worker at this address for each of these parts. A browser that cannot is no worse off than before. */
export async function houdVast(werker: string, scopes: readonly string[]): Promise<void> {
  try {
    for (const scope of scopes)
      await navigator.serviceWorker?.register(scriptAdres(werker), { scope, updateViaCache: 'none' })
  } catch {
    // Without it the page works as long as there is a connection.
  }
}
