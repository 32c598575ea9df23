// The help itself in FHIR: who, the plan with its doelen, the gesprekken, what was answered, and the consent to the plan.
import { createHash } from 'node:crypto'
import { type Antwoorden, gekozen, MHI5, NUT, VERDER, vraagveldenVan } from '../../domein/vragenlijst.ts'
import { themaVan } from '../../inhoud/praktijkthemas.ts'
import type { Dossier } from './dossier.ts'
import { type Bron, begrip, bijlage, HL7, type Mensen, naar, ogenblik } from './fhir.ts'

/** The ouder of this traject and the specialist; nobody else has a name in the bundle. */
export function mensen({ ouder, specialist }: Dossier, { ouder: wie, specialist: door }: Mensen): Bron[] {
  return [
    {
      resourceType: 'Patient',
      id: wie,
      name: ouder && [{ use: 'official', family: ouder.achternaam, given: [ouder.voornaam] }],
      communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: ouder?.taal ?? 'nl' }] } }],
    },
    {
      resourceType: 'Practitioner',
      id: door,
      name: [{ text: specialist?.naam }],
      identifier: [{ value: specialist?.registratie }],
    },
  ]
}

const PLANSTAND: Readonly<Record<string, string>> = {
  gestart: 'active',
  afgerond: 'completed',
  gestopt: 'revoked',
}
const DOELSTAND: Readonly<Record<string, string>> = {
  gestart: 'active',
  afgerond: 'completed',
  gestopt: 'cancelled',
}
const TREDEN = [
  ['−2', 'min2'],
  ['−1', 'min1'],
  ['0', 'nul'],
  ['+1', 'plus1'],
  ['+2', 'plus2'],
] as const

export function planBronnen(
  { traject, plan, doelen, gesprekken }: Dossier,
  { ouder, specialist }: Mensen,
): Bron[] {
  const zorgplan: Bron = {
    resourceType: 'CarePlan',
    id: plan?.id ?? traject.traject_id,
    status: plan?.vastgesteld_op ? (PLANSTAND[traject.stand] ?? 'draft') : 'draft',
    intent: 'plan',
    title: 'Plan Parallel Solo Ouderschap',
    description: plan?.aanleiding,
    subject: naar(ouder),
    period: {
      start: traject.gestart_op && ogenblik(traject.gestart_op),
      end: traject.gesloten_op && ogenblik(traject.gesloten_op),
    },
    created: plan?.vastgesteld_op?.toString(),
    author: naar(specialist),
    goal: doelen.map(d => naar(d.id)),
    activity: gesprekken.map(g => ({ reference: naar(g.id) })),
    note: plan?.afspraken_veiligheid ? [{ text: plan.afspraken_veiligheid }] : [],
  }
  const doelBronnen = doelen.map(
    (d): Bron => ({
      resourceType: 'Goal',
      id: d.id,
      lifecycleStatus: DOELSTAND[traject.stand] ?? 'proposed',
      category: [begrip(d.soort)],
      description: begrip(d.titel),
      subject: naar(ouder),
      expressedBy: naar(ouder),
      target: TREDEN.map(([trede, veld]) => ({ measure: begrip(`Trede ${trede}`), detailString: d[veld] })),
    }),
  )
  const instemming: Bron[] = plan?.instemming
    ? [
        {
          resourceType: 'Consent',
          id: naastId(plan.id, 'instemming'),
          status: 'active',
          scope: begrip('Behandeling', `${HL7}/consentscope`, 'treatment'),
          category: [begrip('Instemming met het plan', 'http://loinc.org', '59284-0')],
          patient: naar(ouder),
          dateTime: plan.vastgesteld_op?.toString(),
          performer: [naar(ouder)],
          sourceAttachment: bijlage('text/plain', plan.instemming, 'Instemming met het plan'),
          policyRule: begrip('Jeugdwet artikel 7.3.4'),
        },
      ]
    : []
  return [zorgplan, ...doelBronnen, ...instemming]
}

const GESPREKSTAND: Readonly<Record<string, string>> = {
  gepland: 'booked',
  gehouden: 'fulfilled',
  afgezegd: 'cancelled',
  'niet-verschenen': 'noshow',
}

export function gesprekBronnen({ gesprekken, themas }: Dossier, { ouder, specialist }: Mensen): Bron[] {
  return gesprekken.map(g => ({
    resourceType: 'Appointment',
    id: g.id,
    status: GESPREKSTAND[g.stand],
    ...(g.stand === 'afgezegd' && g.afgezegd_reden && { cancelationReason: begrip(g.afgezegd_reden) }),
    description: ['Gesprek', themaVan(g.thema ?? '', g.thema_versie, 'nl', themas)?.titel]
      .filter(deel => deel !== undefined)
      .join(': '),
    start: ogenblik(g.begint_op),
    end: ogenblik(g.begint_op.add({ minutes: g.minuten })),
    minutesDuration: g.minuten,
    comment: g.notitie,
    patientInstruction: g.huiswerk,
    participant: [ouder, specialist].map(wie => ({ actor: naar(wie), status: 'accepted' })),
  }))
}

export function antwoordBronnen(
  { checkins, scores, doelen, vragenlijsten }: Dossier,
  { ouder, specialist }: Mensen,
): Bron[] {
  const blad = (id: string, op: Temporal.Instant, door: string, item: unknown[]): Bron => ({
    resourceType: 'QuestionnaireResponse',
    id,
    status: 'completed',
    subject: naar(ouder),
    authored: ogenblik(op),
    author: naar(door),
    source: naar(door),
    item,
  })
  const cijfer = (linkId: string, text: string, valueInteger: number) => ({
    linkId,
    text,
    answer: [{ valueInteger }],
  })
  return [
    ...checkins.map(c =>
      blad(c.id, c.op, ouder, [
        cijfer('rust_ouder', 'Rust van de ouder, 0 tot 10', c.rust_ouder),
        cijfer('rust_kind', 'Rust van het kind, 0 tot 10', c.rust_kind),
        cijfer('verbinding', 'Verbinding, 0 tot 10', c.verbinding),
        cijfer('druk', 'Druk van contact, 0 tot 10', c.druk),
      ]),
    ),
    ...vragenlijsten.map(v => {
      const antwoorden = JSON.parse(v.antwoorden) as Antwoorden
      return blad(v.id, v.op, ouder, [
        { linkId: 'moment', text: 'Moment', answer: [{ valueString: v.moment }] },
        // What was left out stands there without an answer. The figure of the MHI-5 follows from these.
        ...vraagveldenVan(v.moment).map((veld, i) => {
          const keus = gekozen(antwoorden, veld)
          const antwoord =
            typeof keus === 'string' ? { valueString: VERDER[keus].join(' ') } : { valueInteger: keus }
          const vraag =
            veld === 'nut' ? NUT.vraag : veld === 'verder' ? 'Verder na deze hulp' : MHI5.vragen[i]
          return { linkId: veld, text: vraag, answer: [antwoord] }
        }),
      ])
    }),
    ...scores.map(s =>
      blad(s.id, s.op, s.door === 'ouder' ? ouder : specialist, [
        { linkId: 'doel', text: 'Doel', answer: [{ valueReference: naar(s.doel_id) }] },
        { linkId: 'moment', text: 'Moment', answer: [{ valueString: s.moment }] },
        cijfer(
          'trede',
          `Trede van ${doelen.find(d => d.id === s.doel_id)?.soort ?? 'het doel'}, -3 tot +2`,
          s.waarde,
        ),
      ]),
    ),
  ]
}

/** The id of something that has no row of its own: the same every time, and of nobody else (UUIDv8, RFC 9562). */
function naastId(id: string, wat: string): string {
  const hex = createHash('sha256').update(`${id} ${wat}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
