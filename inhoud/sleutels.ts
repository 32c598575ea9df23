// The names of all texts. A text that is not named here does not exist; a name without a file stops the program.

export const talen = ['nl', 'en'] as const
export type Taal = (typeof talen)[number]

/** The single texts, by path under `inhoud/`. */
export const tekstSleutels = [
  'openbaar/wat-is-pso',
  'openbaar/voor-wie',
  'openbaar/hoe-het-gaat',
  'openbaar/kosten',
  'openbaar/jouw-gegevens',
  'openbaar/meten-niet-beloven',
  'openbaar/contact',
  'openbaar/crisis',
  'openbaar/zo-blijft-dit-gescheiden',
  'openbaar/gescheiden-aan-het-bureau',
  'aanmelding/verklaring',
  'aanmelding/dank',
  'aanmelding/wat-nu',
  'start/informatie',
  'start/instemming',
  'beginscherm/te-zien',
  'beginscherm/erop-en-eraf',
  'overleg/begin',
  'overleg/beslissing',
  'overleg/beslissing-samen',
  'overleg/beslissing-ik',
  'overleg/beslissing-niet-ik',
  'overleg/beslissing-weet-niet',
  'overleg/ziek-licht',
  'overleg/ziek-zorg',
  'overleg/school-dagelijks',
  'overleg/school-zorg',
  'overleg/overdracht-gewoon',
  'overleg/overdracht-anders',
  'overleg/overdracht-meegeven',
  'overleg/overdracht-ruilen',
  'overleg/nood',
  'overleg/anders-plan',
  'overleg/anders-niet',
  'overleg/anders-twijfel',
] as const
export type TekstSleutel = (typeof tekstSleutels)[number]

/** The ten themes of the library, in the order of the gesprekken. */
export const themaSleutels = [
  '01-start-en-cirkel-van-invloed',
  '02-mijn-patroon',
  '03-rouw-en-verlies',
  '04-de-muur',
  '05-berichten-kort-en-feitelijk',
  '06-mijn-kind-tussen-twee-huizen',
  '07-overdracht-en-terugkomst',
  '08-berichten-onder-druk',
  '09-netwerk-en-terugvalplan',
  '10-afronden',
] as const
export type ThemaSleutel = (typeof themaSleutels)[number]

/** Which of the three doelen of PSO a theme serves most (S14). */
export const themaDoelen = ['basis', 'verbinding', 'deescalatie', 'alle'] as const
export type ThemaDoel = (typeof themaDoelen)[number]

/** The exercises for the ouder (O3), in the order of the list; what follows the number is the name in the address. */
export const oefeningSleutels = [
  '01-cirkel-van-invloed',
  '02-rode-knoppen',
  '03-verlies',
  '04-netwerkkaart',
  '05-opladen',
  '06-eigen-grond',
  '07-terugvalplan',
  '08-overdracht',
  '09-terugkomst',
  '10-echt-contact',
  '11-ogen-van-je-kind',
  '12-luisteren',
  '13-loslaten',
  '14-pauze',
  '15-alleen-de-vraag',
  '16-vaste-tijd',
  '17-een-zin-klaar',
] as const
export type OefeningSleutel = (typeof oefeningSleutels)[number]
