// The words around the secret address of an own calendar.
export const nl = {
  titel: 'Je agenda op je telefoon',
  terugOuder: 'Terug naar je gesprekken',
  terugStaf: 'Terug naar Agenda',
  ouder: {
    uitleg:
      'Je kunt je gesprekken in de agenda van je telefoon zetten. Daar staat dan alleen “Afspraak”, met de tijd. Geen naam en geen plaats.',
    letOp:
      'Kijkt er iemand mee in je telefoon of je account? Dan ziet die ook je afspraken. Bij twijfel: doe het niet. Je ziet je gesprekken hier altijd.',
  },
  staf: {
    uitleg:
      'Je kunt je gesprekken in een andere agenda lezen. Daar staat alleen “Afspraak”, met de tijd. Geen namen, geen dossier.',
    letOp: 'Wie dit adres heeft, kan je tijden lezen. Deel het met niemand.',
  },
  plaats: 'Wat staat er bij?',
  zonder: 'Alleen de tijd',
  met: 'De tijd en de locatie (nooit een thuisadres)',
  maak: 'Maak een adres',
  opnieuw: 'Maak een nieuw adres',
  opnieuwUitleg: 'Het oude adres werkt dan niet meer.',
  stop: 'Stop: dit adres werkt niet meer',
  kop: 'Je hebt een adres',
  gemaakt: 'Gemaakt',
  gelezen: 'Laatst opgehaald',
  nooit: 'Nog niet',
  toont: 'Toont',
  toontTijd: 'alleen de tijd',
  toontPlaats: 'de tijd en de locatie',
  gestopt: 'Gestopt. Het adres werkt niet meer.',
  klaar: {
    titel: 'Je adres',
    eenKeer: 'Je ziet dit adres alleen nu. Kopieer het naar je agenda-app.',
    hoe: 'Zoek in je agenda-app naar “abonneren op agenda” of “agenda toevoegen met een link”.',
    verder: 'Klaar',
  },
}

export type Woorden = typeof nl
