// How long the Berichthulp reads a message of 150 words in Chromium with a processor six times slower (issue 4, line 7).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { leesVoorbeelden } from '../berichthulp/leren/gegevens.ts'
import { openBrowser } from '../tests/wandeling/browser.ts'
import { type Figure, figure } from './figure.ts'
import { quantile } from './statistics.ts'

const room = join(import.meta.dirname, '..', 'berichthulp')
const SLOWER = 6
const WORDS = 150
/** Milliseconds that 95 of 100 messages may take at most. */
const MOST = 50

/** Messages of 150 words: stretches of these texts, far apart. */
export function longMessages(texts: readonly string[], count: number): string[] {
  const words = texts.join(' ').split(/\s+/)
  return Array.from({ length: count }, (_, i) => {
    const at = (i * 97) % Math.max(1, words.length - WORDS)
    return words.slice(at, at + WORDS).join(' ')
  })
}

/** Texts of a round that the model learned from: only the time is measured on them. */
export const practised = (): string[] =>
  leesVoorbeelden([join(room, 'corpus', 'ronde-9.jsonl')]).map(row => row.text)

/**
 * The first message, the middle and the 95th percentile of what follows once warm. Chromium slows the thread of a page and
 * refuses to slow a worker ("only supported for pages"): so the engine that the worker of the page runs is run in a page here.
 */
export async function measureSlowReader(texts: readonly string[]): Promise<Figure[]> {
  const browser = await openBrowser()
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    await load(page)
    const cdp = await context.newCDPSession(page)
    const before = await spin(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const slower = (await spin(page)) / before
    const took = await readAll(page, longMessages(texts, 250))
    const warm = took.slice(50)
    return [
      figure('processor slower by, measured', slower, 'times'),
      figure('first message of 150 words', took[0] ?? Number.NaN, 'ms'),
      figure('message of 150 words, p50', quantile(warm, 0.5), 'ms'),
      figure('message of 150 words, p95', quantile(warm, 0.95), 'ms', MOST),
    ]
  } finally {
    await browser.close()
  }
}

type Coach = { lees(bericht: { direction: 'out'; text: string }): unknown }
type Inside = { hulp: { maakBerichthulp(bytes: Uint8Array): Coach }; coach: Coach }

/** The engine and the weights as the page loads them, in an empty page. */
async function load(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(room, 'berichthulp.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'hulp',
    platform: 'browser',
    write: false,
  })
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
  await page.evaluate(
    weights => {
      const inside = globalThis as unknown as Inside
      inside.coach = inside.hulp.maakBerichthulp(Uint8Array.from(atob(weights), c => c.charCodeAt(0)))
    },
    readFileSync(join(room, 'model', 'model.bin')).toString('base64'),
  )
}

/** Milliseconds of a piece of work that is always the same: the middle of five, so that the slowing is seen to work. */
const spin = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const took = Array.from({ length: 5 }, () => {
      const begun = performance.now()
      let x = 0
      for (let i = 0; i < 5e6; i++) x = Math.imul(x ^ i, 0x01000193)
      return performance.now() - begun + (x & 0)
    })
    return took.toSorted((a, b) => a - b)[2] as number
  })

const readAll = (page: Page, messages: readonly string[]): Promise<number[]> =>
  page.evaluate(list => {
    const { coach } = globalThis as unknown as Inside
    return list.map(text => {
      const begun = performance.now()
      coach.lees({ direction: 'out', text })
      return performance.now() - begun
    })
  }, messages)
