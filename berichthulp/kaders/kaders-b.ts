// Frames of the kinds that push and pull: negotiation, grievance, mindreading, generalising, comparing, guilt and the rest.

export const kadersB = `
negotiation: als je .. dan .. krijg|mag|teken|betaal|geef|doe ..
negotiation: pas|alleen als|wanneer je .. @onderhandel
negotiation: ik teken|betaal|geef|ga|stem .. pas|alleen|niet .. als|zolang|tot|totdat|voordat
negotiation: zolang je|ik .. niet .. @onderhandel|teken|betaal
negotiation: eerst .. dan .. teken|betaal|praten|kinderen
negotiation: geen .. zonder|dan geen
negotiation: ruil|in ruil voor|je|dat
negotiation: mag je|jij .. hebben|houden|in|als
negotiation: ik wil .. meer|extra|de|ook|andere .. dag|dagen|weekend|weekenden|verdeling|regeling|helft|woensdag|woensdagen|§dag
negotiation: @onderhandel .. moet .. anders|eerlijker|om|herzien
negotiation: dit .. eerlijker
negotiation: verdeling|regeling|schema .. klopt|eerlijk|oneerlijk|achterhaald|niet
negotiation: ik ga niet akkoord
negotiation: dan .. minder|geen .. alimentatie|betalen|bijdrage|geld
negotiation: recht op .. meer|helft|minstens|extra
negotiation: minstens de helft
negotiation: voor wat hoort wat
negotiation: laten we .. opnieuw|weer|eens .. over|onderhandelen|verdelen
negotiation: we moet .. hebben over .. verdeling|regeling|schema|weekenden|woensdagen|vakanties
negotiation: ik lever .. in|op
negotiation: dan kan je .. vergeten
grievance: toen .. we|je|ik .. nog|samen|getrouwd|zwanger|bevallen|ziek|liet|was
grievance: net als|zoals toen|vroeger|altijd|bij|in|tijdens|met
grievance: vroeger .. ook|al|nooit|altijd
grievance: toen .. ook .. al|niet|nooit
grievance: was je .. ook .. niet|al
grievance: je was .. er .. ook|nooit|niet .. bij|toen
grievance: §n jaar|jaren lang|geleden .. je|ik
grievance: jaren .. lang .. je|ik|alles
grievance: tijdens .. @vroeger
grievance: @vroeger .. je .. liet|was|ging|deed|had|zat|heb|koos
grievance: heel|de relatie|huwelijk|hele .. huwelijk|relatie
grievance: je ben .. vreemdgegaan|weggegaan|weggelopen|vertrokken
grievance: je ging .. vreemd|weg|ervandoor
grievance: degene die .. wegging|wegliep|vreemdging|vertrok|koos|wilde|is
grievance: je .. in de steek
grievance: liet|laat|gelaten me|ons|mij|je .. zitten|stikken|barsten|vallen|steek
grievance: vorig|vorige jaar|keer|zomer|kerst .. ook|al|weer|je
grievance: ook al .. toen|bij|vorig
grievance: je wilde .. zo nodig|scheiden|weg|zelf
grievance: weet je nog
grievance: ik vergeet .. nooit|niet
grievance: al .. sinds .. @vroeger|scheiding|dag
grievance: sinds je .. weg|vertrokken|nieuwe|met
mindreading: je doe .. dit|dat|het|alleen|expres .. om|zodat|expres
mindreading: je .. @motief .. om me|mij|haar|ons|te
mindreading: om mij|me te pesten|treiteren|straffen|kwetsen|raken|dwarsbomen|kleineren|irriteren|controleren
mindreading: om mij|me .. dwars|zwart|gek|buiten|klein|kapot
mindreading: om .. gelijk te|zin te|zielig
mindreading: je doe|deed .. expres
mindreading: expres
mindreading: met opzet
mindreading: je vindt|vind|wil|hoopt|denkt|weet|probeert|gunt|geniet|bedoelt .. gewoon|alleen|natuurlijk|stiekem|zeker|heus|echt|niet|dat
mindreading: je gunt|gun .. niks|niet|me|hem|haar
mindreading: het|kan .. interesseert|boeit|scheelt je .. niet|niks|geen
mindreading: kan|kon je|jou .. niks|niet|geen .. schelen
mindreading: je geeft|geef .. niks|niet|geen om
mindreading: je denk|denkt .. alleen .. aan|zeker dat|dat je
mindreading: je wil|wilt .. gewoon .. niet|dat|alleen|me
mindreading: je wil|wilt .. alleen .. geld|gelijk
mindreading: het gaat je|jou .. alleen|niet|puur|helemaal|nooit om
mindreading: gaat|ga .. je|jou .. om .. geld|macht|gelijk|jezelf|winnen
mindreading: alles draait om je|jou
mindreading: alleen .. met jezelf bezig
mindreading: je probeert|probeer .. me|mij|ons|haar|hem|weer|alles
mindreading: je zet|speelt|hitst|stookt .. ons|kinderen|haar|hem|ze|§naam .. tegen|op|uit
mindreading: je heb .. er .. plezier|lol|genoegen in
mindreading: ik weet|zie|snap .. heus|precies|wel|best|donders .. wat|waarom|hoe .. je
mindreading: je .. alleen .. maar .. omdat|om
mindreading: je zit|staat|ben .. te genieten|wachten op|uit op
mindreading: je ben .. uit op|bang dat|jaloers
mindreading: zodat je|jij .. kan|niet|weer|zielig
mindreading: je .. stiekem|achter .. rug
mindreading: niet belangrijk .. voor|vindt|genoeg
mindreading: belangrijker dan|vindt|voor je
mindreading: heb je .. liever|zeker|weer .. dat|gedaan
mindreading: je .. zeker .. dat|weer|bang|gedacht
mindreading: dacht .. ik|je .. al|wel
generalising: je ben|heb|doe|kan|kom|laat|wil|moet|zeg|vergeet .. altijd|nooit|steeds|constant|telkens
generalising: altijd|nooit|steeds|constant .. je|jou|jouw
generalising: je .. altijd|nooit|steeds|constant|voortdurend
generalising: bij|met je|jou .. altijd|nooit|steeds|ook|alles
generalising: elke|iedere keer .. je|hetzelfde|weer|als
generalising: elk|elke|iedere keer
generalising: altijd .. hetzelfde|te laat|wat|ik|gedoe|excuus|smoes
generalising: nooit .. eens|een keer|op tijd|iets
generalising: altijd te laat
generalising: alles .. wat je|jij|door
generalising: niks .. wat je|van je|klopt|goed
generalising: geen enkele keer|afspraak
generalising: de hele tijd
generalising: weer hetzelfde|liedje|laken
generalising: hetzelfde liedje|verhaal|gezeur|gedoe|patroon
generalising: zo ben je .. altijd|nou|eenmaal
generalising: voor de zoveelste|tigste|honderdste|§ne keer
generalising: zoveelste
generalising: je hele leven
comparing: bij mij|ons .. wel|tenminste|gewoon|nooit|nergens|altijd|niet
comparing: hier .. wel|tenminste|gewoon|nergens|nooit .. 
comparing: tenminste
comparing: ik .. tenminste
comparing: ik ben .. de enige
comparing: enige .. die|ouder
comparing: ik .. wel .. terwijl je|jij
comparing: ik doe|zorg|betaal|ben|kom|sta|haal .. altijd|alles|wel
comparing: anders dan je|jou|jij|bij
comparing: in tegenstelling tot
comparing: beter|slechter .. dan je|jou|bij
comparing: een echte|goede|normale|gezonde|fatsoenlijke .. vader|ouder
comparing: een goede|echte vader .. zou|doet|laat|komt|weet
comparing: waar .. wel|hij|ze .. rust|structuur|liefde|regels
comparing: bij je|jou .. niet|nooit|geen .. bij mij|hier
comparing: §n|een ouder die .. wel|serieus|er
comparing: mijn @partner|vriend|vriendin .. doet|weet|heeft .. meer|beter|wel
guilt: door je|jou|jouw .. ik|mijn|mij
guilt: dankzij je|jou|jouw .. ik|zit|ben|heb
guilt: ik .. door jouw|jou|je
guilt: na alles .. wat|ik
guilt: alles .. opgegeven|gedaan|laten|geofferd .. voor je|jou
guilt: je maakt|maak .. me|mij|ons .. kapot|ziek|gek|af|stuk|leven
guilt: je heb .. me|mij|mijn|ons .. kapot|verwoest|afgepakt|verpest|leven|gebroken
guilt: ik .. kapot|op|stuk|ziek|gesloopt van|door .. je|jou|jouw|dit
guilt: is dit|dat .. wat je|jij .. wil|wilde
guilt: ben je|jij .. nu .. blij|tevreden|trots
guilt: trots op jezelf
guilt: hoop .. dat je .. blij|tevreden|trots|goed|kan|slaapt|gelukkig
guilt: hoe kan je .. slapen|spiegel|jezelf|leven|dit
guilt: ik .. wel weer|alleen|alles|oplossen|opdraaien
guilt: ik mag|kan|moet|zit|sta .. het .. weer|wel|altijd .. oplossen|alleen|opknappen|uitleggen|opvangen|troosten|regelen|doen|betalen
guilt: en ik|mij dan
guilt: ik red me .. wel
guilt: geen zorgen|hoor .. om mij
guilt: denk .. je .. wel .. aan mij|ons|ik
guilt: ik .. kan|mag .. de rommel|scherven|brokken|troep .. opruimen|rapen
guilt: je pakt|pak .. me|mij|alles .. af
guilt: ik .. niks meer|over
guilt: als ik er .. niet meer|was geweest
guilt: laat|doe me .. maar|maar .. stikken|dood
guilt: kijk nu|eens .. wat .. van|ervan
command: je brengt|haalt|geeft|zorgt|belt|komt|gaat|stuurt|zet|laat|tekent|betaalt|neemt|regelt|blijft .. nu|gewoon|meteen|vandaag|niet|hem|haar|maar|voortaan
command: je ga .. nu|gewoon|meteen|hem|haar|dat|die
command: je moet .. nu|gewoon|eens|maar|meteen|echt|niet|stoppen|ophouden
command: ik eis
command: ik verwacht .. dat je|gewoon
command: ik wil .. dat je .. nu|meteen|vandaag|gewoon|stopt|ophoudt|niet
command: stop .. met|eens|nu|daarmee
command: hou|houd .. op|eens|ermee|daarmee .. met
command: geen discussie|gezeur|smoesjes|gemaar|tegenspraak|excuses
command: punt|basta|uit|afgelopen|klaar $
command: punt uit
command: en snel|rap|nu|wel|gauw|vlug
command: en .. geen .. later|minuut|discussie
command: nu .. meteen|direct|brengen|halen|tekenen|bellen|betalen|ophalen|terug
command: per direct
command: vandaag nog
command: onmiddellijk|subiet|terstond
command: waag .. het .. niet|eens
command: dat is geen vraag|verzoek
command: luister .. goed|eens|naar
command: je doe .. gewoon|wat|het|niet
command: wat ik zeg
command: blijf .. van|uit .. af|buurt
command: regel|breng|stuur|geef|betaal|teken|bel|haal|zet|maak|zorg|neem|kom .. nu|maar|eens|gewoon|vandaag|meteen|per|direct|onmiddellijk|terug
command: zorg .. maar|eens .. dat je
command: begrepen|duidelijk $
command: afblijven
command: je heb .. te
meddling: bij je|jou|daar .. mag|moet|zit|krijgt|ligt|eet|kijkt|slaapt .. te|de hele|laat|alles|alleen
meddling: haal|zet|gooi|neem|doe|laat|leer|geef|breng .. eens|haar|hem|die .. @huis
meddling: je moet .. @huis
meddling: je laat|geeft .. haar|hem|ze|kinderen|§naam .. @huis|veel|te|alleen
meddling: ik wil niet dat .. @partner
meddling: ik wil niet dat je|ze|hij|§naam .. @huis|daar|bij
meddling: die|dat|jouw|je .. @partner .. niet|geen|weg|bemoeit|moet|hoeft
meddling: wie was|is|zijn .. die|dat|er|bij
meddling: slaapt|woont|blijft die|dat|je|er
meddling: hoe vaak|laat|lang .. bij je|jou|daar|die|gaat|zit|slaapt|krijgt
meddling: waarom .. bij je|jou|daar
meddling: waarom .. je|heb je .. @huis|hem|haar|niet
meddling: hoort niet .. op|bij|voor
meddling: als ik je|jou was
meddling: misschien moet|zou|kan je .. eens
meddling: zou je .. niet .. eens|beter
meddling: leer .. eens|haar|hem
meddling: hou|houd .. haar|hem|ze|kinderen|§naam .. weg|bij
meddling: met wie|wat|waar .. je|was|ben|waren|gedaan|geslapen
meddling: waar|wat .. je .. weekend|gisteren|vanavond|avond .. gedaan|was|uitgespookt
meddling: jouw opvoeding|regels|huis|stijl
meddling: dat .. noem|heet .. opvoeden|opvoeding
`
