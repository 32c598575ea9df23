// Reads the plan from its form: the familiegroepsplan first, then the words, the consent, and when it was settled.
import { type Gelezen, openFormulier, type Velden } from '../../domein/formulier.ts'
import { vandaagOp } from '../../domein/tijd.ts'

export const ANTWOORDEN = ['gemaakt', 'niet-gewenst', 'niet-passend'] as const
export const INSTEMMINGEN = ['mondeling', 'schriftelijk'] as const
export const PLAN_MATEN = { aanleiding: 4_000, veiligheid: 4_000 } as const

/** The names of the fields, in the order of the form. */
export const PLANVELDEN = [
  'familiegroepsplan',
  'afgezien_op',
  'op_schrift_gewenst_op',
  'proforma_op',
  'aanleiding',
  'afspraken_veiligheid',
  'instemming_hoe',
  'instemming_op',
  'vastgesteld_op',
] as const
export type PlanVeld = (typeof PLANVELDEN)[number]

/** The plan as text per field, as it stands in the form; '' where nothing is filled in. Dates are ISO. */
export type PlanTekst = Record<PlanVeld, string>

/**
 * Reads the form. Who declines a familiegroepsplan, or for whom it does not fit, gives the day: the six weeks start there
 * (Jw 4.1.3 lid 5). Settling asks for that answer and for the consent of the ouder (Jw 7.3.4). No date lies ahead but that of the court.
 */
export function leesPlan(velden: Velden, nu: Temporal.Instant): Gelezen<PlanTekst, PlanVeld> {
  const f = openFormulier<PlanVeld>(velden)
  const grens = { vandaag: vandaagOp(nu), terug: { years: 3 } }
  const familiegroepsplan = f.keuze('familiegroepsplan', ANTWOORDEN, f.ingevuld('vastgesteld_op'))
  const afgezien = familiegroepsplan === 'niet-gewenst' || familiegroepsplan === 'niet-passend'
  const afgezien_op = afgezien ? f.datum('afgezien_op', grens, true) : null
  const op_schrift_gewenst_op = f.datum('op_schrift_gewenst_op', grens, false)
  const proforma_op = f.datum('proforma_op', { ...grens, vooruit: { years: 3 } }, false)
  const aanleiding = f.tekst('aanleiding', { max: PLAN_MATEN.aanleiding, regels: true })
  const afspraken_veiligheid = f.tekst('afspraken_veiligheid', { max: PLAN_MATEN.veiligheid, regels: true })
  const hoe = f.keuze(
    'instemming_hoe',
    INSTEMMINGEN,
    f.ingevuld('vastgesteld_op') || f.ingevuld('instemming_op'),
  )
  const instemming_op = f.datum('instemming_op', grens, hoe !== null)
  const vastgesteld_op = f.datum('vastgesteld_op', grens, false)
  return f.sluit(() => ({
    familiegroepsplan: familiegroepsplan ?? '',
    afgezien_op: afgezien_op ?? '',
    op_schrift_gewenst_op: op_schrift_gewenst_op ?? '',
    proforma_op: proforma_op ?? '',
    aanleiding,
    afspraken_veiligheid,
    instemming_hoe: hoe ?? '',
    instemming_op: instemming_op ?? '',
    vastgesteld_op: vastgesteld_op ?? '',
  }))
}
