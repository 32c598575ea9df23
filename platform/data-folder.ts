// The data folder: ours alone (0700), on the lock for one process, with room left.
import type { Stats } from 'node:fs'
import {
  access,
  chmod,
  chown,
  constants,
  lstat,
  mkdir,
  readdir,
  realpath,
  stat,
  statfs,
} from 'node:fs/promises'
import { dirname } from 'node:path'
import { keyFileName } from './config.ts'
import { lockFileName, takeLock } from './data-lock.ts'
import { demoMarkerName } from './demo-folder.ts'
import { findSystemUser, luwteUser } from './system-user.ts'
import { errorCode, Weigering } from './weigering.ts'

export type DataFolder = {
  /** Absolute path without symbolic links. */
  path: string
  /** True when there was nothing yet that a practice key could belong to: the very first start. */
  isNieuw: boolean
  /** Gives the lock back. */
  close(): void
}

/** Below this many bytes free Luwte does not start: 200 MB. */
export const leastFreeBytes = 200 * 1024 * 1024

const holdsData = ['postgres', 'kluis']
const known = [
  ...holdsData,
  ...[keyFileName, demoMarkerName, 'postgres.nieuw', 'postgres.wachtwoord', 'log', 'lost+found'],
]

/**
 * Opens the data folder at an absolute path: makes it (0700) when absent, checks that it is a folder of Luwte that we own and
 * may read and write, that there is room, and takes the lock, which vanishes with this process however it ends.
 * Throws a Weigering otherwise. `freeBytes` is replaceable for tests.
 */
export async function openDataFolder(wanted: string, freeBytes = freeBytesAt): Promise<DataFolder> {
  const path = await makeFolder(wanted)
  const info = await stat(path)
  if (!info.isDirectory()) throw new Weigering(`${path} is geen map: geef LUWTE_DATA het pad van een map.`)
  const names = await listNames(path)
  if (!names.includes(lockFileName) && names.some(name => !known.includes(name)))
    throw new Weigering(`De map ${path} bevat al iets anders: geef LUWTE_DATA een lege map.`)
  await checkOwner(path, info, names.length === 0)
  await makePrivate(path, info)
  if ((await freeBytes(path)) < leastFreeBytes)
    throw new Weigering(
      `De schijf van ${path} is bijna vol: maak minstens 200 MB vrij en start Luwte opnieuw.`,
    )
  const close = takeLock(path)
  return { path, close, isNieuw: !names.some(name => holdsData.includes(name)) }
}

async function makeFolder(wanted: string): Promise<string> {
  try {
    // Folders above it get the usual mode: closed to others, the database user could not reach the data.
    await mkdir(dirname(wanted), { recursive: true })
    await mkdir(wanted, { mode: 0o700 }).catch(ignoreExisting)
  } catch (error) {
    if (errorCode(error) === 'ENOSPC')
      throw new Weigering(`De schijf van ${wanted} is vol: maak minstens 200 MB vrij en start Luwte opnieuw.`)
    throw new Weigering(
      `De map ${wanted} kan niet worden gemaakt: geef LUWTE_DATA een pad waar deze gebruiker mag schrijven.`,
    )
  }
  try {
    return await realpath(wanted)
  } catch {
    throw closed(wanted)
  }
}

function ignoreExisting(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error
}

async function listNames(path: string): Promise<string[]> {
  try {
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK)
    return await readdir(path)
  } catch {
    throw closed(path)
  }
}

/** As root a folder may be root's or that of the database user; somebody else's is taken over only when it is empty. */
async function checkOwner(path: string, info: Stats, empty: boolean): Promise<void> {
  const me = process.getuid?.() ?? info.uid
  if (info.uid === me) return
  if (me === 0 && empty) return await chown(path, 0, 0)
  if (me === 0 && info.uid === findSystemUser(luwteUser)?.uid) return
  throw new Weigering(
    `De map ${path} is van een andere gebruiker: start Luwte als die gebruiker, of maak de gebruiker die Luwte start eigenaar met chown -R.`,
  )
}

async function makePrivate(path: string, info: Stats): Promise<void> {
  if ((info.mode & 0o777) === 0o700) return
  await chmod(path, 0o700)
  if (((await lstat(path)).mode & 0o777) === 0o700) return
  throw new Weigering(
    `De map ${path} is niet af te sluiten voor anderen: geef LUWTE_DATA een map op een gewone schijf.`,
  )
}

async function freeBytesAt(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}

function closed(path: string): Weigering {
  return new Weigering(
    `De map ${path} is niet te lezen of te beschrijven: geef de gebruiker die Luwte start er toegang toe, of kies een andere map met LUWTE_DATA.`,
  )
}
