// Assets: fingerprinted by content, built once, kept on disk.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { buildAssets } from './assets.ts'

test('de namen volgen uit de inhoud en staan allemaal in de lijst', async () => {
  const assets = await buildAssets({ proef: 'ui/client/weg.ts' })
  for (const path of [assets.css, assets.js, assets.icon, assets.modules.proef ?? '']) {
    assert.match(path, /^\/vast\/[a-z]+-[0-9a-f]{10}\.(css|js|svg)$/)
    assert.ok((assets.files.get(path)?.body.length ?? 0) > 0)
  }
  assert.equal(assets.files.get(assets.css)?.type, 'text/css; charset=utf-8')
})

test('een tweede vraag bouwt niets opnieuw', async () => {
  assert.equal(await buildAssets(), await buildAssets())
})

test('wat ingepakt is, is het bestand zelf, ook als het inpakken een vorige keer gebeurde', async () => {
  // Other keys, so that both are built: the second time the packed file is read back.
  for (const extra of [{ een: 'ui/client/weg.ts' }, { twee: 'ui/client/weg.ts' }])
    for (const [path, { body, gz }] of (await buildAssets(extra)).files) {
      assert.equal(gz === undefined, body.length <= 2_000, path)
      if (gz) assert.deepEqual(new Uint8Array(gunzipSync(gz)), body, path)
    }
})

test('geen naam of regel in de assets verraadt wat dit is', async () => {
  for (const [path, { body }] of (await buildAssets()).files) {
    assert.doesNotMatch(path + new TextDecoder().decode(body), /luwte|pso|ouderschap|scheiding/i)
  }
})
