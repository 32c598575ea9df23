// For tests: judges a FHIR resource offline, by the definitions of HL7 for R4 (4.0.1) as `@medplum/core` reads them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Bron } from '../features/uitwisseling/fhir.ts'

type Opmerking = { details?: { text?: string }; expression?: readonly string[] }
// Its own types need a second package of types; these three are all we use.
const { indexStructureDefinitionBundle, validateResource, OperationOutcomeError } = createRequire(
  import.meta.url,
)('@medplum/core') as {
  indexStructureDefinitionBundle: (bundel: object) => void
  validateResource: (bron: object) => Opmerking[]
  OperationOutcomeError: new (...alles: never[]) => Error & { outcome: { issue?: Opmerking[] } }
}

// The kinds of our bundle and their data types, one a line, without the prose of the specification (HL7, public domain).
const regels = readFileSync(new URL('./fhir-r4.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
indexStructureDefinitionBundle({
  resourceType: 'Bundle',
  type: 'collection',
  entry: regels.map(regel => ({ resource: JSON.parse(regel) })),
})

/** The codes that the specification requires, of the fields we fill; the definitions above only name their lists. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'CarePlan.status': ['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown'],
  'CarePlan.intent': ['proposal', 'plan', 'order', 'option'],
  'Goal.lifecycleStatus': [
    'proposed',
    'planned',
    'accepted',
    'active',
    'on-hold',
    'completed',
    'cancelled',
    'entered-in-error',
    'rejected',
  ],
  'Appointment.status': [
    'proposed',
    'pending',
    'booked',
    'arrived',
    'fulfilled',
    'cancelled',
    'noshow',
    'entered-in-error',
    'checked-in',
    'waitlist',
  ],
  'QuestionnaireResponse.status': ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'],
  'Consent.status': ['draft', 'proposed', 'active', 'rejected', 'inactive', 'entered-in-error'],
  'DocumentReference.status': ['current', 'superseded', 'entered-in-error'],
  'DocumentReference.docStatus': ['preliminary', 'final', 'amended', 'entered-in-error'],
  'AuditEvent.action': ['C', 'R', 'U', 'D', 'E'],
  'AuditEvent.outcome': ['0', '4', '8', '12'],
  'Bundle.type': [
    'document',
    'message',
    'transaction',
    'transaction-response',
    'batch',
    'batch-response',
    'history',
    'searchset',
    'collection',
  ],
}

/** Of the references inside a bundle: the kind of what has this id. The validator knows no bundle, and doubts each of them. */
type SoortVan = (id: string) => string | undefined

const isVanSoort = (o: Opmerking, soortVan: SoortVan) => {
  const [, id = '', verwacht = ''] =
    /^Invalid reference: got "urn:uuid:([^"]+)", expected (.*)$/.exec(o.details?.text ?? '') ?? []
  return verwacht.includes(`/StructureDefinition/${soortVan(id)}"`)
}

/** What is wrong with it, warnings too: nothing when it is valid and every reference is to something of the right kind in the bundle. */
export function keurBron(bron: Bron, soortVan: SoortVan = () => undefined): string[] {
  const naam = bron.resourceType
  const codes = Object.entries(CODES)
    .filter(([pad]) => pad.startsWith(`${naam}.`))
    .map(([pad, goed]) => ({ pad, goed, waarde: bron[pad.slice(naam.length + 1)] }))
    .filter(({ goed, waarde }) => waarde !== undefined && !goed.includes(String(waarde)))
    .map(({ pad, waarde }) => `${pad}: ${String(waarde)} is no code of R4`)
  const zeg = (alle: readonly Opmerking[]) => [
    ...codes,
    ...alle
      .filter(o => !isVanSoort(o, soortVan))
      .map(o => `${naam}: ${o.details?.text} ${o.expression?.join()}`),
  ]
  try {
    return zeg(validateResource(bron))
  } catch (fout) {
    if (!(fout instanceof OperationOutcomeError)) throw fout
    return zeg(fout.outcome.issue ?? [])
  }
}
