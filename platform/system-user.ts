// The own system user under which the database runs when Luwte itself is started as root.
import { spawnSync } from 'node:child_process'
import { Weigering } from './weigering.ts'

export type SystemUser = { name: string; uid: number; gid: number }

/** Name of the system user that Luwte makes for itself. */
export const luwteUser = 'luwte'

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** The user and its first group, or null when the system has no such user. */
export function findSystemUser(name: string): SystemUser | null {
  const uid = number(run('id', ['-u', name]))
  const gid = number(run('id', ['-g', name]))
  return uid === null || gid === null ? null : { name, uid, gid }
}

/** Finds the user, or makes it: without a home, a password or a shell. Needs root. Throws a Weigering when it cannot. */
export function ensureSystemUser(name: string): SystemUser {
  const found = findSystemUser(name)
  if (found) return found
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--no-create-home', '--user-group', '--shell', '/usr/sbin/nologin', name]],
    ['adduser', ['--system', '--no-create-home', '--group', '--shell', '/usr/sbin/nologin', name]],
  ]
  for (const [command, args] of attempts) {
    run(command, args)
    // Looked up again whatever the command said: another process may have made it at the same moment.
    const made = findSystemUser(name)
    if (made) return made
  }
  throw new Weigering(
    `De systeemgebruiker ${name} kan niet worden gemaakt: start Luwte als gewone gebruiker in plaats van als root, of maak hem zelf met: useradd --system --no-create-home ${name}.`,
  )
}

function run(command: string, args: string[]): string {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    env: { PATH: path },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return done.status === 0 ? done.stdout : ''
}

function number(text: string): number | null {
  return /^[0-9]+\n$/.test(text) ? Number(text) : null
}
