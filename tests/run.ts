// Runs the checks: `check` is quick (types, style, house, rules), `alles` is everything with the browser.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { startCluster } from './cluster.ts'

const huis = join(import.meta.dirname, '..')
const quick = ['domein/**/*.test.ts', 'inhoud/**/*.test.ts', 'tests/huis.test.ts']
const all = ['**/*.test.ts', '**/*.test.tsx']
const all_but = ['node_modules/**', '.cache/**', 'data/**', 'demo-data/**']

let passed = 0
let failed = 0

function tool(name: string, command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(huis, 'node_modules', command), ...args],
    { cwd: huis, encoding: 'utf8' },
  )
  if (status === 0) passed++
  else failed++
  console.log(`${status === 0 ? '✔' : '✖'} ${name}`)
  if (status !== 0) console.log(`${stdout}${stderr}`)
}

/** Chromium, qpdf and poppler: installed where apt is and we may; elsewhere one sentence says what to install. */
function prepareMachine(): void {
  const missing = [
    ['chromium', ['chromium', 'chromium-browser', 'google-chrome']],
    ['qpdf', ['qpdf']],
    ['poppler-utils', ['pdfinfo']],
  ]
    .filter(([, programs]) => !(programs as string[]).some(isOnPath))
    .map(([name]) => name as string)
  if (missing.length === 0) return
  const isRoot = process.getuid?.() === 0
  if (isOnPath('apt-get') && (isRoot || isOnPath('sudo'))) {
    const apt = (...args: string[]) =>
      spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    console.error(`Voor de tests wordt geinstalleerd: ${missing.join(', ')}.`)
    if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...missing)) return
  }
  console.error(
    `Installeer eerst ${missing.join(', ')} (op Debian: apt-get install ${missing.join(' ')}) en start de tests opnieuw.`,
  )
  process.exit(1)
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '')
    .split(':')
    .some(folder => folder !== '' && existsSync(join(folder, program)))
}

async function tests(patterns: string[]): Promise<void> {
  const files = globSync(patterns, { cwd: huis, exclude: all_but })
    .sort()
    .map(f => join(huis, f))
  const stream = run({
    files,
    cwd: huis,
    concurrency: Math.max(2, availableParallelism() - 1),
    timeout: 1_500_000,
    execArgv: ['--import', join(huis, 'bin', 'tsx.mjs'), '--disable-warning=ExperimentalWarning'],
  })
  stream.on('test:summary', summary => {
    if (summary.file !== undefined) return
    const { tests, passed: good, skipped, todo } = summary.counts
    passed += good
    failed += tests - good - skipped - todo
  })
  const done = new Promise<void>((resolve, reject) => stream.once('end', resolve).once('error', reject))
  stream.compose(new spec()).pipe(process.stdout, { end: false })
  await done
}

const everything = process.argv[2] === 'alles'
if (everything) prepareMachine()
const typescript = JSON.parse(readFileSync(join(huis, 'node_modules/typescript/package.json'), 'utf8')).bin
  .tsc as string
tool('types', join('typescript', typescript), [])
tool('style', '@biomejs/biome/bin/biome', ['check', '--diagnostic-level=warn'])
if (everything) {
  const cluster = await startCluster()
  process.env.LUWTE_TEST_CLUSTER = JSON.stringify(cluster.connection)
  try {
    await tests(all)
  } finally {
    await cluster.stop()
  }
} else await tests(quick)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
