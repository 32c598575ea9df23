// The words of plan, doelen and scores, for the specialist.
export const nl = {
  planVan: (naam: string) => `Plan van ${naam}`,
  terugPlan: 'Terug naar het plan',
  bewaard: 'Bewaard.',
  wijzigen: 'Wijzigen',
  invullen: 'Invullen',
  bewaren: 'Bewaren',
  annuleren: 'Annuleren',
  afdrukken: 'Deze pagina drukt zo af op papier, zonder knoppen: kies Afdrukken in je browser.',
  dossier: (code: string) => `Code ${code}`,
  stappen: 'Zo komt het plan tot stand',
  stap: {
    familiegroepsplan: 'Bied het familiegroepsplan aan',
    woorden: 'Schrijf de aanleiding en de afspraken op',
    doelen: 'Beschrijf de drie doelen',
    beginscores: 'Leg de beginscores vast',
    vaststellen: 'Vraag instemming en stel het plan vast',
  },
  nogDoen: 'Nog te doen',
  klokZesWeken: (dag: string) =>
    `Het plan is vastgesteld uiterlijk ${dag} (zes weken, Jeugdwet 4.1.3 lid 5).`,
  klokVeertien: (dag: string) =>
    `Het plan staat op papier uiterlijk ${dag} (veertien dagen, Jeugdwet 4.1.3 lid 4).`,
  klokNadert: (n: number) => (n === 0 ? 'Dat is vandaag.' : n === 1 ? 'Nog 1 dag.' : `Nog ${n} dagen.`),
  klokVoorbij: (n: number) =>
    n === 1 ? 'De termijn is 1 dag voorbij.' : `De termijn is ${n} dagen voorbij.`,
  klokken: 'Termijnen',
  deel: {
    familiegroepsplan: 'Familiegroepsplan',
    antwoord: 'Antwoord van de ouder',
    afgezien: 'Afgezien op',
    opSchrift: 'Op papier gewenst op',
    aanleiding: 'Aanleiding, in de woorden van de ouder',
    veiligheid: 'Afspraken over veiligheid',
    instemming: 'Instemming van de ouder',
    vastgesteld: 'Vastgesteld op',
    doelen: 'De drie doelen',
    niets: 'Nog niet ingevuld',
  },
  antwoord: {
    gemaakt: 'De ouder maakt een familiegroepsplan',
    'niet-gewenst': 'Aangeboden, de ouder wil het niet',
    'niet-passend': 'Niet aangeboden: veiligheid of belang van het kind',
  },
  instemming: { mondeling: 'Mondeling', schriftelijk: 'Schriftelijk' },
  instemmingOp: (hoe: string, dag: string) => `${hoe}, op ${dag}`,
  form: {
    titel: 'Plan wijzigen',
    familiegroepsplan: 'Wat is het antwoord op het familiegroepsplan?',
    familiegroepsplanHint:
      'Bied het eerst aan: de ouder mag met het eigen netwerk een plan maken (Jeugdwet 4.1.2). Pas als dat niet gebeurt, maken jullie samen dit plan.',
    afgezien: 'Op welke dag werd dat duidelijk?',
    afgezienHint: 'Alleen als er geen familiegroepsplan komt. Vanaf deze dag lopen de zes weken.',
    opSchrift: 'Op welke dag vroeg iemand om het plan op papier?',
    opSchriftHint: 'De ouder, het kind of jij. Vanaf deze dag lopen de veertien dagen.',
    aanleiding: 'Wat brengt de ouder hier?',
    aanleidingHint: 'In de woorden van de ouder, over de eigen kant. Niets over de andere ouder als feit.',
    veiligheid: 'Wat spreken jullie af over veiligheid?',
    veiligheidHint: 'Bij welk teken doet de ouder wat, en wie belt wie?',
    instemmingHoe: 'Hoe stemde de ouder in?',
    instemmingOp: 'Op welke dag?',
    vastgesteld: 'Op welke dag is het plan vastgesteld?',
    vastgesteldHint: 'Dit kan als de drie doelen er staan en de ouder instemt.',
    eerstDoelen: 'Beschrijf eerst de drie doelen. Dan kun je het plan vaststellen.',
    eerstAntwoord: 'Kies eerst het antwoord op het familiegroepsplan.',
    eerstInstemming: 'Leg eerst vast hoe de ouder instemde.',
  },
  doel: {
    titel: 'Doel in eigen woorden',
    titelHint: 'Zo zou de ouder het zelf zeggen.',
    samen:
      'Schrijf elke trede samen met de ouder. Kies per doel een ding dat verandert, en maak het te tellen of te zien.',
    hulp: 'Hulp en een voorbeeld',
    voorbeeld: 'Een voorbeeld',
    niveau: {
      min2: '−2: waar de ouder nu staat',
      min1: '−1: een eerste stap',
      nul: '0: het doel is bereikt',
      plus1: '+1: meer dan gehoopt',
      plus2: '+2: veel meer dan gehoopt',
    },
    achteruit: '−3 is minder dan bij de start. Dat kun je scoren, maar daar hoort geen tekst bij.',
    geen: 'Nog niet beschreven.',
  },
  telling: {
    kop: 'Berichten: wat de ouder zelf bijhield',
    soorten: { gepauzeerd: 'Gewacht', herschreven: 'Anders geschreven', 'niet-verstuurd': 'Niet verstuurd' },
    keer: (n: number) => `${n} keer`,
    uitleg:
      'De ouder koos per bericht of het meetelde. Alleen het aantal, nooit een tekst. Weinig of niets zegt niets: praat erover bij het derde doel.',
  },
  scores: {
    titel: (naam: string) => `Scores van ${naam}`,
    link: 'Scores en evaluaties',
    vragenlijst: 'Vragenlijst: hoe de ouder zich voelt (MHI-5)',
    momenten: 'Meetmoment',
    nu: {
      begin: 'Nu aan de beurt: de beginscores.',
      tussen: 'Nu aan de beurt: de tussenevaluatie, rond het vijfde gesprek.',
      eind: 'Nu aan de beurt: de eindevaluatie.',
    },
    verloop: 'Van begin tot eind',
    praten: (moment: string) => `Om over te praten: ${moment.toLowerCase()}`,
    verschil: (doel: string, ouder: string, specialist: string) =>
      `${doel}: de ouder koos ${ouder}, jij koos ${specialist}.`,
    pratenUitleg:
      'Vraag waar de ouder het aan ziet, en vertel waar jij het aan ziet. Beide scores blijven staan: er is geen gemiddelde.',
    hint: {
      begin: 'Waar staat de ouder nu? Dit is de start waar jullie later op terugkijken.',
      tussen: 'Halverwege: wat hielp, wat niet, en passen de doelen nog? Scoor hoe het nu is.',
      eind: 'Aan het eind: hoe is het nu? Kijk samen terug naar het begin.',
    },
    eerstDeOuder:
      'Vraag de ouder eerst. Leg daarna je eigen score ernaast. Ze mogen verschillen: praat erover, en laat beide staan.',
    eersteDoelen: 'Beschrijf eerst een doel. Dan kun je scoren.',
    naarDoelen: 'Naar de doelen',
    geenScore: 'Kies ten minste een score.',
    t: {
      kop: 'T-score, alleen voor jou',
      alleenJij:
        'Toon dit getal niet aan de ouder en vergelijk er geen ouders mee. Het staat dichtgevouwen, omdat de ouder bij het scoren naast je zit.',
      duiding: { [-1]: 'onder de doelen', 0: 'op de doelen', 1: 'boven de doelen' },
      alle: {
        [-2]: 'alle drie de doelen op −2: waar de ouder begon',
        [-1]: 'alle drie op −1',
        0: 'alle drie op 0: de doelen zijn bereikt',
        1: 'alle drie op +1',
        2: 'alle drie op +2',
      },
      uitleg:
        'Het getal vat de drie doelen van een persoon samen. Een trede hoger op een doel is ongeveer 4,6 punt. Het zegt niet waardoor er iets veranderde. Het kan alleen met drie scores, en niet met −3. Achteruitgang past niet in de formule (Kiresuk en Sherman, ρ = 0,3).',
      achteruit: 'geen: er is een −3',
      onvolledig: 'nog niet compleet',
      geen: 'nog niet',
    },
    alle: 'Alle scores',
    moment: 'Moment',
    dag: 'Dag',
    doel: 'Doel',
  },
}

export type Woorden = typeof nl
