// Ouders at the beginning: just applied, being judged, waiting for a place, or not starting.
import type { Mens } from './mens.ts'

export const begin: readonly Mens[] = [
  {
    voornaam: 'Mieke',
    achternaam: 'Schouten',
    zij: true,
    kinderen: [['Pim', 8, '10-02']],
    kant: 'ouder',
    fase: 'aangemeld',
    adres: ['Esdoornpad', '6', '3972 FH', 'Driebergen'],
    aanleiding:
      'Pim heeft buikpijn op dinsdag. Dinsdag is wisseldag. De huisarts kon niets vinden en zei dat ik hier eens moest kijken.',
    anders: {
      eerdere_hulp: ['ouderschapsbemiddeling', 'hulp-voor-kind'],
      bel_mij: 'ja',
      telefoon: '06 00 00 03 18',
    },
  },
  {
    voornaam: 'Youssef',
    achternaam: 'Amrani',
    zij: false,
    kinderen: [
      ['Adam', 6, '04-18'],
      ['Lina', 4, '12-05'],
    ],
    kant: 'jonger',
    fase: 'aangemeld',
    adres: ['Havikstraat', '90', '3514 GJ', 'Utrecht'],
    aanleiding: 'Ik wil geen ruzie meer. Ik weet niet of ik dat kan beloven, maar ik wil het leren.',
  },
  {
    voornaam: 'Kevin',
    achternaam: 'de Groot',
    zij: false,
    kinderen: [['Jayden', 10, '02-27']],
    kant: 'jonger',
    fase: 'aangemeld',
    adres: ['Sluiswachterskade', '1', '3439 HK', 'Nieuwegein'],
    aanleiding:
      'Voogd zegt dat PSO past. Ik wil vooral dat Jayden weer gewoon bij mij logeert zonder dat er drie mensen iets van vinden.',
    anders: { kader: 'ots', ots_tot: '', eerdere_hulp: ['begeleide-omgang', 'uniform-hulpaanbod'] },
  },
  {
    voornaam: 'Tjitske',
    achternaam: 'Hoekstra',
    zij: true,
    kinderen: [
      ['Doutzen', 14, '05-12'],
      ['Jelle', 11, '11-23'],
    ],
    kant: 'ouder',
    fase: 'aangemeld',
    adres: ['Kerkweide', '18', '3454 JL', 'De Meern'],
    aanleiding:
      'Het gaat al acht jaar zo. Ik dacht steeds: nog even volhouden tot ze groot zijn. Mijn dochter zei: mam, zo lang duurt dat nog.',
    anders: {
      contactverbod: 'ja',
      contactverbod_toelichting:
        'Tot het einde van het jaar. Ik wil graag weten hoe jullie zorgen dat niemand elkaar tegenkomt.',
      geheim_adres: 'ja',
    },
  },
  {
    voornaam: 'Daniëlle',
    achternaam: 'Smeets',
    zij: true,
    kinderen: [['Guus', 5, '07-30']],
    kant: 'jonger',
    fase: 'aanhouden',
    adres: ['Appelgaard', '35', '3981 KM', 'Bunnik'],
    aanleiding:
      'Er loopt nog een onderzoek en mijn advocaat zegt dat ik moet wachten. Ik wil liever nu al iets doen.',
    anders: { zitting: '' },
    oordeel:
      'Daniëlle weet wat zij wil en kan het goed verwoorden. Het onderzoek loopt nog zes weken. Afgesproken: wij bellen daarna, en tot die tijd kan zij bij het wijkteam terecht.',
  },
  {
    voornaam: 'Rob',
    achternaam: 'Jansma',
    zij: false,
    kinderen: [['Isa', 16, '09-14']],
    kant: 'ouder',
    fase: 'niet-gestart',
    adres: ['Ganzenveer', '22', '3766 LN', 'Soest'],
    aanleiding: 'Ik wil weten wat mijn rechten zijn en iemand die dat eens goed opschrijft.',
    oordeel:
      'De vraag gaat over rechten en over een zaak bij de rechter. Daar is PSO niet voor. Uitgelegd wat wel kan: het Juridisch Loket en een eigen advocaat. Rob vond dat jammer en begreep het.',
  },
  {
    voornaam: 'Chantal',
    achternaam: 'Vermeer',
    zij: true,
    kinderen: [['Djoeke', 7, '03-03']],
    kant: 'jonger',
    fase: 'niet-gestart',
    adres: ['Zwaluwdijk', '4', '3633 MP', 'Vreeland'],
    aanleiding:
      'Sinds mei praten we weer met elkaar met hulp van een bemiddelaar. Een vriendin zei dat ik hier ook eens moest vragen.',
    oordeel:
      'De bemiddeling loopt en gaat goed vooruit. PSO is er voor als dat juist niet meer lukt. Samen besloten dat zij daar eerst mee doorgaat.',
  },
  {
    voornaam: 'Inge',
    achternaam: 'Lammers',
    zij: true,
    kinderen: [
      ['Sverre', 9, '12-01'],
      ['Liv', 6, '06-06'],
    ],
    kant: 'ouder',
    fase: 'wacht',
    adres: ['Kruisbessenpad', '13', '3828 NR', 'Hoogland'],
    aanleiding:
      'Ik ben directeur van een school en kan met iedereen overweg, behalve met één iemand. Dat wil ik niet langer mijn week laten bepalen.',
  },
  {
    voornaam: 'Ayse',
    achternaam: 'Demir',
    zij: true,
    kinderen: [['Deniz', 2, '10-20']],
    kant: 'jonger',
    fase: 'wacht',
    adres: ['Zilvermeeuw', '77', '3815 PS', 'Amersfoort'],
    aanleiding: 'Deniz is klein en merkt nog weinig, zeggen ze. Ik denk dat hij alles merkt.',
  },
  {
    voornaam: 'Mohamed',
    achternaam: 'Zahir',
    zij: false,
    kinderen: [
      ['Nour', 7, '01-15'],
      ['Sami', 4, '07-08'],
    ],
    kant: 'ouder',
    fase: 'toegewezen',
    adres: ['Weversdam', '50', '3515 QT', 'Utrecht'],
    toon: true,
    aanleiding:
      'Ik ben een rustige man, maar niet als ik een bericht krijg. Dan ben ik iemand anders. Dat wil ik mijn kinderen niet meer laten zien.',
  },
  {
    voornaam: 'Stefan',
    achternaam: 'Bakker',
    zij: false,
    kinderen: [['Mette', 12, '08-27']],
    kant: 'jonger',
    fase: 'toegewezen',
    adres: ['Landjuweel', '8', '3905 RV', 'Veenendaal'],
    aanleiding:
      'Mette heeft op school opgeschreven dat ze een brug is. De mentor belde. Ik wil dat ze geen brug meer hoeft te zijn.',
  },
  {
    voornaam: 'Nadia',
    achternaam: 'Haddou',
    zij: true,
    kinderen: [['Rayan', 5, '11-11']],
    kant: 'ouder',
    fase: 'gestart',
    adres: ['Theebuskade', '29', '3532 SW', 'Utrecht'],
    waar: 'thuis',
    aanleiding:
      'Ik ben vaak bang dat ik het verkeerd doe. Ik wil iemand die naast mij zit en zegt: dit is van jou, dit niet.',
  },
  {
    voornaam: 'Pieter',
    achternaam: 'Wagenaar',
    zij: false,
    kinderen: [
      ['Julia', 10, '05-04'],
      ['Casper', 8, '09-26'],
    ],
    kant: 'jonger',
    fase: 'gestart',
    adres: ['Beukenrode', '3', '3735 TX', 'Bosch en Duin'],
    waar: 'zonnehof',
    aanleiding:
      'We hebben drie mediators gehad. De laatste zei eerlijk dat samen praten het erger maakt. Dus nu ieder apart.',
  },
]
