// As whom PostgreSQL runs: as ourselves, or as an own system user when we are root, even below closed folders.
import { spawnSync } from 'node:child_process'
import { chown } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureSystemUser, luwteUser, type SystemUser } from '../system-user.ts'
import { Weigering } from '../weigering.ts'
import { cannotGive, unreachable, useOwnDatabase } from './refusals.ts'
import { serverEnvironment } from './settings.ts'

/** A way to start a program of PostgreSQL. */
export type RunAs = {
  /** Words before the command. */
  prefix: readonly string[]
  /** User and group for the child itself, when the words before the command do not see to that. */
  identity: { uid: number; gid: number } | Record<string, never>
  /** Whose the files of the cluster must be: null means ours. */
  owner: SystemUser | null
  /** A fixed word for the log. */
  name: string
}

// The server gets a fast shutdown from the kernel when we die, kill -9 included (Linux; elsewhere orphan.ts suffices).
const dieWithUs = ['setpriv', '--no-new-privs', '--pdeathsig', 'INT']

/**
 * The first way in which `postgres` can be run on the folder `data`, and the version it answers (such as `18.4`).
 * As root `data` becomes the property of the system user `luwte`, which is made when absent.
 * Throws a Weigering when no way works.
 */
export async function chooseRunAs(native: string, data: string): Promise<{ way: RunAs; version: string }> {
  const root = process.getuid?.() === 0
  const owner = root ? ensureSystemUser(luwteUser) : null
  if (owner)
    await chown(data, owner.uid, owner.gid).catch(() => {
      throw new Weigering(cannotGive(owner.name, data))
    })
  for (const way of owner ? waysOfRoot(owner) : waysOfUser) {
    const version = probe(way, native, data)
    if (version) return { way, version }
  }
  const runs = probe({ prefix: [], identity: {}, owner: null, name: 'probe' }, native, data) !== null
  throw new Weigering(
    owner && runs
      ? unreachable(owner.name, native, data)
      : useOwnDatabase(`${process.platform}-${process.arch}`),
  )
}

const waysOfUser: RunAs[] = [
  { prefix: dieWithUs, identity: {}, owner: null, name: 'user' },
  { prefix: [], identity: {}, owner: null, name: 'user-plain' },
]

/**
 * Below a folder that is closed to others (`/root`, a temporary folder) the system user reaches neither the binaries nor the
 * data. Only then it gets one right of root: to look past closed folders, or where a container withholds that, the next best.
 */
function waysOfRoot(owner: SystemUser): RunAs[] {
  const { uid, gid } = owner
  const become = [...dieWithUs, `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  const withRight = (right: string) => ({
    // PostgreSQL looks for its files with access(2), which counts rights only under this last setting.
    prefix: [
      ...become,
      `--inh-caps=-all,+${right}`,
      `--ambient-caps=-all,+${right}`,
      `--bounding-set=-all,+${right}`,
      '--securebits=+no_setuid_fixup',
    ],
    identity: {},
    owner,
    name: `system-${right}`,
  })
  return [
    { prefix: [...become, '--inh-caps=-all'], identity: {}, owner, name: 'system' },
    { prefix: [], identity: { uid, gid }, owner, name: 'system-plain' },
    withRight('dac_read_search'),
    withRight('dac_override'),
  ]
}

function probe(way: RunAs, native: string, data: string): string | null {
  const script = 'cd "$2" && exec "$1" -V'
  const words = [...way.prefix, '/bin/sh', '-c', script, 'sh', join(native, 'bin', 'postgres'), data]
  const { stdout } = spawnSync(words[0]!, words.slice(1), {
    ...way.identity,
    cwd: '/',
    env: serverEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return /^postgres \(PostgreSQL\) ([0-9.]+)/.exec(stdout ?? '')?.[1] ?? null
}
