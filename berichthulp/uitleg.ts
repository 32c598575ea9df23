// What the coach says of each of the 18 kinds of heat: its label, what it sees, what that does, what to try.

import type { Soort } from './soorten.ts'

/** What I see, what it can do to the reader, what you can try. */
export type Uitleg = { zie: string; doet: string; probeer: string }

export type UitlegZinnen = { labels: Record<Soort, string>; uitleg: Record<Soort, Uitleg> }

export const uitlegNl: UitlegZinnen = {
  labels: {
    shouting: 'schreeuwen',
    threat: 'dreigen',
    legal_threat: 'juridisch dreigen',
    child_messenger: 'kind als boodschapper',
    child_weapon: 'kind als wapen',
    diagnosing: 'etiket plakken',
    contempt: 'minachting',
    sarcasm: 'cynisme',
    negotiation: 'onderhandelen',
    grievance: 'oude koeien',
    mindreading: 'invullen',
    generalising: 'altijd en nooit',
    comparing: 'betere ouder',
    guilt: 'schuldgevoel',
    command: 'bevel',
    meddling: 'bemoeien',
    dismissal: 'afkappen',
    blame: 'verwijt',
  },
  uitleg: {
    blame: {
      zie: 'Hier staat wat de ander niet goed deed.',
      doet: 'Dat roept vaak verdediging op.',
      probeer: 'Je kunt schrijven wat er gebeurde en wat je vraagt.',
    },
    contempt: {
      zie: 'Dit woord doet pijn.',
      doet: 'Het leidt af van je vraag.',
      probeer: 'Zonder dit woord blijft je vraag staan.',
    },
    generalising: {
      zie: 'Hier staat iets als ‘altijd’ of ‘nooit’.',
      doet: '‘Nooit’ is bijna nooit helemaal waar, en daar gaat het dan over.',
      probeer: 'Noem liever die ene keer.',
    },
    threat: {
      zie: 'Dit klinkt als een dreiging.',
      doet: 'De ander kan hier bang of boos van worden.',
      probeer: 'Wacht even, of bespreek het eerst met je specialist.',
    },
    legal_threat: {
      zie: 'Hier komt een advocaat of rechter in beeld.',
      doet: 'Dat zet de ander op scherp.',
      probeer: 'Laat dit via je advocaat lopen.',
    },
    sarcasm: {
      zie: 'Hier staat iets anders dan je bedoelt.',
      doet: 'Op papier kan een grapje hard aankomen.',
      probeer: 'Schrijf gewoon wat je bedoelt.',
    },
    grievance: {
      zie: 'Dit is van vroeger en het doet nog pijn.',
      doet: 'De ander kan het nu niet oplossen.',
      probeer: 'Neem het mee naar je gesprek.',
    },
    command: {
      zie: 'Dit klinkt als een bevel.',
      doet: 'De ander gaat dan vaak op de rem.',
      probeer: 'Je kunt het vragen, met een dag of tijd erbij.',
    },
    child_messenger: {
      zie: 'Hier komt je kind tussen jullie in te staan.',
      doet: 'Je kind draagt dan iets wat bij jullie hoort.',
      probeer: 'Vertel het de ander zelf.',
    },
    child_weapon: {
      zie: 'Hier komt je kind tussen jullie in te staan.',
      doet: 'De ander hoort dan een verwijt, en niet je kind.',
      probeer: 'Schrijf wat je zag, of laat dit stuk weg.',
    },
    mindreading: {
      zie: 'Hier vul je in wat de ander denkt of wil.',
      doet: 'Dat weet je niet zeker, en de ander gaat het uitleggen.',
      probeer: 'Schrijf wat je zag en stel je vraag.',
    },
    diagnosing: {
      zie: 'Hier krijgt de ander een etiket.',
      doet: 'Daarna gaat het niet meer over je kind.',
      probeer: 'Laat het weg, of schrijf wat er gebeurde.',
    },
    negotiation: {
      zie: 'Dit gaat over de afspraken zelf.',
      doet: 'Dat lukt zelden per bericht.',
      probeer: 'Bewaar het voor de mediator of advocaat.',
    },
    shouting: {
      zie: 'Hier staan hoofdletters of veel leestekens.',
      doet: 'Die lezen als schreeuwen.',
      probeer: 'Gewone letters komen rustiger binnen.',
    },
    comparing: {
      zie: 'Hier leg je jullie twee huizen naast elkaar.',
      doet: 'De ander voelt zich dan snel de mindere.',
      probeer: 'Schrijf alleen hoe het bij jou gaat.',
    },
    guilt: {
      zie: 'Dit is echt en het doet pijn.',
      doet: 'De ander kan het nu niet oplossen.',
      probeer: 'Neem het mee naar je gesprek.',
    },
    meddling: {
      zie: 'Dit gaat over het huis van de ander.',
      doet: 'Dat voelt al snel als controle.',
      probeer: 'Is het nodig voor gezondheid of veiligheid? Zo niet, dan mag je het laten.',
    },
    dismissal: {
      zie: 'Dit gooit de deur dicht.',
      doet: 'De ander blijft dan vaak doorvragen.',
      probeer: 'Je mag best stoppen. Sluit af met wat wel afgesproken is.',
    },
  },
}

export const uitlegEn: UitlegZinnen = {
  labels: {
    shouting: 'shouting',
    threat: 'threatening',
    legal_threat: 'legal threat',
    child_messenger: 'child as messenger',
    child_weapon: 'child as weapon',
    diagnosing: 'labelling',
    contempt: 'contempt',
    sarcasm: 'sarcasm',
    negotiation: 'bargaining',
    grievance: 'old wounds',
    mindreading: 'mind reading',
    generalising: 'always and never',
    comparing: 'better parent',
    guilt: 'guilt',
    command: 'order',
    meddling: 'meddling',
    dismissal: 'cutting off',
    blame: 'blame',
  },
  uitleg: {
    blame: {
      zie: 'This says what the other did not do well.',
      doet: 'That often makes people defend themselves.',
      probeer: 'You can write what happened and what you ask.',
    },
    contempt: {
      zie: 'This word hurts.',
      doet: 'It takes attention away from your question.',
      probeer: 'Without this word your question still stands.',
    },
    generalising: {
      zie: 'This says something like ‘always’ or ‘never’.',
      doet: '‘Never’ is hardly ever quite true, and then it is about that.',
      probeer: 'Better name this one time.',
    },
    threat: {
      zie: 'This sounds like a threat.',
      doet: 'It can make the other afraid or angry.',
      probeer: 'Wait a moment, or talk to your specialist first.',
    },
    legal_threat: {
      zie: 'A lawyer or judge comes in here.',
      doet: 'That puts the other on edge.',
      probeer: 'Let this go through your lawyer.',
    },
    sarcasm: {
      zie: 'This says something other than you mean.',
      doet: 'On paper a joke can land hard.',
      probeer: 'Just write what you mean.',
    },
    grievance: {
      zie: 'This is from the past and it still hurts.',
      doet: 'The other cannot solve it now.',
      probeer: 'Take it to your session.',
    },
    command: {
      zie: 'This sounds like an order.',
      doet: 'The other will often put on the brakes.',
      probeer: 'You can ask it, with a day or time.',
    },
    child_messenger: {
      zie: 'Your child comes to stand between you here.',
      doet: 'Your child then carries what belongs to you two.',
      probeer: 'Tell the other yourself.',
    },
    child_weapon: {
      zie: 'Your child comes to stand between you here.',
      doet: 'The other then hears blame, and not your child.',
      probeer: 'Write what you saw, or leave this part out.',
    },
    mindreading: {
      zie: 'Here you fill in what the other thinks or wants.',
      doet: 'You do not know that for sure, and the other will explain.',
      probeer: 'Write what you saw and ask your question.',
    },
    diagnosing: {
      zie: 'The other gets a label here.',
      doet: 'After that it is no longer about your child.',
      probeer: 'Leave it out, or write what happened.',
    },
    negotiation: {
      zie: 'This is about the agreements themselves.',
      doet: 'That rarely works by message.',
      probeer: 'Keep it for the mediator or lawyer.',
    },
    shouting: {
      zie: 'There are capitals or many marks here.',
      doet: 'They read as shouting.',
      probeer: 'Plain letters come across more calmly.',
    },
    comparing: {
      zie: 'Here you put your two homes side by side.',
      doet: 'The other soon feels the lesser one.',
      probeer: 'Write only how it goes at your place.',
    },
    guilt: {
      zie: 'This is real and it hurts.',
      doet: 'The other cannot solve it now.',
      probeer: 'Take it to your session.',
    },
    meddling: {
      zie: 'This is about the home of the other.',
      doet: 'That soon feels like control.',
      probeer: 'Is it needed for health or safety? If not, you may let it go.',
    },
    dismissal: {
      zie: 'This slams the door.',
      doet: 'The other will often keep asking.',
      probeer: 'You may well stop. Close with what has been agreed.',
    },
  },
}
