// The words around the guide: its questions and answers, what an outcome is called, and the sources in plain words.
import type { AntwoordOp, Bron, Onderwerp, Uitkomst, Vraagonderwerp } from '../../domein/overleg.ts'
import type { Taal } from '../../ui/woorden.ts'
import { en } from './woorden-en.ts'

type Vragen = { [O in Vraagonderwerp]: { vraag: string; antwoorden: Record<AntwoordOp<O>, string> } }

export type Woorden = {
  onderwerp: string
  onderwerpen: Record<Onderwerp, [tekst: string, bij: string]>
  vragen: Vragen
  uitkomst: Record<Uitkomst, string>
  voorbeeld: string
  pasAan: string
  voorbeeldNaam: (nummer: number) => string
  bronnen: string
  bron: Record<Bron, string>
  wet: string
  opnieuw: string
  verbod: string
  bang: string
  veiligThuis: string
  uitleg: string
}

const nl: Woorden = {
  onderwerp: 'Waar gaat het over?',
  onderwerpen: {
    beslissing: ['Een grote beslissing', 'School kiezen, een behandeling, verhuizen, paspoort, buitenland'],
    ziek: ['Mijn kind is ziek', 'Verkouden, een arts of een medicijn'],
    school: ['School', 'Een rapport, een toets, zorgen'],
    overdracht: ['De overdracht', 'Halen, brengen, iets meegeven, een dag ruilen'],
    nood: ['Er is iets ernstigs', 'Een ongeluk, het ziekenhuis, gevaar'],
    anders: ['Iets anders', 'Al het andere'],
  },
  vragen: {
    beslissing: {
      vraag: 'Wie heeft het gezag over je kind?',
      antwoorden: {
        samen: 'Wij allebei',
        ik: 'Alleen ik',
        'niet-ik': 'Ik niet',
        'weet-niet': 'Dat weet ik niet',
      },
    },
    ziek: {
      vraag: 'Hoe is het met je kind?',
      antwoorden: {
        licht: 'Verkouden, of een dag niet lekker',
        zorg: 'Er is een arts, koorts die blijft, of een medicijn',
        behandeling: 'Er moet een behandeling, operatie of vaccinatie komen',
        spoed: 'Het is ernstig of er is haast bij',
      },
    },
    school: {
      vraag: 'Wat speelt er op school?',
      antwoorden: {
        dagelijks: 'Iets van elke dag: een toets, een gymtas, een rapport',
        zorg: 'School maakt zich zorgen',
        keuze: 'Een nieuwe school of een andere school',
      },
    },
    overdracht: {
      vraag: 'Hoe gaat het met halen en brengen?',
      antwoorden: {
        gewoon: 'Zoals het is afgesproken',
        anders: 'Het wordt later, of het loopt anders',
        meegeven: 'Er gaat iets mee, zoals een medicijn',
        ruilen: 'Ik wil een dag ruilen, of het is mij gevraagd',
      },
    },
    anders: {
      vraag: 'Staat het in je plan of in een uitspraak?',
      antwoorden: {
        plan: 'Ja',
        niet: 'Nee, en het kan wachten',
        twijfel: 'Dat weet ik niet zeker',
      },
    },
  },
  uitkomst: {
    nu: 'Ja, zodra het kan.',
    samen: 'Ja, dit beslis je samen.',
    raadplegen: 'Ja, vertel het en vraag ernaar.',
    vragen: 'Vragen mag.',
    uitzoeken: 'Zoek het eerst uit.',
    plan: 'Ja, als dat er staat.',
    melden: 'Ja, laat het kort weten.',
    laten: 'Nee, dit mag je laten.',
  },
  voorbeeld: 'Een voorbeeld',
  pasAan: 'Aanpassen in de berichthulp',
  voorbeeldNaam: nummer => `voorbeeld ${nummer}`,
  bronnen: 'Waar dit op rust',
  bron: {
    'bw-247':
      'Burgerlijk Wetboek 1, artikel 247: bij gezag hoort ook dat je kind een band houdt met de andere ouder.',
    'bw-253a':
      'Burgerlijk Wetboek 1, artikel 253a: hebben jullie samen gezag en komen jullie er niet uit? Dan kan de rechter beslissen.',
    'bw-377b':
      'Burgerlijk Wetboek 1, artikel 377b: heeft een ouder alleen gezag? Dan vertelt die de ander wat belangrijk is, en vraagt wat die vindt.',
    'bw-377c':
      'Burgerlijk Wetboek 1, artikel 377c: heb je geen gezag, dan mag je het ook vragen aan school of een arts.',
    gezagsregister: 'Het gezagsregister van de rechtbank. Daar staat wie het gezag heeft.',
    plan: 'Je ouderschapsplan, of wat de rechter besliste. Wat daar staat, gaat voor.',
  },
  wet: 'De hele wet staat op wetten.overheid.nl',
  opnieuw: 'Een ander onderwerp',
  verbod: 'Is er een contactverbod? Vraag dan eerst je advocaat langs welke weg dit kan.',
  bang: 'Ben je bang voor jezelf of voor je kind? Bel Veilig Thuis op',
  veiligThuis: 'Zij denken met je mee.',
  uitleg: 'Dit is uitleg, geen advies over jouw zaak. Wij bewaren niet wat je hier kiest.',
}

/** The words of this feature in a language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
