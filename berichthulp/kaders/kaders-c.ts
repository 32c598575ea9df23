// Frames of veiled heat: bargains in a row, two houses side by side, polite blows, the child in between.

export const kadersC = `
negotiation: geen @geld|§dag|vakantie|kerst|pasen|kamp|omgang .. geen handtekening|geld|kinderen|alimentatie|toestemming
negotiation: zolang|zodra je|ik|het|dat|de ... @onderhandel|betaal|teken|geef|stort|verlaag|tekenen
negotiation: zodra|zolang ik ... krijg|geef|teken|betaal|stort|laat
negotiation: teken|betaal|stort|geef|verlaag|zet|fourneer ik ... zodra|zolang|als|wanneer
negotiation: valt|is .. te praten
negotiation: ik de|het|een|§n ... je de|het|een|§n
negotiation: voor je|mij ... voor je|mij
negotiation: wil je .. behouden|houden|hebben|graag ... dan
negotiation: in ruil
negotiation: in plaats van §n
negotiation: deal|bod|ruil|simpel $
negotiation: laat|geef mij|me ... en|dan krijg|mag|geef
negotiation: anders teken|betaal ik
negotiation: handtekening ... als|zodra|tegen|voor
negotiation: tegen de @geld
comparing: ik doe|sta|heb|ben|kan|kom|breng|haal|betaal|zit|werk ... je doe|sta|heb|ben|kan|kom|alleen|zit|was|stond|had
comparing: bij mij|ons|hier ... bij je|jou|jullie|daar
comparing: in mijn|ons huis
comparing: dat leert hij van mij
comparing: wij .. wel|nog|gewoon|tenminste
comparing: ten minste|tenminste een|één huis|ouder
comparing: in ieder|elk geval bij
comparing: van mij krijg|krijgt|leert|heeft
comparing: je heb|hebt|doe|kan .. alleen
comparing: ik kan wel
sarcasm: ^ wat @ironie
sarcasm: ^ @ironie|heel|erg|hele|wauw .. @ironie|gul|sterk|chique|netjes
sarcasm: ^ @ironie dat ... via|pas|nu|al|weer|eindelijk|ook|wel|vandaag
sarcasm: wat .. een @ironie|moedig|moedige|wijs|volwassen|nobel|gul
sarcasm: bedankt|dankt|wens .. voor jouw|je|het|de|die
sarcasm: ik bedankt|wens|begrijp|snap|neem ... dat|aan|best|heus|goed .. je|het|er
sarcasm: ik begrijp .. dat|best|heel|goed
sarcasm: ik veronderstel|vermoed|neem .. dat|aan|vast
sarcasm: ik ga er .. vanuit|van ... uit
sarcasm: blijkbaar|kennelijk|klaarblijkelijk
sarcasm: meneer|mevrouw|madam|mijnheer|koning|koningin|prins|prinses|majesteit|hoogheid|diva|baron|directeur .. is|was|heeft|moet|komt|vindt|had|zelf|de|het|haar|zijn
sarcasm: als meneer|mevrouw
sarcasm: de familie|club|filmster|koning|koningin|influencer|professor
sarcasm: gerust een|de|alsof|nog
sarcasm: neem|doe|kijk|ga|geniet|wacht|rust|slaap .. gerust|vooral|lekker|rustig
sarcasm: doe vooral|alsof|maar .. geen
sarcasm: vooral geen|niet .. moeite|haast|gek|storen
sarcasm: zou .. ik|je|me .. bijna|haast .. denken|vergeten|trots
sarcasm: je .. toevallig|per ongeluk|zomaar .. weer|niet
sarcasm: fijn|leuk|mooi|lekker|gezellig .. zo'n|zo|is dat|he|toch
sarcasm: is .. een vak|kunst|talent|gave
sarcasm: topper|kanjer|held|kampioen|genie|toppertje|heldin|wereldvader|supervader|wondervader
sarcasm: rots in de branding
sarcasm: er is nog|hoop
sarcasm: ze|hij leeft nog
sarcasm: ja je had|heb .. belangrijk|druk|het
sarcasm: zoals dat|je|gewoonlijk|altijd|gebruikelijk|verwacht
sarcasm: met jouw|je gevoel voor
sarcasm: past het|dat|in|bij ... agenda|schema|planning|drukke
sarcasm: in de|je|jouw|haar|zijn drukke .. agenda|leven|schema|bestaan
sarcasm: te groot|grote|veel .. opgave|gevraagd|moeite|werk
sarcasm: de vraag .. is|of .. weet|ooit|nog
sarcasm: gefeliciteerd|proficiat .. met je|jouw|weer|het|de
sarcasm: mag ik|wij .. vernemen|vragen|weten|hopen
sarcasm: via facebook|insta|instagram|status
sarcasm: op afstand
contempt: hart van|als steen|ijs
contempt: krijg de|het|een|toch|tering
contempt: zwijg|kappen|bek
contempt: te @dom|lelijk om|voor
contempt: waste of|piece of|shame on|you are|fuck|loser|idiot|stupid
contempt: geen cent|knip|moer|sikkepit waard
contempt: alsof|of .. groep|kleuter|peuter|baby ben|zit|bent
contempt: in .. simpele|korte|kleine woorden|zinnen|stukjes
contempt: zelfs|beter de|een|mijn hond|kat|stagiair|kind|kleuter|puber|buurman|cavia
contempt: emotionele|morele|verstandelijke ..
contempt: spiegel|zelfreflectie|zelfinzicht|ruggengraat|karakter
diagnosing: patroon|trekken|trekjes|gedrag|schema|stijl .. van|ontkennen|narcis|hechting
diagnosing: @diagnose patroon|trek|gedrag|schema|stijl
diagnosing: passief|vermijdend|vermijdende|projectie|projecteert|gaslight|triggers|rode vlag
diagnosing: vorm van .. @diagnose|straf|misbruik|controle|manipulatie|geweld
legal_threat: dan .. laat|vraag|leg|ga|stap|vorder|eis|verzoek|dien ik .. beslag|gezag|rechter|dwangsom|aan|voor|bij|in
legal_threat: vraag|krijg .. eenhoofdig|gezag|vervangende
legal_threat: leg ik .. bij|voor .. rechter|rechtbank|raad|advocaat
legal_threat: mijn advocaat|advocate|jurist .. lust|smult|lacht|wrijft|werk|klaar
legal_threat: reken .. maar|daar .. op
legal_threat: ik ken .. mensen|iemand|genoeg .. politie|rechtbank|raad
legal_threat: wacht .. tot .. politie|rechter|pelitsie
legal_threat: elke|elk|alle|ieder leugen|bericht|appje|mail|woord .. bewaar|datum|vast|archief|archiveren|genoteerd|opgeslagen|tafel
legal_threat: komt|komen .. allemaal|alles .. op tafel
legal_threat: laatste|tweede|derde aanmaning|sommatie|waarschuwing
legal_threat: zonder .. vooraankondiging|aankondiging
legal_threat: rechtsmaatregelen|sommeer|ingebrekestelling|aansprakelijk
threat: bereid je .. voor|maar
threat: kom .. ik .. halen|weghalen|langs|ophalen|zelf
threat: krijg|krijgt|zie|ziet je|ge .. alleen|niet|nooit .. nog|meer|mee
threat: dan .. haal|breng|open|doe ik .. niet|nooit
threat: dan .. blijf|zit|sta je
threat: mijn broer|broers|neven|vrienden|vader|oom
threat: ik breek|sla|sloop|steek|trap|vermoord|wurg|verzuip|pak
threat: blijf .. weg|uit .. buurt|mijn|van
threat: als ik|hij .. zie|tref|tegenkom ... dan|breek|sla|is
threat: neem|meenemen .. naar|mee .. en|niet
child_messenger: §naam|hij|ze|kinderen kom|komt|zal|gaat|regelt|brengt|vertelt|bespreekt|geeft|legt .. je|het|dat|met ... vertellen|zeggen|je|jou|uit|door|brief|over
child_messenger: §naam|hij|ze|kinderen weet|weten .. het|wat|hoe|dat
child_messenger: §naam|hij|ze|kinderen mag|moet|zal|kan .. je|jou|dat|het .. zeggen|vragen|vertellen|uitleggen|doorgeven|geven|voorlezen
child_messenger: ik heb .. §naam|hem|haar|kinderen|aan .. gezegd|uitgelegd|gevraagd|verteld|opgedragen|meegegeven
child_messenger: vraag dat|het|maar .. aan §naam|hem|haar|kinderen|zoon|dochter
child_messenger: §naam|hij|ze|kinderen zegt|vertelt|zeggen .. mij|me alles
child_messenger: §naam|hij|ze .. moest|moet vragen|kijken|tellen|opletten
child_messenger: meegekregen|meegegeven .. vraag|voor je|zodat|die
child_weapon: zo komt|kom|kwam .. hij|ze|dus|hem
child_weapon: na|van|bij je|jou .. plas|huil|slaap|droom|bijt|stottert
child_weapon: elke keer na|als|dat
child_weapon: §naam|hij|ze|kinderen .. lacht|lachen .. je|jou|om
child_weapon: wil|wilt je|jou .. niet|nooit|nie
child_weapon: weet|weten nu .. wat|wie|hoe
child_weapon: nog leuk|lief vindt
guilt: ik .. gewend|gewoon .. om|dat|da
guilt: ik .. alleen ... jij|je
guilt: jaren|jaar heb ik|geduld .. mij|mezelf|alles|van
guilt: jij|je .. nooit|niet|niemand .. vraagt|gevraagd hoe|of
guilt: hoe het met mij
guilt: ik .. kapot|slaap|eet|werk|loop ... jij|je koopt|zit|slaapt|gaat|geen
guilt: en ik krijg|kreeg|mag|zit
guilt: stress die|van|door
guilt: sinds je weg
guilt: voor wie|waarom .. doe ik
guilt: is dit|dat|de .. beloning|dank
grievance: op|bij|tijdens|met ons|onze|mijn|hun|haar|zijn eerste|trouwdag|bruiloft|verjaardag|doopdag|begrafenis|babyshower|bevalling .. je|had|was
grievance: toen mijn|ons|onze .. §ouder|oma|opa .. stierf|ziek|ziekenhuis|sterven|dood|begraven
grievance: je .. vertrok|wegging|wegliep|weggelopen .. met|uit|van|in
grievance: in §n .. ook|al|je|was|ben
grievance: terwijl je .. in|te|aan|met|op|druk
grievance: vergeet ik nooit|niet
grievance: ik vergeet|herinner .. me|niet|nooit|nog
grievance: zat je|jij .. in|op|aan|met|bij|thuis
mindreading: voor je|jou is dat|het .. natuurlijk|vooral|alleen|handig
mindreading: je wist .. donders|best|heus|precies|dat
mindreading: je denken|denkt .. ik|dat|alleen
mindreading: alles met je|jouw
mindreading: zegt mij|me .. genoeg|alles
mindreading: heeft niets|niks .. met .. te maken
mindreading: je wilde|wil .. kennelijk|blijkbaar|liever|eigenlijk
mindreading: je .. hem|haar|ze .. vast|verteld|wijsgemaakt
mindreading: om .. het winnen|geld|macht|jezelf|buurt
generalising: elke|iedere maandag|§dag|week|ophaal|wissel|keer|ochtend .. hetzelfde|komt|is|drama|met|staat|moet
generalising: zoals gewoonlijk|altijd
generalising: nooit echt|antwoord|eens|iets|iemand
threat: ben|ga ik .. weg|vertrokken .. en|met
threat: weet niemand|je|jij niet .. waar|waarheen
threat: ik zeg niet|je|jou|nie .. waar|wanneer
threat: enkele reis|enkeltje
threat: ik ga .. terug .. met .. kinderen|§naam|haar|hem
threat: onthoud dat|goed|maar
threat: op straat staat|zetten
threat: volgende keer .. breng|haal|sla|bel|kom|krijg|open|doe
threat: nog .. een|§n|zo .. woord|stoot|stunt|keer|opmerking|app .. en
threat: §naam|hij|ze|kinderen .. blijft|blijven .. voortaan|bij mij|hier
threat: je ziet|zie .. wie|wat .. ik
legal_threat: ik bewaar|bewaarde .. dit|het|elk|alle|je|gesprek|bericht
legal_threat: in het dossier|proces|verslag
legal_threat: leest|lezen .. mee
legal_threat: de raad|politie|school|wijkteam|jeugdzorg .. ingelicht|op de hoogte|gebeld
legal_threat: ziet alles|waar .. notities|terechtkomen
legal_threat: voor het geval .. iemand|rechter|later
sarcasm: §n applausjes|sterren|punten|hoeraatjes voor
sarcasm: ^ interessante|prachtige|mooie|knappe|bijzondere|leuke|originele|boeiende .. timing|definitie|opvatting|planning|manier|theorie|keuze|gewoonte|prioriteit|prioriteiten
sarcasm: als het|dat niet .. te veel .. gevraagd|moeite|is
sarcasm: voor iemand die|met
sarcasm: opvallend|verdacht|toevallig|opmerkelijk .. vaak|weer|genoeg|stil
sarcasm: oke|ja|jawel directeur|baas|chef|generaal|mevrouw|meneer|koning|juf|majesteit
sarcasm: mevrouw|meneer de .. minister|directeur|burgemeester|koning|professor|baron|president
sarcasm: is er iemand .. wakker|thuis
sarcasm: de redelijkheid|goedheid|rust|eerlijkheid|betrouwbaarheid .. zelve|zelf
sarcasm: wie weet|misschien .. ooit|leer|lukt
sarcasm: merci|bedankt .. om|dat|voor .. te laten|weten|niet|niets|alweer
sarcasm: zoals|als .. men|je .. weet
sarcasm: sommigen|sommige .. van ons|mensen|ouders
sarcasm: als je weer .. eens
sarcasm: dat verandert|scheelt|helpt .. leven|enorm|vast
sarcasm: volgende keer .. zal ik|neem|stuur|zet
sarcasm: me time|padel|sauna|wellness|yoga|ibiza|lech|golf|tennisclub|skien
generalising: altijd ik|moet .. nooit|weer|jij
generalising: nooit jij|je
generalising: altijd moet|ben|sta|zit ik
comparing: sinds .. bij mij|hier|ik
comparing: een van ons|§n van ons|één van ons
comparing: omdat ik wel
comparing: hier leest|slaapt|eet|speelt|kookt|luistert
guilt: geen probleem|geeft niet|niks|maakt niet ... ik .. gewoon|wel|alleen|maar
guilt: iemand moet .. het|toch|wel
guilt: mijn §ouder .. heeft|had ... en je
guilt: je hebt|heb nog geen|niet .. bloemetje|bedankt|kaart|gevraagd
guilt: §n dagen|uur|nachten|operaties ... en je
guilt: ik koop|eet|heb .. zelf .. geen|niks
child_weapon: bidt|smeekt|gesmeekt|wenst|gewenst|hoopt .. dat|om .. niet|wegblijft|je
child_weapon: bang .. voor .. jouw|je|bij
child_weapon: wil .. niet|liever|nie .. meer .. naar|bij|met|terug .. je|jou|jouw|papa
child_weapon: bij mij .. wonen|blijven .. want|omdat|bij
child_weapon: §naam|hij|ze|kinderen .. niet over je|jou .. gehad|gepraat
child_weapon: dat zegt .. genoeg|alles
mindreading: je|jij gaat|ga .. natuurlijk|nou|nu|zeker|weer .. denken|zeggen|doen
mindreading: expres .. niet|mij|om
mindreading: van het begin af|aan
mindreading: waarom .. wil|wilt .. je|jij
contempt: @scheld $
contempt: ^ @scheld
contempt: @scheld in|met|van een
contempt: stuk vreten|onbenul|ellende|stront|verdriet
contempt: je bent|ben .. echt .. een|zo|nul|niks|niemand
contempt: rekenen|lezen|luisteren|plannen|koken|klokkijken .. was|is|kan .. nooit|niet|jouw
contempt: niet jouw|je .. sterkste|sterke .. kant|punt|vak
diagnosing: @diagnose op .. afstand
diagnosing: herken|zie .. ik .. een|de|jouw|je .. @diagnose
diagnosing: je @dom @diagnose
diagnosing: niet|nait .. wies|wijs
legal_threat: leg|zet ik .. het .. voor|in .. toga|dossier|rechter
legal_threat: zwart op wit .. rechter
diagnosing: je hebt|heb .. @diagnose
child_weapon: §naam|hij|ze noemt|noemde je|jou .. de|het
child_weapon: zegt .. dat .. hij|ze|§naam .. geen §ouder .. heeft|meer
threat: slapen in het ziekenhuis
threat: dan staat|zet|is .. de hond|mijn broer|politie
`
