// The few dozen verbs of orders between parents, in the forms that a question needs.

/** Stem (breng), third person or `je`-form (brengt), infinitive (brengen). */
const vormen: readonly (readonly [string, string, string])[] = [
  ['breng', 'brengt', 'brengen'],
  ['haal', 'haalt', 'halen'],
  ['kom', 'komt', 'komen'],
  ['geef', 'geeft', 'geven'],
  ['doe', 'doet', 'doen'],
  ['zorg', 'zorgt', 'zorgen'],
  ['teken', 'tekent', 'tekenen'],
  ['onderteken', 'ondertekent', 'ondertekenen'],
  ['betaal', 'betaalt', 'betalen'],
  ['regel', 'regelt', 'regelen'],
  ['stuur', 'stuurt', 'sturen'],
  ['neem', 'neemt', 'nemen'],
  ['bel', 'belt', 'bellen'],
  ['app', 'appt', 'appen'],
  ['mail', 'mailt', 'mailen'],
  ['zet', 'zet', 'zetten'],
  ['maak', 'maakt', 'maken'],
  ['laat', 'laat', 'laten'],
  ['zeg', 'zegt', 'zeggen'],
  ['pak', 'pakt', 'pakken'],
  ['koop', 'koopt', 'kopen'],
  ['was', 'wast', 'wassen'],
  ['lees', 'leest', 'lezen'],
  ['reageer', 'reageert', 'reageren'],
  ['antwoord', 'antwoordt', 'antwoorden'],
  ['meld', 'meldt', 'melden'],
  ['ruil', 'ruilt', 'ruilen'],
  ['rij', 'rijdt', 'rijden'],
  ['check', 'checkt', 'checken'],
  ['kijk', 'kijkt', 'kijken'],
  ['houd', 'houdt', 'houden'],
  ['hou', 'houdt', 'houden'],
  ['leg', 'legt', 'leggen'],
  ['vul', 'vult', 'vullen'],
  ['schrijf', 'schrijft', 'schrijven'],
  ['wacht', 'wacht', 'wachten'],
  ['stop', 'stopt', 'stoppen'],
]

/** Pattern of the stems, longest first: breng, haal, kom. */
export const stammen = vormen
  .map(v => v[0])
  .sort((a, b) => b.length - a.length)
  .join('|')
/** Pattern of the forms with je: brengt, haalt, komt. */
export const jeVormen = [...new Set(vormen.map(v => v[1]))].sort((a, b) => b.length - a.length).join('|')

/** breng for brengt; null for a verb that is not in the table. */
export function stam(jeVorm: string): string | null {
  return vormen.find(v => v[1] === jeVorm)?.[0] ?? null
}

/** brengen for breng or brengt; null for a verb that is not in the table. */
export function heleVorm(vorm: string): string | null {
  return vormen.find(v => v[0] === vorm || v[1] === vorm)?.[2] ?? null
}
