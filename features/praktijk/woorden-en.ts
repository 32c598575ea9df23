// The words of the practice, in English.
import type { Taal } from '../../ui/woorden.ts'
import { nl, type Woorden } from './woorden.ts'

const en: Woorden = {
  titel: 'Practice',
  terug: 'Back to the practice',
  bewaar: 'Save',
  bewaard: 'Saved.',
  aandacht: 'Asks for attention',
  inrichting: 'Set-up',
  medewerkers: 'Staff',
  medewerkersBij: 'Who works here, in which role, and who form a pair',
  locaties: 'Locations and day parts',
  locatiesBij: 'Where gesprekken are, and when',
  themas: 'Themes',
  themasBij: 'What the gesprekken are about, in the words of the practice',
  gezondheid: 'Health of Luwte',
  gezondheidBij: 'E-mail, disk, database, proof',
  toetsen: 'Still to be checked',
  toetsenBij: 'The rules of law in Luwte, and what a lawyer must still confirm',
  bewaren: 'Keeping and destroying',
  bewarenBij: 'What was kept long enough, and what may go on request',
  intussen:
    'Somebody else changed this meanwhile. Below is what you typed. Press Save once more to keep that.',
  nuBewaard: 'Saved now',
  namen: {
    kop: 'Names of the practice',
    naam: 'Name of the practice',
    neutraal: 'Neutral name',
    neutraalHint: 'What this place is called on the device of an ouder. Nobody may see from it what it is.',
    verraadt: 'This name tells what it is. Choose an ordinary name, such as Mijn agenda.',
    icoon: 'Picture with the neutral name',
    icoonHint: 'Shown on a tab and on the home screen of a phone.',
    iconen: { agenda: 'Agenda', blad: 'Leaf', notitie: 'Note', zon: 'Sun' },
    telefoon: 'Telephone of the practice',
    regio: 'Region of the school holidays',
    regios: { noord: 'North', midden: 'Centre', zuid: 'South' },
    wachttijd: 'Waiting time in words',
    wachttijdHint: 'Shown on the public page. For example: start within about six weeks.',
  },
  let: {
    geenSpecialist: 'There is no specialist yet. Add one.',
    geenPaar: naam => `${naam} has no pair yet and therefore gets no new trajecten.`,
    nadert: (naam, dag) => `The registration of ${naam} ends on ${dag}.`,
    verlopen: (naam, dag) =>
      `The registration of ${naam} ended on ${dag}. Until it is renewed no new trajecten are added.`,
    onbekend: naam => `The end date of the registration of ${naam} is not known.`,
    twijfel: naam =>
      `The registration number of ${naam} is missing, or does not look like one of SKJ or BIG. Check it in the register.`,
    overdracht: (naam, aantal) =>
      aantal === 1
        ? `${naam} left and still has 1 traject. Choose another specialist for it.`
        : `${naam} left and still has ${aantal} trajecten. Choose other specialisten for them.`,
    legeBaan: (naam, baan) =>
      `At ${naam} lane ${baan} has no day parts. Ouders of that lane cannot come there.`,
  },
  rol: {
    coordinator: 'Coordinator',
    specialist: 'Specialist',
    vertrouwensfunctionaris: 'Confidential officer',
    beheerder: 'Administrator',
  },
  rolHint: {
    coordinator: 'Judges and divides. Sees no content of gesprekken.',
    specialist: 'Works with ouders. Sees the own trajecten only.',
    vertrouwensfunctionaris: 'The only one who hears when a division is not right. Has no other role.',
    beheerder: 'Sets up and maintains.',
  },
  lijst: {
    toevoegen: 'Add a member of staff',
    inDienst: 'In service',
    uitDienst: aantal => `Left (${aantal})`,
    samenMet: naam => `pair with ${naam}`,
    legePlek: 'pair with an empty place',
    geenPaar: 'no pair yet',
    plaatsen: n => (n === 1 ? '1 place' : `${n} places`),
    verlopen: 'registration ended',
    nadert: 'registration ends soon',
    letOp: 'Note',
    zonderNaam: 'Without a name yet',
  },
  medewerker: {
    nieuw: 'Add a member of staff',
    terug: 'Back to staff',
    gegevens: 'Details',
    naam: 'Name',
    rollen: 'Roles',
    botst: {
      'coordinator-en-specialist':
        'Coordinator and specialist are two people. Who divides the ouders must not know one side from within.',
      'vertrouwensfunctionaris-alleen':
        'A confidential officer has no other role. That person looks when something went wrong, which cannot be at own work.',
      'specialist-met-trajecten':
        'This member of staff still has trajecten and so stays a specialist. Choose another specialist for those trajecten first.',
    },
    registratie: 'Registration (SKJ or BIG)',
    registratieHint: 'As it stands in the register. For example SKJ 100012345.',
    registratieTot: 'Valid until and including',
    plaatsen: 'How many ouders at the same time?',
    plaatsenHint: 'For a specialist only. With 0 no new trajecten are added.',
    geenPaarNodig: 'Only a specialist has a pair.',
    jijzelf: 'This is you. You cannot take away your own role as coordinator.',
  },
  paar: {
    kop: 'Pair',
    waarom:
      'Two specialisten form a pair. If both parents of a child apply, one falls to the one and the other to the other. Nobody knows beforehand who falls where. So one specialist never gets both parents, and nobody needs to look whether the other parent is here. Without a pair there are no trajecten.',
    vast: 'A pair stands. Otherwise a specialist could later get both parents after all. If somebody leaves, a new colleague can take that place.',
    met: 'With whom does this specialist form a pair?',
    samen: naam => `Together with ${naam}`,
    samenNieuw: 'You form a new pair.',
    samenPlek: 'In the empty place of this pair.',
    alleen: 'Alone for now',
    alleenHint: 'A pair with an empty place. This specialist can then get about half of the ouders.',
    later: 'Not yet',
    laterHint: 'Then there are no trajecten yet.',
    maak: 'Make the pair',
    is: naam => `Forms a pair with ${naam}.`,
    isAlleen: 'Forms a pair with an empty place.',
    gemaakt: 'The pair stands.',
    geenPlek: 'That place was taken meanwhile. Please choose again.',
  },
  afwezig: {
    kop: 'Absence',
    uitleg: 'No gesprekken are planned on these days.',
    leeg: 'There is no absence.',
    van: 'From',
    tot: 'Until and including',
    erbij: 'Add an absence',
    weg: 'Delete',
    totVoorVan: 'The last day is before the first day.',
    waarnemen: 'Let a colleague stand in with each traject:',
    kies: 'Choose who stands in',
    periode: (van, tot) => (van === tot ? van : `${van} until ${tot}`),
  },
  code: {
    kop: 'Code to sign in',
    uitleg: 'Print a code and give it to this member of staff yourself. A new code ends the one before.',
    maak: 'Make a code',
    herstelUitleg: naam =>
      `${naam} has an account already. So a new code is a recovery: a third colleague confirms it, and then all old ways of signing in end.`,
    herstelMaak: 'Begin a recovery',
    herstelKop: naam => `${naam} has an account already: this is a recovery`,
    herstelWie: naam =>
      `A third colleague, not you and not ${naam}, confirms under Access. Only then does the code work.`,
    herstelDaarna: naam =>
      `As soon as ${naam} has finished registering, all old ways of signing in end, on every device.`,
    titel: naam => `Code for ${naam}`,
    eenKeer: 'This code is shown once. Print the page now (Ctrl and P) and hand it over yourself.',
    gaNaar: 'Go to',
    stappen: [
      { kop: 'Type the code', tekst: 'Dashes and capitals do not matter.' },
      { kop: 'Make a passkey', tekst: 'On your own phone or laptop. An app with codes will do too.' },
      { kop: 'Choose a passphrase', tekst: 'A sentence of your own that nobody guesses.' },
    ],
    geldig: moment => `The code works once, until ${moment}.`,
    weg: 'Throw this sheet away afterwards.',
    terug: naam => `Back to ${naam}`,
  },
  dienst: {
    kop: 'Service',
    uit: 'Has left',
    uitUitleg: 'This member of staff is out at once, on every device. This can be undone.',
    lopend: aantal =>
      aantal === 1
        ? '1 traject is still running. Choose another specialist for it. Nothing is lost, and the ouder sees the new name.'
        : `${aantal} trajecten are still running. Choose another specialist for them. Nothing is lost, and the ouder sees the new name.`,
    kies: 'Choose a specialist',
    sinds: dag => `Left on ${dag}.`,
    in: 'Back in service',
    zelf: 'You cannot end your own service. Another coordinator does that.',
  },
  locatie: {
    titel: 'Locations and day parts',
    toevoegen: 'Add a location',
    leeg: 'There is no location yet. Add one, or plan gesprekken at home, elsewhere or online.',
    terug: 'Back to the locations',
    nieuw: 'Add a location',
    naam: 'Name',
    adres: 'Address',
    dagdelen: 'Day parts',
    waarom:
      'Every day part is for one of the two lanes. Parents of the same child always fall in different lanes. So they never meet in the waiting room.',
    voorstel: 'This is a proposal. It is not saved yet.',
    dicht: 'Closed',
    baan: nr => `Lane ${nr}`,
    dag: 'Day',
    deel: { ochtend: 'Morning', middag: 'Afternoon', avond: 'Evening' },
    weekdag: {
      ma: 'Monday',
      di: 'Tuesday',
      wo: 'Wednesday',
      do: 'Thursday',
      vr: 'Friday',
      za: 'Saturday',
      zo: 'Sunday',
    },
    aantal: (baan, n) => `lane ${baan}: ${n === 1 ? '1 day part' : `${n} day parts`}`,
    gesloten: aantal => `Closed (${aantal})`,
    sluit: 'Close the location',
    sluitUitleg: 'No new gesprekken are planned here then. This can be undone.',
    open: 'Open again',
  },
}

/** The words of the practice in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
