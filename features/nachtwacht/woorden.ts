// The words of the report of the night guard. No reason in it names the other traject to anybody.
import type { Bevinding } from '../../domein/nachtwacht.ts'
import type { Taal } from '../../ui/woorden.ts'
import { en } from './woorden-en.ts'

export const nl = {
  titel: 'Nachtwacht',
  uitleg:
    'Elke nacht kijkt Luwte of twee trajecten over hetzelfde kind gaan, terwijl de verdeling ze niet zeker uit elkaar houdt. Meestal is er dan een verkeerd antwoord gegeven bij de aanmelding.',
  wet: 'Alleen jij ziet dit. Vertel niemand dat er een ander traject is: geen coördinator, geen specialist, geen ouder.',
  laatste: (wanneer: string) => `Laatste ronde: ${wanneer}.`,
  nogGeen: 'Er is nog geen ronde geweest. De eerste komt vanzelf.',
  teLang:
    'De laatste ronde is meer dan twee nachten geleden. Zeg tegen wie Luwte draaiende houdt dat de nachtwacht niet loopt.',
  ongelezen: (aantal: number) =>
    aantal === 1
      ? 'Van een traject konden de namen niet worden gelezen. Dat is niet vergeleken.'
      : `Van ${aantal} trajecten konden de namen niet worden gelezen. Die zijn niet vergeleken.`,
  leeg: 'Er is niets om naar te kijken.',
  paar: (een: string, ander: string) => `Traject ${een} en traject ${ander}`,
  oorzaak: {
    'zelfde-kant':
      'Beide aanmeldingen geven hetzelfde antwoord op de vraag "ouder of jonger dan de andere ouder". Daardoor horen bij beide dezelfde specialisten en dagdelen.',
    'ander-oudste':
      'De aanmeldingen noemen niet hetzelfde oudste kind. Daardoor houdt de verdeling ze niet zeker uit elkaar.',
    'toch-samen': 'De antwoorden kloppen, en toch heeft dezelfde specialist beide.',
  } as Record<Bevinding['oorzaak'], string>,
  specialisten: {
    zelfde: 'Dezelfde specialist heeft nu beide trajecten.',
    ander: 'Ze hebben nu niet dezelfde specialist.',
    'nog-geen': 'Ze hebben nog niet allebei een specialist.',
  } as Record<Bevinding['specialisten'], string>,
  gezien: {
    kop: 'Waaraan gezien',
    naam: 'Voornaam en geboortedatum van een kind zijn gelijk.',
    datums: 'Twee geboortedatums zijn gelijk. De voornaam niet, dus het kan toeval zijn.',
  },
  zelfdeNaam: {
    kop: 'Let op',
    zin: 'De naam van de ouder is in beide gelijk. Misschien meldde een ouder zich twee keer aan.',
  },
  sinds: 'Gevonden',
  watNu: 'Wat je kunt doen',
  doen: {
    zelfde:
      'Kies een van de twee. Vraag de coördinator om dat ene traject aan een andere specialist te geven, om organisatorische redenen. Noem alleen die ene code, en geen andere reden. Kijk een dag later hier of het klopt.',
    ander:
      'Er hoeft nu niemand te wisselen. Komen ouders op een gedeelde plek? Vraag dan of een van de twee ergens anders kan afspreken, om organisatorische redenen. Noem alleen die ene code.',
    'nog-geen':
      'Nu nog niets. Krijgt straks dezelfde specialist beide, dan staat het de volgende ochtend bovenaan.',
    uitzoeken:
      'Vraag de coördinator om een van de twee aan een andere specialist te geven, om organisatorische redenen. Noem alleen die ene code. Meld ook aan wie Luwte maakt dat de verdeling niet deed wat die moet doen.',
  } as Record<Bevinding['specialisten'] | 'uitzoeken', string>,
  handelAf: 'Afgehandeld',
  zetTerug: 'Toch niet afgehandeld',
  afgehandeld: (aantal: number) => `Afgehandeld (${aantal})`,
  komtTerug:
    'Krijgt dezelfde specialist later beide, dan staat het vanzelf weer boven. Loopt een van de twee trajecten af, dan verdwijnt het.',
  gedaan: {
    afgehandeld: 'Afgehandeld. Het staat nu onderaan, en daar kun je het terugzetten.',
    heropend: 'Teruggezet.',
  } as Readonly<Record<string, string>>,
}

export type Woorden = typeof nl

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
