// Frames of the kinds that push away or lay at the door of the other: dismissal, blame, and veiled orders and meddling.

export const kadersD = `
dismissal: zoek .. het .. uit
dismissal: zoek .. maar|lekker|zelf .. uit
dismissal: bekijk .. het .. maar
dismissal: zie .. maar
dismissal: doe .. maar .. wat|lekker|niet
dismissal: doe .. wat je .. niet .. laten
dismissal: mijn|jouw|je .. probleem
dismissal: niet mijn probleem|zorg|pakkie|zaak|schuld
dismissal: moet je .. zelf .. weten
dismissal: boeiend|boeien $
dismissal: laat .. maar
dismissal: ik ben .. klaar|uitgepraat .. met je|jou
dismissal: klaar met je|jou
dismissal: praat .. maar|tegen .. iemand|muur|advocaat
dismissal: rot|donder|flikker|sodemieter|hoepel|zout .. op
dismissal: val .. dood|om
dismissal: krijg .. de|wat
dismissal: stik .. erin|er|de
dismissal: interesseert me|mij .. niks|niet|geen
dismissal: kan me|mij .. niks|niet|geen .. schelen
dismissal: ik ga .. niet .. eens|hier .. op|reageren
dismissal: ik blokkeer|negeer
dismissal: je bent|wordt .. geblokkeerd
dismissal: lekker belangrijk
dismissal: jouw ding|feestje|zaak|beslissing
dismissal: ik hoef|wil .. jouw|je .. niet|geen .. horen|verhalen|uitleg|mening
dismissal: spreek .. me .. niet|nooit .. meer
dismissal: laat me|mij|ons .. met rust
dismissal: geen zin .. in jouw|je|jou
dismissal: wat je .. ook .. zegt|doet|wil|vindt
dismissal: ik heb .. niks|niets .. te zeggen|verwachten|maken
dismissal: niks|niets .. te verwachten|van je
dismissal: anders .. maar .. niet
dismissal: jammer dan|voor je
dismissal: pech|jammer $
blame: door jou|jouw|je .. heeft|is|moet|zijn|hebben|heb
blame: dankzij jou|jouw|je
blame: vanwege jou|jouw
blame: omdat jij|je .. niet|weer|te|zo|nooit
blame: jouw|je schuld
blame: schuld .. van je|jou|dat
blame: je heb .. @falen
blame: je ben .. @falen
blame: je heb .. weer|niet|geen .. @overdracht|gebeld|gereageerd|betaald|geregeld|gezegd|gedaan|gekeken|gelezen|meegegeven
blame: weer|alweer niet|geen|te|moet|niks|een
blame: weer .. niet|geen|te laat|vergeten|kwijt|weg|zonder
blame: je zou .. en|maar
blame: je was .. het|er|weer .. vergeten|niet|te
blame: je had .. moet|kan|beloofd|gezegd|zullen|afgesproken|wel
blame: had je .. maar|niet|wel|gewoon
blame: je verpest|verziekt|verknalt|verprutst
blame: je laat|liet .. ons|me|mij|haar|hem|§naam|kinderen .. zitten|wachten|stikken|staan|vallen
blame: zoals ik .. al|je .. §n|keer|zei|gezegd|uitleggen|schreef
blame: ik moet .. weer|alles|altijd|steeds .. achter|achteraan|zelf|je
blame: achter je|jou .. aan
blame: hoe vaak .. moet|nog
blame: §n keer .. gezegd|gevraagd|gemaild|geappt|herinnerd|gebeld
blame: je .. eigen schuld
blame: je .. @gezeur
blame: je @liegen
blame: je .. @liegen
blame: dat is .. @liegen
blame: het ligt .. aan je|jou
blame: ligt aan je|jou
blame: waarom .. je .. niet|nooit|weer|pas|geen
blame: waarom kan|doe|heb|moet je .. niet|nooit|weer
blame: kan je .. nou|nooit|niet .. gewoon|een|eens|keer
blame: is .. het .. zo moeilijk|veel gevraagd
blame: te veel gevraagd
blame: je houd|houdt .. je .. niet aan
blame: niet .. aan .. afspraak|afspraken .. houden|houdt|hield
blame: je komt|kom .. afspraken|afspraak .. niet
blame: je .. verantwoordelijk|verantwoordelijkheid
blame: neem .. eens|je .. verantwoordelijkheid
blame: alweer
blame: dat .. zie|krijg je
blame: en je|jij .. doe|zit|doet .. niks|niets
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
dismissal: wordt .. genoteerd|genegeerd|vervolgd
dismissal: doe ermee|er mee .. wat|je
dismissal: laat de .. hond|kat|kinderen .. maar .. beslissen
dismissal: safi|jalla|yallah|khalas
command: jij|je moet .. ophouden|stoppen|kappen
command: nu naar beneden|buiten|huis|hier
meddling: gek|raar|vreemd|apart dat .. bij je|jou
meddling: waarom eet|slaapt|ligt|zit|mag|heeft hij|ze|§naam .. bij je|jou
meddling: ik vraag me .. af
meddling: bij je|jou zou ik
meddling: niet die .. van je|jou
blame: dat oor|dit|was .. nooit .. geworden|gebeurd .. als je
blame: als je .. had gebeld|geluisterd|gedaan|gewacht|gekeken
blame: je hebt|heb .. niet eens
blame: begon|komt .. natuurlijk|gewoon|alleen .. bij|door je|jou
`
