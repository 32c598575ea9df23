// How pages look and feel on every screen: axe, targets and width, on phone and laptop, light and dark, also at 200 percent.
import { findSmallTargets, findViolations, schermen, scrollsSideways } from '../../ui/toegankelijk.ts'
import { beeld, type Toestel } from './browser.ts'

export type Scherm = keyof typeof schermen

/** Opens each of `paden` under `onder` on both screens, and keeps a picture of each. Gives what is wrong, a sentence each. */
export async function keurPaden(
  open: (scherm: Scherm) => Promise<Toestel>,
  url: string,
  onder: string,
  paden: readonly string[],
): Promise<string[]> {
  const mis: string[] = []
  for (const scherm of ['telefoon', 'laptop'] as const) {
    const { page, context } = await open(scherm)
    for (const pad of paden) {
      await page.goto(`${url}${onder}${pad}`)
      for (const kleur of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: kleur })
        await beeld(page, `${onder}${pad}-${scherm}-${kleur}`.slice(1).replaceAll('/', '-'))
        mis.push(...(await findViolations(page)).map(m => `${scherm} ${pad} ${kleur}: ${m}`))
      }
      mis.push(...(await findSmallTargets(page)).map(m => `${scherm} ${pad}: ${m}`))
      // Half as wide is what 200 percent leaves of a laptop; 360 px is the smallest phone we promise.
      await page.setViewportSize({
        width: scherm === 'laptop' ? schermen.laptop.width / 2 : 360,
        height: 500,
      })
      if (await scrollsSideways(page)) mis.push(`${scherm} ${pad}: scrolls sideways`)
      await page.setViewportSize(schermen[scherm])
    }
    await context.close()
  }
  return mis
}
