// The words around taking a dossier along to another system.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Meenemen naar een ander systeem',
  terug: 'Overzicht',
  inleiding:
    'Een bestand met het dossier van dit traject, in de vorm die andere zorgsystemen lezen (FHIR R4). Gebruik het als de hulp hier ophoudt of overgaat.',
  erin: 'Wat erin staat',
  welInhoud:
    'De ouder en jij, het plan met de instemming, de doelen, en de gesprekken met je notities. De check-ins, de vragenlijsten en de scores. Elke versie van het verslag, met de verklaring, de reacties en de handtekeningen. En wie keek.',
  nietInhoud:
    'Niet: de woorden die de ouder bij een check-in voor zichzelf schreef. Ook niet: uitspraken die niet in het verslag staan, en de namen van de kinderen. En niet de meldcode, of hoe je de ouder bereikt. Dat geef je van mens tot mens door.',
  letOp:
    'Wie dit bestand heeft, leest alles. Geef het alleen met toestemming van de ouder, en haal het daarna van je apparaat.',
  knop: 'Bestand maken',
}
export type Woorden = typeof nl

const en: Woorden = {
  titel: 'Take along to another system',
  terug: 'Overview',
  inleiding:
    'A file with the dossier of this traject, in the form that other care systems read (FHIR R4). Use it when the help ends here or goes elsewhere.',
  erin: 'What is in it',
  welInhoud:
    'The ouder and you, the plan with its consent, the doelen, the gesprekken with your notes, the check-ins, the questionnaires and the scores, every version of the report with the verklaring, the reactions and the signatures, and who looked.',
  nietInhoud:
    'Not: the words the ouder wrote for themselves beside a check-in, the statements that are not in the report, the names of the children, the meldcode, and how to reach the ouder. Pass those on from person to person.',
  letOp:
    'Whoever has this file can read everything. Give it only with the consent of the ouder, and remove it from your device afterwards.',
  knop: 'Make the file',
}

export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
