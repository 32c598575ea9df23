// The same words in English.
import type { Taal } from '../../ui/woorden.ts'
import { nl, type Woorden } from './woorden.ts'

const ground = (about: string) => ({ label: `What is that based on? (${about})` })

const en: Woorden = {
  titel: 'Meldcode',
  terugTraject: 'Back to the traject',
  terugLijst: 'All records',
  terugStappen: 'Back to the steps',
  inleiding:
    'Here you record the steps that you take. Luwte works nothing out, suggests nothing and sends nothing.',
  wie: 'Only you read this, and whoever follows you as specialist. The ouder does not see it in Luwte, nor under Who looked. If somebody asks for inzage, consult a lawyer first.',
  begin: 'Begin with the signs',
  leeg: 'No meldcode has been recorded in this traject.',
  eerder: 'Recorded',
  begonnenOp: dag => `Begun on ${dag}`,
  geenBesluit: 'No decision recorded yet',
  besluit: (melden, dag) => (melden ? `Decision of ${dag}: to report` : `Decision of ${dag}: not to report`),
  volgorde: 'Does safety ask for another order? Then do first what is needed, and record it afterwards.',
  nietsVerstuurd:
    'Recording reports nothing. You report yourself: call Veilig Thuis, 0800-2000, day and night.',
  afdrukken: 'Print from your browser. Keep the paper apart, locked away.',
  traject: 'Traject',
  nogNiet: 'Not recorded yet.',
  leg: 'Record',
  nogEen: 'Record once more',
  over: stap => `: ${stap}`,
  verbeter: 'Correct',
  verbeterTitel: stap => `Correct: ${stap}`,
  verbeterUitleg: 'The earlier text stays. Your new text is added, with the date of today.',
  verbeterd: 'Corrected later. This was the earlier text.',
  isVerbetering: 'Correction.',
  gedaanOp: 'On which day did you do this?',
  gedaanHint: 'The day itself, also when you write it down later.',
  gedaan: dag => `Done on ${dag}.`,
  vastgelegd: (moment, naam) => `Recorded on ${moment}${naam && ` by ${naam}`}.`,
  staatVast: 'What you record stays. You can correct it with a new text.',
  bewaar: 'Record',
  annuleren: 'Do not record',
  bewaard: 'Recorded.',
  stap: {
    signalen: 'Step 1: signs',
    kindcheck: 'Step 1: check on the children',
    overleg: 'Step 2: consult',
    gesprek: 'Step 3: talk',
    wegen: 'Step 4: weigh',
    besluit: 'Step 5: decide',
    verteld: 'Step 5: what was told to whom',
  },
  uitleg: {
    signalen: 'What did you see or hear, and from whom? Write facts, and say which part is your impression.',
    kindcheck:
      'For whom does this ouder care, and are those children safe now? A child on the way counts too.',
    overleg:
      'Consult without names, places and days. A colleague may know people from this story. Veilig Thuis also advises without a name.',
    gesprek:
      'Talk with the ouder of this traject, and where you can with the child. Leave this out when it puts somebody in danger. Then write down why.',
    wegen:
      'These are the five questions of the framework. You answer what you know. The answer is yours, with its ground.',
    besluit: 'Two decisions: is a report needed, and which help goes on? A person with a name decides.',
    verteld: 'Who heard what, and how? Also when you told the ouder nothing yet, with the reason.',
  },
  vraag: {
    waarneming: {
      label: 'What did you see or hear?',
      hint: 'As exactly as you can. What somebody else tells, you add as the words of that person.',
    },
    bron: {
      label: 'From whom or what do you know this?',
      hint: 'For example: own observation, the ouder, school.',
    },
    kinderen: {
      label: 'For which children does this ouder care?',
      hint: 'With age, and where they are now.',
    },
    veilig: { label: 'How are they now, and are they safe?' },
    nodig: { label: 'What do they need now?' },
    met: { label: 'With whom did you consult?' },
    wie: { label: 'Name and function', hint: 'For a talk: with whom you spoke.' },
    advies: { label: 'What was the advice, and what do you do with it?' },
    gesproken: { label: 'Was there a talk?' },
    gezegd: { label: 'What was said?', hint: 'Or: why there was no talk.' },
    vermoeden: {
      label: '1. Is there a suspicion of violence or abuse, or is it a threat?',
      hint: 'The framework: with no you record why, and close.',
    },
    vermoeden_grond: ground('question 1'),
    onveilig: {
      label: '2. Is there acute or lasting danger?',
      hint: 'The framework: yes means to report. When somebody tells of violence themselves, that counts as acute.',
    },
    onveilig_grond: ground('question 2'),
    hulp: {
      label: '3. Can you give or arrange good help yourself?',
      hint: 'The framework: no means to report.',
    },
    hulp_grond: ground('question 3'),
    inzet: {
      label: '4. Do the people it is about want that help, and do they take part?',
      hint: 'The framework: no means to report.',
    },
    inzet_grond: ground('question 4'),
    resultaat: {
      label: '5. Does the help bring lasting safety in time?',
      hint: 'The framework: no means to report, also again.',
    },
    resultaat_grond: ground('question 5'),
    melden: { label: 'Was it decided to report to Veilig Thuis?' },
    reden: { label: 'Why was it decided so?' },
    beslisser: { label: 'Who decided?', hint: 'The name and function of the person responsible for this.' },
    vervolg: { label: 'Which help goes on or begins?' },
    aan: {
      label: 'Who was told?',
      hint: 'Name and function. For Veilig Thuis also the number you were given.',
    },
    wat: { label: 'What was told, and how?', hint: 'For example: called at 10.00, the facts only.' },
    reactie: { label: 'What was agreed?' },
  },
  keus: {
    ja: 'Yes',
    nee: 'No',
    'weet-niet': 'I do not know',
    collega: 'A colleague',
    aandachtsfunctionaris: 'The officer for child abuse and violence',
    'veilig-thuis': 'Veilig Thuis',
    letseldeskundige: 'An expert on injuries',
    ander: 'Somebody else',
  },
}

export const woorden = (taal: Taal): Woorden => (taal === 'en' ? en : nl)
