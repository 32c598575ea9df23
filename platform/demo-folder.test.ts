// A folder of the demo and one of a real practice are never mixed up.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { keyFileName } from './config.ts'
import { demoMarkerName, eisSoortMap, readDemoMarker, writeDemoMarker } from './demo-folder.ts'
import { Weigering } from './weigering.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'luwte-soort-'))
const refused = (error: unknown) => error instanceof Weigering && /^De map \S+ is .*\.$/.test(error.message)

test('an empty folder becomes one of the demo when the demo comes first, and stays it', async () => {
  const path = folder()
  await eisSoortMap({ path, isNieuw: true }, true)
  await eisSoortMap({ path, isNieuw: false }, true)
  assert.equal(await readDemoMarker(path), null)
  await writeDemoMarker(path, [{ naam: 'Els' }])
  assert.deepEqual(await readDemoMarker(path), [{ naam: 'Els' }])
})

test('a real start takes an empty or a real folder, and never one of the demo', async () => {
  const path = folder()
  await eisSoortMap({ path, isNieuw: true }, false)
  await eisSoortMap({ path, isNieuw: false }, false)
  writeFileSync(join(path, demoMarkerName), 'null\n')
  await assert.rejects(eisSoortMap({ path, isNieuw: false }, false), refused)
})

test('the demo takes no folder with data, and none with only a key in it', async () => {
  await assert.rejects(eisSoortMap({ path: folder(), isNieuw: false }, true), refused)
  const path = folder()
  writeFileSync(join(path, keyFileName), 'x')
  await assert.rejects(eisSoortMap({ path, isNieuw: true }, true), refused)
})
