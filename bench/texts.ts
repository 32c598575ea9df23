// Fictional texts of the length people really write, for the dossiers of the bench.

export const voornamen = ['Noor', 'Joris', 'Sanne', 'Emre', 'Lotte', 'Bram', 'Yara', 'Tim', 'Fenna', 'Daan']

export const themas = [
  'start-en-cirkel-van-invloed',
  'mijn-patroon',
  'rouw-en-verlies',
  'de-muur',
  'berichten-kort-en-feitelijk',
  'mijn-kind-tussen-twee-huizen',
  'overdracht-en-terugkomst',
  'berichten-onder-druk',
  'netwerk-en-terugvalplan',
  'afronden',
]

export const notitie = `De week begon onrustig: op maandag kwamen er drie berichten achter elkaar en het lukte niet om te wachten. Op woensdag wel. We hebben het bericht van woensdag samen gelezen en gekeken wat er gebeurde tussen lezen en antwoorden: eerst warm in de borst, dan de telefoon weggelegd, dan een rondje buiten met de hond. Het antwoord was daarna twee zinnen lang en ging alleen over de tas met sportkleren.

De overdracht van vrijdag ging zoals we hadden geoefend: groeten, tas geven, zwaaien. Het jongste kind vroeg in de auto of het nu altijd zo zou gaan. Afgesproken om volgende keer te kijken naar wat een kind dan wil horen.`

export const voorbereiding =
  'Terugkomen op de overdracht van vrijdag. Vragen hoe de nachten gaan. Bericht van woensdag meenemen als voorbeeld van wat al lukt.'

export const huiswerk =
  'Laat een bericht dat je raakt een nacht liggen. Schrijf de volgende ochtend in je eigen woorden op wat de kern is, en antwoord in twee zinnen.'

export const aanleiding =
  'Sinds de scheiding, drie jaar geleden, is er bijna elke dag spanning om berichten en overdrachten. Bemiddeling is twee keer gestopt. De kinderen slapen slecht in de nacht voor een wissel.'

export const veiligheid =
  'Bij acute onrust eerst de huisarts of 112. Overdracht bij school, niet aan de deur. Telefoon in de la na acht uur.'

export const instemming = 'Besproken en akkoord; een exemplaar is meegegeven.'

export const doelen = [
  ['basis', 'Rust in mijn eigen huis, ook na een bericht'],
  ['verbinding', 'Elke dag een kwartier met mijn kind dat niet over regelen gaat'],
  ['deescalatie', 'Berichten kort, en alleen de kern'],
] as const

export const treden = [
  'Ik antwoord meteen en heb daar bijna altijd spijt van; de avond is weg.',
  'Soms wacht ik een uur, meestal niet. De kinderen merken dat ik er niet bij ben.',
  'Ik wacht een nacht als een bericht me raakt, en ben er aan tafel weer bij.',
  'Ik lees de kern en antwoord in twee zinnen, zonder uitleg en zonder verwijt.',
  'Berichten kosten me geen avond meer. De kinderen vragen er niet meer naar.',
]

export const uitspraken = [
  {
    soort: 'feit',
    tekst: 'De leerkracht schrijft dat het jongste kind weer meedoet in de kring.',
    bron: 'Brief van school',
  },
  {
    soort: 'feit',
    tekst: 'Er waren deze maand vier overdrachten, alle vier bij school.',
    bron: 'Agenda van de ouder',
  },
  {
    soort: 'volgens',
    tekst: 'Ik legde mijn telefoon naast mijn bord. Nu ligt hij in de la.',
    wie: 'De ouder',
  },
  { soort: 'volgens', tekst: 'Mam, je lacht weer onder het koken.', wie: 'Het kind, verteld door de ouder' },
  {
    soort: 'oordeel',
    tekst: 'De ouder merkt spanning op voordat die tot handelen leidt.',
    grond: 'Drie voorbeelden in de gesprekken vier tot zes',
  },
  {
    soort: 'oordeel',
    tekst: 'De regie over het eigen huis is terug, ook in drukke weken.',
    grond: 'Check-ins van de laatste zes weken',
  },
] as const

export const woorden = [
  'overspoeld',
  'moe',
  'een beetje lichter',
  'slecht geslapen',
  'rustige avond',
  'ruimte',
]
