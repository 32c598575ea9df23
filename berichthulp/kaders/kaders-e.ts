// Frames of severe heat in new words: a threat that only shows in what would follow, and a child used against a parent.

export const kadersE = `
threat: zet|zetten je .. voet|een ... dan
threat: dan staat|staan .. hond|deur|niemand|ik
threat: is|zijn .. gedaan met .. bijdrage|rust|jou|je|omgang
threat: dan weet|weten .. §naam|kinderen|iedereen|ze .. waarom|wie|hoe
threat: of ik zet|gooi|verkoop|verbrand|doe|haal|breng
threat: of moet ik .. eerst|soms
threat: §n|een .. enkele reis|ticket|vlucht
threat: je mag .. zwaaien|zoeken|raden
threat: geen .. geen .. cent|zaterdag|geld|kind|omgang
threat: probeer .. maar ... dan|en
threat: slaap .. maar .. zacht|licht|lekker
threat: zou .. zonde .. zijn
threat: mooi|mooie|leuke .. heb je ... zonde|jammer|krasje
threat: ziet|zie je|u .. alleen op foto
threat: alleen .. op foto
threat: mijn geduld .. is|op|klaar
threat: denk .. daar|er .. goed|maar|even .. na|over
threat: nog een|§n .. en|dan .. deur|slot|klaar|over
threat: dan hou|houd ik .. §naam|ze|haar|hem|kinderen
threat: dan haal|breng ik ze|haar|hem|§naam .. niet
threat: ik geef .. haar|hem|ze|kinderen|§naam .. niet .. mee
threat: aan je|jou .. mee|meegeven|mee geven
threat: niet|nooit .. meer te zien
threat: blijf|blijft .. voorlopig .. hier|bij mij
threat: voorlopig .. blijft|blijven|hou|houd
threat: rekent|reken .. af .. anders|doe ik
threat: minder geduldig
threat: je hebt tot .. §dag|§tijd|vanavond|morgen
threat: wij|we|ik zijn|ben|is weg
threat: zeg .. maar .. dag .. tegen
threat: kom .. naar beneden|buiten .. als je .. durft
threat: als je durft
threat: kom .. dus .. maar niet
threat: geen vrede .. meer
threat: sta ik .. stoep|deur|school|werk
threat: ik ram|sloop|smijt|gooi|verbrand|steek|ros .. deur|auto|boel|eruit|kapot|fik
threat: weet|ken .. waar|hoe .. parkeert|werkt|woont|vrij|traint|slaapt
threat: heb|ken .. kenteken|straat|adres|rooster
threat: §naam|hij|die|man .. nog een|§n keer .. aanraakt|aankomt|zie|komt
threat: spring ik|ik .. spring .. van|als|zonder
threat: als ik er .. niet meer ben
threat: mijn begrafenis|uitvaart|graf|kist|dood
threat: verder .. spelen|ga .. zo .. door
legal_threat: dan|anders .. vraag|bel|doe|meld|ga ik .. toestemming|gezag|rechter|melding|politie|marechaussee|raad|veilig
legal_threat: bel .. ik .. politie|marechaussee|advocaat|raad|leerplicht|jeugdzorg
legal_threat: melding .. bij|van ... jou|je|vanaf
legal_threat: vastgelegd|dossier|bewaard .. voor .. zitting|rechter|later
legal_threat: zwart op wit .. bij .. rechter
legal_threat: een|§n .. belletje|telefoontje|mailtje .. naar|bij|veilig|jeugdzorg|raad
legal_threat: ken|heb .. iemand|neef|vriend|oom bij .. politie|recherche|belastingdienst|gemeente|jeugdzorg
legal_threat: jij|je .. uitleggen .. bij|aan
legal_threat: eenhoofdig|vervangende .. gezag|toestemming .. aan|vragen|krijg
child_weapon: zei|zegt|zeg .. dat je|jou .. hem|haar|ze|hun .. nooit|niet
child_weapon: in tranen|huilend|snikkend .. dat|over|van
child_weapon: vraagt|vroeg .. elke|waarom|of|wanneer .. §ouder|je|jij .. slecht|niet|nooit|liever|telefoon|weg
child_weapon: vraagt|vroeg ie|hij|ze|§naam of .. bij mij|achternaam|naam|moet|hoeft
child_weapon: jouw foto|naam|achternaam|cadeau|kaart|knuffel .. weg|niet|gehaald|kapot|gegooid|gummen|doorgestreept|valt
child_weapon: als|zodra|bij jouw|je|uw .. naam .. valt|hoort|ziet|verschijnt|scherm
child_weapon: zodra|als jouw|je|uw auto|naam|telefoon|stem
child_weapon: onder de tafel|dekens|bed .. als|zodra
child_weapon: kotst|trilt|bleit|beeft|verstijft|krimpt|siddert|wit .. van|als|zodra|bij
child_weapon: trekt|trekken .. wit .. weg
child_weapon: telt .. nachten|dagen|uren
child_weapon: noemt|noemde|zegt|zeg .. buurman|vriend|stiefvader|hem .. al .. §ouder
child_weapon: noemt|noemde je|jou|u .. gisteren|nu|al|de|die|dat
child_weapon: noemt .. je|jou .. geen .. §ouder
child_weapon: is nu|al .. hun|zijn|haar .. §ouder
child_weapon: geef|gaf .. geen|niet .. ongelijk
child_weapon: kan|kon .. geen|haar|hem .. ongelijk
child_weapon: therapie|psycholoog|therapeut|dagboek|tekening .. gaat|over|staat .. je|jou|jij
child_weapon: liever .. slaapt|slapen|in|op ... dan .. bij je|jou|u|§ouder
child_weapon: in de steek .. laat|gelaten|laten
child_weapon: wil .. niet .. slapen|wonen|eten .. onder|met|bij die|je|jou|jouw
child_weapon: noodcontact|contact .. laten schrappen|verwijderd|geblokkeerd
child_weapon: dat zegt|zei jouw|je kind|dochter|zoon
child_weapon: haar|zijn keuze|woorden .. niet .. mijn
child_weapon: zo veilig|fijn|leuk .. voelt|is|vindt .. bij
child_weapon: smeekt|smeekte|bidt|bad .. of|om|dat .. niet
child_weapon: wensen|wens .. gedaan .. dat|je
contempt: vuile|vieze|achterlijke|smerige|stomme|zieke|domme .. trut|hond|trien|slet|heks|lul|bloedzuigster|parasiet|beest|teef
contempt: zo laf|dom|lelijk|vals .. is .. nog|zelfs|geen
contempt: zo .. is zelfs|nog een|geen wezel|rat|slang|ezel|hond|varken
contempt: scheelt .. niet veel .. qua|met
contempt: waarom .. is .. §ouder .. zo .. vals|gemeen|slecht|stom|lui
`
