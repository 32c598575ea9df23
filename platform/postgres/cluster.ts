// The cluster: the files of the database, made beside and renamed, so that a half one can never be taken for a whole.
import { spawn } from 'node:child_process'
import { appendFile, chown, lstat, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../files.ts'
import { errorCode, Weigering } from '../weigering.ts'
import { closed, damaged, explain, otherVersion } from './refusals.ts'
import type { RunAs } from './run-as.ts'
import { serverEnvironment } from './settings.ts'

export type ClusterPlace = { data: string; native: string; way: RunAs; version: string; logFile: string }

/**
 * Makes sure that `<data>/postgres` is a cluster of our major version and of the right owner; makes it when absent, with
 * `password` for the superuser `postgres`. Returns its path. Throws a Weigering.
 */
export async function ensureCluster(place: ClusterPlace, password: string): Promise<string> {
  const cluster = join(place.data, 'postgres')
  try {
    if (await isAbsent(cluster)) await makeCluster(place, password, cluster)
    if (place.way.owner) await hand(cluster, place.way.owner)
    await checkVersion(cluster, place.version)
  } catch (error) {
    if (error instanceof Weigering) throw error
    throw new Weigering(explain(String(error), cluster, place.logFile) || closed(cluster))
  }
  return cluster
}

async function isAbsent(cluster: string): Promise<boolean> {
  try {
    return (await readdir(cluster)).length === 0
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true
    throw error
  }
}

async function makeCluster(place: ClusterPlace, password: string, cluster: string): Promise<void> {
  const beside = join(place.data, 'postgres.nieuw')
  const passwordFile = join(place.data, 'postgres.wachtwoord')
  const clean = async () => {
    await rm(passwordFile, { force: true })
    await rm(beside, { recursive: true, force: true, maxRetries: 5 })
  }
  // What an interrupted first start left behind: it may look whole and have half a catalogue.
  await clean()
  try {
    await writeFile(passwordFile, `${password}\n`, { flag: 'wx', mode: 0o600 })
    if (place.way.owner) await chown(passwordFile, place.way.owner.uid, place.way.owner.gid)
    const written = await initdb(place, beside, passwordFile)
    if (written !== null) {
      await appendFile(place.logFile, written, { mode: 0o600 })
      throw new Weigering(explain(written, cluster, place.logFile))
    }
    await rename(beside, cluster)
    await syncFolder(place.data)
  } finally {
    await clean()
  }
}

/** Runs initdb; returns what it wrote when it failed, null when it succeeded. */
function initdb(place: ClusterPlace, beside: string, passwordFile: string): Promise<string | null> {
  const [command, ...words] = [
    ...place.way.prefix,
    join(place.native, 'bin', 'initdb'),
    ...['-D', beside, '--data-checksums', '--encoding=UTF8', '--no-instructions'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`],
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(command!, words, {
      ...place.way.identity,
      cwd: '/',
      env: serverEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let written = ''
    child.stdout.setEncoding('utf8').on('data', text => (written += text))
    child.stderr.setEncoding('utf8').on('data', text => (written += text))
    child.once('error', reject)
    child.once('close', code => resolve(code === 0 ? null : written))
  })
}

/** A cluster put back by root from a copy belongs to root: it is given to the system user. */
async function hand(cluster: string, owner: { uid: number; gid: number }): Promise<void> {
  if ((await lstat(cluster)).uid === owner.uid) return
  const names = await readdir(cluster, { recursive: true })
  for (const name of ['', ...names]) {
    const path = join(cluster, name)
    if (!(await lstat(path)).isSymbolicLink()) await chown(path, owner.uid, owner.gid)
  }
}

async function checkVersion(cluster: string, version: string): Promise<void> {
  const major = version.split('.')[0]!
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(error => {
    if (errorCode(error) === 'ENOENT') throw new Weigering(damaged(cluster))
    throw error
  })
  if (found.trim() !== major) throw new Weigering(otherVersion(cluster, found.trim().slice(0, 8), major))
}
