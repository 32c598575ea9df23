// Help and one example per doel: how a scale looks when every level can be seen or counted. Our own texts, B1.
import type { Doel, DoelSoort } from '../../domein/doel.ts'

type Hulp = { uitleg: string } & Omit<Doel, 'soort'>

export const nl: Record<DoelSoort, Hulp> = {
  basis: {
    uitleg:
      'Het eerste doel gaat over de ouder zelf: slapen, rust, eigen grond. Het staat los van wat er in het andere huis gebeurt. Vraag: waaraan merk je op een gewone dinsdag dat je steviger staat?',
    titel: 'Ik ga rustig slapen, ook na een bericht',
    min2: 'Bijna elke nacht lig ik wakker van de scheiding.',
    min1: 'Twee nachten in de week slaap ik door.',
    nul: 'Vijf nachten in de week slaap ik door.',
    plus1: 'Zes nachten slaap ik door, en na een bericht val ik toch in slaap.',
    plus2: 'Ik slaap elke nacht door en heb overdag kracht over.',
  },
  verbinding: {
    uitleg:
      'Het tweede doel gaat over deze ouder en het kind, in het eigen huis. Kies een moment dat vaak terugkomt. Vraag: wanneer voelde je dat je kind er even helemaal was, en jij ook?',
    titel: 'We eten samen, met aandacht voor elkaar',
    min2: 'Aan tafel kijk ik op mijn telefoon. We praten bijna niet.',
    min1: 'Een keer in de week eten we zonder telefoon.',
    nul: 'Vier keer in de week eten we zonder telefoon en vertelt ieder iets van de dag.',
    plus1: 'Elke dag dat mijn kind er is, eten we zo.',
    plus2: 'Mijn kind begint zelf te vertellen, ook over moeilijke dingen.',
  },
  deescalatie: {
    uitleg:
      'Het derde doel gaat over het eigen gedrag bij berichten en contact. Tel nooit de berichten van de andere ouder. Vraag: wat doe jij de eerste tien minuten nadat je een bericht leest?',
    titel: 'Ik wacht voordat ik antwoord',
    min2: 'Ik antwoord meteen, en vaak boos.',
    min1: 'Van de tien berichten laat ik er drie een nacht liggen.',
    nul: 'Van de tien berichten laat ik er zeven een nacht liggen, en mijn antwoord is kort.',
    plus1: 'Alleen bij iets dringends antwoord ik dezelfde dag.',
    plus2: 'Ik antwoord alleen op wat nodig is, en het kost me geen avond meer.',
  },
}

export const en: Record<DoelSoort, Hulp> = {
  basis: {
    uitleg:
      'The first doel is about the ouder: sleep, rest, own ground, apart from what happens in the other house. Ask: on an ordinary Tuesday, how would you notice that you stand firmer?',
    titel: 'I go to sleep calmly, also after a message',
    min2: 'Nearly every night I lie awake because of the separation.',
    min1: 'Two nights a week I sleep through.',
    nul: 'Five nights a week I sleep through.',
    plus1: 'Six nights I sleep through, and after a message I still fall asleep.',
    plus2: 'I sleep through every night and have strength left by day.',
  },
  verbinding: {
    uitleg:
      'The second doel is about this ouder and the child, in the own house. Choose a moment that comes back often. Ask: when did you feel that your child was really there, and you too?',
    titel: 'We eat together, with attention for each other',
    min2: 'At the table I look at my phone. We hardly talk.',
    min1: 'Once a week we eat without a phone.',
    nul: 'Four times a week we eat without a phone and everybody tells something of the day.',
    plus1: 'Every day my child is here, we eat like that.',
    plus2: 'My child begins to tell things, hard ones too.',
  },
  deescalatie: {
    uitleg:
      'The third doel is about the own behaviour with messages and contact. Never count the messages of the other parent. Ask: what do you do in the first ten minutes after reading a message?',
    titel: 'I wait before I answer',
    min2: 'I answer at once, and often angrily.',
    min1: 'Of ten messages I let three rest for a night.',
    nul: 'Of ten messages I let seven rest for a night, and my answer is short.',
    plus1: 'Only when it is urgent do I answer the same day.',
    plus2: 'I answer only what is needed, and it no longer costs me an evening.',
  },
}

/** The help in this language. */
export const hulp = (taal: 'nl' | 'en') => (taal === 'en' ? en : nl)
