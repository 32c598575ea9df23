// The words of time: hours and minutes, months, and what was not filled in yet. For the specialist.
import { inUren } from '../../domein/tijdstaat.ts'

/** A space at which no line breaks: a duration in a cell of a table stays together. */
export const VAST = '\u00a0'

export const nl = {
  titel: 'Tijd',
  titelVan: (naam: string) => `Tijd van ${naam}`,
  uitleg: 'De minuten die je bij elk gesprek opschreef.',
  code: (code: string) => `Code ${code}.`,
  leeg: 'Nog geen tijd. Vul de minuten in bij een gesprek: hier tellen ze vanzelf op.',
  duur: (totaal: number) => {
    const { uren, minuten } = inUren(totaal)
    const delen = [uren > 0 && `${uren}${VAST}uur`, (minuten > 0 || uren === 0) && `${minuten}${VAST}min`]
    return delen.filter(Boolean).join(VAST)
  },
  voluit: (totaal: number) => {
    const { uren, minuten } = inUren(totaal)
    const delen = [
      uren > 0 && `${uren} uur`,
      (minuten > 0 || uren === 0) && (minuten === 1 ? '1 minuut' : `${minuten} minuten`),
    ]
    return delen.filter(Boolean).join(' en ')
  },
  soort: { gesprek: 'Gesprek', reis: 'Reis', administratie: 'Administratie' },
  samen: 'Samen',
  maand: 'Maand',
  perMaand: 'Per maand',
  gehouden: 'Gehouden',
  alles: 'Alles',
  nogNiet: 'Nog niet ingevuld',
  nogNietUitleg: 'Geen reis of geen administratie? Vul dan 0 in.',
  vastleggen: 'Leg dit gesprek eerst vast',
  bestand: 'Als bestand voor een rekenblad (csv)',
  bestandUitleg: 'In het bestand staat de code en nooit een naam. Afdrukken kan vanuit je browser.',
  kies: 'Welke maand?',
  toon: 'Tonen',
  perTraject: 'Per traject',
  traject: 'Traject',
  inMaand: (maand: string) => `In ${maand}`,
  somVan: (n: number) => (n === 1 ? '1 gesprek gehouden' : `${n} gesprekken gehouden`),
  leegMaand: (maand: string) => `Geen tijd in ${maand}.`,
  alleenMijn:
    'Van de trajecten die je nu hebt, en van gesprekken sinds jij daar de specialist bent. Openen staat in het log van elk traject dat hier meetelt.',
  kolommen: {
    code: 'code',
    datum: 'datum',
    stand: 'stand',
    gesprek: 'gesprek (minuten)',
    reis: 'reis (minuten)',
    administratie: 'administratie (minuten)',
    samen: 'samen (minuten)',
  },
}

export type Woorden = typeof nl
