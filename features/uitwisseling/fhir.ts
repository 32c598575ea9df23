// The few pieces of FHIR R4 (hl7.org/fhir/R4) that every resource of a bundle is made of.

/** A resource: its kind, the id it has here, and its fields. What is undefined is left out. */
export type Bron = { readonly resourceType: string; readonly id: string; readonly [veld: string]: unknown }

export type Bundel = {
  readonly resourceType: 'Bundle'
  readonly type: 'collection'
  readonly timestamp: string
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Bron }[]
}

/** The ids of the two people a bundle knows. */
export type Mensen = { ouder: string; specialist: string }

/** Where the code systems of HL7 itself stand. */
export const HL7 = 'http://terminology.hl7.org/CodeSystem'

/** A reference inside the bundle. Nothing in it points outside. */
export const naar = (id: string) => ({ reference: `urn:uuid:${id}` })

/** A concept with a code of a public system, or in words only. */
export const begrip = (text: string, system?: string, code?: string) => ({
  ...(system && { coding: [{ system, code }] }),
  text,
})

/** A text or document inside a resource. */
export const bijlage = (contentType: string, tekst: string, title: string) => ({
  contentType,
  language: 'nl',
  data: Buffer.from(tekst).toString('base64'),
  title,
})

/** A moment in whole seconds, in UTC. */
export const ogenblik = (moment: Temporal.Instant): string =>
  moment.round({ smallestUnit: 'second', roundingMode: 'trunc' }).toString()

// FHIR knows no empty text, no empty list and no null.
function zonderLeeg(waarde: unknown): unknown {
  if (Array.isArray(waarde)) {
    const delen = waarde.map(zonderLeeg).filter(deel => deel !== undefined)
    return delen.length > 0 ? delen : undefined
  }
  if (waarde !== null && typeof waarde === 'object') {
    const velden = Object.entries(waarde)
      .map(([naam, deel]) => [naam, zonderLeeg(deel)] as const)
      .filter(([, deel]) => deel !== undefined)
    return velden.length > 0 ? Object.fromEntries(velden) : undefined
  }
  return waarde === null || (typeof waarde === 'string' && waarde.trim() === '') ? undefined : waarde
}

/** All resources in one bundle, in the order given. */
export function bundel(nu: Temporal.Instant, bronnen: readonly Bron[]): Bundel {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: ogenblik(nu),
    entry: bronnen.map(bron => ({
      fullUrl: `urn:uuid:${bron.id}`,
      resource: zonderLeeg(bron) as Bron,
    })),
  }
}
