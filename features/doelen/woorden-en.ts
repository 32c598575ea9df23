// The same words in English.
import { nl, type Woorden } from './woorden.ts'

const en: Woorden = {
  planVan: naam => `Plan of ${naam}`,
  terugPlan: 'Back to the plan',
  bewaard: 'Saved.',
  wijzigen: 'Change',
  invullen: 'Fill in',
  bewaren: 'Save',
  annuleren: 'Cancel',
  afdrukken: 'This page prints as it is, without buttons: choose Print in your browser.',
  dossier: code => `Code ${code}`,
  stappen: 'How the plan comes about',
  stap: {
    familiegroepsplan: 'Offer the familiegroepsplan',
    woorden: 'Write down the reason and the agreements',
    doelen: 'Describe the three doelen',
    beginscores: 'Record the scores at the start',
    vaststellen: 'Ask for consent and settle the plan',
  },
  nogDoen: 'Still to do',
  klokZesWeken: dag => `The plan is settled by ${dag} (six weeks, Jeugdwet 4.1.3(5)).`,
  klokVeertien: dag => `The plan is on paper by ${dag} (fourteen days, Jeugdwet 4.1.3(4)).`,
  klokNadert: n => (n === 0 ? 'That is today.' : n === 1 ? '1 day left.' : `${n} days left.`),
  klokVoorbij: n => (n === 1 ? 'The term passed 1 day ago.' : `The term passed ${n} days ago.`),
  klokken: 'Terms',
  deel: {
    familiegroepsplan: 'Familiegroepsplan',
    antwoord: 'Answer of the ouder',
    afgezien: 'Waived on',
    opSchrift: 'Wanted on paper on',
    aanleiding: 'Reason, in the words of the ouder',
    veiligheid: 'Agreements about safety',
    instemming: 'Consent of the ouder',
    vastgesteld: 'Settled on',
    doelen: 'The three doelen',
    niets: 'Not filled in yet',
  },
  antwoord: {
    gemaakt: 'The ouder makes a familiegroepsplan',
    'niet-gewenst': 'Offered, the ouder does not want it',
    'niet-passend': 'Not offered: safety or interest of the child',
  },
  instemming: { mondeling: 'Spoken', schriftelijk: 'In writing' },
  instemmingOp: (hoe, dag) => `${hoe}, on ${dag}`,
  form: {
    titel: 'Change the plan',
    familiegroepsplan: 'What is the answer to the familiegroepsplan?',
    familiegroepsplanHint:
      'Offer it first: the ouder may make a plan with the own network (Jeugdwet 4.1.2). Only if that does not happen do you make this plan together.',
    afgezien: 'On which day did that become clear?',
    afgezienHint: 'Only if there will be no familiegroepsplan. The six weeks run from this day.',
    opSchrift: 'On which day did somebody ask for the plan on paper?',
    opSchriftHint: 'The ouder, the child or you. The fourteen days run from this day.',
    aanleiding: 'What brings the ouder here?',
    aanleidingHint:
      'In the words of the ouder, about the own side. Nothing about the other parent as a fact.',
    veiligheid: 'What do you agree about safety?',
    veiligheidHint: 'At which sign does the ouder do what, and who calls whom?',
    instemmingHoe: 'How did the ouder consent?',
    instemmingOp: 'On which day?',
    vastgesteld: 'On which day was the plan settled?',
    vastgesteldHint: 'Possible when the three doelen are there and the ouder consents.',
    eerstDoelen: 'Describe the three doelen first. Then you can settle the plan.',
    eerstAntwoord: 'First choose the answer to the familiegroepsplan.',
    eerstInstemming: 'First record how the ouder consented.',
  },
  doel: {
    titel: 'Doel in own words',
    titelHint: 'As the ouder would say it.',
    samen:
      'Write each level together with the ouder. Choose one thing that changes, and make it something you can count or see.',
    hulp: 'Help and an example',
    voorbeeld: 'An example',
    niveau: {
      min2: '−2: where the ouder stands now',
      min1: '−1: a first step',
      nul: '0: the doel is reached',
      plus1: '+1: more than hoped',
      plus2: '+2: much more than hoped',
    },
    achteruit: '−3 is less than at the start. It can be scored, but has no text.',
    geen: 'Not described yet.',
  },
  telling: {
    kop: 'Messages: what the ouder kept track of',
    soorten: { gepauzeerd: 'Waited', herschreven: 'Written differently', 'niet-verstuurd': 'Not sent' },
    keer: n => (n === 1 ? 'once' : `${n} times`),
    uitleg:
      'The ouder chose per message whether it counted. Only the number, never a text. Little or nothing says nothing: talk about it with the third doel.',
  },
  scores: {
    titel: naam => `Scores of ${naam}`,
    link: 'Scores and evaluations',
    vragenlijst: 'Questionnaire: how the ouder feels (MHI-5)',
    momenten: 'Moment',
    nu: {
      begin: 'Now: the scores of the start.',
      tussen: 'Now: the evaluation midway, about the fifth gesprek.',
      eind: 'Now: the evaluation at the end.',
    },
    verloop: 'From start to end',
    praten: moment => `To talk about: ${moment.toLowerCase()}`,
    verschil: (doel, ouder, specialist) => `${doel}: the ouder chose ${ouder}, you chose ${specialist}.`,
    pratenUitleg:
      'Ask what the ouder sees it by, and tell what you see it by. Both scores stay: there is no average.',
    hint: {
      begin: 'Where does the ouder stand now? This is the start you will look back on.',
      tussen: 'Halfway: what helped, what did not, and do the doelen still fit? Score how it is now.',
      eind: 'At the end: how is it now? Look back at the start together.',
    },
    eerstDeOuder:
      'Ask the ouder first. Then put your own score beside it. They may differ: talk about it, and let both stand.',
    eersteDoelen: 'Describe a doel first. Then you can score.',
    naarDoelen: 'To the doelen',
    geenScore: 'Choose at least one score.',
    t: {
      kop: 'T-score, for you only',
      alleenJij:
        'Do not show this figure to the ouder, and do not compare parents with it. It is folded away, because the ouder sits beside you while you score.',
      duiding: { [-1]: 'below the doelen', 0: 'on the doelen', 1: 'above the doelen' },
      alle: {
        [-2]: 'all three doelen at −2: where the ouder began',
        [-1]: 'all three at −1',
        0: 'all three at 0: the doelen were reached',
        1: 'all three at +1',
        2: 'all three at +2',
      },
      uitleg:
        'The figure sums up the three doelen of one person. One level higher on a doel is about 4.6 points. It does not say what made the difference. It needs three scores, and none of −3: decline does not fit the formula (Kiresuk and Sherman, ρ = 0.3).',
      achteruit: 'none: there is a −3',
      onvolledig: 'not complete yet',
      geen: 'not yet',
    },
    alle: 'All scores',
    moment: 'Moment',
    dag: 'Day',
    doel: 'Doel',
  },
}

/** The words in this language. */
export const woorden = (taal: 'nl' | 'en'): Woorden => (taal === 'en' ? en : nl)
