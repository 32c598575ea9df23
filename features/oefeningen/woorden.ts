// The words around the exercises; the exercises themselves stand in inhoud/oefening.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  titel: 'Oefeningen',
  inleiding: 'Kies wat vandaag past. Lezen duurt drie minuten.',
  vanJou: 'Wat je denkt of opschrijft, blijft van jou. Hier wordt niets bewaard.',
  doelen: {
    basis: 'Stevig staan',
    verbinding: 'Dicht bij je kind',
    deescalatie: 'Rustig met berichten en contact',
  },
  alle: 'Alle oefeningen',
  papier: 'Liever op papier? Druk deze bladzijde af. Er komt ruimte bij om te schrijven.',
}
type Woorden = typeof nl

const en: Woorden = {
  titel: 'Exercises',
  inleiding: 'Choose what suits today. Reading takes three minutes.',
  vanJou: 'What you think or write down stays yours. Nothing is kept here.',
  doelen: {
    basis: 'Standing firm',
    verbinding: 'Close to your child',
    deescalatie: 'Calm with messages and contact',
  },
  alle: 'All exercises',
  papier: 'Rather on paper? Print this page. It comes with room to write.',
}

/** The words of this feature in a language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
