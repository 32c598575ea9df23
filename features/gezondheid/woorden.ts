// The words of the page that says whether the program is well.
export const nl = {
  titel: 'Gezondheid van Luwte',
  terug: 'Terug naar Praktijk',
  uitleg: 'Hoe het met het programma gaat. Hier staat niets over een traject.',
  email: 'E-mail',
  emailUit: 'Niet ingesteld. Er gaat geen e-mail uit, en niemand krijgt het aangeboden.',
  emailOnbekend: 'Nog niet gekeken. Dat gebeurt elke vijf minuten.',
  emailWerkt: (sinds: string) => `Werkt, sinds ${sinds}.`,
  emailMis: (sinds: string) =>
    `Werkt niet, sinds ${sinds}. Er gaat niets verloren: Luwte probeert het steeds opnieuw. Kijk naar LUWTE_SMTP_URL en naar de mailserver.`,
  emailAfzender: 'Afzender',
  emailVerraadt:
    'Dit adres zegt wat voor plek dit is. Daarom gaat er geen seintje naar ouders. Kies een adres zonder de naam van de praktijk.',
  wacht: 'Wacht nog op verzenden',
  wachtAantal: (tientallen: number) => (tientallen === 0 ? 'Minder dan 10' : `${tientallen} of meer`),
  wachtUitleg: 'In tientallen, zodat het niets zegt over een traject.',
  schijf: 'Schijf',
  schijfOnbekend: 'Onbekend',
  schijfVrij: (vrij: string, geheel: string) => `${vrij} vrij van ${geheel}`,
  schijfVol: 'Bijna vol. Maak ruimte: onder 200 MB start Luwte niet meer.',
  database: 'Database',
  databaseGoed: (versie: string) => `Antwoordt. PostgreSQL ${versie}.`,
  versie: 'Versie van Luwte',
  bewijs: 'Laatste bewijs van de muur',
  bewijsGeen: 'Nog niet gedaan',
  bewijsOp: (wanneer: string, versie: string) => `${wanneer}, versie ${versie}`,
  bewijsLees: 'Zo blijft dit gescheiden',
}

export type Woorden = typeof nl
