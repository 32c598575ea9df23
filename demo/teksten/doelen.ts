// Doelen as ouders say them, with the five steps from where they begin to far more than they hoped.
import type { DoelSoort } from '../../domein/doel.ts'

type DoelTekst = { titel: string; treden: readonly [string, string, string, string, string] }

export const doelSets: Readonly<Record<DoelSoort, readonly DoelTekst[]>> = {
  basis: [
    {
      titel: 'Ik blijf overeind rond {spanning}',
      treden: [
        'Ik ben er de hele dag mee bezig en kom aan niets toe.',
        'Ik ben er een halve dag mee bezig, maar het gewone ritme lukt.',
        'Ik merk de spanning, doe {rustpunt}, en ben er binnen een uur weer.',
        'Ik zie het aankomen en zorg van tevoren goed voor mezelf.',
        'Het is een gewone dag. De kinderen merken er niets van.',
      ],
    },
    {
      titel: 'In mijn huis is ritme, ook in een moeilijke week',
      treden: [
        'Eten en slapen lopen elke week in de soep.',
        'Twee of drie dagen lukt het gewone ritme.',
        'Eten, slapen en school gaan door, al kost het moeite.',
        'Het ritme staat en ik hoef er niet steeds aan te denken.',
        'Iedereen rekent op het ritme, ik ook.',
      ],
    },
    {
      titel: 'Ik weet wat van mij is en wat niet',
      treden: [
        'Alles voelt alsof ik het moet oplossen.',
        'Achteraf zie ik soms: dit was niet van mij.',
        'Ik zie het op de dag zelf, en leg het dan neer.',
        'Ik zie het meteen, en bel zo nodig {mijnsteun}.',
        'Ik hoef er niet meer over na te denken. Het is rustig in mijn hoofd.',
      ],
    },
    {
      titel: 'Ik laad zelf op, zodat er iets te geven is',
      treden: [
        'Ik doe niets voor mezelf en ben altijd moe.',
        'Een keer per week iets, als er niets tussenkomt.',
        'Drie keer per week {rustpunt}, ook als het druk is.',
        'Het staat in mijn agenda en ik houd me eraan.',
        'Ik kan een slechte week hebben zonder dat alles wankelt.',
      ],
    },
  ],
  verbinding: [
    {
      titel: 'Elke dag een moment dat alleen van ons is',
      treden: [
        'Ik ben er, maar met mijn hoofd ergens anders.',
        'Een keer per week is er een echt moment.',
        'Drie keer per week, zonder telefoon erbij.',
        'Bijna elke dag, en {jongste} begint er soms zelf over.',
        'We hebben een vaste gewoonte: {kracht}.',
      ],
    },
    {
      titel: '{Kind} mag alles voelen bij mij',
      treden: [
        'Bij verdriet ga ik meteen uitleggen of troosten met spullen.',
        'Soms kan ik luisteren, meestal zeg ik te veel.',
        'Ik luister eerst, en vraag dan wat {kind} nodig heeft.',
        '{Kind} vertelt ook dingen die voor mij lastig zijn.',
        'We kunnen samen huilen en lachen over dezelfde dag.',
      ],
    },
    {
      titel: 'Terugkomen gaat zacht',
      treden: [
        'Het eerste uur is bij ons altijd ruzie.',
        'Het eerste uur is stil en ongemakkelijk.',
        'Ik vraag niets en er is een vaste gewoonte bij het thuiskomen.',
        '{Jongste} ploft neer en is gewoon weer thuis.',
        'Niemand denkt er meer over na.',
      ],
    },
    {
      titel: 'Ik vraag niet meer uit, ik ben nieuwsgierig',
      treden: [
        'Ik vraag na elk weekend wat er is gebeurd.',
        'Ik houd me in, maar {kind} merkt het aan me.',
        'Ik vraag naar {kind}, niet naar het andere huis.',
        'Er komen verhalen los zonder dat ik iets vraag.',
        'We hebben het over dinosaurussen, school en later. Ik geniet daarvan.',
      ],
    },
  ],
  deescalatie: [
    {
      titel: 'Ik wacht een nacht voor ik antwoord',
      treden: [
        '{Valkuil}: bijna elke keer, en bijna altijd spijt.',
        'Soms wacht ik een uur, meestal niet.',
        'Ik wacht een nacht als een bericht me raakt.',
        'Ik lees de vraag die erin zit en antwoord in twee zinnen.',
        'Berichten kosten me geen avond meer.',
      ],
    },
    {
      titel: 'Kort, feitelijk, en dan klaar',
      treden: [
        'Mijn berichten zijn lang en vol uitleg.',
        'Ik schrijf lang, en haal er soms iets uit.',
        'De meeste berichten zijn drie zinnen of minder.',
        'Ik schrijf alleen wat nodig is voor {kinderen}.',
        'Wie het leest, hoort een vriendelijke zakelijke toon. Altijd.',
      ],
    },
    {
      titel: 'Ik hoef niet overal op te reageren',
      treden: [
        'Ik reageer op alles, ook als er geen vraag staat.',
        'Een op de vier berichten laat ik liggen.',
        'Ik reageer alleen als er een vraag over {kinderen} in staat.',
        'Ik zet de meldingen uit na acht uur en dat lukt.',
        'Ik kijk een keer per dag en dat is genoeg.',
      ],
    },
    {
      titel: 'Aan de deur houd ik het klein',
      treden: [
        'Er vallen woorden waar {jongste} bij is.',
        'Ik zeg niets, maar mijn gezicht zegt alles.',
        'Groeten, tas, zwaaien. Meer niet.',
        'Ik wens een fijne dag en meen het half.',
        '{Jongste} huppelt weg en kijkt niet om.',
      ],
    },
  ],
}

/** For the ouder who reads English. */
export const doelenEngels: Readonly<Record<DoelSoort, DoelTekst>> = {
  basis: {
    titel: 'I keep my own evenings',
    treden: [
      'Every evening goes to worrying.',
      'One evening a week is my own.',
      'Three evenings a week I put the phone away and do something for us.',
      'Most evenings are quiet, also before a change of house.',
      'Our home is calm and I no longer think about it.',
    ],
  },
  verbinding: {
    titel: '{Kind} and I have time that is only ours',
    treden: [
      'I am there, but my head is somewhere else.',
      'Once a week we really do something together.',
      'Three times a week, without a phone on the table.',
      'Almost every day, and {kind} sometimes starts it.',
      'We have our own habits and we both look forward to them.',
    ],
  },
  deescalatie: {
    titel: 'Short, about the facts, and done',
    treden: [
      'My messages are long and full of reasons.',
      'I write long, and sometimes take something out.',
      'Most messages are three sentences or fewer.',
      'I only write what is needed for {kind}.',
      'A message no longer costs me my evening.',
    ],
  },
}
