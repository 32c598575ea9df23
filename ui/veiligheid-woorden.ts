// The words of the safety card: what to do at once, the steps of the meldcode, and that a person decides.

export const nl = {
  kop: 'Veiligheid: nummers en meldcode',
  nu: 'Is er nu gevaar? Bel 112. Schrijf daarna pas.',
  stappen: [
    'Zet de signalen op een rij. Doe de kindcheck.',
    'Overleg met een collega of met Veilig Thuis. Noem geen namen.',
    'Praat met de ouder, en als dat kan met het kind.',
    'Weeg met de vijf vragen van het afwegingskader.',
    'Beslis: melden of niet, en welke hulp. Schrijf op waarom.',
  ],
  mens: 'Een mens beslist. Luwte rekent niets uit en verstuurt niets.',
  openen: 'Meldcode openen',
}

export type Woorden = typeof nl

export const en: Woorden = {
  kop: 'Safety: numbers and meldcode',
  nu: 'Is there danger now? Call 112. Write after that.',
  stappen: [
    'List the signs. Check how the children are.',
    'Consult a colleague or Veilig Thuis. Name nobody.',
    'Talk with the ouder, and where you can with the child.',
    'Weigh with the five questions of the framework.',
    'Decide: report or not, and which help. Write down why.',
  ],
  mens: 'A person decides. Luwte works nothing out and sends nothing.',
  openen: 'Open the meldcode',
}
