// The few own words beside a check-in: on hard days, on ordinary days, on good days.

export const checkinWoorden: readonly (readonly string[])[] = [
  [
    'slecht geslapen',
    'weer gepiekerd',
    'huilen onder de douche',
    'veel berichten vandaag',
    'moe',
    'ik weet het even niet',
    'te veel in mijn hoofd',
    'gelukkig is het bijna morgen',
    'kort lontje gehad',
    'stilte in huis is zo hard',
    'ik heb gebeld, dat hielp',
    'vandaag alleen overleven',
    'hoofdpijn',
  ],
  [
    'ging wel',
    'bericht laten liggen tot na het eten',
    'rommelig maar oké',
    'samen gekookt',
    'beter dan vorige week',
    'telefoon in de la',
    'eerst een rondje, toen pas gelezen',
    'school belde, goed nieuws',
    'twee zinnen, verstuurd',
    'niet gereageerd. trots.',
    'we hebben gelachen om niks',
    'even op de bank gezeten, zomaar',
    'wisseldag viel mee',
    'geoefend met ademen',
    'gewone dag',
  ],
  [
    'rustige avond',
    'zon op mijn gezicht',
    'we hebben niets gedaan en dat was fijn',
    'goed gesprekje bij het naar bed gaan',
    'ik ben er weer',
    'lekker geslapen',
    'ik hoorde: je lacht weer',
    'samen gezongen in de auto',
    'pannenkoeken!',
    'bericht gelezen, schouders opgehaald',
    'het lukt',
    'ik heb zin in morgen',
    'gewoon blij',
    'zwaaien en weer naar binnen',
  ],
]

/** The same for the ouder who reads English. */
export const checkinWords: readonly (readonly string[])[] = [
  ['bad night', 'cried a little', 'too many thoughts', 'tired', 'one day at a time'],
  ['okay day', 'phone in the drawer', 'we cooked together', 'two sentences, sent', 'better than last week'],
  ['quiet evening', 'we laughed a lot', 'slept well', 'candle, tea, nothing', 'I feel like myself'],
]
