// How a history may begin: scripted ways through the pages that chance alone would seldom find.
import { Secret, TOTP } from 'otpauth'
import { SLOTEN, VERZEGELD } from '../../tests/verzegeld.ts'
import type { Huisgenoot, Rol } from './rolverdeling.ts'
import type { Actie } from './surfer.ts'

/**
 * One scripted act: go to an address (`:traject` is the own), follow the first link of this kind, send the form whose address
 * ends so (neatly, and with these fields surely), post without a form, or type over what stands on a page. What a page does
 * not offer is not done, in both worlds alike.
 */
export type Stap = { doe: 'ga' | 'volg' | 'stuur' | 'post' | 'typ'; pad: string; velden: Actie['velden'] }

/** A way through the pages, and how far the traject is when it begins. */
export type Opening = {
  stand: 'aangemeld' | 'wacht' | 'gestart'
  stappen: readonly { rol: Rol | Huisgenoot; stap: Stap }[]
}

const lees = (stand: Opening['stand'], text: string): Opening => ({
  stand,
  stappen: text
    .trim()
    .split('\n')
    .map(line => {
      const [rol, doe, pad, ...velden] = line.trim().split(/\s+/) as [Rol, Stap['doe'], string, ...string[]]
      const pairs = velden.map(v => v.split('='))
      return { rol, stap: { doe, pad, velden: Object.fromEntries(pairs) } }
    }),
})

/** The ways, by name. Each is walked by both sides, or by one, as the history says. */
export const openingen: Readonly<Record<string, Opening>> = {
  'een hele aanmelding': lees(
    'gestart',
    `bezoeker ga /aanmelden
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden kanaal=bellen
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden
    bezoeker stuur /aanmelden ga=verstuur`,
  ),
  'van aanmelding tot toewijzing': lees(
    'aangemeld',
    `coordinator ga /aanmeldingen/:traject
    coordinator ga /aanmeldingen/:traject/oordeel
    coordinator stuur /oordeel conclusie=passend
    coordinator ga /aanmeldingen/:traject/toewijzing
    coordinator stuur /toewijzing
    specialist ga /trajecten/:traject
    specialist stuur /uitnodiging`,
  ),
  'wie niet kwam': lees(
    'gestart',
    `specialist ga /trajecten/:traject/gesprekken/plannen
    specialist stuur /gesprekken/plannen datum=2027-03-01 tijd=15:00 aantal=2 plaats=online regio=geen handeling=bekijk
    specialist stuur /gesprekken/plannen handeling=bewaar
    specialist ga /trajecten/:traject/gesprekken
    specialist volg /gesprekken/:id
    specialist stuur /gesprekken/:id handeling=niet-verschenen
    specialist ga /trajecten/:traject/oproep
    specialist stuur /oproep soort=eerste weg=hand handeling=bekijk
    specialist stuur /oproep handeling=bewaar
    specialist ga /trajecten/:traject/oproep
    specialist volg /brief.pdf
    ouder ga /mijn/brieven
    ouder ga /mijn/wie-keek`,
  ),
  'een collega neemt waar': lees(
    'gestart',
    `specialist ga /trajecten/:traject/gesprekken/plannen
    specialist stuur /gesprekken/plannen aantal=3 handeling=bekijk
    specialist stuur /gesprekken/plannen handeling=bewaar
    waarnemer ga /trajecten/:traject
    coordinator ga /aanmeldingen/:traject/waarneming
    coordinator stuur /waarneming van= tot=
    coordinator stuur /waarneming van=2027-03-01 tot=2027-04-15
    ouder ga /mijn/gesprekken
    ouder ga /mijn
    specialist ga /trajecten/:traject
    waarnemer ga /trajecten
    waarnemer ga /agenda
    waarnemer ga /trajecten/:traject/gesprekken
    waarnemer volg /gesprekken/:id
    waarnemer stuur /gesprekken/:id handeling=bewaar
    coordinator ga /aanmeldingen/:traject/waarneming
    coordinator stuur /einde
    waarnemer ga /trajecten/:traject
    waarnemer ga /trajecten
    ouder ga /mijn/wie-keek`,
  ),
  'een aanmelding die niet start': lees(
    'aangemeld',
    `coordinator ga /aanmeldingen/:traject/oordeel
    coordinator stuur /oordeel conclusie=niet-passend
    coordinator ga /aanmeldingen/:traject/afsluiting
    coordinator stuur /afsluiting`,
  ),
  'een code van papier wordt een account': lees(
    'wacht',
    `specialist ga /trajecten/:traject
    specialist stuur /uitnodiging
    inlogger ga /begin
    inlogger typ /begin code
    inlogger post /registreren/uitdaging
    inlogger post /registreren/werkaccount
    inlogger ga /registreren/code
    inlogger typ /registreren/code cijfers
    inlogger stuur /registreren/wachtzin
    inlogger ga /toegang
    inlogger post /toegang/uitdaging
    specialist ga /toegang
    specialist stuur /sessies/andere/einde
    inlogger ga /bevestigen?terug=/toegang
    inlogger stuur /bevestigen
    inlogger ga /toegang
    inlogger stuur /code/naam naam=Tablet
    inlogger ga /toegang
    inlogger stuur /toegang/gedeeld gedeeld=ja
    inlogger ga /toegang/wachtzin
    inlogger stuur /toegang/wachtzin
    inlogger stuur /afmelden
    inlogger ga /inloggen/werkaccount
    inlogger post /inloggen/werkaccount
    inlogger post /inloggen/werkaccount/terug
    specialist post /toegang/werkaccount
    specialist post /toegang/werkaccount/verwijdering
    specialist post /bevestigen/werkaccount
    inlogger ga /inloggen/code
    inlogger typ /inloggen/code nummer gedeeld=ja
    inlogger ga /volgende
    inlogger ga /volgende/wachtzin
    inlogger stuur /volgende/wachtzin
    specialist ga /trajecten/:traject
    specialist stuur /uitnodiging
    coordinator ga /aanmeldingen/:traject
    coordinator stuur /herstel
    coordinator post /toegang/herstel/onbekend`,
  ),
  'een uitnodiging op papier': lees(
    'gestart',
    `specialist ga /trajecten/:traject
    specialist stuur /uitnodiging
    specialist stuur /blad`,
  ),
  'drie doelen en wat ervan komt': lees(
    'gestart',
    `specialist ga /trajecten/:traject/plan/wijzigen
    specialist stuur /plan familiegroepsplan=gemaakt afgezien_op= op_schrift_gewenst_op= proforma_op= instemming_hoe= instemming_op= vastgesteld_op=
    specialist ga /trajecten/:traject/plan/doelen/basis
    specialist stuur /doelen/basis
    specialist ga /trajecten/:traject/plan/doelen/verbinding
    specialist stuur /doelen/verbinding
    specialist ga /trajecten/:traject/scores
    specialist stuur /scores
    specialist ga /trajecten/:traject/vragenlijst
    specialist stuur /vragenlijst moment=eind
    ouder ga /mijn/vragenlijst
    ouder stuur /mijn/vragenlijst
    specialist ga /trajecten/:traject/vragenlijst
    ouder ga /mijn/doelen/basis
    ouder stuur /doelen/basis
    ouder ga /mijn/checkin
    ouder stuur /mijn/checkin
    ouder ga /mijn/lijn
    ouder ga /mijn/wie-keek
    specialist ga /trajecten/:traject/wie-keek`,
  ),
  'een reeks gesprekken': lees(
    'gestart',
    `specialist ga /trajecten/:traject/gesprekken/plannen
    specialist stuur /gesprekken/plannen aantal=3 handeling=bekijk
    specialist stuur /gesprekken/plannen handeling=bewaar
    specialist ga /trajecten/:traject/gesprekken
    specialist volg /gesprekken/:id
    specialist stuur /gesprekken/:id handeling=uitspraak
    specialist stuur /gesprekken/:id handeling=weg-*
    specialist stuur /:id/uitspraken
    specialist stuur /gesprekken/:id vanzelf=ja
    specialist ga /trajecten/:traject/gesprekken
    specialist volg /gesprekken/:id
    specialist volg /:id/verplaatsen
    specialist stuur /:id/verplaatsen
    ouder ga /mijn/gesprekken
    ouder volg /:id/huiswerk
    specialist ga /agenda`,
  ),
  'de tijd van een gesprek': lees(
    'gestart',
    `specialist ga /trajecten/:traject/gesprekken/plannen
    specialist stuur /gesprekken/plannen aantal=2 handeling=bekijk
    specialist stuur /gesprekken/plannen handeling=bewaar
    specialist ga /trajecten/:traject/gesprekken
    specialist volg /gesprekken/:id
    specialist stuur /gesprekken/:id tijd_reis=25 tijd_administratie=10 handeling=bewaar
    specialist ga /trajecten/:traject/tijd
    specialist volg /tijd.csv
    specialist ga /tijd
    specialist ga /tijd?maand=2027-04
    specialist ga /tijd.csv`,
  ),
  'de meldcode, stap voor stap': lees(
    'gestart',
    `specialist ga /trajecten/:traject/meldcode
    specialist ga /trajecten/:traject/meldcode/nieuw
    specialist stuur /meldcode
    specialist volg /:id/overleg
    specialist stuur /:id/overleg
    specialist volg /:id/besluit
    specialist stuur /:id/besluit melden=ja
    specialist ga /trajecten/:traject/meldcode
    specialist volg /meldcode/:id
    ouder ga /mijn/wie-keek`,
  ),
  'noodtoegang met zijn tweeen': lees(
    'gestart',
    `coordinator ga /noodtoegang/:traject/klaarzetten
    coordinator stuur /klaarzetten
    controle ga /noodtoegang
    controle stuur /reden
    coordinator ga /noodtoegang/:traject/bevestiging
    coordinator stuur /bevestiging
    controle ga /noodtoegang
    controle volg /noodtoegang/:id
    ouder ga /mijn/wie-keek
    controle ga /noodtoegang
    controle stuur /einde`,
  ),
  'wat de nachtwacht vond': lees(
    'gestart',
    `controle ga /nachtwacht
    controle stuur /afhandeling
    controle ga /nachtwacht
    controle stuur /heropening`,
  ),
  'een verslag, getekend': lees(
    'gestart',
    `specialist ga /trajecten/:traject/verslag
    specialist ga /trajecten/:traject/verslag/samenstelling
    specialist stuur /samenstelling
    specialist ga /trajecten/:traject/verslag
    specialist stuur /verslag
    specialist ga /trajecten/:traject/verslag/voorbeeld
    specialist stuur /voorleggen
    ouder ga /mijn/verslag
    ouder ga /mijn/verslag/versie/1
    specialist ga /trajecten/:traject/verslag/versie/1
    ouder ga /mijn/verslag/verklaring
    ouder stuur /verklaring
    ouder ga /mijn/verslag/reactie
    ouder volg /reactie/:plek
    ouder stuur /reactie/:plek
    specialist ga /trajecten/:traject/verslag/reactie
    specialist stuur /antwoord besluit=aangepast
    ouder ga /mijn/verslag
    specialist ga /trajecten/:traject/verslag
    specialist stuur /verslag
    specialist ga /trajecten/:traject/verslag/verschil
    specialist ga /trajecten/:traject/verslag/voorbeeld
    specialist stuur /voorleggen
    ouder ga /mijn/verslag/verschil
    specialist ga /trajecten/:traject/verslag/verschil
    ouder ga /mijn/verslag/ondertekening
    ouder stuur /ondertekening besluit=akkoord
    specialist ga /trajecten/:traject/verslag/ondertekening
    specialist stuur /ondertekening besluit=akkoord
    specialist ga /trajecten/:traject/verslag/voorbeeld
    specialist ga /trajecten/:traject/verslag.pdf
    specialist ga /trajecten/:traject/verslag/archief.pdf
    specialist ga /trajecten/:traject/verslag.docx
    ouder ga /mijn/verslag.pdf
    ouder ga /mijn/verslag/archief.pdf
    ouder ga /mijn/verslag.docx
    specialist ga /trajecten/:traject/verslag/verstrekken
    specialist ga /trajecten/:traject/verslag/verstrekken/nieuw
    specialist stuur /verstrekken soort=toestemming ontvanger=Wijkteam doel=afronden papier=
    specialist ga /trajecten/:traject/verslag/verstrekken/nieuw
    specialist stuur /verstrekken soort=gi ontvanger=Instelling doel=OTS waarom=nodig ots_tot=2027-12-01 vertellen=nee zwijgen=gevaar
    specialist ga /trajecten/:traject/verslag/verstrekken
    specialist stuur /verteld
    ouder ga /mijn/verslag/toestemming
    ouder volg /toestemming/:id
    ouder stuur /toestemming/:id besluit=gegeven
    specialist ga /trajecten/:traject/verslag/verstrekken
    specialist stuur /:id/verslag
    specialist volg /verslag.pdf
    ouder ga /mijn/verslag/toestemming
    ouder stuur /intrekking
    specialist ga /trajecten/:traject/verslag/verstrekken/nieuw
    specialist stuur /verstrekken soort=toestemming ontvanger=Huisarts doel=afronden papier=
    specialist ga /trajecten/:traject/verslag/verstrekken
    specialist stuur /antwoord besluit=geweigerd dag=2027-03-01
    specialist ga /trajecten/:traject/meenemen
    specialist ga /trajecten/:traject/meenemen.json
    specialist ga /trajecten/:traject/afsluiting
    specialist stuur /afsluiting`,
  ),
  'de praktijk richt zich in': lees(
    'gestart',
    `beheerder ga /beheer
    beheerder ga /praktijk/medewerkers/nieuw
    beheerder stuur /medewerkers rollen=specialist
    beheerder stuur /medewerkers/:id
    beheerder stuur /:id/code
    beheerder ga /praktijk/medewerkers/:id
    beheerder stuur /:id/paar
    beheerder ga /praktijk/medewerkers/:id
    beheerder stuur /:id/afwezigheid van=2027-04-05 tot=2027-04-05
    beheerder stuur /:id/verwijdering
    beheerder ga /praktijk/medewerkers/:id
    beheerder stuur /:id/dienst
    beheerder ga /praktijk/medewerkers
    beheerder ga /praktijk/locaties/nieuw
    beheerder stuur /locaties/:id
    beheerder ga /praktijk/locaties
    beheerder volg /locaties/:id
    beheerder stuur /locaties/:id
    beheerder stuur /:id/sluiting
    beheerder ga /praktijk/themas
    beheerder stuur /plek
    beheerder ga /praktijk/themas/nieuw
    beheerder stuur /praktijk/themas/:id
    beheerder stuur /praktijk/themas/:id titel=Anders
    beheerder volg /versies
    beheerder stuur /versies
    specialist ga /themas
    specialist volg /themas/:id
    beheerder ga /opzet/praktijk
    beheerder stuur /opzet/praktijk
    specialist ga /agenda
    specialist stuur /afwezigheid van=2027-04-05 tot=2027-04-05
    specialist stuur /:id/verwijdering`,
  ),
  'een bericht lezen': lees(
    'gestart',
    `bezoeker ga /berichthulp
    bezoeker stuur /berichthulp richting=in
    bezoeker ga /overleg-nodig
    bezoeker ga /overleg-nodig/ziek
    bezoeker ga /overleg-nodig/ziek/zorg
    bezoeker stuur /berichthulp
    bezoeker ga /berichthulp/werker.js
    bezoeker ga /berichthulp/lezer.js
    bezoeker ga /berichthulp/los
    ouder ga /mijn/berichthulp
    ouder stuur /mijn/berichthulp richting=uit
    ouder stuur /telling soort=gepauzeerd
    ouder ga /mijn/berichthulp
    specialist ga /trajecten/:traject/scores`,
  ),
  'een dagboek, en een blad gedeeld': lees(
    'gestart',
    `ouder ga /mijn/dagboek
    ouder post /mijn/dagboek/sloten id=6a0e2f44-5f0d-4c3b-9d57-1b1f6f0a7c11 versie=0 sloten=${SLOTEN}
    ouder post /mijn/dagboek/bladen id=0c9d3a51-77aa-4e0e-8a5e-2f3f9b1c4d22 dagboek=6a0e2f44-5f0d-4c3b-9d57-1b1f6f0a7c11 versie=0 tekst=${VERZEGELD}
    ouder post /mijn/dagboek/bladen/0c9d3a51-77aa-4e0e-8a5e-2f3f9b1c4d22/deling tekst=Stil
    ouder ga /mijn/dagboek/bladen
    specialist ga /trajecten/:traject/dagboek
    ouder ga /mijn/dagboek
    ouder stuur /deling/einde
    ouder post /mijn/dagboek/bladen/0c9d3a51-77aa-4e0e-8a5e-2f3f9b1c4d22/verwijdering
    ouder ga /mijn/dagboek
    ouder stuur /dagboek/einde weg=ja`,
  ),
  'het eigen dossier, met iets erbij': lees(
    'gestart',
    `specialist ga /trajecten/:traject/afsluiting
    specialist stuur /afsluiting soort=gestopt reden=Genoeg
    ouder ga /mijn/dossier
    ouder volg /afsluiting/:id
    ouder volg /erbij
    ouder stuur /erbij wat=verklaring
    ouder volg /erbij
    ouder stuur /erbij wat=correctie
    specialist ga /trajecten/:traject
    specialist ga /trajecten/:traject/verzoeken
    specialist volg /verzoeken/:id
    specialist stuur /verzoeken/:id besluit=afgewezen
    ouder ga /mijn/dossier
    ouder volg /afsluiting/:id
    ouder ga /mijn/verzoeken
    ouder ga /mijn/verzoeken/nieuw
    ouder stuur /mijn/verzoeken soort=inzage
    ouder volg /verzoeken/:id
    specialist ga /trajecten/:traject/verzoeken
    specialist volg /verzoeken/:id
    specialist stuur /verzoeken/:id besluit=toegewezen
    specialist volg /brief.pdf
    ouder ga /mijn/verzoeken
    ouder volg /verzoeken/:id
    ouder volg /brief.pdf`,
  ),
  'een dossier wordt vernietigd': lees(
    'gestart',
    `specialist ga /trajecten/:traject/afsluiting
    specialist stuur /afsluiting soort=gestopt reden=Genoeg
    ouder ga /mijn/verzoeken/nieuw
    ouder stuur /mijn/verzoeken soort=vernietiging
    specialist ga /trajecten/:traject/verzoeken
    specialist volg /verzoeken/:id
    specialist stuur /verzoeken/:id besluit=toegewezen
    coordinator ga /bewaren/:traject
    coordinator stuur /reden soort=klacht vanaf=2027-03-01
    coordinator stuur /opheffing
    coordinator ga /bewaren/:traject/voorstel
    coordinator stuur /voorstel
    coordinator ga /bewaren/:traject/brief.pdf
    coordinator ga /bewaren/:traject/intrekking
    coordinator stuur /intrekking
    coordinator ga /bewaren/:traject/voorstel
    coordinator stuur /voorstel
    controle ga /bewaren
    controle volg /bewaren/:id
    controle volg /:id/besluit
    controle stuur /besluit
    controle volg /bewijs.pdf
    coordinator ga /bewaren/:traject
    specialist ga /trajecten
    specialist ga /trajecten/:traject
    ouder ga /mijn`,
  ),
  'een klacht, en een antwoord dat langer duurt': lees(
    'gestart',
    `ouder ga /mijn/verzoeken/nieuw
    ouder stuur /mijn/verzoeken soort=inzage
    specialist ga /trajecten/:traject/verzoeken
    specialist volg /verzoeken/:id
    specialist stuur /uitstel
    specialist volg /uitstel.pdf
    ouder ga /mijn/verzoeken
    ouder volg /verzoeken/:id
    ouder volg /uitstel.pdf
    ouder ga /mijn/klacht
    ouder stuur /mijn/klacht
    ouder ga /mijn/klacht
    ouder volg /klacht/:id
    specialist ga /trajecten/:traject/verzoeken
    specialist ga /trajecten/:traject/wie-keek
    beheerder ga /verzoeken
    beheerder ga /verzoeken?laat
    coordinator ga /aanmeldingen/:traject/klacht
    coordinator volg /klacht/:id
    coordinator stuur /uitspraak dag=2027-03-01
    coordinator stuur /aanhouding
    coordinator stuur /klacht/:id besluit=deels
    coordinator volg /brief.pdf
    ouder ga /mijn/klacht
    ouder volg /klacht/:id
    ouder volg /brief.pdf
    specialist ga /trajecten/:traject/wie-keek
    ouder ga /mijn/wie-keek`,
  ),
  'een afschrift dat twee mensen nakijken': lees(
    'gestart',
    `specialist ga /trajecten/:traject/gesprekken/plannen
    specialist stuur /gesprekken/plannen aantal=2 handeling=bekijk
    specialist stuur /gesprekken/plannen handeling=bewaar
    ouder ga /mijn/afschriften
    ouder ga /mijn/verzoeken/nieuw
    ouder stuur /mijn/verzoeken soort=inzage
    specialist ga /trajecten/:traject/verzoeken
    specialist volg /verzoeken/:id
    specialist stuur /verzoeken/:id besluit=toegewezen
    specialist ga /trajecten/:traject/afschriften
    specialist stuur /afschriften
    specialist ga /trajecten/:traject/afschriften
    specialist volg /afschriften/:id
    specialist volg /delen/:id
    specialist stuur /delen/:id zin-0-0=kind
    coordinator ga /aanmeldingen/:traject/meelezer
    coordinator stuur /meelezer
    specialist ga /trajecten/:traject/afschriften
    specialist volg /afschriften/:id
    specialist stuur /voorlegging
    waarnemer ga /meelezen
    waarnemer ga /meelezen/:traject
    waarnemer volg /:id/:id
    waarnemer stuur /:id/:id mist=nee passage-0=ja
    waarnemer ga /meelezen/:traject
    waarnemer volg /:id/:id
    waarnemer stuur /:id/:id mist=nee passage-0=ja
    waarnemer ga /meelezen/:traject
    waarnemer volg /:id/:id
    waarnemer stuur /:id/:id mist=nee passage-0=ja
    waarnemer ga /meelezen/:traject
    waarnemer volg /:id/:id
    waarnemer stuur /:id/:id mist=nee passage-0=ja
    waarnemer ga /meelezen/:traject
    waarnemer stuur /meelezen/:id
    specialist ga /trajecten/:traject/afschriften
    specialist volg /afschriften/:id
    specialist stuur /uitgifte
    waarnemer ga /meelezen/:traject
    ouder ga /mijn/afschriften
    ouder volg .pdf
    ouder ga /mijn/afschriften
    ouder volg .json
    ouder ga /mijn/afschriften
    ouder volg .html
    ouder ga /mijn/wie-keek`,
  ),
  'een seintje en een agenda elders': lees(
    'gestart',
    `ouder ga /mijn/agenda
    ouder stuur /mijn/agenda
    ouder volg .ics
    ouder ga /mijn/agenda
    ouder stuur /agenda/einde
    specialist ga /agenda/link
    specialist stuur /agenda/link
    specialist volg .ics
    specialist ga /agenda/link
    specialist stuur /link/einde
    specialist ga /trajecten/:traject/seintje
    specialist stuur /seintje
    specialist ga /trajecten/:traject/seintje
    ouder ga /mijn/seintje
    ouder stuur /seintje/einde
    specialist ga /trajecten/:traject/seintje
    specialist stuur /seintje
    specialist ga /trajecten/:traject/seintje
    specialist stuur /seintje/einde
    specialist ga /toegang/meldingen
    specialist stuur /toegang/meldingen
    specialist ga /toegang/meldingen
    specialist stuur /meldingen/einde
    beheerder ga /praktijk/gezondheid
    beheerder ga /praktijk/toetsen`,
  ),
  // Three each: more than three together is what a lock over everybody counts.
  'te vaak een verkeerde code': lees(
    'gestart',
    `bezoeker ga /begin
    bezoeker stuur /begin code=AAAAA-AAAAA-AAAAA-AAAAA
    bezoeker stuur /begin code=AAAAA-AAAAA-AAAAA-AAAAB
    bezoeker stuur /begin code=AAAAA-AAAAA-AAAAA-AAAAC
    bezoeker ga /inloggen`,
  ),
  'een oefening lezen': lees(
    'gestart',
    `ouder ga /mijn/oefeningen
    ouder ga /mijn/oefeningen/pauze
    ouder ga /mijn/beginscherm
    bezoeker ga /oefeningen
    bezoeker ga /oefeningen/pauze
    bezoeker ga /oefeningen/werker.js
    bezoeker ga /zonder-verbinding/werker.js
    bezoeker ga /zonder-verbinding/los
    specialist ga /zonder-verbinding
    specialist ga /trajecten/:traject`,
  ),
  'rondkijken zonder account': lees(
    'gestart',
    `bezoeker ga /wat-is-pso
    bezoeker ga /voor-wie
    bezoeker ga /hoe-het-gaat
    bezoeker ga /kosten
    bezoeker ga /contact
    bezoeker ga /crisis
    bezoeker ga /jouw-gegevens
    bezoeker ga /meten
    bezoeker ga /zo-blijft-dit-gescheiden
    bezoeker ga /opzet
    bezoeker stuur /opzet
    bezoeker ga /inloggen
    bezoeker post /inloggen/uitdaging
    bezoeker post /inloggen/passkey
    bezoeker post /weg`,
  ),
}

/** What somebody types over: the code on the page of the specialist, or the digits an app gives for the secret on this page. */
export function typOver(
  wat: string,
  own: string,
  papier: string,
  nu: Temporal.Instant,
): Actie['velden'] | null {
  if (wat === 'code') {
    const code = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(papier)?.[0]
    return code ? { code } : null
  }
  const geheim = /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(own)?.[0].replaceAll(' ', '')
  const nummer = /\b\d{4} ?\d{4}\b/.exec(own.replace(/<[^>]+>/g, ' '))?.[0]
  if (!geheim || !nummer) return null
  const cijfers = new TOTP({ secret: Secret.fromBase32(geheim) }).generate({
    timestamp: nu.epochMilliseconds,
  })
  return wat === 'nummer' ? { nummer, cijfers } : { cijfers }
}
