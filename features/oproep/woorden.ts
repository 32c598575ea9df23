// The words around the letters: for the specialist collegial, for the ouder with je.
import type { OproepSoort } from '../../domein/oproep.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Weg } from './queries.ts'

const nl = {
  titel: 'Niet gekomen',
  terug: 'Terug naar de gesprekken',
  uitleg:
    'Wat je doet als een ouder niet kwam: twee keer een uitnodiging, dan een laatste oproep, en daarna een slotbericht. Jij beslist of en wanneer. Er gaat niets vanzelf uit.',
  niets: 'Er is geen gesprek gemist sinds het laatste dat doorging.',
  gewacht: 'Op wat gemist is, is geschreven. Wacht het nieuwe moment af.',
  gemistKop: 'Gemist sinds het laatste gesprek',
  volgendeKop: 'De volgende stap',
  stap: {
    eerste: 'Eerste keer gemist: een vriendelijk bericht met een nieuwe datum.',
    tweede: 'Tweede keer gemist: een brief met een nieuwe datum.',
    laatste: 'Derde keer gemist: een laatste oproep, voor een gesprek over doorgaan of stoppen.',
    slot: 'Ook het moment van de laatste oproep ging voorbij: een slotbericht. Afsluiten doe je daarna zelf.',
  } as Record<OproepSoort, string>,
  soort: {
    eerste: 'Eerste uitnodiging',
    tweede: 'Tweede uitnodiging',
    laatste: 'Laatste oproep',
    slot: 'Slotbericht',
  } as Record<OproepSoort, string>,
  welke: 'Welke brief?',
  nieuw: 'Nieuw moment in de brief',
  nieuwHint: 'Alleen gesprekken die gepland staan. Plan het eerst, als het er niet bij staat.',
  geenNieuw: 'Geen: de ouder belt voor een nieuwe dag',
  woorden: 'Wil je er zelf iets bij schrijven?',
  woordenHint:
    'Kort en vriendelijk. Het papier kan door een ander gevonden worden: schrijf niet waar het over gaat.',
  weg: 'Hoe krijgt de ouder de brief?',
  wegHint: 'Alleen wegen die deze ouder veilig noemde. Luwte verstuurt niets; dat doe jij.',
  wegen: {
    eigen: 'Alleen in de eigen omgeving',
    hand: 'Ik geef de brief zelf',
    post: 'Per post',
    email: 'Per e-mail, door mij',
  } as Record<Weg, string>,
  veiligKop: 'Zo is deze ouder veilig te bereiken',
  geenContact: 'Bij dit traject hoort geen aanmelding. Bedenk zelf wat veilig is.',
  tijden: 'Wanneer',
  voicemail: 'Inspreken',
  bijzonder: 'Let op',
  ja: 'Mag',
  nee: 'Niet doen',
  geheim: 'Het adres is geheim. Het komt niet op de brief.',
  bekijk: 'Brief bekijken',
  zo: 'Zo wordt de brief',
  maak: 'Brief maken',
  aanpassen: 'Aanpassen',
  nogNiet:
    'Er is nog niets gemaakt. Daarna staat de brief in het dossier en leest de ouder die in de eigen omgeving.',
  bewaard: 'De brief staat in het dossier. De ouder kan die lezen.',
  brievenKop: 'Brieven',
  gemaakt: (dag: string) => `gemaakt op ${dag}`,
  open: 'Openen als pdf',
  nietMeer: 'Intussen is hier iets veranderd. Kijk nog eens naar de volgende stap.',
  gesloten: 'Dit traject is gesloten.',
  naarAfsluiten: 'Traject afsluiten',
  naarPlannen: 'Gesprek plannen',
  mijn: {
    titel: 'Je brieven',
    terug: 'Vandaag',
    leeg: 'Hier staan brieven over je afspraken. Er is er nu geen.',
    op: (dag: string) => `Brief van ${dag}`,
    uitleg: 'Deze brieven schreef je specialist aan jou. Alleen jij en je specialist lezen ze.',
  },
}

export type Woorden = typeof nl

const en: Woorden = {
  titel: 'Did not come',
  terug: 'Back to the gesprekken',
  uitleg:
    'What to do when an ouder did not come: two invitations, then a last call, and after that a closing message. You decide whether and when. Nothing is sent by itself.',
  niets: 'No gesprek was missed since the last one that was held.',
  gewacht: 'What was missed has been answered. Wait for the new moment.',
  gemistKop: 'Missed since the last gesprek',
  volgendeKop: 'The next step',
  stap: {
    eerste: 'Missed once: a friendly message with a new date.',
    tweede: 'Missed twice: a letter with a new date.',
    laatste: 'Missed three times: a last call, for a talk about going on or stopping.',
    slot: 'The moment of the last call passed too: a closing message. Closing the traject is up to you.',
  },
  soort: {
    eerste: 'First invitation',
    tweede: 'Second invitation',
    laatste: 'Last call',
    slot: 'Closing message',
  },
  welke: 'Which letter?',
  nieuw: 'New moment in the letter',
  nieuwHint: 'Only gesprekken that are planned. Plan it first if it is not there.',
  geenNieuw: 'None: the ouder calls for a new day',
  woorden: 'Would you like to add something?',
  woordenHint: 'Short and friendly. Somebody else may find the paper: do not write what it is about.',
  weg: 'How does the ouder get the letter?',
  wegHint: 'Only ways that this ouder called safe. Luwte sends nothing; you do.',
  wegen: {
    eigen: 'In the own room only',
    hand: 'I hand it over myself',
    post: 'By post',
    email: 'By e-mail, sent by me',
  },
  veiligKop: 'How to reach this ouder safely',
  geenContact: 'This traject has no application. Think about what is safe.',
  tijden: 'When',
  voicemail: 'Voicemail',
  bijzonder: 'Mind',
  ja: 'Allowed',
  nee: 'Do not',
  geheim: 'The address is secret. It is not on the letter.',
  bekijk: 'Look at the letter',
  zo: 'This will be the letter',
  maak: 'Make the letter',
  aanpassen: 'Change',
  nogNiet:
    'Nothing is made yet. After this the letter is in the dossier and the ouder reads it in the own room.',
  bewaard: 'The letter is in the dossier. The ouder can read it.',
  brievenKop: 'Letters',
  gemaakt: dag => `made on ${dag}`,
  open: 'Open as pdf',
  nietMeer: 'Something changed here meanwhile. Look at the next step again.',
  gesloten: 'This traject is closed.',
  naarAfsluiten: 'Close the traject',
  naarPlannen: 'Plan a gesprek',
  mijn: {
    titel: 'Your letters',
    terug: 'Today',
    leeg: 'Letters about your appointments are here. There are none now.',
    op: dag => `Letter of ${dag}`,
    uitleg: 'Your specialist wrote these letters to you. Only you and your specialist read them.',
  },
}

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
