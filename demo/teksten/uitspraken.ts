// Statements per theme: a feit with its source, the words of the ouder, an oordeel with its ground. Never mixed.

/** Kind, text, and its source, whose words (empty: the ouder), or its ground. */
type Regel = readonly ['feit' | 'volgens' | 'oordeel', string, string?]

export const uitspraken: readonly (readonly Regel[])[] = [
  [
    ['volgens', 'Ik ben moe van het opletten. Ik wil gewoon weer eens een avond niks in de gaten houden.'],
    ['volgens', 'Het fijnste in mijn week is {kracht}. Dan vergeet ik alles even.'],
    [
      'feit',
      'Er is eerder gezamenlijke hulp geweest. Die is gestopt voor het einde.',
      'Brief van de bemiddelaar, door {naam} meegebracht',
    ],
  ],
  [
    ['volgens', 'Mijn knop is {spanning}. Dan hoor ik niemand meer.'],
    ['volgens', '{Valkuil}, dat doe ik. Ik zie het pas als het al gebeurd is.'],
    [
      'oordeel',
      '{Naam} heeft goed zicht op het eigen patroon.',
      '{Zij} noemt zonder hulp drie momenten en wat daar in het lijf aan voorafgaat.',
    ],
  ],
  [
    ['volgens', 'Ik mis het samen kijken naar een slapend kind. Dat mag ik hier zeggen.'],
    ['feit', '{Naam} slaapt weer zes uur per nacht.', 'Slaapboekje dat {naam} zelf bijhoudt'],
    ['volgens', 'Ik ben niet meer alleen boos. Ik ben ook gewoon verdrietig.'],
  ],
  [
    ['volgens', 'Wat ik loslaat hoef ik niet goed te vinden.'],
    [
      'feit',
      '{Naam} heeft de toestemming voor het paspoort getekend teruggestuurd.',
      'Kopie van het formulier',
    ],
    [
      'oordeel',
      '{Naam} houdt uit elkaar wat wettelijk nodig is en wat niet.',
      'Bij het sorteren in drie stapels lagen school, dokter en paspoort meteen goed.',
    ],
  ],
  [
    ['volgens', 'Ik las het terug en dacht: dit kan ik ook aan de juf laten zien.'],
    [
      'feit',
      'Van de elf eigen berichten in twee weken waren er acht drie zinnen of korter.',
      'Telling van {naam}',
    ],
    ['volgens', 'Het rare is: ik schrijf minder en ik zeg meer.'],
  ],
  [
    ['volgens', '{Kind} vroeg of {kind} mij moest missen. Ik heb gezegd: dat mag, en het hoeft niet.'],
    [
      'feit',
      'De leerkracht ziet dat {kind} weer meedoet en vaker vrolijk binnenkomt.',
      'Gesprek op school, verslagje meegebracht door {naam}',
    ],
    [
      'oordeel',
      '{Naam} sluit aan bij wat {kind} op deze leeftijd nodig heeft.',
      '{Zij} stelt gewone vragen, wacht het antwoord af en laat gevoelens bestaan.',
    ],
  ],
  [
    [
      'volgens',
      'Groeten, tas, zwaaien. Ik had nooit gedacht dat dat zo moeilijk kon zijn, en ook niet dat het zou lukken.',
    ],
    [
      'feit',
      'De vier overdrachten van de laatste maand zijn doorgegaan op de afgesproken tijd.',
      'Agenda van {naam}',
    ],
    ['volgens', 'We hebben nu thee met een koekje bij het thuiskomen. {Jongste} zet de kopjes al klaar.'],
  ],
  [
    [
      'volgens',
      'Ik heb een nacht gewacht en de volgende ochtend stond er eigenlijk alleen een vraag over zwemles.',
    ],
    [
      'feit',
      'In twee weken liet {naam} zes berichten een nacht liggen; een keer niet.',
      'Telling van {naam}',
    ],
    [
      'oordeel',
      '{Naam} kan spanning verdragen zonder meteen te handelen.',
      'Twee uitgewerkte voorbeelden uit de laatste twee weken, met wat {zij} in plaats daarvan deed.',
    ],
  ],
  [
    ['volgens', 'Ik heb {mijnsteun} gebeld en gezegd dat het even niet ging. Er werd niet geschrokken.'],
    ['feit', 'Het terugvalplan is geschreven en hangt thuis op een vaste plek.', 'Foto van het plan'],
    ['volgens', 'Ik weet nu wat mijn eerste teken is. Als ik de was laat liggen, moet ik opletten.'],
  ],
  [
    ['volgens', 'Ik wacht niet meer tot het rustig wordt. Ik begin zelf.'],
    [
      'feit',
      '{Naam} was bij bijna alle geplande gesprekken aanwezig en op tijd.',
      'Agenda van de specialist',
    ],
    [
      'oordeel',
      '{Naam} kan dit verder zelf.',
      'De drie doelen zijn gehaald of dichtbij, het terugvalplan is af en er is steun in de buurt.',
    ],
  ],
]
