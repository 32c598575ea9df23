// Lets Node run .tsx: esbuild turns it into JavaScript once, and the result is kept by content.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const cache = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules', '.cache', 'luwte')
mkdirSync(cache, { recursive: true })
// What Node makes of each file is kept too: a warm start compiles nothing and never loads the part that strips types.
enableCompileCache(join(cache, 'compiled'))

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const source = readFileSync(fileURLToPath(url), 'utf8')
    const key = createHash('sha256')
      .update(`${compile}`)
      .update(url)
      .update(source)
      .digest('hex')
      .slice(0, 32)
    return {
      format: 'module',
      shortCircuit: true,
      source: cached(join(cache, `${key}.js`), () => compile(url, source)),
    }
  },
})

function compile(url, source) {
  // esbuild is loaded only when something changed: a warm start never pays for it.
  return require('esbuild').transformSync(source, {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    format: 'esm',
    target: 'esnext',
    sourcefile: fileURLToPath(url),
  }).code
}

function cached(file, make) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const made = make()
    // Written beside and renamed, so that two test processes never read half a file.
    const beside = `${file}.${process.pid}`
    writeFileSync(beside, made)
    renameSync(beside, file)
    return made
  }
}
