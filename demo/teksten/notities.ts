// Notes of gesprekken, per theme of the library, in three voices: one that tells, one that is brief, one that wonders.

export const notities: readonly (readonly [string, string, string])[] = [
  [
    '{Naam} kwam binnen met de jas nog aan en bleef zo een kwartier zitten. Daarna kwam het verhaal. Wat het meeste kracht kost: {spanning}. We hebben de cirkel getekend op een groot vel. Binnen de cirkel kwam als eerste: {kracht}. Toen ging de jas uit.\n\nAfgesproken: tot de volgende keer een ding per dag dat {naam} zelf kiest.',
    'Kennismaking. Uitleg geheimhouding en muur gegeven, geen vragen. Drukt het meest: {spanning}. Eigen kracht: {kracht}. Cirkel getekend. Doelen verkend, eerste woorden staan op papier.',
    'Ik vroeg wat {naam} zou missen als alle spanning morgen weg was. Lange stilte. Toen: "dan zou ik niet weten waar ik met mijn handen moest blijven." Daar zit veel in. {Zij} houdt veel vast. We zijn begonnen met een ding neerleggen.',
  ],
  [
    '{Naam} herkende het eigen patroon meteen: {valkuil}. Er kwam een lach bij, en daarna iets dat geen lach was. We hebben de rode knoppen op kaartjes geschreven. De grootste is {spanning}. In het lijf begint het in de schouders.\n\n{Zij} gaat een week lang alleen opmerken, nog niets veranderen.',
    'Rode knoppen in kaart. Grootste: {spanning}. Valkuil: {valkuil}. Lijfsignaal: warm gezicht, ondiep ademen. Wat helpt: {rustpunt}. Huiswerk: een week turven.',
    'Het viel me op dat {naam} streng is voor zichzelf. {Valkuil}, dat noemde {zij} "mijn domme kant". We hebben gekeken wat die kant probeert te beschermen. Dat bleek niet dom.',
  ],
  [
    'Vandaag ging het over wat er niet meer is. {Naam} had een foto meegenomen en heeft die de hele tijd in de hand gehouden. Er was verdriet, en ook boosheid, en daarna een soort rust. {Steun} haalt {haarzelf} op.\n\nNiet te veel aan oefeningen meegegeven. Alleen: {rustpunt}, elke dag.',
    'Verliescirkel. {Naam} zet zelf een kruis bij "boos" en een half kruis bij "verdrietig". Besproken dat het op en neer mag gaan. Slaapt redelijk. {Steun} is bereikbaar.',
    '{Naam} zei: "ik rouw om een gezin dat er misschien nooit was." We hebben dat laten staan. Ik merkte dat ik wilde troosten en heb dat niet gedaan. Dat was goed, denk ik. De adem werd langzamer.',
  ],
  [
    'We hebben drie stapels gemaakt: loslaten, wat nodig blijft, en later. Op de stapel "nodig" bleven vier briefjes over. {Naam} telde ze na en zei: is dat alles? De stapel "loslaten" gaat in een envelop in de la.\n\nNodig blijft wat met gezag te maken heeft: school, dokter, paspoort. Daar wijkt {zij} niet voor weg.',
    'De muur. Stapels: loslaten 11, nodig 4, later 3. Besproken wat wettelijk nodig blijft (school, medisch, reizen). {Naam} kiest een vast moment per week voor het nodige. Rond {spanning} nog lastig.',
    'Wat laat je los als je iets loslaat waar je om geeft? Die vraag bleef hangen. {Naam} maakt onderscheid tussen niet meer zorgen maken en niet meer geven om. Dat is {haar} eigen vondst en die is mooi.',
  ],
  [
    '{Naam} had een eigen concept bij zich van vierhonderd woorden. Na een half uur waren het er eenendertig. {Zij} las het hardop voor en zei: dit had de juf kunnen sturen. Het is de volgende dag verstuurd.\n\nTussenevaluatie gedaan; we zien op de meeste punten hetzelfde.',
    'Bericht herschreven van 400 naar 31 woorden. Vier toetsen: kort, feitelijk, neutraal, afrondend. Tussenevaluatie: vooruitgang op alle drie, grootste stap bij verbinding. Plan blijft zo.',
    'We lazen samen de eigen zin waar {naam} het meest trots op was. Die zin moest er toch uit. {Zij} deed het zelf. Ik heb niets gezegd. {Valkuil} zit nog dichtbij, en {zij} ziet het nu op tijd.',
  ],
  [
    'Met poppetjes de week van {kind} neergezet. {Naam} schoof het poppetje zelf van het ene huis naar het andere en hield het even vast in het midden. "Daar staat {kind} dus." Daarna hebben we gekeken wat {kind} bij {naam} thuis nodig heeft: {kracht}, en verder vooral gewone dingen.',
    'Loyaliteit en leeftijd besproken. {Kind}: behoefte aan niet kiezen. {Naam} noemt drie zinnen die {zij} voortaan niet meer zegt. Vast moment: {kracht}.',
    '{Naam} vroeg: "mag mijn kind het ergens anders ook fijn hebben?" en gaf zelf antwoord. Het duurde even. Het antwoord was ja. Ik vond dat een groot moment en heb dat gezegd.',
  ],
  [
    'De laatste overdracht ging zoals we hadden geoefend: groeten, tas, zwaaien. {Naam} heeft daarna in de auto even hard gezongen. Bij het thuiskomen is er nu een vaste gewoonte: schoenen uit, thee, niets vragen. {Jongste} bleef deze keer gewoon zitten.',
    'Overdracht en terugkomst. Vast ritueel bij thuiskomst werkt: drie van de vier keer rustig. Rond {spanning} één keer een woord te veel, dezelfde avond zelf gezien.',
    'Terugkomen is ook wennen, voor allebei. {Naam} merkte dat {zij} zelf op de rand van de stoel zat te wachten. Nu gaat {zij} koken. Het huis ruikt dan naar iets. "Dan is er iets om bij binnen te komen."',
  ],
  [
    'Twee zware berichten in een week. Het eerste is blijven liggen tot de volgende ochtend, het tweede tot na {rustpunt}. Geen van beide antwoorden was langer dan drie zinnen. {Naam} zei: het kostte me een avond en vroeger een week.\n\nGeen dreiging in de berichten; daar hebben we apart naar gevraagd.',
    'Berichten onder druk. Geteld over twee weken: 6 laten liggen, 4 herschreven, 1 meteen verstuurd. {Naam} kent de eigen tekenen. Nagevraagd: geen dreiging. Meldingen staan uit na 20 uur.',
    'Wachten is niet niets doen. {Naam} beschreef heel precies wat er in dat eerste kwartier gebeurt: eerst de oude reflex ({valkuil}), dan de handen onder de benen, dan {rustpunt}. Ik heb het opgeschreven zoals {zij} het zei.',
  ],
  [
    'De netwerkkaart is voller dan {naam} dacht. In het midden staat {steun}. Aan de rand kwamen er drie bij die {zij} nog nooit iets had gevraagd. Het terugvalplan is af, met de hand geschreven, en hangt aan de binnenkant van het keukenkastje.',
    'Netwerk: 7 namen, 3 nieuw. {Steun} eerste contact. Terugvalplan op A5: tekenen, eerste stap, wie bellen. Besproken wanneer huisarts of 112.',
    '{Naam} vindt hulp vragen moeilijker dan hulp geven. We hebben geoefend met één zin: "kun je even meekijken." {Zij} heeft die zin dezelfde avond gebruikt, bij {steun}.',
  ],
  [
    'Teruggekeken met de lijn van de check-ins erbij. {Naam} wees de dip aan en wist nog precies welke dag dat was. "En kijk, daarna." De doelen nog eens gelezen, en wat er in het verslag komt. Afscheid met een hand en een taart die {kinderen} hadden gebakken.',
    'Eindmeting gedaan. Verslag besproken: {naam} wil {kracht} erin hebben. Nazorg: los gesprek mogelijk, terugvalplan ligt klaar.',
    'Wat was er veranderd, vroeg ik. "Ik wacht niet meer tot het rustig wordt," zei {naam}. "Ik ben rustig, en dan zie ik wel." Daar hoef ik niets aan toe te voegen.',
  ],
]

export { voorbereidingen } from './voorbereidingen.ts'
