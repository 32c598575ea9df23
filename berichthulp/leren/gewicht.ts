// What a browser loads, weighed: the engine as one script and the weights, packed with gzip.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bytes gz of the engine and of the model. */
export async function weeg(): Promise<{ engine: number; model: number }> {
  const room = join(import.meta.dirname, '..')
  const { outputFiles } = await build({
    entryPoints: [join(room, 'berichthulp.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  const gz = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length
  return {
    engine: gz(outputFiles[0]?.contents ?? new Uint8Array()),
    model: gz(readFileSync(join(room, 'model', 'model.bin'))),
  }
}
