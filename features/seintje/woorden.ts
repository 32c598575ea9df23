// The words of e-mail that says nothing: the agreement of the specialist, the page of the ouder, the wish of staff.
export const nl = {
  titel: (naam: string) => `Seintje voor ${naam}`,
  terug: (naam: string) => `Terug naar ${naam}`,
  uitleg:
    'Een seintje is een e-mail op de dag voor een gesprek, tussen 9 en 10 uur. Er staat alleen in: “Kijk vandaag even in je agenda.” Geen naam, geen tijd, geen link.',
  bespreek:
    'Spreek het af in een gesprek. Vraag wie er nog meer in deze mailbox kan kijken, en of een bericht kwaad kan. Bij twijfel: geen seintje.',
  adres: 'E-mailadres van de ouder',
  afgesproken: 'In het gesprek van',
  maak: 'Zet het seintje aan',
  aan: 'Het seintje staat aan.',
  afgesprokenOp: 'Afgesproken op',
  laatste: 'Laatst verstuurd',
  nooit: 'Nog niet',
  stop: 'Zet het seintje uit',
  bewaard: 'Het seintje staat aan. De ouder ziet het in de eigen ruimte en kan het meteen uitzetten.',
  gestopt: 'Het seintje staat uit. Er gaat geen e-mail meer uit.',
  nietHier: 'Deze praktijk verstuurt geen e-mail. Een seintje kan hier dus niet.',
  afgesloten: 'Dit traject is afgesloten. Er gaat geen seintje meer uit.',
  mijn: {
    titel: 'Seintje',
    terug: 'Terug naar je gesprekken',
    uitleg:
      'Je sprak met je specialist af dat je een e-mail krijgt op de dag voor een gesprek. Er staat alleen in dat je in je agenda moet kijken. Meer niet.',
    stop: 'Stop met het seintje',
    stopUitleg: 'Dit werkt meteen. Je hoeft niet te zeggen waarom.',
    gestopt: 'Gestopt. Je krijgt geen e-mail meer.',
    geen: 'Je krijgt van ons geen e-mail. Wil je een seintje op de dag voor een gesprek? Bespreek het met je specialist.',
    adres: 'Naar',
    kop: 'Zo gaat het nu',
  },
  melding: {
    titel: 'E-mail voor jou',
    terug: 'Terug naar Toegang',
    uitleg:
      'Je kunt een e-mail krijgen als er iets nieuws voor je is. Bijvoorbeeld een aanmelding, een nieuw traject, of een verslag dat de ouder tekende. Hoogstens een keer per werkdag. Er staat alleen in dat er iets klaarstaat.',
    adres: 'Jouw e-mailadres',
    maak: 'Zet de e-mail aan',
    aan: 'Je krijgt een e-mail als er iets nieuws is.',
    stop: 'Zet de e-mail uit',
    bewaard: 'De e-mail staat aan.',
    gestopt: 'De e-mail staat uit.',
    nietHier: 'Deze praktijk verstuurt geen e-mail.',
    sinds: 'Sinds',
  },
}

export type Woorden = typeof nl
