// The items of triage in the words of the practice, both languages.
import type { Triagepunt } from '../domein/triage.ts'
import type { Taal } from './woorden.ts'

const nl: Record<Triagepunt, string> = {
  'blijvend-hoog-conflict': 'Het conflict is hoog en houdt aan',
  'samenwerkingshulp-liep-vast': 'Hulp gericht op samenwerken liep vast',
  'mediation-niet-mogelijk': 'Mediation is niet mogelijk',
  'escalatie-fase-4-tot-6': 'De escalatie is in fase 4 tot 6 (Glasl)',
  'kind-overbelast': 'Een kind is overbelast',
  'contact-met-kind-verstoord': 'Het contact met een kind is verstoord',
  'complexe-start': 'Een ingewikkelde start: PSO om erger te voorkomen',
  'vrije-keuze': 'De ouder kiest hier zelf voor',
  'verdraagt-ouderrol-van-ander': 'De ouder verdraagt dat de ander ook ouder is',
  partnergeweld: 'Partnergeweld, nu of vroeger',
  'dwingende-controle': 'Dwingende controle',
  stalking: 'Stalking',
  'acute-onveiligheid': 'Acute onveiligheid',
  'onderzoek-veilig-thuis': 'Een lopend onderzoek van Veilig Thuis',
  'onderzoek-raad': 'Een lopend onderzoek van de Raad',
  contactverbod: 'Een contactverbod',
  psychose: 'Psychose',
  verslaving: 'Verslaving',
  'strijd-zoekt-nieuw-speelveld': 'De strijd kan hier een nieuw speelveld vinden',
}

const en: Record<Triagepunt, string> = {
  'blijvend-hoog-conflict': 'The conflict is high and lasting',
  'samenwerkingshulp-liep-vast': 'Help aimed at co-operation got stuck',
  'mediation-niet-mogelijk': 'Mediation is not possible',
  'escalatie-fase-4-tot-6': 'The escalation is in stage 4 to 6 (Glasl)',
  'kind-overbelast': 'A child is overburdened',
  'contact-met-kind-verstoord': 'The contact with a child is disturbed',
  'complexe-start': 'A complex start: PSO to prevent worse',
  'vrije-keuze': 'The ouder chooses this freely',
  'verdraagt-ouderrol-van-ander': 'The ouder bears that the other is a parent too',
  partnergeweld: 'Partner violence, now or earlier',
  'dwingende-controle': 'Coercive control',
  stalking: 'Stalking',
  'acute-onveiligheid': 'Acute danger',
  'onderzoek-veilig-thuis': 'A running investigation of Veilig Thuis',
  'onderzoek-raad': 'A running investigation of the Raad',
  contactverbod: 'A no-contact order',
  psychose: 'Psychosis',
  verslaving: 'Addiction',
  'strijd-zoekt-nieuw-speelveld': 'The fight may find a new playing field here',
}

/** The items of triage in this language. */
export const triagePunten = (taal: Taal): Record<Triagepunt, string> => (taal === 'en' ? en : nl)
