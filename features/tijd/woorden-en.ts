// The same words in English.
import { inUren } from '../../domein/tijdstaat.ts'
import type { Taal } from '../../ui/woorden.ts'
import { nl, VAST, type Woorden } from './woorden.ts'

export const en: Woorden = {
  titel: 'Time',
  titelVan: naam => `Time of ${naam}`,
  uitleg: 'The minutes you wrote down at each gesprek.',
  code: code => `Code ${code}.`,
  leeg: 'No time yet. Fill in the minutes at a gesprek: here they add up by themselves.',
  duur: totaal => {
    const { uren, minuten } = inUren(totaal)
    return [uren > 0 && `${uren}${VAST}h`, (minuten > 0 || uren === 0) && `${minuten}${VAST}min`]
      .filter(Boolean)
      .join(VAST)
  },
  voluit: totaal => {
    const { uren, minuten } = inUren(totaal)
    const delen = [
      uren > 0 && (uren === 1 ? '1 hour' : `${uren} hours`),
      (minuten > 0 || uren === 0) && (minuten === 1 ? '1 minute' : `${minuten} minutes`),
    ]
    return delen.filter(Boolean).join(' and ')
  },
  soort: { gesprek: 'Gesprek', reis: 'Travel', administratie: 'Administration' },
  samen: 'Together',
  maand: 'Month',
  perMaand: 'Per month',
  gehouden: 'Held',
  alles: 'All',
  nogNiet: 'Not filled in yet',
  nogNietUitleg: 'No travel or no administration? Then fill in 0.',
  vastleggen: 'Record this gesprek first',
  bestand: 'As a file for a spreadsheet (csv)',
  bestandUitleg: 'The file holds the code and never a name. You can print from your browser.',
  kies: 'Which month?',
  toon: 'Show',
  perTraject: 'Per traject',
  traject: 'Traject',
  inMaand: maand => `In ${maand}`,
  somVan: n => (n === 1 ? '1 gesprek held' : `${n} gesprekken held`),
  leegMaand: maand => `No time in ${maand}.`,
  alleenMijn:
    'Of the trajecten you have now, and of gesprekken since you are the specialist there. Opening this stands in the log of each traject that counts here.',
  kolommen: {
    code: 'code',
    datum: 'date',
    stand: 'state',
    gesprek: 'gesprek (minutes)',
    reis: 'travel (minutes)',
    administratie: 'administration (minutes)',
    samen: 'together (minutes)',
  },
}

/** The words in this language. */
export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
