// The gallery in a real browser: axe by day and by night, phone and laptop, targets, weight, and clean html.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { galerij } from './galerij.tsx'
import { type Galerij, openGalerij } from './galerij-browser.ts'
import { htmlRegels } from './html-regels.ts'
import { findSmallTargets, findViolations, schermen, scrollsSideways } from './toegankelijk.ts'

let open: Galerij
before(async () => {
  open = await openGalerij()
})
after(() => open.stop())

for (const naam of Object.keys(galerij)) {
  for (const [scherm, viewport] of Object.entries(schermen)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${naam} op een ${scherm}, ${colorScheme}: axe vindt niets`, async () => {
        await open.look(`/nl/${naam}`, { viewport, colorScheme, reducedMotion: 'reduce' }, async page => {
          assert.deepEqual(await findViolations(page), [])
        })
      })
    }

    test(`${naam} op een ${scherm}: alles is met een duim te raken en niets steekt uit`, async () => {
      await open.look(`/nl/${naam}`, { viewport }, async page => {
        assert.deepEqual(await findSmallTargets(page), [])
        assert.equal(await scrollsSideways(page), false)
      })
    })
  }
}

test('iedere pagina is geldige html zonder stijl of script erin, in beide talen', async () => {
  const validator = new HtmlValidate(htmlRegels)
  for (const [path, text] of open.html) {
    const report = await validator.validateString(text)
    const messages = report.results.flatMap(result => result.messages)
    assert.deepEqual(
      messages.map(m => `${path} ${m.ruleId} ${m.message} ${text.slice(m.offset - 60, m.offset + 60)}`),
      [],
    )
    assert.doesNotMatch(text, /\sstyle=|<style|\son[a-z]+=|<script(?![^>]*src=)/)
  }
})

test('de stijl weegt hoogstens 8 kB en het script hoogstens 3 kB, ingepakt', () => {
  const weight = (path: string) => gzipSync(open.assets.files.get(path)?.body ?? '').length
  assert.ok(weight(open.assets.css) <= 8 * 1024, `css ${weight(open.assets.css)}`)
  assert.ok(weight(open.assets.js) <= 3 * 1024, `js ${weight(open.assets.js)}`)
})
