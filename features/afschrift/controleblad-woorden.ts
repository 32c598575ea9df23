// The words of the page that checks a copy without Luwte, in both languages: it carries both. `{0}` is filled in by the page.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Controle van een afschrift',
  uitleg:
    'Deze bladzijde kijkt na of het afschrift nog is zoals je het kreeg. Dat doet je eigen apparaat. Er gaat niets weg en er is geen verbinding nodig.',
  zonderScript: 'Zet JavaScript aan om na te kijken. Deze bladzijde haalt niets op en stuurt niets weg.',
  heel: 'Alles klopt',
  nietHeel: 'Er klopt iets niet',
  ketenKlopt: 'Alle {0} schakels van de keten kloppen.',
  ketenBreekt: 'De keten breekt bij schakel {0}. Vanaf daar is er iets veranderd, of er ontbreekt iets.',
  tekstKlopt: 'De tekst is woord voor woord wat je kreeg.',
  tekstKloptNiet: 'De tekst is niet meer wat je kreeg.',
  getal: 'Controlegetal: {0}',
  geenBestand: 'Dit is geen afschrift dat deze bladzijde kan lezen. Er klopt dus iets niet.',
  geenCrypto: 'Deze browser kan dit niet nakijken. Open de bladzijde in een andere browser.',
  getalKop: 'Vergelijk met het papier',
  getalLabel: 'Controlegetal op je papier',
  geenGetal: 'Dit is geen controlegetal. Kijk nog eens goed naar elk teken.',
  getalHier: 'Dit getal hoort bij dit afschrift.',
  getalEerder: 'Dit getal hoort bij schakel {0}, eerder in dit dossier.',
  getalNiet: 'Dit getal komt hier niet voor.',
  tekstKop: 'Wat er in het afschrift staat',
  ketenKop: 'De keten',
  ketenUitleg:
    'Elke keer dat er iets in je dossier kwam, kwam er een schakel bij. Een schakel zegt wanneer, en niet wat. Tijden zijn in UTC.',
  nummer: 'Schakel',
  wanneer: 'Wanneer',
  uitkomst: 'Klopt het?',
  klopt: 'klopt',
  kloptNiet: 'klopt niet',
}
export type Controlewoorden = typeof nl

const en: Controlewoorden = {
  titel: 'Check of a copy',
  uitleg:
    'This page checks whether the copy is still as you got it. Your own device does that. Nothing is sent and no connection is needed.',
  zonderScript: 'Turn on JavaScript to check. This page fetches nothing and sends nothing.',
  heel: 'All is right',
  nietHeel: 'Something is not right',
  ketenKlopt: 'All {0} links of the chain hold.',
  ketenBreekt: 'The chain breaks at link {0}. From there something was changed, or something is missing.',
  tekstKlopt: 'The text is word for word what you got.',
  tekstKloptNiet: 'The text is no longer what you got.',
  getal: 'Control number: {0}',
  geenBestand: 'This is no copy that this page can read. So something is not right.',
  geenCrypto: 'This browser cannot check it. Open the page in another browser.',
  getalKop: 'Compare with the paper',
  getalLabel: 'Control number on your paper',
  geenGetal: 'This is no control number. Look at each character again.',
  getalHier: 'This number belongs to this copy.',
  getalEerder: 'This number belongs to link {0}, earlier in this dossier.',
  getalNiet: 'This number is not here.',
  tekstKop: 'What the copy says',
  ketenKop: 'The chain',
  ketenUitleg:
    'Each time something came into your dossier, a link was added. A link says when, and not what. Times are in UTC.',
  nummer: 'Link',
  wanneer: 'When',
  uitkomst: 'Does it hold?',
  klopt: 'holds',
  kloptNiet: 'does not hold',
}

export const controlewoorden: Readonly<Record<Taal, Controlewoorden>> = { nl, en }
