// A fictional verslag of about six pages, for tests, for measuring and to look at.

import type { VerslagDruk } from './verslag-pdf.ts'

const themas = [
  'Kennismaken en wat je hier komt halen',
  'De denkbeeldige muur',
  'Je eigen plan en drie doelen',
  'Wat gebeurt er in je lijf bij een bericht',
  'Alleen de kern lezen en kort antwoorden',
  'Tijd met je kind die van jullie is',
  'Tussenevaluatie',
  'Loslaten wat in het andere huis gebeurt',
  'Overdracht zonder woorden',
  'Terugkijken en wat je meeneemt',
]
const dagen = [
  '3 september 2025',
  '17 september 2025',
  '1 oktober 2025',
  '15 oktober 2025',
  '5 november 2025',
  '19 november 2025',
  '3 december 2025',
  '17 december 2025',
  '14 januari 2026',
  '28 januari 2026',
]
const niveaus = (teksten: readonly string[]) =>
  teksten.map((tekst, i) => ({ niveau: ['−2', '−1', '0', '+1', '+2'][i]!, tekst }))

export const voorbeeldVerslag: VerslagDruk = {
  titel: 'Verslag van een traject Parallel Solo Ouderschap',
  praktijknaam: 'Praktijk De Lindehof',
  ouder: { voornaam: 'Marit', achternaam: 'van den Bergh' },
  specialist: { naam: 'Hanna Oosterveld', registratie: 'SKJ 110 042 917' },
  periode: '3 september 2025 tot en met 28 januari 2026',
  versie: '2',
  stand: 'definitief',
  controlegetal: '7KQ4M2XW9D3HTB6R',
  gemaaktOp: '2026-02-12T10:30:00Z',
  opdracht: [
    'Marit heeft zich op 18 augustus 2025 zelf aangemeld. Zij wilde rust: minder spanning rond berichten en overdrachten, en meer aandacht over voor haar dochter en zoon.',
    'Parallel Solo Ouderschap is hulp aan één ouder. Het traject gaat over het eigen ouderschap en de eigen band met de kinderen. Het gaat niet over het herstellen van de relatie tussen ouders, en er worden geen afspraken tussen ouders gemaakt.',
  ],
  proces: {
    inleiding: [
      'Er waren tien gesprekken, ongeveer eens in de twee weken. Eén gesprek is verzet omdat Marit ziek was.',
    ],
    gesprekken: themas.map((thema, i) => ({
      nr: String(i + 1),
      datum: dagen[i]!,
      plaats: i % 3 === 1 ? 'bij Marit thuis' : 'praktijk',
      aanwezig: 'Marit, Hanna Oosterveld',
      thema,
    })),
  },
  doelen: [
    {
      titel: 'Basis: ik sta stevig als ouder',
      omschrijving: 'Marit wil haar eigen huis rustig kunnen leiden, ook als er spanning is.',
      niveaus: niveaus([
        'Bij spanning lukt het gewone ritme een hele week niet.',
        'Bij spanning lukt het ritme een paar dagen niet.',
        'Het ritme van eten, slapen en school blijft overeind, met moeite.',
        'Het ritme blijft overeind en ik hoef er niet steeds aan te denken.',
        'Het ritme staat. Ik merk dat de kinderen erop rekenen.',
      ]),
      begin: { ouder: '−2', specialist: '−1' },
      eind: { ouder: '+1', specialist: '+1' },
      toelichting:
        'Marit maakte een weekblad voor aan de koelkast. Vanaf gesprek zes vertelt zij dat de avonden rustiger gaan.',
    },
    {
      titel: 'Verbinding: tijd die van ons is',
      niveaus: niveaus([
        'Ik ben er, maar met mijn hoofd ergens anders.',
        'Een keer per week heb ik echt aandacht.',
        'Een paar keer per week hebben we een moment samen zonder telefoon.',
        'Bijna elke dag is er zo’n moment.',
        'De kinderen vragen er zelf om en het lukt ook op drukke dagen.',
      ]),
      begin: { ouder: '−1', specialist: '−1' },
      eind: { ouder: '+1', specialist: '0' },
    },
    {
      titel: 'De-escalerend communiceren: kort, en alleen de kern',
      niveaus: niveaus([
        'Ik antwoord meteen en heb daar bijna altijd spijt van.',
        'Soms wacht ik, meestal niet.',
        'Ik wacht een nacht als een bericht me raakt.',
        'Ik lees de kern en antwoord in twee zinnen.',
        'Berichten kosten me geen avond meer.',
      ]),
      begin: { ouder: '−2', specialist: '−3' },
      eind: { ouder: '0', specialist: '+1' },
      toelichting:
        'Marit telde zelf: van veertien berichten die haar raakten, schreef zij er elf opnieuw voordat ze iets verstuurde.',
    },
  ],
  lijn: {
    zin: 'De lijn begint in september bij 2, zakt in oktober naar 1, en loopt daarna met kleine stappen op tot 7 in januari.',
    punten: [
      { datum: '3 september 2025', waarde: 2, woord: 'overspoeld', dag: 0 },
      { datum: '17 september 2025', waarde: 3, dag: 14 },
      { datum: '1 oktober 2025', waarde: 1, woord: 'slecht geslapen', dag: 28 },
      { datum: '15 oktober 2025', waarde: 3, dag: 42 },
      { datum: '5 november 2025', waarde: 4, woord: 'iets lichter', dag: 63 },
      { datum: '19 november 2025', waarde: 6, dag: 77 },
      { datum: '3 december 2025', waarde: 5, woord: 'sinterklaas', dag: 91 },
      { datum: '17 december 2025', waarde: 6, dag: 105 },
      { datum: '14 januari 2026', waarde: 7, dag: 133 },
      { datum: '28 januari 2026', waarde: 7, woord: 'ruimte', dag: 147 },
    ],
  },
  geoefend: [
    'Een bericht eerst laten liggen en dan alleen de kern eruit halen.',
    'Een kort antwoord schrijven van twee zinnen, zonder uitleg en zonder verwijt.',
    'De overdracht doen zonder gesprek: groeten, tas, zwaaien.',
    'Een vast kwartier per dag met elk kind apart.',
  ],
  feiten: [
    {
      tekst: 'Er zijn tien gesprekken geweest en drie doelen vastgesteld.',
      bron: 'plan van het traject, versie 1',
      datum: '1 oktober 2025',
    },
    {
      tekst:
        'De leerkracht schrijft dat de dochter sinds november weer meedoet in de kring en vaker vrolijk binnenkomt.',
      bron: 'brief van de leerkracht, door Marit meegebracht',
      datum: '11 december 2025',
    },
  ],
  beleving: [
    {
      citaat:
        'Ik legde mijn telefoon vroeger naast mijn bord. Nu ligt hij in de la en weet ik dat hij daar ligt.',
      datum: '19 november 2025',
    },
    {
      citaat: 'Mijn zoon zei: mam, je lacht weer onder het koken. Toen moest ik even naar de gang.',
      datum: '14 januari 2026',
    },
  ],
  duiding: [
    {
      tekst:
        'Marit heeft geleerd om spanning op te merken voordat zij handelt. Zij houdt de regie over haar eigen huis, ook in een drukke week.',
      grond:
        'de scores bij doel een en drie, wat Marit in gesprek vijf tot en met tien vertelde, en de berichten die zij zelf meebracht om aan te oefenen.',
    },
    {
      tekst: 'De verbinding met de kinderen is gegroeid, en blijft kwetsbaar in weken met veel berichten.',
      grond: 'de lijn van onrust naar rust, waarin de drukke weken zichtbaar zijn, en doel twee.',
    },
  ],
  eigenWoorden:
    'Ik kwam om te leren hoe ik kon winnen. Ik ga weg omdat ik niet meer hoef mee te doen.\n\nDe kinderen hebben nu een huis waar het stil kan zijn. Dat is genoeg.',
  advies: [
    'Marit gaat door met het vaste kwartier per kind en met het laten liggen van berichten. Het weekblad blijft hangen.',
    'Over drie maanden is er één gesprek om terug te kijken, als Marit dat wil. Zij kan daar zelf om vragen.',
  ],
  verklaring: {
    tekst:
      'Ik herken me in dit verslag. Bij doel twee vind ik zelf dat het beter gaat dan hier staat: we eten nu elke avond samen aan tafel, zonder telefoon.\n\nIk wil dat dit erbij blijft staan.',
    datum: '9 februari 2026',
  },
  reacties: [
    {
      bij: 'De gesprekken, de lijst, versie 1',
      tekst: 'Gesprek vier was bij mij thuis, niet op de praktijk.',
      datum: '5 februari 2026',
      antwoord: 'Dit is aangepast.',
      uitleg: 'Dank je. In versie 2 staat de goede plaats.',
    },
  ],
  ondertekening: [
    { naam: 'Hanna Oosterveld', rol: 'specialist, SKJ 110 042 917', datum: '12 februari 2026' },
    { naam: 'Marit van den Bergh', rol: 'heeft het verslag gelezen', datum: '12 februari 2026' },
  ],
  verspreiding: [
    {
      aan: 'Marit van den Bergh',
      doel: 'eigen exemplaar',
      toestemming: 'niet nodig: het is haar eigen verslag',
    },
    {
      aan: 'Wijkteam Zuid, mevrouw De Graaf',
      doel: 'afronding van de verwijzing',
      toestemming: 'gegeven op 9 februari 2026, alleen voor deze versie',
    },
  ],
}
