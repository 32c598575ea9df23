// What a page must pass in a real browser: axe, contrast of 7:1, and targets a thumb can hit; for tests.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** A phone and a laptop, as every page is measured. */
export const schermen = { telefoon: { width: 390, height: 844 }, laptop: { width: 1280, height: 800 } }

type Axe = {
  run(
    document: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Violations of WCAG 2.2 AA, best practice and a text contrast of 7:1, each as a sentence; none is an empty list.
 * `alleenKleur` asks the rules of colour only: enough for a page that was judged by day and now is seen by night.
 */
export async function findViolations(page: Page, alleenKleur = false): Promise<string[]> {
  await openDetails(page)
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  return page.evaluate(async kleur => {
    const found = await (globalThis as unknown as { axe: Axe }).axe.run(
      document,
      kleur
        ? { runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }
        : {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: { 'color-contrast-enhanced': { enabled: true } },
          },
    )
    return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary ?? ''}`))
  }, alleenKleur)
}

/** What can be touched and is smaller than 44 by 44 pixels; a link within a sentence is excepted. */
export async function findSmallTargets(page: Page): Promise<string[]> {
  await openDetails(page)
  return page.evaluate(() => {
    const zin = (element: HTMLElement) =>
      element.matches('a') &&
      element.parentElement?.matches('p, li, dd') &&
      (element.parentElement.textContent ?? '').trim() !== (element.textContent ?? '').trim() &&
      getComputedStyle(element).display === 'inline'
    return [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, textarea, summary',
      ),
    ]
      .filter(element => element.getClientRects().length > 0)
      .filter(element => !element.classList.contains('sla-over') && !zin(element))
      .map(element => {
        const doel = element.matches('[type=radio], [type=checkbox]')
          ? (element.closest('label') ?? element)
          : element
        const { width, height } = doel.getBoundingClientRect()
        return { width, height, wat: element.outerHTML.slice(0, 120) }
      })
      .filter(({ width, height }) => width < 44 || height < 44)
      .map(({ width, height, wat }) => `${width.toFixed(1)}x${height.toFixed(1)} ${wat}`)
  })
}

/** Whether the page is wider than its screen. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}

function openDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}
