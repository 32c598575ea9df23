// One traject as one FHIR R4 bundle, to take along to another system (P10). Nothing in it is of another traject.
import type { Dossier } from './dossier.ts'
import { type Bundel, bundel } from './fhir.ts'
import { antwoordBronnen, gesprekBronnen, mensen, planBronnen } from './hulp-bronnen.ts'
import { documentBronnen, logBronnen, tekenBronnen } from './verslag-bronnen.ts'

/** The same dossier at the same moment gives the same bundle. `ik` is the specialist who asks. */
export function maakBundel(dossier: Dossier, ik: string, nu: Temporal.Instant): Bundel {
  const wie = { ouder: dossier.ouder?.id ?? dossier.traject.traject_id, specialist: ik }
  return bundel(nu, [
    ...mensen(dossier, wie),
    ...planBronnen(dossier, wie),
    ...gesprekBronnen(dossier, wie),
    ...antwoordBronnen(dossier, wie),
    ...documentBronnen(dossier, wie),
    ...tekenBronnen(dossier, wie),
    ...logBronnen(dossier, wie),
  ])
}
