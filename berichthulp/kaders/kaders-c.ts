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
command: je|ge|u .. zegt|brengt|geeft|beantwoordt|stuurt|betaalt .. vandaag|af|terug|nu|antwoord
command: ik eis
command: vandaag nog|voor .. antwoord
command: en geen gezeik|gezeur|gelul|smoes|discussie
command: om §tijd|§n|zes ... en geen|begrepen|duidelijk
command: per direct|ommegaande
meddling: zou ik|ik zou .. in jouw|je plaats
meddling: je moet .. beter|vaker|eens|minder|meer
meddling: rijdt|slaapt|eet|loopt|zit .. ze|hij .. nog|nu .. steeds|altijd
meddling: hoe lang|oud .. deze|die|de|jouw|je .. nieuwe|vriend|vriendin|blijft
meddling: werkt|betaalt|kookt|woont .. die|ze|hij|§naam .. eigenlijk|nu|ook|nog
meddling: heeft|is jouw|je|die .. vriend|vriendin|nieuwe
meddling: op|met .. haar|zijn tiende|achtste|leeftijd|§ne|§n
meddling: meent ge|je .. dat
meddling: is dat .. een|normaal|gezond|nodig|verantwoord
meddling: als avondeten|ontbijt|lunch
dismissal: loat|laat mie|mij|me|ons .. met rust
dismissal: zal wel
dismissal: kom .. niet|mij .. vertellen|aankloppen|janken|klagen|aan
dismissal: ik .. sta|blijf .. erbuiten|buiten
dismissal: klets|praat|vertel|zeg|leg .. maar|het .. tegen|aan .. de|je|iemand|koeien|muur|hond
dismissal: ik neem .. kennis van
dismissal: ik laat dit .. bij
dismissal: foert|merde|boeie|whatever|so what
dismissal: dat is .. jouw|je|uw .. zaak|probleem|keuze|zorg|pakkie
dismissal: daar .. heb ik .. geen|niks .. mee|boodschap|zin
blame: je|jij hebt|heb .. weer|niks|niet .. gezegd|gewoon|meegegeven|uitgekookt|gewassen|gebeld
blame: mag|moet|kan je|jij .. uitleggen|zeggen .. aan|haar|hem
blame: door jouw|je .. gekozen|gedrag|gedoe|gezanik|stilzwijgen|laksheid|traagheid|onkunde
blame: liet|laat|laten .. hem|haar|kind .. in|op|buiten .. regen|kou|zon|staan
blame: dat gebeurt .. alleen|altijd .. bij|als
blame: weer die|dat|diezelfde|zonder|geen
blame: alweer zonder|geen|te|niet
blame: jouw schuld
blame: had je .. kunnen|kunne weten|lezen|bellen
blame: zoals je .. in|had|kunnen .. lezen|weten
`
