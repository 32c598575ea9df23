// What others wrote and we serve people with: few, exact, checked byte for byte, freely licensed, and listed as it is.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { allowedLicences, inProduction, type Package, readPackages } from '../bin/packages.ts'
import { files, makeLists } from '../bin/sbom.ts'

const huis = join(import.meta.dirname, '..')
const own = JSON.parse(readFileSync(join(huis, 'package.json'), 'utf8'))
const all = readPackages()

const MOST = 60
const systems = [
  ['linux', 'x64', 'glibc'],
  ['linux', 'x64', 'musl'],
  ['linux', 'arm64', 'glibc'],
  ['darwin', 'arm64', ''],
  ['darwin', 'x64', ''],
  ['win32', 'x64', ''],
] as const

test('a production installation has at most 60 packages of others, on every system', () => {
  for (const [os, cpu, libc] of systems) {
    const here = inProduction(all, os, cpu, libc)
    assert.ok(here.length <= MOST, `${os}-${cpu} ${libc}: ${here.length}`)
  }
})

test('what is installed here is what the lock file says, and no more than 60 of it is for production', () => {
  const installed = readPackages(
    JSON.parse(readFileSync(join(huis, 'node_modules', '.package-lock.json'), 'utf8')),
  )
  const locked = new Map(all.map(p => [p.path, p]))
  // A build for this machine may be missing from a lock file made elsewhere (0009); nothing else may.
  const wrong = installed.filter(p => locked.get(p.path)?.integrity !== p.integrity && p.os.length === 0)
  assert.deepEqual(
    wrong.map(p => p.path),
    [],
  )
  assert.ok(installed.filter(p => !p.dev).length <= MOST)
})

test('every version in package.json is exact', () => {
  const kinds = ['dependencies', 'optionalDependencies', 'devDependencies'] as const
  const asked = kinds.flatMap(kind => Object.entries(own[kind] as Record<string, string>))
  const overridden = Object.values(own.overrides as Record<string, Record<string, string>>).flatMap(o =>
    Object.entries(o),
  )
  assert.ok(asked.length > 30)
  const loose = [...asked, ...overridden].filter(([, v]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(v))
  assert.deepEqual(loose, [])
  // And the lock file was made from this package.json.
  const root = JSON.parse(readFileSync(join(huis, 'package-lock.json'), 'utf8')).packages['']
  for (const kind of kinds) assert.deepEqual(root[kind], own[kind], kind)
})

/** What is wrong with these packages; nothing when every one can be checked and may be used. */
const complaints = (list: readonly Package[]) =>
  list.flatMap(p => [
    ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(p.integrity) ? [] : [`${p.path}: integrity`]),
    ...(p.dev || allowedLicences.has(p.licence) ? [] : [`${p.path}: licence ${p.licence}`]),
  ])

test('every package of the lock file has a checksum, and every one in production a licence we allow', () => {
  assert.deepEqual(complaints(all), [])
  const text = readFileSync(join(huis, 'package-lock.json'), 'utf8')
  assert.equal(text.includes('"resolved"'), false)
})

test('seen to fail: a missing or weak checksum, an unknown licence', () => {
  const [p] = all.filter(x => !x.dev) as [Package]
  assert.equal(complaints([{ ...p, integrity: '' }]).length, 1)
  assert.equal(complaints([{ ...p, integrity: 'sha1-AAAA' }]).length, 1)
  assert.equal(complaints([{ ...p, licence: 'AGPL-3.0-only' }]).length, 1)
  assert.equal(complaints([{ ...p, licence: '' }]).length, 1)
})

test('only packages of a short list may run a script when they are installed', () => {
  const scripts = all.filter(p => p.hasInstallScript && !p.dev).map(p => p.name)
  assert.deepEqual(
    scripts.filter(name => own.allowScripts[name] !== true),
    [],
  )
  assert.deepEqual(Object.keys(own.allowScripts).sort(), [...new Set(scripts)].sort())
})

test('the list of parts and the list of licences are what `npm run sbom` would write now', async () => {
  const { sbom, licences } = await makeLists()
  assert.equal(readFileSync(files.sbom, 'utf8'), sbom, 'docs/beheer/sbom.cdx.json: run npm run sbom')
  assert.equal(readFileSync(files.licences, 'utf8'), licences, 'docs/beheer/licenties.md: run npm run sbom')
})

test('the list of parts is CycloneDX: every production package once, with version, licence and checksum', () => {
  const sbom = JSON.parse(readFileSync(files.sbom, 'utf8'))
  assert.equal(sbom.bomFormat, 'CycloneDX')
  assert.equal(sbom.specVersion, '1.6')
  assert.equal(sbom.version, 1)
  const used = all.filter(p => !p.dev)
  assert.deepEqual(
    sbom.components.map((c: { name: string; version: string }) => `${c.name}@${c.version}`),
    used.map(p => `${p.name}@${p.version}`),
  )
  const refs = [sbom.metadata.component, ...sbom.components].map((c: { 'bom-ref': string }) => c['bom-ref'])
  assert.equal(new Set(refs).size, refs.length)
  for (const c of sbom.components) {
    assert.match(c.purl, /^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.-]+$/)
    assert.match(c.hashes[0].content, /^[0-9a-f]{128}$/)
    assert.ok(allowedLicences.has(c.licenses[0].license.id))
  }
  assert.deepEqual(sbom.dependencies.map((d: { ref: string }) => d.ref).sort(), [...refs].sort())
  const reached = new Set<string>()
  const edges = new Map<string, string[]>(
    sbom.dependencies.map((d: { ref: string; dependsOn: string[] }) => [d.ref, d.dependsOn]),
  )
  const todo = [refs[0] as string]
  for (let ref = todo.pop(); ref; ref = todo.pop()) {
    if (reached.has(ref)) continue
    reached.add(ref)
    todo.push(...(edges.get(ref) as string[]))
  }
  assert.equal(reached.size, refs.length, 'every part is used by another')
})

test('the program, followed from main.ts on, imports no package that production does not have', () => {
  const production = new Set(Object.keys(own.dependencies))
  const seen = new Set<string>()
  const wrong: string[] = []
  // What runs for who runs Luwte; the model of the message help is in a thread of its own.
  const todo = ['main.ts', 'demo/demo.ts', 'platform/druk/druk-kind.ts', 'features/berichthulp/hulp-draad.ts']
  for (let file = todo.pop(); file; file = todo.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const text = readFileSync(join(huis, file), 'utf8').replace(/^import type [^\n]*$/gm, '')
    const statement = /^(?:import|export|\})(?:[^'\n]* from)? '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm
    for (const [, fixed, late] of text.matchAll(statement)) {
      const name = (fixed ?? late) as string
      if (name.startsWith('.')) todo.push(relative(huis, join(huis, dirname(file), name)))
      else if (!name.startsWith('node:')) {
        const pack = name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/')
        if (!production.has(pack)) wrong.push(`${file}: ${pack}`)
      }
    }
  }
  assert.ok(seen.size > 300, `${seen.size} files`)
  assert.deepEqual(wrong, [])
})
