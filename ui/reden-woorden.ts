// What to do about a field that came back: a sentence for every reason, in both languages, demanded by the compiler.
import type { Fout, Reden } from '../domein/reden.ts'
import type { Fouten } from './formulier.tsx'
import type { Taal } from './woorden.ts'

type Zinnen = Record<Reden, string | ((maat: number) => string)>

const nl: Zinnen = {
  leeg: 'Vul dit nog in.',
  'te-lang': max => `Dit is te lang. Er passen ${max.toLocaleString('nl-NL')} tekens.`,
  'te-kort': min => `Schrijf iets meer. Minstens ${min} tekens.`,
  'verboden-teken': 'Hier staat een teken in dat we niet kunnen bewaren. Typ het opnieuw.',
  kies: 'Kies een antwoord.',
  'onbekende-keuze': 'Kies een van de antwoorden.',
  onvolledig: 'Vul dag, maand en jaar in.',
  'geen-getal': 'Vul hier cijfers in.',
  'jaar-in-vier-cijfers': 'Schrijf het jaar met vier cijfers, zoals 2018.',
  'bestaat-niet': 'Deze dag bestaat niet. Kijk de datum nog eens na.',
  'in-de-toekomst': 'Deze dag moet nog komen. Kijk de datum nog eens na.',
  'in-het-verleden': 'Deze dag is al geweest. Kies een dag die nog komt.',
  'te-lang-geleden': 'Deze dag is erg lang geleden. Kijk het jaar nog eens na.',
  'te-ver-weg': 'Deze dag ligt erg ver weg. Kijk het jaar nog eens na.',
  'buiten-schaal': 'Dit getal kan hier niet. Kies een getal dat past.',
  'geen-telefoonnummer': 'Dit lijkt geen telefoonnummer. Bijvoorbeeld 06 12 34 56 78.',
  'geen-emailadres': 'Dit lijkt geen e-mailadres. Bijvoorbeeld naam@voorbeeld.nl.',
  'geen-postcode': 'Dit lijkt geen postcode. Bijvoorbeeld 1234 AB.',
  'geen-huisnummer': 'Vul alleen het nummer in. Een letter komt bij de toevoeging.',
  'niet-bereikbaar': 'Vul een telefoonnummer of een e-mailadres in. Anders kunnen we je niet bereiken.',
  'telefoon-nodig': 'Vul een telefoonnummer in. Dat is nodig om je te bellen of een sms te sturen.',
  'email-nodig': 'Vul een e-mailadres in. Dat is nodig om je te mailen.',
  'adres-nodig': 'Vul dit in. Dat is nodig om je een brief te sturen.',
  'geen-kind': 'Vul minstens een kind in.',
  'is-al-18': 'Dit kind is al 18. Wij helpen ouders met kinderen tot 18 jaar.',
  'jonger-dan-alle-kinderen':
    'Dit kind is jonger dan alle kinderen die je noemde. Kijk de datum nog eens na.',
}

const en: Zinnen = {
  leeg: 'Please fill this in.',
  'te-lang': max => `This is too long. There is room for ${max.toLocaleString('en-GB')} characters.`,
  'te-kort': min => `Please write a little more. At least ${min} characters.`,
  'verboden-teken': 'There is a character here that we cannot keep. Please type it again.',
  kies: 'Choose an answer.',
  'onbekende-keuze': 'Choose one of the answers.',
  onvolledig: 'Fill in day, month and year.',
  'geen-getal': 'Use figures here.',
  'jaar-in-vier-cijfers': 'Write the year with four figures, such as 2018.',
  'bestaat-niet': 'This day does not exist. Please check the date.',
  'in-de-toekomst': 'This day is still to come. Please check the date.',
  'in-het-verleden': 'This day has passed. Choose a day that is still to come.',
  'te-lang-geleden': 'This day is very long ago. Please check the year.',
  'te-ver-weg': 'This day is very far away. Please check the year.',
  'buiten-schaal': 'This number is not possible here. Choose one that fits.',
  'geen-telefoonnummer': 'This does not look like a phone number. For example 06 12 34 56 78.',
  'geen-emailadres': 'This does not look like an e-mail address. For example name@example.com.',
  'geen-postcode': 'This does not look like a Dutch postcode. For example 1234 AB.',
  'geen-huisnummer': 'Fill in the number only. A letter goes with the addition.',
  'niet-bereikbaar': 'Fill in a phone number or an e-mail address. Otherwise we cannot reach you.',
  'telefoon-nodig': 'Fill in a phone number. We need it to call or text you.',
  'email-nodig': 'Fill in an e-mail address. We need it to mail you.',
  'adres-nodig': 'Fill this in. We need it to send you a letter.',
  'geen-kind': 'Fill in at least one child.',
  'is-al-18': 'This child is 18 already. We help parents of children under 18.',
  'jonger-dan-alle-kinderen': 'This child is younger than all children you named. Please check the date.',
}

/** The sentence above one field. */
export function zegFout(fout: Fout, taal: Taal): string {
  const zin = (taal === 'en' ? en : nl)[fout.omdat]
  return typeof zin === 'string' ? zin : zin(fout.max ?? fout.min ?? 0)
}

/** The sentences of all fields, by name of the field and in their order. */
export function zegFouten(fouten: readonly Fout[], taal: Taal): Fouten {
  return Object.fromEntries(fouten.map(fout => [fout.veld, zegFout(fout, taal)]))
}

/** The same for the summary, where a sentence stands alone: the label of its field before it. */
export function benoemFouten(fouten: Fouten, labels: Readonly<Record<string, string>>): Fouten {
  return Object.fromEntries(
    Object.entries(fouten).map(([veld, zin]) => [veld, labels[veld] ? named(labels[veld], zin) : zin]),
  )
}

const named = (label: string, zin: string) => (label.endsWith('?') ? `${label} ${zin}` : `${label}: ${zin}`)
