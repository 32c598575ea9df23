// What the coach says, in Dutch and English: card, questions, praise, what came in, the reply skeleton.

import type { VeiligheidSoort } from './soorten.ts'
import { uitlegEn, uitlegNl } from './uitleg.ts'

export const nl = {
  ...uitlegNl,
  overlong: 'Dit is een lang bericht. Eén onderwerp per bericht leest rustiger.',
  /** A folded question about one span. */
  vraag: 'Kan dit als verwijt overkomen? Jij weet dat het best.',
  /** Nothing but heat: instead of a rewrite. */
  alleenHitte:
    'Hier staat nog geen vraag in. Wat heb je van de ander nodig? Als dat niets is, hoef je dit niet te sturen.',
  /** The rest of the draft stays as it is when the marked part is left out. */
  weglaten: 'Wat gebeurt er als je dit stuk weglaat? Wat heb je van de ander nodig?',
  dreiging: 'Wacht hier even mee. Bespreek het eerst met je specialist.',
  nietsGevonden: 'Ik zie niets dat opvalt. Ik mis ook weleens iets. Lees het nog één keer hardop.',
  lof: 'Kort en duidelijk.',
  altijdZichtbaar: 'Dit is een oefenhulp. Het zegt niets over wie gelijk heeft.',
  pauze: 'Morgen nog eens lezen mag ook.',
  biff: { brief: 'kort', informative: 'feitelijk', friendly: 'vriendelijk', firm: 'afrondend' },
  kaart: {
    titel: 'Dit gaat over veiligheid.',
    schrijf: 'Schrijf het op zoals het is.',
    gevaar: 'Bij direct gevaar: bel 112.',
    veiligThuis: 'Advies of zorgen over thuis: Veilig Thuis 0800-2000, dag en nacht, gratis.',
    zelfmoord: 'Denk je aan zelfmoord: 113 of 0800-0113.',
    kinderen: 'Voor kinderen: Kindertelefoon 0800-0432.',
    specialist: 'Bespreek dit met je specialist.',
  },
  kaartSoort: {
    violence: 'geweld',
    child_harm: 'zorgen om een kind',
    self_harm: 'gedachten aan de dood',
    abduction: 'een kind dat wordt meegenomen',
    stalking: 'volgen of bespieden',
    threat: 'een dreiging',
  } as Record<VeiligheidSoort, string>,
  binnen: {
    vraag: 'Wat er gevraagd wordt',
    besluit: 'Wat er besloten is',
    informatie: 'Wat je weten moet',
    wanneer: 'Wanneer',
    voor: 'Antwoord nodig voor',
    ingeklapt: 'scherpe stukken (ingeklapt)',
    alleenScherp: 'Hier staat geen vraag in. Je hoeft niet te antwoorden.',
    antwoordNodig: 'Hier wordt een antwoord gevraagd.',
    besluitNodig: 'Hier staat een besluit dat jou raakt. Kort laten weten of het past is genoeg.',
    geenAntwoord: 'Ik zie geen vraag. Je hoeft niet te antwoorden.',
    contactverbod: 'Antwoord niet zelf. Er is een contactverbod. Bel je specialist of je advocaat.',
  },
  gezag: {
    school: 'Dit gaat over school. Hier is overleg nodig: jullie beslissen dit samen.',
    medisch: 'Dit gaat over een behandeling. Hier is overleg nodig: jullie beslissen dit samen.',
    verhuizing: 'Dit gaat over verhuizen. Hier is overleg nodig: jullie beslissen dit samen.',
    paspoort: 'Dit gaat over een paspoort of ID. Hier is de handtekening van jullie allebei nodig.',
    buitenland: 'Dit gaat over een reis naar het buitenland. Hier is toestemming van jullie allebei nodig.',
  },
  antwoord: {
    jaNee: 'Ja / Nee',
    kies: 'Kies wat klopt: ja of nee, wat, en wanneer.',
    wat: 'wat',
    wanneer: 'wanneer',
    hoorVoor: 'Je hoort het van mij voor',
    gelezen: 'Gelezen, dank je.',
    overleg: 'Ik wil hier eerst over nadenken.',
  },
}

export type Zinnen = typeof nl

export const en: Zinnen = {
  ...uitlegEn,
  overlong: 'This is a long message. One topic per message reads more calmly.',
  vraag: 'Could this come across as blame? You know best.',
  alleenHitte:
    'There is no question in this yet. What do you need from the other? If that is nothing, you need not send this.',
  weglaten: 'What happens if you leave this part out? What do you need from the other?',
  dreiging: 'Wait with this for a moment. Talk to your specialist first.',
  nietsGevonden: 'I see nothing that stands out. I miss things too. Read it aloud once more.',
  lof: 'Short and clear.',
  altijdZichtbaar: 'This is a practice aid. It says nothing about who is right.',
  pauze: 'You may also read it again tomorrow.',
  biff: { brief: 'brief', informative: 'factual', friendly: 'friendly', firm: 'closing' },
  kaart: {
    titel: 'This is about safety.',
    schrijf: 'Write it down as it is.',
    gevaar: 'In immediate danger: call 112.',
    veiligThuis: 'Advice or worries about home: Veilig Thuis 0800-2000, day and night, free.',
    zelfmoord: 'Thinking of suicide: 113 or 0800-0113.',
    kinderen: 'For children: Kindertelefoon 0800-0432.',
    specialist: 'Talk about this with your specialist.',
  },
  kaartSoort: {
    violence: 'violence',
    child_harm: 'worries about a child',
    self_harm: 'thoughts of death',
    abduction: 'a child being taken away',
    stalking: 'following or spying',
    threat: 'a threat',
  },
  binnen: {
    vraag: 'What is asked',
    besluit: 'What has been decided',
    informatie: 'What you need to know',
    wanneer: 'When',
    voor: 'Answer needed before',
    ingeklapt: 'sharp parts (folded)',
    alleenScherp: 'There is no question in this. You need not answer.',
    antwoordNodig: 'An answer is asked for.',
    besluitNodig: 'This is a decision that concerns you. A short word whether it suits you is enough.',
    geenAntwoord: 'I see no question. You need not answer.',
    contactverbod: 'Do not answer yourself. There is a contact ban. Call your specialist or your lawyer.',
  },
  gezag: {
    school: 'This is about school. You need to talk: you decide this together.',
    medisch: 'This is about a treatment. You need to talk: you decide this together.',
    verhuizing: 'This is about moving house. You need to talk: you decide this together.',
    paspoort: 'This is about a passport or ID. Both of you have to sign.',
    buitenland: 'This is about a trip abroad. Both of you have to consent.',
  },
  antwoord: {
    jaNee: 'Yes / No',
    kies: 'Choose what is right: yes or no, what, and when.',
    wat: 'what',
    wanneer: 'when',
    hoorVoor: 'You will hear from me before',
    gelezen: 'Read, thank you.',
    overleg: 'I want to think about this first.',
  },
}
