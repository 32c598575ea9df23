// Made from the migrated schema by database/generate-schema.ts. Not edited by hand.
import type { Generated } from 'kysely'

export type Schema = {
  aanmelding: {
    traject_id: string
    id: string
    inhoud: string
    kader: string
    ontvangen_op: Temporal.Instant
  }
  afschrift: {
    traject_id: string
    id: string
    verzoek_id: string
    stand: Generated<'bezig' | 'voorgelegd' | 'akkoord'>
    ronde: Generated<number>
    door: string
    op: Temporal.Instant
    meelezer_id: string | null
    voorgelegd_door: string | null
    voorgelegd_op: Temporal.Instant | null
    akkoord_op: Temporal.Instant | null
  }
  afschriftdeel: {
    traject_id: string
    id: string
    afschrift_id: string
    nummer: number
    soort: 'woorden' | 'eigen'
    inhoud: string
    weglatingen: string
    versie: Generated<number>
  }
  afschriftoordeel: {
    traject_id: string
    id: string
    deel_id: string
    ronde: number
    besluit: 'akkoord' | 'terug'
    woorden: string
    door: string
    op: Temporal.Instant
  }
  afschriftpapier: {
    traject_id: string
    id: string
    afschrift_id: string
    inhoud: string
    door: string
    op: Temporal.Instant
  }
  afsluiting: {
    traject_id: string
    id: string
    soort: 'afgerond' | 'gestopt' | 'niet-gestart'
    reden: string | null
    door: string
    op: Temporal.Instant
  }
  afwezigheid: {
    medewerker_id: string
    id: string
    van: Temporal.PlainDate
    tot: Temporal.PlainDate
  }
  agendalink: {
    persoon_id: string
    id: string
    hash: Uint8Array
    met_plaats: boolean
    gemaakt_op: Temporal.Instant
    gelezen_op: Temporal.Instant | null
    ingetrokken_op: Temporal.Instant | null
  }
  antwoord: {
    traject_id: string
    id: string
    reactie_id: string
    nummer: number
    besluit: 'aangepast' | 'gebleven'
    tekst: string
    door: string
    op: Temporal.Instant
  }
  bevinding: {
    id: string
    inhoud: Uint8Array
    samen: boolean
    gevonden_op: Temporal.Instant
    afgehandeld_op: Temporal.Instant | null
  }
  bewaarreden: {
    traject_id: string
    id: string
    soort: 'klacht' | 'rechtszaak' | 'tuchtzaak' | 'goede-hulp'
    sinds_dag: Temporal.PlainDate
    door: string
    op: Temporal.Instant
    opgeheven_op: Temporal.Instant | null
  }
  checkin: {
    traject_id: string
    id: string
    dag: Temporal.PlainDate
    rust_ouder: number
    rust_kind: number
    verbinding: number
    druk: number
    woorden: string | null
    op: Temporal.Instant
    gedaald: Generated<boolean>
  }
  dagboek: {
    traject_id: string
    id: string
    sloten: string
    versie: Generated<number>
    begonnen_op: Temporal.Instant
  }
  dagboekblad: {
    traject_id: string
    id: string
    dagboek_id: string
    tekst: string
    versie: Generated<number>
    geschreven_op: Temporal.Instant
    gewijzigd_op: Temporal.Instant
  }
  dagboekdeling: {
    traject_id: string
    id: string
    blad_id: string
    tekst: string
    gedeeld_op: Temporal.Instant
  }
  dagdeel: {
    locatie_id: string
    weekdag: number
    deel: 'ochtend' | 'middag' | 'avond'
    baan: number
  }
  doel: {
    traject_id: string
    id: string
    soort: 'basis' | 'verbinding' | 'deescalatie'
    titel: string
    min2: string
    min1: string
    nul: string
    plus1: string
    plus2: string
    versie: Generated<number>
  }
  eenmalige_code: {
    persoon_id: string
    nummer_hash: Uint8Array
    geheim: Uint8Array
    laatste_stap: Generated<number>
    gemaakt_op: Temporal.Instant
    naam: Uint8Array | null
    verwijderd_op: Temporal.Instant | null
  }
  gesprek: {
    traject_id: string
    id: string
    begint_op: Temporal.Instant
    minuten: number
    plaats: 'praktijk' | 'thuis' | 'elders' | 'online'
    locatie_id: string | null
    plaats_tekst: string | null
    stand: Generated<'gepland' | 'gehouden' | 'afgezegd' | 'niet-verschenen'>
    afgezegd_door: 'ouder' | 'specialist' | null
    thema: string | null
    voorbereiding: string | null
    notitie: string | null
    huiswerk: string | null
    tijd_gesprek: number | null
    tijd_reis: number | null
    tijd_administratie: number | null
    versie: Generated<number>
    thema_versie: string | null
    afgezegd_reden: string | null
  }
  grondslag: {
    traject_id: string
    id: string
    versie_id: string
    soort: 'toestemming' | 'gi' | 'veilig-thuis'
    ontvanger: string
    doel: string
    woorden: string
    ots_tot: Temporal.PlainDate | null
    zwijgen: string | null
    verteld_op: Temporal.Instant | null
    door: string
    op: Temporal.Instant
  }
  keten: {
    traject_id: string
    deel: 'dossier' | 'besloten'
    nummer: number
    op: Temporal.Instant
    verbintenis: Uint8Array
    hash: Uint8Array
  }
  ketenopening: {
    traject_id: string
    id: string
    deel: string
    nummer: number
    opening: string
  }
  kind: {
    traject_id: string
    id: string
    voornaam: string
    geboortedatum: string
  }
  locatie: {
    id: string
    naam: string
    adres: string
    gesloten_op: Temporal.Instant | null
  }
  logregel: {
    traject_id: string
    id: string
    op: Temporal.Instant
    persoon_id: string
    rol: string
    handeling: 'C' | 'R' | 'U' | 'D' | 'E'
    onderdeel: string
    onderdeel_id: string | null
    uitkomst: '0' | '4' | '8'
    grond: 'eigen-dossier' | 'behandeling' | 'praktijkvoering' | 'aanmelding' | 'noodtoegang'
    sessie_id: string | null
    toegangsweg: Generated<'web' | 'taak'>
  }
  medewerker: {
    id: string
    naam: string
    rollen: string[]
    registratie: Generated<string>
    registratie_tot: Temporal.PlainDate | null
    plaatsen: Generated<number>
    paar: string | null
    positie: number | null
    taal: Generated<string>
    uit_dienst_op: Temporal.Instant | null
    sinds: Generated<Temporal.Instant>
  }
  meldcode: {
    traject_id: string
    id: string
    begonnen_op: Temporal.Instant
  }
  meldstap: {
    traject_id: string
    id: string
    meldcode_id: string
    stap: 'signalen' | 'kindcheck' | 'overleg' | 'gesprek' | 'wegen' | 'besluit' | 'verteld'
    verbetert: string | null
    gedaan_op: Temporal.PlainDate
    inhoud: string
    door: string
    op: Temporal.Instant
  }
  nachtronde: {
    op: Temporal.Instant
    ongelezen: number
  }
  noodtoegang: {
    traject_id: string
    id: string
    gevraagd_door: string
    gevraagd_op: Temporal.Instant
    reden_op: Temporal.Instant | null
    reden: string | null
    bevestigd_door: string | null
    bevestigd_op: Temporal.Instant | null
    tot: Temporal.Instant | null
    beeindigd_op: Temporal.Instant | null
  }
  ondertekening: {
    traject_id: string
    id: string
    versie_id: string
    door: 'ouder' | 'specialist'
    persoon_id: string
    besluit: 'akkoord' | 'gezien' | 'geweigerd'
    afdruk: Uint8Array
    op: Temporal.Instant
  }
  oproep: {
    traject_id: string
    id: string
    gesprek_id: string
    soort: 'eerste' | 'tweede' | 'laatste' | 'slot'
    nieuw_op: Temporal.Instant | null
    weg: 'eigen' | 'hand' | 'post' | 'email'
    inhoud: string
    door: string
    op: Temporal.Instant
  }
  ouder: {
    traject_id: string
    id: string
    voornaam: string
    achternaam: string
    taal: Generated<string>
  }
  passkey: {
    persoon_id: string
    id: string
    sleutel_id: Uint8Array
    publieke_sleutel: Uint8Array
    teller: number
    gemaakt_op: Temporal.Instant
    gebruikt_op: Temporal.Instant | null
    naam: Uint8Array | null
    verwijderd_op: Temporal.Instant | null
  }
  personeelscode: {
    medewerker_id: string
    id: string
    hash: Uint8Array
    gemaakt_op: Temporal.Instant
    geldig_tot: Temporal.Instant
    gebruikt_op: Temporal.Instant | null
    gemaakt_door: string | null
    bevestigd_door: string | null
  }
  plan: {
    traject_id: string
    id: string
    familiegroepsplan: 'gemaakt' | 'niet-gewenst' | 'niet-passend' | null
    afgezien_op: Temporal.PlainDate | null
    op_schrift_gewenst_op: Temporal.PlainDate | null
    aanleiding: string | null
    afspraken_veiligheid: string | null
    vastgesteld_op: Temporal.PlainDate | null
    instemming: string | null
    versie: Generated<number>
    proforma_op: Temporal.PlainDate | null
  }
  postwens: {
    persoon_id: string
    adres: Uint8Array
    sinds: Temporal.Instant
    gemeld_op: Temporal.Instant | null
    pogingen: Generated<number>
    genomen_op: Temporal.Instant | null
    weer_op: Temporal.Instant
  }
  praktijk: {
    id: Generated<number>
    naam: string
    neutrale_naam: Generated<string>
    telefoon: Generated<string>
    regio: 'noord' | 'midden' | 'zuid' | null
    wachttijd: Generated<string>
    opgezet_op: Temporal.Instant
    icoon: Generated<'agenda' | 'blad' | 'notitie' | 'zon'>
  }
  reactie: {
    traject_id: string
    id: string
    versie_id: string
    plek: string
    tekst: string
    op: Temporal.Instant
  }
  score: {
    traject_id: string
    id: string
    doel_id: string
    gesprek_id: string | null
    door: 'ouder' | 'specialist'
    moment: 'begin' | 'gesprek' | 'tussen' | 'eind'
    waarde: number
    op: Temporal.Instant
  }
  seintje: {
    traject_id: string
    id: string
    adres: string
    afgesproken_op: Temporal.PlainDate
    door: string
    aan_sinds: Temporal.Instant
    beeindigd_op: Temporal.Instant | null
  }
  sessie: {
    hash: Uint8Array
    persoon_id: string
    id: string
    soort: 'vol' | 'sleutel' | 'registratie' | 'aanmelding' | 'afgedekt'
    traject_id: string | null
    begonnen_op: Temporal.Instant
    gebruikt_op: Temporal.Instant
    verloopt_op: Temporal.Instant
    rust: string
    bevestigd_op: Temporal.Instant | null
    mislukt: Generated<number>
    beeindigd_op: Temporal.Instant | null
    gedeeld: Generated<boolean>
    middel: string | null
  }
  stukverklaring: {
    traject_id: string
    id: string
    stuk: 'gesprek' | 'uitspraak' | 'plan' | 'afsluiting'
    stuk_id: string
    bij: string
    tekst: string
    op: Temporal.Instant
  }
  telling: {
    traject_id: string
    id: string
    dag: Temporal.PlainDate
    soort: 'gepauzeerd' | 'herschreven' | 'niet-verstuurd'
    aantal: number
    op: Temporal.Instant
  }
  themaplek: {
    thema: string
    plaats: number
    verborgen: boolean
  }
  themaversie: {
    thema: string
    versie: number
    nl: string
    en: string | null
    door: string
    op: Temporal.Instant
  }
  toegang: {
    traject_id: string
    persoon_id: string
    rol: 'ouder' | 'specialist' | 'aanmelder'
    sinds: Temporal.Instant
    tot: Temporal.Instant | null
  }
  toestemming: {
    traject_id: string
    id: string
    grondslag_id: string
    door: 'ouder' | 'specialist'
    persoon_id: string
    besluit: 'gegeven' | 'geweigerd' | 'ingetrokken'
    dag: Temporal.PlainDate
    op: Temporal.Instant
  }
  traject: {
    traject_id: string
    code: string
    stand: 'aangemeld' | 'wacht' | 'niet-gestart' | 'gestart' | 'afgerond' | 'gestopt'
    roepnaam: string | null
    aangemeld_op: Temporal.Instant
    gestart_op: Temporal.Instant | null
    gesloten_op: Temporal.Instant | null
    versie: Generated<number>
    voor_de_keten: Generated<boolean>
    vernietigd_op: Temporal.Instant | null
  }
  triage: {
    traject_id: string
    id: string
    oordeel: 'passend' | 'niet-passend' | 'aanhouden'
    punten: string
    reden: string
    door: string
    op: Temporal.Instant
  }
  uitdaging: {
    hash: Uint8Array
    waarde: Uint8Array
    verloopt_op: Temporal.Instant
  }
  uitnodiging: {
    traject_id: string
    id: string
    persoon_id: string
    hash: Uint8Array
    geopend_door: string
    geopend_op: Temporal.Instant
    geldig_tot: Temporal.Instant
    gebruikt_op: Temporal.Instant | null
    bevestigd_door: string | null
  }
  uitspraak: {
    traject_id: string
    id: string
    gesprek_id: string
    soort: 'feit' | 'volgens' | 'oordeel'
    tekst: string
    bron: string | null
    wie: string | null
    grond: string | null
    datum: Temporal.PlainDate | null
    in_verslag: Generated<boolean>
    gemaakt_op: Temporal.Instant
  }
  uitstel: {
    traject_id: string
    id: string
    reden: string
    door: string
    op: Temporal.Instant
  }
  verklaring: {
    traject_id: string
    id: string
    versie_id: string
    tekst: string
    eigen_woorden: string | null
    op: Temporal.Instant
  }
  vernietiging: {
    traject_id: string
    id: string
    grond: 'verzoek' | 'bewaartermijn'
    gevraagd_op: Temporal.PlainDate | null
    voorgesteld_door: string
    voorgesteld_op: Temporal.Instant
    besloten_door: string | null
    besloten_op: Temporal.Instant | null
    ingetrokken_op: Temporal.Instant | null
    vernietigd_op: Temporal.Instant | null
  }
  verslag: {
    traject_id: string
    id: string
    stand: Generated<'concept' | 'bij-ouder' | 'getekend'>
    inhoud: string
    versie: Generated<number>
    gemaakt_op: Temporal.Instant
  }
  verslagpapier: {
    traject_id: string
    id: string
    versie_id: string
    papier: string
    op: Temporal.Instant
  }
  verslagversie: {
    traject_id: string
    id: string
    verslag_id: string
    nummer: number
    inhoud: string
    gedeeld_op: Temporal.Instant
  }
  verstrekking: {
    traject_id: string
    id: string
    grondslag_id: string
    door: string
    op: Temporal.Instant
  }
  verzending: {
    traject_id: string
    id: string
    gesprek_id: string
    dag: Temporal.PlainDate
    pogingen: number
    genomen_op: Temporal.Instant | null
    weer_op: Temporal.Instant
    verstuurd_op: Temporal.Instant | null
  }
  verzoek: {
    traject_id: string
    id: string
    soort: 'inzage' | 'correctie' | 'vernietiging' | 'klacht'
    stuk: 'gesprek' | 'uitspraak' | 'plan' | 'afsluiting' | null
    stuk_id: string | null
    tekst: string
    door: 'ouder' | 'specialist'
    persoon_id: string
    ontvangen_op: Temporal.PlainDate
    stand: Generated<'open' | 'besloten'>
    besluit: 'toegewezen' | 'deels' | 'afgewezen' | 'ingetrokken' | null
    reden: string | null
    besloten_door: string | null
    besloten_op: Temporal.Instant | null
    op: Temporal.Instant
    uitspraak_op: Temporal.PlainDate | null
  }
  vragenlijst: {
    traject_id: string
    id: string
    moment: 'begin' | 'tussen' | 'eind'
    door: string
    op: Temporal.Instant
  }
  vragenlijstantwoord: {
    traject_id: string
    id: string
    vragenlijst_id: string
    antwoorden: string
    op: Temporal.Instant
  }
  waarneming: {
    traject_id: string
    id: string
    waarnemer_id: string
    van: Temporal.PlainDate
    tot: Temporal.PlainDate
    door: string
    op: Temporal.Instant
    beeindigd_op: Temporal.Instant | null
  }
  wachtzin: {
    persoon_id: string
    hash: Uint8Array
    gewijzigd_op: Temporal.Instant
  }
  werkaccount: {
    persoon_id: string
    onderwerp_hash: Uint8Array
    gemaakt_op: Temporal.Instant
    gebruikt_op: Temporal.Instant | null
  }
  'muur.agenda': {
    traject_id: string | null
    id: string
    code: string
    roepnaam: string | null
    begint_op: Temporal.Instant
    minuten: number
    plaats: string
    locatie_id: string | null
    stand: string
  }
  'muur.bewaarlijst': {
    traject_id: string | null
    code: string
    laatst: Temporal.Instant | null
    tot: Temporal.Instant | null
    gevraagd_op: Temporal.PlainDate | null
    aangehouden: boolean | null
  }
  'muur.caseload': {
    traject_id: string | null
    code: string
    stand: string
    roepnaam: string | null
    waar_tot: Temporal.PlainDate | null
    gestart_op: Temporal.Instant | null
    gesloten_op: Temporal.Instant | null
    afgezien_op: Temporal.PlainDate | null
    vastgesteld_op: Temporal.PlainDate | null
    proforma_op: Temporal.PlainDate | null
    verslag_stand: string | null
    volgende: Temporal.Instant | null
    gehouden: number | null
    laatst_gehouden: Temporal.Instant | null
    tussen_scores: number | null
    eind_scores: number | null
    gedaald_op: Temporal.PlainDate | null
  }
  'muur.meeleeslijst': {
    traject_id: string | null
    id: string
    code: string
    voorgelegd_op: Temporal.Instant | null
  }
  'muur.noodlijst': {
    traject_id: string | null
    id: string
    code: string
    gevraagd_door: string
    gevraagd_naam: string | null
    gevraagd_op: Temporal.Instant | null
    reden_op: Temporal.Instant | null
    bevestigd_door: string | null
    bevestigd_op: Temporal.Instant | null
    tot: Temporal.Instant | null
    beeindigd_op: Temporal.Instant | null
  }
  'muur.praktijklijst': {
    traject_id: string | null
    code: string
    stand: string
    roepnaam: string | null
    aangemeld_op: Temporal.Instant
    gestart_op: Temporal.Instant | null
    gesloten_op: Temporal.Instant | null
    specialist_id: string | null
    specialist: string | null
    oordeel: string
  }
  'muur.redenlijst': {
    traject_id: string | null
    id: string
    soort: string
    sinds_dag: Temporal.PlainDate
    op: Temporal.Instant
    door_naam: string | null
    opgeheven_op: Temporal.Instant | null
  }
  'muur.thuis': {
    traject_id: string | null
    stand: string
    laatste_checkin: Temporal.PlainDate | null
    doelen_wachten: boolean | null
    vragen_wachten: boolean | null
    verslag_wacht: boolean | null
    brief: boolean | null
    waargenomen: boolean | null
  }
  'muur.vernietiglijst': {
    traject_id: string | null
    id: string
    code: string
    grond: string | null
    gevraagd_op: Temporal.PlainDate | null
    aangemeld_op: Temporal.Instant
    gesloten_op: Temporal.Instant | null
    voorgesteld_door: string
    voorgesteld_naam: string | null
    voorgesteld_op: Temporal.Instant
    besloten_door: string | null
    besloten_naam: string | null
    besloten_op: Temporal.Instant | null
    vernietigd_op: Temporal.Instant | null
    schakels: number | null
    ketenhash: Uint8Array | null
  }
  'muur.verzoeklijst': {
    traject_id: string | null
    id: string
    code: string
    soort: string
    ontvangen_op: Temporal.PlainDate
    uitspraak_op: Temporal.PlainDate | null
    uitgesteld: boolean | null
    eigen: boolean | null
  }
}
