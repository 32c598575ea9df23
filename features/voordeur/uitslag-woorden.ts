// The words around the figures of the last proof. No figure stands here: those come from the file of the prover.
export const nl = {
  kop: 'Wanneer het voor het laatst lukte',
  geen: 'Van de grote proef is bij dit programma nog geen uitslag. Er is dus ook niets om te laten zien.',
  uitleg: 'Deze cijfers schreef de proef zelf op. Niemand heeft ze ingetypt.',
  anders:
    'Let op: na deze proef is een regel van de muur veranderd. De kleine proef is er bij elke verandering, maar de grote moet nog een keer.',
  gedaan: 'Alles hield op',
  versie: 'Versie van het programma',
  geschiedenissen: 'Keren nagespeeld, met en zonder de andere kant',
  gebeurtenissen: 'Dingen die mensen daarin deden',
  verschillendeBytes: 'Tekens die aan jouw kant anders waren',
  routes: 'Soorten bladzijden en knoppen die meededen',
  daden: 'Keren dat de ene kant iets deed en we daarna de andere kant nalazen',
  bladzijden: 'Bladzijden die we daarbij nalazen',
  lekken: 'Lekken die we met opzet maakten',
  lekkenGevangen: 'Daarvan gevonden',
  verzwakkingen: 'Regels van de muur die we zwakker maakten',
  verzwakkingenGezien: 'Daarvan gemerkt',
  paren: 'Paren van ouders die we verdeelden over specialisten',
  overlap: 'Daarvan bij dezelfde specialist of op hetzelfde dagdeel',
  zaad: 'Begin van het toeval, om het te herhalen',
}

type UitslagWoorden = typeof nl

export const en: UitslagWoorden = {
  kop: 'When it last held',
  geen: 'No result of the large test comes with this program yet. So there is nothing to show either.',
  uitleg: 'The test wrote these figures down by itself. Nobody typed them.',
  anders:
    'Please note: a rule of the wall has changed since this test. The small test is there at every change, but the large one has to be done again.',
  gedaan: 'Everything held on',
  versie: 'Version of the program',
  geschiedenissen: 'Times played, with and without the other side',
  gebeurtenissen: 'Things people did in them',
  verschillendeBytes: 'Characters that differed on your side',
  routes: 'Kinds of pages and buttons that took part',
  daden: 'Times one side did something and we read the other side again',
  bladzijden: 'Pages we read again',
  lekken: 'Leaks we made on purpose',
  lekkenGevangen: 'Of these, found',
  verzwakkingen: 'Rules of the wall we made weaker',
  verzwakkingenGezien: 'Of these, noticed',
  paren: 'Pairs of parents we divided over specialists',
  overlap: 'Of these, with the same specialist or at the same part of the day',
  zaad: 'Beginning of the chance, to repeat it',
}
