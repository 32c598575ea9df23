// The stylesheet, client modules and icon: built once, kept by content, with names that change with what is in them.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { ICONEN, type Iconen, type Icoonbestanden } from './iconen.ts'

const huis = dirname(dirname(fileURLToPath(import.meta.url)))
const cache = join(huis, 'node_modules', '.cache', 'luwte')
const styles = ['tokens', 'basis', 'formulier', 'blokken', 'bericht', 'werk', 'druk'].map(name =>
  join(huis, 'ui', `${name}.css`),
)

/** Files of more bytes than this are also kept packed. */
const worthPacking = 2_000

/** One file to serve; its path never means anything else, so it may be cached forever. */
export type Asset = {
  body: Uint8Array<ArrayBuffer>
  type: string
  /** The same, packed with gzip, where that is worth it. */
  gz?: Uint8Array<ArrayBuffer>
}

/** Files by path (`/vast/stijl-1a2b3c4d5e.css`), and the names pages use; `modules` (and data) by the name they were asked under. */
export type Assets = {
  files: ReadonlyMap<string, Asset>
  css: string
  js: string
  /** The icon of a practice that chose none. */
  icon: string
  iconen: Iconen
  modules: Readonly<Record<string, string>>
}

const built = new Map<string, Promise<Assets>>()

/**
 * Builds the assets once per process. `extra` names further client modules (name to file from the root of the project); a
 * file that is no TypeScript is served as it is.
 * A warm start reads the cache and never loads esbuild. Throws when a source does not compile or cannot be read.
 */
export function buildAssets(extra: Readonly<Record<string, string>> = {}): Promise<Assets> {
  const key = JSON.stringify(extra)
  const assets = built.get(key) ?? build(extra)
  built.set(key, assets)
  return assets
}

async function build(extra: Readonly<Record<string, string>>): Promise<Assets> {
  const files = new Map<string, Asset>()
  const add = async (name: string, extension: string, type: string, content: string | Uint8Array) => {
    const path = `/vast/${name}-${hash(content).slice(0, 10)}.${extension}`
    const body = new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    files.set(path, { body, type, ...(body.length > worthPacking ? { gz: await pack(body) } : {}) })
    return path
  }
  const script = 'text/javascript; charset=utf-8'
  const css = await add('stijl', 'css', 'text/css; charset=utf-8', await buildStyle())
  const js = await add('hoofd', 'js', script, await buildModule(join(huis, 'ui', 'client', 'hoofd.ts')))
  const picture = (name: string) => readFile(join(huis, 'ui', 'iconen', name))
  const iconen = {} as Record<keyof Iconen, Icoonbestanden>
  for (const icoon of ICONEN)
    iconen[icoon] = {
      svg: await add('icoon', 'svg', 'image/svg+xml', await picture(`${icoon}.svg`)),
      klein: await add('icoon', 'png', 'image/png', await picture(`${icoon}-192.png`)),
      groot: await add('icoon', 'png', 'image/png', await picture(`${icoon}-512.png`)),
    }
  const modules: Record<string, string> = {}
  for (const [name, file] of Object.entries(extra)) {
    const path = resolve(huis, file)
    modules[name] = /\.tsx?$/.test(file)
      ? await add(name, 'js', script, await buildModule(path))
      : await add(name, extname(file).slice(1), 'application/octet-stream', await readFile(path))
  }
  return { files, css, js, icon: iconen.agenda.svg, iconen, modules }
}

async function buildStyle(): Promise<string> {
  const source = (await Promise.all(styles.map(file => readFile(file, 'utf8')))).join('\n')
  const kept = join(cache, `${hash(source)}.css`)
  const before = await readFile(kept, 'utf8').catch(() => undefined)
  if (before !== undefined) return before
  const { transform } = await import('esbuild')
  const { code } = await transform(source, {
    loader: 'css',
    minify: true,
    target: ['chrome109', 'safari16', 'firefox115'],
  })
  await keep(kept, code)
  return code
}

type Kept = { inputs: Record<string, string>; code: string }

/** A kept module is used only when every file it was made of is still the same. */
async function buildModule(entry: string): Promise<string> {
  const kept = join(cache, `module-${hash(relative(huis, entry))}.json`)
  const before = await readFile(kept, 'utf8').then(
    text => JSON.parse(text) as Kept,
    () => undefined,
  )
  if (before && (await isSame(before.inputs))) return before.code
  const esbuild = await import('esbuild')
  const result = await esbuild.build({
    entryPoints: [entry],
    absWorkingDir: huis,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'safari16', 'firefox115'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const inputs: Record<string, string> = {}
  for (const file of Object.keys(result.metafile.inputs))
    inputs[file] = hash(await readFile(join(huis, file)))
  const code = result.outputFiles[0]?.text ?? ''
  await keep(kept, JSON.stringify({ inputs, code } satisfies Kept))
  return code
}

async function isSame(inputs: Record<string, string>): Promise<boolean> {
  for (const [file, before] of Object.entries(inputs)) {
    const now = await readFile(join(huis, file)).then(hash, () => undefined)
    if (now !== before) return false
  }
  return true
}

/** Written beside and renamed, so that two processes never read half a file. */
async function keep(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(cache, { recursive: true })
  const beside = `${file}.${process.pid}`
  await writeFile(beside, content)
  await rename(beside, file)
}

/**
 * Packed files are the same for everybody and hold no secret, so packing tells nothing (wall.md, 8). Kept by content: packing
 * the weights of the berichthulp takes a third of a second, reading them back a thousandth.
 */
async function pack(body: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const kept = join(cache, `${hash(body)}.gz`)
  const before = await readFile(kept).catch(() => undefined)
  if (before) return new Uint8Array(before)
  const packed = await promisify(gzip)(body, { level: 9 })
  await keep(kept, packed)
  return new Uint8Array(packed)
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32)
}
