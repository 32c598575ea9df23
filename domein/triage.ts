// The judgement on an aanmelding: every item answered by a person, and a conclusion with a reason. Nothing is computed
// and nothing blocks by itself (T1, S2; method.md, section 6).
import { type Gelezen, openFormulier, type Velden } from './formulier.ts'

/** What speaks for PSO. */
export const INDICATIES = [
  'blijvend-hoog-conflict',
  'samenwerkingshulp-liep-vast',
  'mediation-niet-mogelijk',
  'escalatie-fase-4-tot-6',
  'kind-overbelast',
  'contact-met-kind-verstoord',
  'complexe-start',
  'vrije-keuze',
  'verdraagt-ouderrol-van-ander',
] as const

/** What asks for caution. Never an automatic no: with a contactverbod PSO may just fit, as nobody meets. */
export const CONTRA_INDICATIES = [
  'partnergeweld',
  'dwingende-controle',
  'stalking',
  'acute-onveiligheid',
  'onderzoek-veilig-thuis',
  'onderzoek-raad',
  'contactverbod',
  'psychose',
  'verslaving',
  'strijd-zoekt-nieuw-speelveld',
] as const

export const TRIAGEPUNTEN = [...INDICATIES, ...CONTRA_INDICATIES] as const
export const ANTWOORDEN = ['ja', 'nee', 'onbekend'] as const
export const CONCLUSIES = ['passend', 'niet-passend', 'aanhouden'] as const

export type Triagepunt = (typeof TRIAGEPUNTEN)[number]
export type Antwoord = (typeof ANTWOORDEN)[number]
export type Conclusie = (typeof CONCLUSIES)[number]
export type Oordeel = {
  punten: Record<Triagepunt, { antwoord: Antwoord; notitie: string }>
  conclusie: Conclusie
  reden: string
}
type OordeelVeld = `punt_${Triagepunt}` | `notitie_${Triagepunt}` | 'conclusie' | 'reden'

export const TRIAGE_MATEN = { notitie: 1_000, reden: 4_000, kortsteReden: 10 } as const

/** Every item answered ja, nee or onbekend; a conclusion of a person with a reason of at least ten characters. */
export function leesOordeel(velden: Velden): Gelezen<Oordeel, OordeelVeld> {
  const f = openFormulier<OordeelVeld>(velden)
  const punten = TRIAGEPUNTEN.map(punt => {
    const antwoord = f.keuze(`punt_${punt}`, ANTWOORDEN, true)
    const notitie = f.tekst(`notitie_${punt}`, { max: TRIAGE_MATEN.notitie, regels: true })
    return [punt, { antwoord, notitie }] as const
  })
  const conclusie = f.keuze('conclusie', CONCLUSIES, true)
  const { reden: max, kortsteReden: min } = TRIAGE_MATEN
  const reden = f.tekst('reden', { max, min, verplicht: true, regels: true })
  return f.sluit(() => ({
    punten: Object.fromEntries(punten) as Oordeel['punten'],
    conclusie: conclusie!,
    reden,
  }))
}
