// The words around the vragenlijst: for an ouder with je, warm and short; for the specialist what the figure means and what not. The questions
// themselves are not ours (domein/vragenlijst.ts).
import type { Taal } from '../../ui/woorden.ts'
import { en } from './woorden-en.ts'

export const nl = {
  mijn: {
    titel: 'Een paar vragen',
    terug: 'Vandaag',
    inleiding: 'Je specialist zette deze vragen voor je klaar. Wat je niet wilt zeggen, sla je over.',
    vast: 'Deze vragen zijn overal hetzelfde. Daarom staat er ‘u’.',
    gevoel: 'Hoe het met je gaat',
    hulp: 'Deze hulp',
    verder: 'Hoe ga je verder na deze hulp?',
    wieLeest: 'Jij kunt dit lezen, en je specialist. Na het versturen blijft het zo staan.',
    bron: 'De eerste vijf vragen heten MHI-5. De tekst is van het CBS.',
    bronEind: 'De vragen over deze hulp staan in de wet.',
    versturen: 'Versturen',
    niet: 'Ik vul dit niet in',
    kies: 'Kies ten minste een antwoord. Of kies onderaan: Ik vul dit niet in.',
    leeg: 'Er staan nu geen vragen voor je klaar.',
    eerder: (dag: string) => `Wat je koos op ${dag}`,
    overgeslagen: (dag: string) => `Op ${dag} vulde je niets in. Dat is goed.`,
    open: 'Overgeslagen',
  },
  titel: (naam: string) => `Vragenlijst van ${naam}`,
  terug: 'Scores en evaluaties',
  inleiding:
    'Vijf vragen over hoe de ouder zich voelde (MHI-5). Aan het eind ook twee vragen over de hulp. De ouder vult ze zelf in op de eigen telefoon, en mag alles overslaan.',
  klaarzetten: 'Klaarzetten',
  klaargezet: 'Klaargezet. De ouder ziet het bij Vandaag.',
  stand: {
    niet: 'Nog niet klaargezet.',
    ligt: (dag: string) => `Klaargezet op ${dag}. Nog niet ingevuld.`,
    voorbij: 'Niet ingevuld. Er ligt nu een nieuwere.',
    ingevuld: (dag: string) => `Ingevuld op ${dag}.`,
    overgeslagen: (dag: string) => `De ouder koos op ${dag} om dit niet in te vullen.`,
  },
  uitkomst: {
    kop: 'Uitkomst, alleen voor jou',
    alleenJij:
      'Toon het getal niet aan de ouder en vergelijk er geen ouders mee. Het staat dichtgevouwen, omdat de ouder soms naast je zit.',
    moment: 'Moment',
    mhi5: 'MHI-5',
    onvolledig: 'geen getal: er is een vraag overgeslagen',
    zijde: {
      onder: 'onder de 60: het CBS noemt dat psychisch ongezond',
      op: 'precies 60: de GGD noemt dat psychisch ongezond, het CBS niet',
      boven: 'boven de 60',
    },
    betekenis: 'Wat het getal zegt',
    uitleg:
      'Het loopt van 0 tot 100, en hoger is beter. Een ander antwoord op een vraag is 4 punten per stap. Het is geen diagnose. Het zegt ook niet waardoor iemand zich zo voelde. Kijk alleen naar deze ene ouder, van begin tot eind. Of een verschil groot genoeg is, valt zo niet te zeggen. Daar is een norm voor nodig, en die staat hier niet.',
    vragen: 'Is het laag, of veel lager dan eerst? Vraag ernaar in het gesprek.',
    antwoorden: 'Wat de ouder koos',
    vraag: 'Vraag',
    overgeslagen: 'overgeslagen',
    nut: 'Hoe nuttig was deze hulp, van 1 tot 10?',
    verder: 'Hoe gaat de ouder verder?',
    cbs: 'De laatste twee vragen staan in de Regeling Jeugdwet (bijlage 2), voor de landelijke cijfers.',
    bron: 'De tekst van de MHI-5 en de grens van 60 zijn van CBS en RIVM. Ga voor gebruik met echte ouders na of dat zo mag: de voorwaarden zijn niet nagezien.',
  },
}

export type Woorden = typeof nl

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
