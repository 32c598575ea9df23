// Frames of calm messages: questions, boundaries, facts, care, law, safety and quotes. They speak against heat.

export const kadersKalm = `
vraag: kan|wil|zou je|jullie .. @overdracht|@spullen|weten|laten|doorgeven|mailen|sturen|checken|kijken
vraag: wil je .. willen|meegeven|even|alsjeblieft|dat|de|het
vraag: laat|laten je .. weten|even
vraag: laat .. even|graag weten
vraag: hoor .. graag
vraag: graag .. antwoord|reactie|bericht|akkoord|voor|weten|horen
vraag: weet je|jij of|waar|hoe|wanneer
vraag: zullen we
vraag: vind je|jij .. goed|prima|ok|fijn
vraag: is dat|het .. goed|akkoord|ok|oke|haalbaar
vraag: lukt .. dat|het|je
vraag: komt .. dat|het .. uit
vraag: klopt dat
vraag: heb je|jij .. gezien|ontvangen|gekregen|nog|een
vraag: mag|mogen hij|ze|ik|§naam|we
vraag: zou het .. kunnen|lukken|mogelijk
vraag: is het .. mogelijk|haalbaar|oke|ok
vraag: wie .. haalt|brengt|neemt|rijdt|gaat
vraag: als je .. wil|kan|tijd|zin|weet|hebt|heb .. hoor|laat|graag
vraag: alvast bedankt
vraag: bedankt voor .. doorgeven|laten|brengen|halen|je|het|de
grens: ik wil .. alleen .. mailen|mail|appen|schriftelijk|over
grens: ik wil .. niet .. bellen|praten|bespreken|discussie|reageren|ingaan
grens: ik ga .. niet .. in discussie|op in|bespreken|ingaan|over
grens: ik ga daar .. niet|verder
grens: daar .. ga ik niet|geen op|over
grens: ik reageer .. alleen|niet|tussen|op|later|morgen
grens: ik antwoord .. alleen|niet|op|morgen|tussen
grens: ik lees .. mail|berichten|app
grens: dat .. gaat|lukt .. mij|me .. niet
grens: dat lukt|kan|gaat .. niet
grens: nee .. dat|ik|lukt|gaat|helaas|dit
grens: ik blijf .. bij
grens: ik hou|houd .. me|mij .. aan
grens: zoals .. in het|afgesproken plan|ouderschapsplan|convenant
grens: volgens .. plan|ouderschapsplan|afspraak|schema|rooster|beschikking|uitspraak
grens: staat in .. plan|ouderschapsplan|convenant|beschikking|artikel
grens: artikel §n
grens: ik laat .. het|dit .. hierbij|bij
grens: ik kom .. er|daar|hier .. op terug
grens: ik heb .. tijd|ruimte|rust nodig
grens: alleen .. bij|als .. spoed|noodgeval|nood
grens: niet .. aan de deur
grens: liever .. per|via mail|app|schriftelijk|mediator
grens: over .. ga|praat|wil|kan ik niet
grens: ik ben het .. niet .. eens
grens: ik zie|denk|vind .. dat|het|er .. anders
grens: dit gaat niet over je|jou
grens: bedoel|bedoeld .. niet|geen .. als|verwijt|aanval|kritiek
grens: geen verwijt|aanval|dreiging|kritiek|haast|probleem
grens: ik neem .. het|je|jou .. niet kwalijk
grens: mijn grens
grens: ik beslis|bepaal .. hier|thuis|mijn
grens: hoe je|jij .. doe|bepaalt|regelt .. aan|is
grens: is|bepaal aan|jij jou|je
grens: van mij mag
gevoel: ik vond|vind .. het|dit|dat|gesprek .. moeilijk|lastig|zwaar|fijn|spannend|jammer|vervelend|naar
gevoel: ik voel .. me|mij
gevoel: ik merk .. dat ik
gevoel: ik ben .. verdrietig|moe|geschrokken|gespannen|boos|blij|bezorgd|opgelucht|zenuwachtig
gevoel: ik maak me .. zorgen
gevoel: ik schrok
feit: was|is|kwam|stond|waren .. om §tijd
feit: om §tijd .. thuis|binnen|aan|bij|op
feit: afgesproken is|was|tijd
feit: afspraak is|was|staat
feit: §n minuten|minuut|min later|te
feit: §geld .. betaald|overgemaakt|ontvangen|open|helft|voor|euro
feit: helft .. is|van
feit: jouw|jou deel|helft
feit: nog niet .. binnen|ontvangen|betaald|terug|gekregen
feit: staat .. nog open
feit: heb ik .. betaald|overgemaakt|ontvangen|voorgeschoten|gestuurd|getekend|doorgegeven
feit: bonnetje|factuur|rekening .. bijlage|bijgevoegd|is|van
feit: zit|zitten .. in de|haar|zijn tas|rugzak|voorvak
feit: ligt .. bij|in|op
feit: hij|ze|§naam heeft .. §dag|morgen|vandaag|om
feit: hij|ze|§naam is .. ziek|jarig|beter|verkouden|geslaagd|moe
feit: de|het .. begint|start|is .. om|op §tijd|§dag|§datum
feit: zoals .. vorig|vorige jaar|keer|week
zorg: §n keer|maal per dag
zorg: paracetamol|antibiotica|pufjes|medicijn|medicijnen|zalf|druppels|zetpil|ritalin|insuline .. om|per|keer|twee|na|tot|elke
zorg: elke §n uur
zorg: de .. huisarts|dokter|arts|kinderarts|tandarts|apotheek|apotheker|specialist|psycholoog|logopedist|verpleegkundige .. zegt|zei|belt|belde|heeft|wil|vindt|denkt|ziet|adviseert
zorg: volgens de .. huisarts|dokter|arts|kinderarts|apotheek|psycholoog
zorg: is .. vastgesteld|gediagnosticeerd
zorg: diagnose|uitslag .. is|van|adhd|autisme|dyslexie
zorg: hij|ze|§naam|kinderarts|school .. heeft .. adhd|autisme|ass|dyslexie|astma|diabetes|epilepsie|eczeem
zorg: mag|moet .. geen|niet|alleen .. eten|noten|melk|gluten|sporten|drinken
zorg: zegt de .. apotheek|huisarts|dokter|kinderarts|arts
recht: mijn advocaat .. heeft|stuurt|zal .. stukken|brief|verzoek|mail|reactie|jouw
recht: zitting .. is|op|van|staat
recht: de .. rechter|rechtbank .. heeft|bepaald|beslist|besloten|uitspraak|op|stelt
recht: op .. §datum .. zitting|rechtbank
recht: beschikking|uitspraak|vonnis .. van|staat|is|volgt
recht: lopen|loopt|gaan .. via|naar .. advocaat|advocaten|mediator|lbio
recht: wettelijk|volgens de wet|rechter
recht: mijn|onze mediator
recht: de .. politie|brandweer|wijkagent|agent .. kwam|was|komt|heeft|op
citaat: hij|ze|juf|meester|mentor|§naam|je|school|docent zei|zegt|schreef|schrijft|vroeg|mailde|appte|vertelde .. "
citaat: je|jij schreef|schrijft|zei|mailde|appte|stuurde
citaat: jouw|je bericht|mail|app|woorden .. van|schrijf|staat
citaat: " .. "
kindkalm: hij|ze|§naam|kinderen .. moet .. altijd|nog|morgen|om
kindkalm: hij|ze|§naam|kinderen .. altijd|nooit .. eerst|graag|lekker|bang|zin|leuk|zo
kindkalm: hij|ze|§naam|kinderen .. zelf .. gevraagd|gekozen|bedacht|gemaakt|bellen
kindkalm: hij|ze|§naam|kinderen heeft|hebben .. zin|genoten|lol|leuk
kindkalm: hij|ze|§naam|kinderen .. vertelde|vertelt|zei|zegt|vroeg|vraagt .. dat|of|op
kindkalm: ruzie .. met|op|klas|plein
kindkalm: trots op|dat|hem|haar
kindkalm: gek op|met
kindkalm: groetjes|groeten|groet|mvg|liefs
veilig: @veilig .. @veilig
veilig: veilig bij|thuis|is|zijn
veilig: bang .. voor|om
veilig: huisarts|politie|veilig .. gebeld|ingelicht|contact|gemeld|langs|thuis
aanjou: je bepaalt|beslist|bepaal|beslis
aanjou: bepaal|bepaalt|beslis|beslist je .. zelf
aanjou: laat ik|dat .. aan je|jou
aanjou: is|blijft .. aan je|jou|u
aanjou: daar ga je over
aanjou: jouw huis|regels|keuze|manier|dag
aanjou: doe|regel|doet je|jij .. op jouw|je eigen manier
dank: fijn|super|lief|top|mooi|goed|tof|gaaf dat je .. hebt|heb|kon|was|ben|wilde|had|bent
dank: fijn|super|lief|top dat je .. toch|nog|even|zo snel|meteen|haar|hem
dank: zo|heel mooi|goed|lief|knap|fijn .. gedaan|geholpen|gemaakt|geregeld|verzorgd
dank: je hebt|heb .. mooi|prachtig|goed|fijn|lief .. geholpen|gedaan|gemaakt|geregeld
dank: vond|vindt|vonden het .. leuk|geweldig|fijn|gezellig|prachtig|heerlijk
dank: bedankt|fijn .. ook van|namens|je moeder|de juf
los: laat maar weten
los: mag|moogt|kan|kunt|moog .. gerust
los: ook|altijd goed|prima
los: geen probleem|punt|zorgen|gedoe|haast|stress|ramp
los: niks|niets ergs|aan de hand
los: alles goed|ok|oke|onder controle
los: haha|hihi|grapje|😂|😄|😅|🤣|😁
los: welkom|uitgenodigd|nodigen je|u uit
los: proficiat|hoera|geslaagd|diploma|gewonnen
los: ik sta in de file
los: ik ben .. te laat|later|onderweg|vertraagd|er|bijna
los: sorry|excuus .. ik|mijn|voor|dat ik|vergeten
zorg: je moet|mag .. leggen|smeren|geven|druppelen|sprayen|koelen|inenten
zorg: twee|§n keer .. per dag|dun|daags
zorg: zetpil|zalf|drankje|antibiotica|neusspray .. mag|moet|om
`
