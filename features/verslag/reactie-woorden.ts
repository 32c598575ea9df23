// The words around reactions to paragraphs of a concept, for the ouder and for the specialist.
import type { Taal } from '../../ui/woorden.ts'

const nl = {
  ouder: {
    knop: 'Reageren op een stukje',
    titel: 'Reageren op een stukje',
    inleiding:
      'Klopt er iets niet, of wil je er iets bij zeggen? Kies dan het stukje tekst. Alles mag, niets moet.',
    kies: 'Reageren',
    kiesBij: 'op:',
    wijzig: 'Jouw reactie wijzigen',
    klaar: 'Klaar',
    jouw: 'Jouw reactie',
    gevolg: {
      open: 'Nog geen antwoord van je specialist.',
      gebleven: 'Je specialist: dit blijft zo staan.',
      aangepast: 'Je specialist: dit is aangepast.',
      komt: 'Je specialist past dit aan. Je leest het in de volgende versie.',
      'toch-niet': 'Je specialist wilde dit aanpassen. Jij tekende eerder.',
    },
    eerder: (n: number): string =>
      n === 1 ? 'Jouw reactie op een eerdere versie' : 'Jouw reacties op eerdere versies',
    versie: (nr: number) => `versie ${nr}`,
    stukje: 'Het stukje tekst',
    vraag: 'Wat wil je hierover zeggen?',
    vraagHint: 'Kort mag. Maak het vak leeg om je reactie terug te nemen.',
    wieLeest:
      'Jij leest dit, en je specialist. Je specialist antwoordt. Later staan je reactie en het antwoord achter in het verslag.',
    tot: 'Tot je specialist antwoordt of jij beslist, kun je dit nog veranderen.',
    leeg: 'Schrijf in het vak wat je wilt zeggen.',
    bewaren: 'Bewaren',
    bewaard: 'Bewaard.',
    dicht: 'Je hebt al beslist. Je reactie kan niet meer veranderen.',
    beantwoord: 'Je specialist heeft al geantwoord. Deze reactie kan niet meer veranderen.',
    wacht:
      'Je specialist gaat nog iets aanpassen. Onderteken je nu, dan komt die nieuwe versie er niet meer.',
  },
  staf: {
    titel: 'Reacties',
    naar: (n: number, open: number) =>
      open > 0 ? `Reacties lezen (${open} zonder antwoord)` : `Reacties lezen (${n})`,
    inleiding: (naam: string) => `Wat ${naam} bij een alinea schreef. ${naam} leest je antwoord meteen.`,
    geen: 'Er zijn geen reacties.',
    versie: (nr: number) => `Versie ${nr}`,
    van: (naam: string, dag: string) => `${naam}, ${dag}`,
    antwoordVan: (dag: string) => `Jouw antwoord, ${dag}`,
    gevolg: {
      open: 'Nog geen antwoord.',
      gebleven: 'Blijft zo staan.',
      aangepast: 'Aangepast in een nieuwe versie.',
      komt: 'Je past dit aan in de volgende versie.',
      'toch-niet': 'Je wilde dit aanpassen. De ouder tekende eerder.',
    },
    vraag: 'Wat doe je ermee?',
    opties: { aangepast: 'Ik pas het aan in de volgende versie', gebleven: 'Het blijft zo staan' },
    tekst: 'Jouw antwoord',
    tekstHint: 'Blijft het zo staan, schrijf dan waarom. Dit komt bij de reactie in het verslag.',
    waarom: 'Schrijf waarom het zo blijft staan.',
    kies: 'Kies wat je ermee doet.',
    knop: 'Antwoorden',
    anders: 'Ander antwoord geven',
    bewaard: 'Bewaard. De ouder kan je antwoord lezen.',
    dicht: 'Het verslag is getekend. Antwoorden kan niet meer.',
    open: {
      kop: 'Reacties zonder antwoord',
      uitleg: 'Je kunt verder. In het verslag staat dan dat er geen antwoord is.',
    },
    beloofd: 'Je beloofde een aanpassing. Leg eerst een nieuwe versie voor.',
  },
}
export type ReactieWoorden = typeof nl

const en: ReactieWoorden = {
  ouder: {
    knop: 'React to a part',
    titel: 'React to a part',
    inleiding:
      'Is something not right, or do you want to add something? Choose the part of the text. You may, you need not.',
    kies: 'React',
    kiesBij: 'to:',
    wijzig: 'Change your reaction',
    klaar: 'Done',
    jouw: 'Your reaction',
    gevolg: {
      open: 'No answer from your specialist yet.',
      gebleven: 'Your specialist: this stays as it is.',
      aangepast: 'Your specialist: this was changed.',
      komt: 'Your specialist will change this. You will read it in the next version.',
      'toch-niet': 'Your specialist wanted to change this. You signed before that.',
    },
    eerder: n => (n === 1 ? 'Your reaction to an earlier version' : 'Your reactions to earlier versions'),
    versie: nr => `version ${nr}`,
    stukje: 'The part of the text',
    vraag: 'What do you want to say about this?',
    vraagHint: 'Short is fine. Empty the box to take your reaction back.',
    wieLeest:
      'You read this, and your specialist. Your specialist answers. Later your reaction and the answer stand at the end of the report.',
    tot: 'Until your specialist answers or you decide, you can still change this.',
    leeg: 'Write in the box what you want to say.',
    bewaren: 'Save',
    bewaard: 'Saved.',
    dicht: 'You have decided already. Your reaction can no longer change.',
    beantwoord: 'Your specialist has answered already. This reaction can no longer change.',
    wacht: 'Your specialist is going to change something. If you sign now, that new version will not come.',
  },
  staf: {
    titel: 'Reactions',
    naar: (n, open) => (open > 0 ? `Read reactions (${open} without an answer)` : `Read reactions (${n})`),
    inleiding: naam => `What ${naam} wrote beside a paragraph. ${naam} reads your answer at once.`,
    geen: 'There are no reactions.',
    versie: nr => `Version ${nr}`,
    van: (naam, dag) => `${naam}, ${dag}`,
    antwoordVan: dag => `Your answer, ${dag}`,
    gevolg: {
      open: 'No answer yet.',
      gebleven: 'Stays as it is.',
      aangepast: 'Changed in a new version.',
      komt: 'You change this in the next version.',
      'toch-niet': 'You wanted to change this. The ouder signed before that.',
    },
    vraag: 'What do you do with it?',
    opties: { aangepast: 'I change it in the next version', gebleven: 'It stays as it is' },
    tekst: 'Your answer',
    tekstHint: 'If it stays as it is, write why. This goes with the reaction into the report.',
    waarom: 'Write why it stays as it is.',
    kies: 'Choose what you do with it.',
    knop: 'Answer',
    anders: 'Give another answer',
    bewaard: 'Saved. The ouder can read your answer.',
    dicht: 'The report has been signed. It is too late to answer.',
    open: {
      kop: 'Reactions without an answer',
      uitleg: 'You can go on. The report will then say that there is no answer.',
    },
    beloofd: 'You promised a change. Hand over a new version first.',
  },
}

/** The words around reactions, in a language. */
export const reactieWoorden = (taal: Taal): ReactieWoorden => (taal === 'en' ? en : nl)
