// The words of working without a connection: getting a device ready, what waits to be sent, and the page that stands in.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Werken zonder verbinding',
  inleiding:
    'Ga je naar een plek zonder internet? Neem dan mee wat je vandaag nodig hebt. Je leest en schrijft daar verder. Wat je schrijft, gaat weg zodra er weer verbinding is.',
  watMee: 'Wat gaat er mee?',
  vandaag: 'De agenda, je lijst en de gesprekken van vandaag. Daarna ook elk traject dat je opent.',
  geenGesprekken: 'Vandaag staan er geen gesprekken in de agenda. De agenda en je lijst gaan wel mee.',
  agenda: 'Agenda',
  lijst: 'Mijn trajecten',
  om: (tijd: string, naam: string) => `${tijd} ${naam}`,
  hoeVeilig: 'Hoe is het bewaard?',
  verzegeld:
    'Alles ligt verzegeld in deze browser. Afmelden en Snel weg maken het leeg. Bladzijden van meer dan twaalf uur oud verdwijnen vanzelf.',
  metPasskey:
    'De sleutel komt uit je passkey. Zonder internet open je alles met je vinger, gezicht of pincode.',
  inBrowser:
    'De sleutel ligt in deze browser, tot je afmeldt. Wie deze computer ontgrendelt terwijl jij niet bent afgemeld, kan lezen wat je meenam.',
  zonderScript: 'Dit kan alleen met JavaScript aan.',
  klaarzetten: 'Meenemen',
  zwakKop: 'Je passkey kan hier geen sleutel geven',
  zwak: 'Dan ligt de sleutel in deze browser, tot je afmeldt. Wie deze computer ontgrendelt terwijl jij niet bent afgemeld, kan lezen wat je meenam. Doe dit alleen op een computer van jou alleen, met een slot en een versleutelde schijf.',
  toch: 'Toch meenemen',
  klaarKop: 'Dit gaat mee',
  bijwerken: 'Opnieuw meenemen',
  wissen: 'Van dit apparaat wissen',
  gewist: 'Gewist. Er ligt niets meer van je werk op dit apparaat.',
  gelukt: 'Klaar. Je kunt zonder verbinding verder.',
  mislukt: 'Het is niet gelukt. Er is niets veranderd. Probeer het nog een keer.',
  wachtEen: '1 tekst is nog niet verzonden.',
  wacht: (n: number) => `${n} teksten zijn nog niet verzonden.`,
  verzenden: 'Verzenden',
  openMet: 'Je passkey maakt hem open en verzendt hem.',
  verzonden: 'Alles is verzonden.',
  bekijk: 'Bekijken',
  weggooien: 'Weggooien',
  zekerWeg: 'Deze tekst is nergens anders bewaard. Weggooien?',
  botst: 'Intussen is er iets anders bewaard. Kies wat blijft.',
  mis: 'Dit kon niet bewaard worden. Bekijk wat er anders moet.',
  uit: 'Log in om te verzenden.',
  vanAnder:
    'Op dit apparaat ligt een tekst van een collega die nog niet verzonden is. Alleen die collega kan hem verzenden.',
  zekerAfmelden: 'Er is nog tekst die niet verzonden is. Meld je af, dan is die tekst weg.',
  zonderKop: 'Geen verbinding',
  niets: 'Er is geen verbinding. Op dit apparaat is niets meegenomen.',
  dicht: 'Er is geen verbinding. Wat je meenam ligt verzegeld op dit apparaat.',
  ontgrendel: 'Openen met je passkey',
  andereSleutel: 'Dit is niet de passkey waarmee je het meenam.',
  ditIs: (tijd: string) => `Geen verbinding. Zo stond het hier om ${tijd}. Wat je schrijft gaat straks weg.`,
  nietMee: 'Deze bladzijde is niet meegenomen. Dit wel:',
  weer: 'Er is weer verbinding.',
  verder: 'Verder met verbinding',
}
export type Woorden = typeof nl

const en: Woorden = {
  titel: 'Working without a connection',
  inleiding:
    'Are you going to a place without internet? Then take along what you need today. You read and write on there. What you write goes when there is a connection again.',
  watMee: 'What goes along?',
  vandaag: 'The agenda, your list and the gesprekken of today. After that also every traject you open.',
  geenGesprekken: 'There are no gesprekken in the agenda today. The agenda and your list do go along.',
  agenda: 'Agenda',
  lijst: 'My trajecten',
  om: (tijd, naam) => `${tijd} ${naam}`,
  hoeVeilig: 'How is it kept?',
  verzegeld:
    'Everything lies sealed in this browser. Signing out and Leave quickly empty it. Pages of more than twelve hours old go by themselves.',
  metPasskey:
    'The key comes from your passkey. Without internet you open everything with your finger, face or PIN.',
  inBrowser:
    'The key lies in this browser until you sign out. Who unlocks this computer while you are not signed out, can read what you took along.',
  zonderScript: 'This needs JavaScript.',
  klaarzetten: 'Take along',
  zwakKop: 'Your passkey cannot give a key here',
  zwak: 'Then the key lies in this browser until you sign out. Who unlocks this computer while you are not signed out, can read what you took along. Only do this on a computer of yours alone, with a lock and an encrypted disk.',
  toch: 'Take along all the same',
  klaarKop: 'This goes along',
  bijwerken: 'Take along again',
  wissen: 'Wipe from this device',
  gewist: 'Wiped. Nothing of your work lies on this device any more.',
  gelukt: 'Done. You can go on without a connection.',
  mislukt: 'It did not work. Nothing changed. Please try again.',
  wachtEen: '1 text was not sent yet.',
  wacht: n => `${n} texts were not sent yet.`,
  verzenden: 'Send',
  openMet: 'Your passkey opens it and sends it.',
  verzonden: 'Everything was sent.',
  bekijk: 'Look',
  weggooien: 'Throw away',
  zekerWeg: 'This text is kept nowhere else. Throw it away?',
  botst: 'Something else was saved meanwhile. Choose what stays.',
  mis: 'This could not be saved. Look what must be different.',
  uit: 'Sign in to send.',
  vanAnder:
    'On this device lies a text of a colleague that was not sent yet. Only that colleague can send it.',
  zekerAfmelden: 'There is text that was not sent yet. When you sign out, that text is gone.',
  zonderKop: 'No connection',
  niets: 'There is no connection. Nothing was taken along on this device.',
  dicht: 'There is no connection. What you took along lies sealed on this device.',
  ontgrendel: 'Open with your passkey',
  andereSleutel: 'This is not the passkey you took it along with.',
  ditIs: tijd => `No connection. This is how it stood here at ${tijd}. What you write goes later.`,
  nietMee: 'This page was not taken along. These were:',
  weer: 'There is a connection again.',
  verder: 'Go on with a connection',
}

/** The words of this feature in a language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
