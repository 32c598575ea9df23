// Which packages of others are in Luwte: read from the lock file, for the list of parts and the list of licences.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const huis = join(import.meta.dirname, '..')

/** Licences that go with EUPL-1.2 and ask no more than a notice (SPDX names). Another one is a decision first. */
export const allowedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
])

/** One package as the lock file names it. `path` is where it is installed; `uses` are paths of others in this list. */
export type Package = {
  name: string
  version: string
  path: string
  licence: string
  /** `sha512-…` as npm checks it. */
  integrity: string
  dev: boolean
  /** Installed only where it fits: a build for one system, or something that may be missing. */
  optional: boolean
  hasInstallScript: boolean
  os: readonly string[]
  cpu: readonly string[]
  libc: readonly string[]
  uses: readonly string[]
}

type Entry = {
  version: string
  integrity?: string
  license?: string
  dev?: boolean
  optional?: boolean
  hasInstallScript?: boolean
  os?: string | string[]
  cpu?: string | string[]
  libc?: string | string[]
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, Entry> }

const readLock = (): Lock => JSON.parse(readFileSync(join(huis, 'package-lock.json'), 'utf8'))

/** All packages of a lock file (ours by default), in the order of their paths; those only for development too. */
export function readPackages(lock: Lock = readLock()): Package[] {
  const own = Object.entries(lock.packages).filter(([path]) => path !== '')
  return own
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      path,
      licence: entry.license ?? '',
      integrity: entry.integrity ?? '',
      dev: entry.dev ?? false,
      optional: entry.optional ?? false,
      hasInstallScript: entry.hasInstallScript ?? false,
      os: [entry.os ?? []].flat(),
      cpu: [entry.cpu ?? []].flat(),
      libc: [entry.libc ?? []].flat(),
      uses: usesOf(lock, path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What the program itself names in package.json and needs to run, as paths. */
export const directPaths = (): string[] => usesOf(readLock(), '')

/** Where Node finds what a package needs: in its own folder, or in that of whoever it stands in. */
function usesOf(lock: Lock, path: string): string[] {
  const entry = lock.packages[path] as Entry
  const names = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).sort()
  return names.flatMap(name => {
    for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const found = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
      if (Object.hasOwn(lock.packages, found)) return [found]
      if (folder === '') return []
    }
  })
}

/** The packages that a production installation on this system has: npm takes those whose os, cpu and libc fit. */
export function inProduction(all: readonly Package[], os: string, cpu: string, libc = 'glibc'): Package[] {
  const fits = (wanted: readonly string[], own: string) => wanted.length === 0 || wanted.includes(own)
  return all.filter(
    p => !p.dev && fits(p.os, os) && fits(p.cpu, cpu) && (os !== 'linux' || fits(p.libc, libc)),
  )
}
