// `npm run sbom`: writes the list of parts (CycloneDX) and the list of licences, both from the lock file.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listLicences } from './licences.ts'
import { directPaths, type Package, readPackages } from './packages.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'beheer')
/** Where the two lists stand. */
export const files = { sbom: join(folder, 'sbom.cdx.json'), licences: join(folder, 'licenties.md') }

const purl = (p: Package) => `pkg:npm/${p.name.replace(/^@/, '%40')}@${p.version}`

/** Two places with the same package are two components; the place tells them apart. */
const refOf = (p: Package) => `${purl(p)}#${p.path}`

/**
 * The list of parts as CycloneDX 1.6 in JSON. The same lock file gives the same bytes: it holds no moment and no number of
 * its own, so that a test can compare.
 */
export function makeSbom(
  all: readonly Package[],
  direct: readonly string[],
  own: { version: string },
): string {
  const used = all.filter(p => !p.dev)
  const refs = new Map(used.map(p => [p.path, refOf(p)]))
  const refsOf = (paths: readonly string[]) => paths.flatMap(path => refs.get(path) ?? [])
  const luwte = `pkg:generic/luwte@${own.version}`
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': luwte,
        name: 'luwte',
        version: own.version,
        licenses: [{ license: { id: 'EUPL-1.2' } }],
      },
    },
    components: used.map(p => ({
      type: 'library',
      'bom-ref': refOf(p),
      name: p.name,
      version: p.version,
      scope: p.optional ? 'optional' : 'required',
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(p.integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
        },
      ],
      licenses: [{ license: { id: p.licence } }],
      purl: purl(p),
    })),
    dependencies: [
      { ref: luwte, dependsOn: refsOf(direct) },
      ...used.map(p => ({ ref: refOf(p), dependsOn: refsOf(p.uses) })),
    ],
  }
  return `${JSON.stringify(sbom, null, 2)}\n`
}

/** Both lists as they should be now. */
export async function makeLists(): Promise<{ sbom: string; licences: string }> {
  const own = (await import('../package.json', { with: { type: 'json' } })).default
  const all = readPackages()
  return { sbom: makeSbom(all, directPaths(), own), licences: listLicences(all) }
}

if (import.meta.main) {
  const { sbom, licences } = await makeLists()
  writeFileSync(files.sbom, sbom)
  writeFileSync(files.licences, licences)
  console.log(
    `docs/beheer/sbom.cdx.json: ${JSON.parse(sbom).components.length} onderdelen. docs/beheer/licenties.md: hun licenties.`,
  )
}
