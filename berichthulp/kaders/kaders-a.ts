// Frames of the kinds that strike: contempt, diagnosing, threat, legal threat, child as messenger or weapon, sarcasm.

/** One frame a line: kind, then words (a|b), classes (@name), gaps (.. up to 3 words, ... up to 8), ^ start, $ end. */
export const kadersA = `
contempt: je ben .. @scheld
contempt: je ben .. @dom
contempt: wat ben je .. @dom|@scheld
contempt: wat een @scheld|@dom
contempt: wat een .. @scheld|@mislukt
contempt: @dom|@scheld dat|die je ben
contempt: zo @dom kan|ben ..
contempt: hoe @dom kan|ben .. je
contempt: hoe @dom kan|ben .. een
contempt: te @dom om|voor
contempt: @dom om te
contempt: je .. @scheld
contempt: stomme|vieze|vuile|domme|achterlijke|zielige|luie|laffe|valse|gore|kut .. @scheld
contempt: doe niet|eens .. @dom
contempt: doe eens normaal|volwassen
contempt: gedraag je
contempt: word .. volwassen|groot
contempt: je en je @dom|@gezeur|@partner
contempt: je en jouw
contempt: je met je
contempt: jouw|je @dom @partner|gedrag|gedoe|verhalen|spelletjes
contempt: die|dat @scheld|@dom van|vent|wijf|mens|man
contempt: die|dat @partner van je|jou
contempt: die @scheld
contempt: niet eens een|je|hem|haar
contempt: kan .. niet eens
contempt: zelfs een|een @kind|hond|kip|kleuter|puber|brugklasser
contempt: hoe oud ben je
contempt: je snap|begrijp|snapt .. niks|niet
contempt: wat voor|soort vader|mens|man|vrouw|ouder
contempt: noem je .. vader|ouder
contempt: vader|ouder die je ben
contempt: je kan .. niks|nergens
contempt: niet goed|helemaal .. bij je hoofd
contempt: je deug|deugt .. niet
contempt: je stel|stelt niks voor
contempt: geen greintje|greintje|fatsoen|ruggengraat|ballen|verstand|hersens|hersencellen
contempt: @walging van je|jou
contempt: je @walging
contempt: schaam je
contempt: je moet|zou je .. schamen
contempt: kijk .. naar jezelf|in
contempt: kijk .. in de spiegel
contempt: ik lach me|mij
contempt: laat me niet lachen
contempt: @vloek
contempt: je bek|smoel|kop|muil|kanis|waffel
contempt: hou|houd .. bek|kop|smoel|muil
contempt: zo @dom als
contempt: ik had niks|niets anders verwacht
contempt: typisch je|iets|weer|jou
contempt: echt iets voor je|jou
contempt: net als je vader|moeder
contempt: je ben geen .. vader|ouder|man|vrouw|cent
diagnosing: je heb|ben|lijd .. @diagnose
diagnosing: je|jouw|die .. @diagnose van|gedrag|trekken|kant
diagnosing: @diagnose gedrag|trekjes|trekken
diagnosing: laat je .. nakijken|onderzoeken|behandelen|opnemen|testen
diagnosing: zoek .. hulp
diagnosing: ga .. naar|in een|de|therapie @diagnose
diagnosing: neem .. je|je pillen|medicatie
diagnosing: je spoort niet
diagnosing: niet helemaal|goed wijs|lekker|snik|100
diagnosing: je .. steekje|draadje los
diagnosing: er is iets mis met je|jou|jouw
diagnosing: mijn @diagnose zegt|vindt .. je
diagnosing: volgens mijn @diagnose
diagnosing: je ben ziek
diagnosing: dat heet @diagnose
diagnosing: puur|pure|echt|echte|typisch|typische @diagnose
threat: dan .. zul|zal|ga|kan|zie|weet|ben .. je
threat: anders .. dan|ga|zie|kom|ben|krijg|neem|zet|zeg|vertel|weet|doe ..
threat: of|anders|dan krijg|krijgt .. spijt
threat: spijt van|krijgen|van krijgen
threat: je krijgt|krijg .. haar|hem|ze|kinderen|§naam niet
threat: je zie|ziet .. haar|hem|ze|kinderen|§naam .. niet|nooit
threat: zie je .. haar|hem|ze|kinderen|§naam .. niet|nooit
threat: krijg je .. haar|hem|ze|kinderen|§naam .. niet
threat: nog een|§n keer .. en|dan
threat: een keer .. en dan
threat: als je .. nog|weer .. dan
threat: je zal|zult .. merken|voelen|zien|bezuren|weten|boeten|spijt|beleven
threat: zul|zal je .. merken|voelen|zien|bezuren|weten|boeten|leren
threat: ik maak je|jou .. kapot|af|leven
threat: ik weet je|jou|waar .. wonen|woont|vinden|werkt
threat: ik sta .. voor je deur|stoep
threat: ik kom .. halen|langs met|verhaal
threat: ik hou|houd .. haar|hem|ze|kinderen .. hier|thuis|bij
threat: blijft|blijf|blijven .. bij mij tot|totdat
threat: je .. nooit meer .. ziet|zien|terug
threat: pas .. maar .. op
threat: kijk .. maar .. uit
threat: wees gewaarschuwd
threat: ik waarschuw je
threat: laatste .. waarschuwing|kans|keer
threat: wie niet horen wil
threat: op mijn manier
threat: wacht .. maar
threat: let .. maar .. op
threat: we zullen .. zien
threat: je .. nog|er .. achter komen
threat: dan .. ik .. niet verantwoordelijk|in voor|instaan
threat: ik doe mezelf|mij|me .. aan
threat: dan .. ik er .. een eind|einde
threat: ik .. je .. vermoorden|slaan|neerslaan|aanrijden|wurgen|doodslaan|rammen
threat: een klap|trap|schop|ram|dreun
threat: je leven|baan|werk|baas .. zuur|kapot|vertellen|horen
threat: ik vertel|zeg .. de|iedereen|je|§naam .. waarheid|echt|wie
threat: ik neem .. haar|hem|ze|kinderen|§naam .. mee en
threat: deur .. dicht|open|slot|sloten
threat: mijn broer|broers|vrienden|neven|vader .. langs|weten
legal_threat: mijn advocaat .. krijgt|hoort|weet|leest|zal|gaat|doet|stuurt|smult|lacht
legal_threat: naar|via de|mijn|een .. advocaat|rechter|rechtbank|politie
legal_threat: @juridisch .. hoort|horen|smullen|leuk|zien|interessant|vinden
legal_threat: de rechter .. zal|gaat|hier|dit
legal_threat: ik ga|stap|bel|doe|schakel|maak|meld|licht .. @juridisch
legal_threat: dan .. @juridisch
legal_threat: anders .. @juridisch
legal_threat: of ik .. @juridisch
legal_threat: ik bewaar|bewaren|heb .. alles|al|alle|je
legal_threat: alles .. vastgelegd|opgeslagen|bewaard|dossier|bewijs|gescreenshot|zwart
legal_threat: dossier .. vol|dik|dikker|compleet|groeit
legal_threat: in|voor het|mijn dossier
legal_threat: als bewijs
legal_threat: zie|zien je|elkaar|we .. rechtbank|rechter|rechtszaal
legal_threat: tot bij|in de .. rechter|rechtbank
legal_threat: melding|aangifte .. van|tegen|bij|doen
legal_threat: veilig thuis .. bellen|inlichten|melden|weten|hoor
legal_threat: mijn advocaat .. ook
legal_threat: dat mag je .. rechter|uitleggen
legal_threat: leg dat .. rechter|uit
legal_threat: kort geding
legal_threat: deurwaarder
legal_threat: ik laat .. vastleggen|gezag|ots|horen
legal_threat: kwijt .. gezag
child_messenger: zeg|vertel|geef|vraag|laat .. §naam|kind|kinderen|zoon|dochter|ze|haar|hem .. door|weten|vragen|zeggen|vertellen|bellen|regelen
child_messenger: vraag .. maar .. aan §naam|hem|haar|zoon|dochter|kinderen
child_messenger: §naam|hij|ze|kinderen|zoon|dochter|oudste|jongste geeft|zegt|vertelt|brengt|weet|hoort|krijgt .. door|wel|je|van mij|mee
child_messenger: heb .. §naam|haar|hem|kinderen|ze gezegd|gevraagd|verteld|meegegeven|laten .. dat|of|om|aan
child_messenger: §naam|hij|ze|kinderen moet .. van mij|aan je|jou|vragen|doorgeven|zeggen
child_messenger: via §naam|de|kinderen|haar|hem
child_messenger: §naam|haar|hem|kinderen .. uitgelegd|verteld|gezegd dat je|jij|jou
child_messenger: hoor|vraag .. het .. wel .. van §naam|haar|hem|kinderen
child_messenger: laat §naam|haar|hem|ze|kinderen .. maar
child_messenger: geef .. antwoord|boodschap|envelop|brief .. mee|aan
child_messenger: §naam|hij|ze houdt|let|kijkt .. in de gaten|op|bij
child_messenger: regel|spreek .. het .. met §naam|haar|hem|kinderen
child_weapon: §naam|hij|ze|kinderen|kind|zoon|dochter .. wil|willen|durft|durven|hoeft .. niet .. naar je|jou|jouw
child_weapon: §naam|hij|ze|kinderen|kind|zoon|dochter .. @wapen .. door|om|vanwege|bij|naar|voor je|jou|jouw|wat
child_weapon: §naam|hij|ze|kinderen|kind|zoon|dochter|zelf zegt|zeggen|zei|vertelde|vertelt|vindt|vroeg|vraagt .. je|jou|jouw
child_weapon: §naam|hij|ze|kinderen .. bang .. voor je|jou
child_weapon: bang voor je|jou
child_weapon: schaamt|schamen .. je|jou
child_weapon: haat je|jou
child_weapon: noemt|noemen .. vader|§ouder
child_weapon: kent|herkent .. je|jou .. niet
child_weapon: liever bij mij|hier|niet
child_weapon: §naam|hij|ze|kinderen .. huilt|huilde|huilen .. naar je|jou|§ouder|moet|elke|keer|omdat
child_weapon: wil|willen je|jou .. niet|nooit zien|spreken|meer
child_weapon: §naam|hij|ze|kinderen|zelf .. vertrouwt|vertrouwen|mist|missen .. je|jou niet
child_weapon: slachtoffer van je|jou|jouw
child_weapon: lijdt|lijden onder je|jou|jouw
child_weapon: wat je .. haar|hem|ze|kinderen .. aandoet|aangedaan
child_weapon: zie|kijk .. wat je .. met .. doe|gedaan
child_weapon: §naam|hij|ze|kinderen heeft|hebben .. door wie|wat|hoe je
child_weapon: niet de enige .. §naam|kinderen|hij|ze
sarcasm: wat @ironie .. dat|van je|om
sarcasm: @ironie dat je
sarcasm: @ironie .. weer
sarcasm: @ironie geregeld|gedaan|bezig|gelukt|gecommuniceerd|opgelost
sarcasm: @ironie .. hoor
sarcasm: hoe krijg|doe|flik|verzin .. je .. het|toch
sarcasm: wat een @ironie
sarcasm: vader|§ouder van het jaar
sarcasm: ga .. zo .. door
sarcasm: @ironiemerk .. @ironie
sarcasm: @ironie .. @ironiemerk
sarcasm: ach .. je|nee|ja
sarcasm: jaja|haha|goh|tjonge|poeh|gut|joepie
sarcasm: nee hoor .. 
sarcasm: tuurlijk|natuurlijk joh|hoor|schat
sarcasm: succes|plezier|geniet|veel .. met je|jouw|nieuwe
sarcasm: geniet er|ervan|maar .. van
sarcasm: ik zal .. wel weer|gek|verkeerd|raar
sarcasm: zal .. wel .. aan mij liggen
sarcasm: ligt .. vast|zeker|natuurlijk .. aan mij
sarcasm: verrassing|verbaast|verrassend
sarcasm: bedankt .. voor .. niks|weer|helemaal|wederom
sarcasm: bedankt dat je .. weer|wel|eindelijk|zo|ook
sarcasm: hulde|chapeau|applaus|petje|oscar|lintje|medaille|standbeeld|bravo
sarcasm: respect .. dat|hoor|voor
sarcasm: misschien nieuws voor|voor je
sarcasm: voor je .. nieuws
sarcasm: mocht het je .. interesseren|ontgaan|ontschoten
sarcasm: voor zover .. interesseert|boeit
sarcasm: als .. tijd|zin|moeite .. heb|kan|neemt
sarcasm: als het niet te veel moeite|gevraagd
sarcasm: de moeite .. neem|nemen|neemt
sarcasm: deze keer .. wel
sarcasm: voor de verandering
sarcasm: bij wijze van uitzondering
sarcasm: wonder boven wonder
sarcasm: ik .. ook .. een leven
sarcasm: je zal|zult .. het .. wel druk
sarcasm: druk .. druk
sarcasm: het .. druk .. heb|met jezelf|zeker
sarcasm: fijn .. je|leven|zo|makkelijk
sarcasm: lekker .. makkelijk|rustig|bezig|op|voor je|zo
sarcasm: makkelijk|handig .. he|hoor|he|voor je
sarcasm: zeker weer|te|geen|vergeten|druk $
sarcasm: zeker $
sarcasm: in jouw|je wereld|hoofd|agenda|universum
sarcasm: onze|meneer|mevrouw|koning|koningin|prinses|de heer|dame .. @ironie|zelf|heeft|komt
sarcasm: alsof je|dat|jij|ik
sarcasm: @weer .. @ironie
sarcasm: een keer .. op tijd
sarcasm: wel geld|tijd voor|wel
sarcasm: vast .. weer|wel .. druk|vergeten|vertraging|batterij
`
