// A sentence for every reason why a field comes back, per language, and the list of them for a form.
import type { Fout, Reden } from '../domein/reden.ts'
import type { Fouten } from './formulier.tsx'
import type { Taal } from './woorden.ts'

type Zinnen = Record<Reden, string | ((maat: number) => string)>

const nl: Zinnen = {
  leeg: 'Vul dit in.',
  'te-lang': max => `Dit is te lang. Maak er hoogstens ${max.toLocaleString('nl-NL')} tekens van.`,
  'te-kort': min => `Dit is te kort. Gebruik ten minste ${min.toLocaleString('nl-NL')} tekens.`,
  'verboden-teken': 'Hier staat een teken in dat we niet kunnen lezen. Typ de tekst opnieuw.',
  kies: 'Kies een antwoord.',
  'onbekende-keuze': 'Kies een van de antwoorden die er staan.',
  onvolledig: 'Vul de dag, de maand en het jaar in.',
  'geen-getal': 'Gebruik alleen cijfers.',
  'jaar-in-vier-cijfers': 'Schrijf het jaar in vier cijfers, bijvoorbeeld 2018.',
  'bestaat-niet': 'Deze datum bestaat niet. Kijk nog even naar de dag en de maand.',
  'in-de-toekomst': 'Deze datum ligt in de toekomst. Kies vandaag of een eerdere dag.',
  'in-het-verleden': 'Deze datum is al geweest. Kies vandaag of een latere dag.',
  'te-lang-geleden': 'Deze datum ligt te ver terug. Kijk nog even naar het jaar.',
  'te-ver-weg': 'Deze datum ligt te ver weg. Kijk nog even naar het jaar.',
  'buiten-schaal': 'Dit getal past hier niet. Kijk nog even naar de grenzen.',
  'geen-telefoonnummer': 'Dit is geen telefoonnummer. Bijvoorbeeld 06 12 34 56 78.',
  'geen-emailadres': 'Dit is geen e-mailadres. Bijvoorbeeld naam@voorbeeld.nl.',
  'geen-postcode': 'Dit is geen postcode. Bijvoorbeeld 1234 AB.',
  'geen-huisnummer': 'Vul een huisnummer in, alleen cijfers.',
  'niet-bereikbaar': 'Vul een telefoonnummer of een e-mailadres in. Anders kunnen we je niet bereiken.',
  'telefoon-nodig': 'Vul een telefoonnummer in. Dat is nodig om je te bellen of een sms te sturen.',
  'email-nodig': 'Vul een e-mailadres in, want je koos e-mail.',
  'adres-nodig': 'Vul je adres in, want je koos post.',
  'geen-kind': 'Vul ten minste een kind in.',
  'is-al-18': 'Dit kind is al 18. Deze hulp is voor kinderen van 0 tot 18 jaar.',
  'jonger-dan-alle-kinderen': 'Deze datum is later dan die van alle kinderen die je noemde.',
}

const en: Zinnen = {
  leeg: 'Please fill this in.',
  'te-lang': max => `This is too long. Use at most ${max.toLocaleString('en-GB')} characters.`,
  'te-kort': min => `This is too short. Use at least ${min.toLocaleString('en-GB')} characters.`,
  'verboden-teken': 'There is a character in here that we cannot read. Please type the text again.',
  kies: 'Choose an answer.',
  'onbekende-keuze': 'Choose one of the answers shown.',
  onvolledig: 'Fill in the day, the month and the year.',
  'geen-getal': 'Use figures only.',
  'jaar-in-vier-cijfers': 'Write the year in four figures, for example 2018.',
  'bestaat-niet': 'This date does not exist. Please look at the day and the month.',
  'in-de-toekomst': 'This date is in the future. Choose today or an earlier day.',
  'in-het-verleden': 'This date has passed. Choose today or a later day.',
  'te-lang-geleden': 'This date is too far back. Please look at the year.',
  'te-ver-weg': 'This date is too far ahead. Please look at the year.',
  'buiten-schaal': 'This number does not fit here. Please look at the limits.',
  'geen-telefoonnummer': 'This is not a telephone number. For example 06 12 34 56 78.',
  'geen-emailadres': 'This is not an e-mail address. For example name@example.nl.',
  'geen-postcode': 'This is not a postcode. For example 1234 AB.',
  'geen-huisnummer': 'Fill in a house number, figures only.',
  'niet-bereikbaar': 'Fill in a telephone number or an e-mail address. Otherwise we cannot reach you.',
  'telefoon-nodig': 'Fill in a telephone number. We need it to call or text you.',
  'email-nodig': 'Fill in an e-mail address, because you chose e-mail.',
  'adres-nodig': 'Fill in your address, because you chose post.',
  'geen-kind': 'Fill in at least one child.',
  'is-al-18': 'This child is 18 already. This help is for children from 0 to 18.',
  'jonger-dan-alle-kinderen': 'This date is later than those of all children you named.',
}

/** The sentence for one reason; `max` and `min` fill it in. */
export function redenZin(fout: Omit<Fout, 'veld'>, taal: Taal): string {
  const zin = (taal === 'en' ? en : nl)[fout.omdat]
  return typeof zin === 'string' ? zin : zin(fout.max ?? fout.min ?? 0)
}

/**
 * What a form needs to show: field to sentence, in the order of the form. `namen` says where a field has another id, or
 * (with a function) another sentence.
 */
export function toonFouten<V extends string>(
  fouten: readonly Fout<V>[],
  taal: Taal,
  anders: (fout: Fout<V>) => string | undefined = () => undefined,
): Fouten {
  return Object.fromEntries(fouten.map(fout => [fout.veld, anders(fout) ?? redenZin(fout, taal)]))
}

/** The same for the summary, where a sentence stands alone: the label of its field before it. */
export function benoemFouten(fouten: Fouten, labels: Readonly<Record<string, string>>): Fouten {
  const named = (label: string, zin: string) => (label.endsWith('?') ? `${label} ${zin}` : `${label}: ${zin}`)
  return Object.fromEntries(
    Object.entries(fouten).map(([veld, zin]) => [veld, labels[veld] ? named(labels[veld], zin) : zin]),
  )
}
