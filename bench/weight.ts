// What a phone has to fetch: bytes of the page, of styles and scripts, and how many requests that takes.
import { gzipSync } from 'node:zlib'
import { exactly, type Figure, figure } from './figure.ts'
import type { Target } from './load.ts'
import type { Visit } from './practice.ts'
import { startProgram } from './program.ts'
import { pages, type Stage } from './stage.ts'

const SCRIPT = 10
const STYLE = 8

export async function measureWeight(stage: Stage): Promise<Figure[]> {
  const program = await startProgram({ wall: true, plaats: stage.sealed, kluis: stage.kluis })
  try {
    const home = pages.mijn(stage.visits[0] as Visit)
    return [
      ...(await weigh(program.port, '/mijn', home)),
      ...(await weigh(program.port, '/', { path: '/', cookie: '' })),
    ]
  } finally {
    await program.stop()
  }
}

async function weigh(port: number, name: string, target: Target): Promise<Figure[]> {
  const origin = `http://127.0.0.1:${port}`
  const page = await fetch(origin + target.path, { headers: { cookie: target.cookie }, redirect: 'error' })
  const html = Buffer.from(await page.arrayBuffer())
  const parts = listParts(html.toString())
  const elsewhere = parts.filter(part => !/^\/(?!\/)/.test(part))
  const size = { css: 0, js: 0 }
  for (const part of parts.filter(p => !elsewhere.includes(p))) {
    const answer = await fetch(origin + part)
    if (!answer.ok) throw new Error(`${part} gave ${answer.status}`)
    const kind = /\.(css|js)$/.exec(part)?.[1] as 'css' | 'js' | undefined
    if (kind) size[kind] += gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length
  }
  return [
    figure(`${name}: HTML`, html.length / 1_000, 'kB'),
    figure(`${name}: CSS, gz`, size.css / 1_000, 'kB', STYLE),
    figure(`${name}: JavaScript, gz`, size.js / 1_000, 'kB', SCRIPT),
    figure(`${name}: requests`, 1 + parts.length, ''),
    exactly(`${name}: files from elsewhere`, elsewhere.length, '', 0),
  ]
}

/** Every file the page makes the browser fetch by itself, once. */
export function listParts(html: string): string[] {
  const found = [
    ...html.matchAll(/<(?:script|img|source|iframe|audio|video|embed)\b[^>]*?\ssrc="([^"]*)"/g),
    ...[...html.matchAll(/<link\b[^>]*>/g)]
      .filter(([tag]) => /rel="(stylesheet|icon|preload|modulepreload|manifest)"/.test(tag))
      .flatMap(([tag]) => [...tag.matchAll(/\shref="([^"]*)"/g)]),
  ]
  return [...new Set(found.map(match => (match[1] as string).replaceAll('&amp;', '&')))]
}
