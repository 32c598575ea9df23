// The English words around the guide.
import type { Woorden } from './woorden.ts'

export const en: Woorden = {
  onderwerp: 'What is it about?',
  onderwerpen: {
    beslissing: ['A big decision', 'Choosing a school, a treatment, moving house, a passport, going abroad'],
    ziek: ['My child is ill', 'A cold, a doctor or a medicine'],
    school: ['School', 'A school report, a test, worries'],
    overdracht: ['The handover', 'Fetching, bringing, something to take along, swapping a day'],
    nood: ['Something serious happened', 'An accident, the hospital, danger'],
    anders: ['Something else', 'Everything else'],
  },
  vragen: {
    beslissing: {
      vraag: 'Who has parental authority over your child?',
      antwoorden: {
        samen: 'Both of us',
        ik: 'Only I have',
        'niet-ik': 'I have not',
        'weet-niet': 'I do not know',
      },
    },
    ziek: {
      vraag: 'How is your child?',
      antwoorden: {
        licht: 'A cold, or a day unwell',
        zorg: 'There is a doctor, a fever that stays, or a medicine',
        behandeling: 'A treatment, operation or vaccination is needed',
        spoed: 'It is serious or urgent',
      },
    },
    school: {
      vraag: 'What is going on at school?',
      antwoorden: {
        dagelijks: 'Something of every day: a test, a gym bag, a school report',
        zorg: 'School is worried',
        keuze: 'A new school or another school',
      },
    },
    overdracht: {
      vraag: 'How does fetching and bringing go?',
      antwoorden: {
        gewoon: 'As was agreed',
        anders: 'It will be late, or it goes differently',
        meegeven: 'Something comes along, such as a medicine',
        ruilen: 'I would like to swap a day, or I was asked to',
      },
    },
    anders: {
      vraag: 'Is it in your plan or in a ruling?',
      antwoorden: {
        plan: 'Yes',
        niet: 'No, and it can wait',
        twijfel: 'I am not sure',
      },
    },
  },
  uitkomst: {
    nu: 'Yes, as soon as you can.',
    samen: 'Yes, this you decide together.',
    raadplegen: 'Yes, tell it and ask.',
    vragen: 'You may ask.',
    uitzoeken: 'Find out first.',
    plan: 'Yes, if it says so.',
    melden: 'Yes, let them know briefly.',
    laten: 'No, this you may leave.',
  },
  voorbeeld: 'A sample',
  pasAan: 'Change it in the message help',
  voorbeeldNaam: nummer => `sample ${nummer}`,
  bronnen: 'What this rests on',
  bron: {
    'bw-247':
      'Dutch Civil Code 1, article 247: authority also means that your child keeps a bond with the other parent.',
    'bw-253a':
      'Dutch Civil Code 1, article 253a: do you share authority and can you not agree? Then the court can decide.',
    'bw-377b':
      'Dutch Civil Code 1, article 377b: does one parent have authority? Then that parent tells the other what matters and asks what they think.',
    'bw-377c':
      'Dutch Civil Code 1, article 377c: if you have no authority, you may also ask the school or a doctor.',
    gezagsregister: 'The register of parental authority of the court. It says who has authority.',
    plan: 'Your parenting plan, or what the court decided. What it says goes first.',
  },
  wet: 'The whole law (in Dutch) is at wetten.overheid.nl',
  opnieuw: 'Another topic',
  verbod: 'Is there a contact ban? Then first ask your lawyer by which way this can be done.',
  bang: 'Are you afraid for yourself or for your child? Call Veilig Thuis on',
  veiligThuis: 'They think along with you.',
  uitleg: 'This is an explanation, not advice on your case. We do not keep what you choose here.',
}
