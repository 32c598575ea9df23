// The aanmelding of an ouder, sent from the last of the six steps with everything filled in.
import { geborenOp } from './dagen.ts'
import type { Leven, Toneel } from './toneel.ts'

/** Sends it and gives the id of the traject. */
export async function meldAan(t: Toneel, { mens, lot }: Leven): Promise<string> {
  const id = t.uuid()
  const kinderen = mens.kinderen.map(([naam, jaren, dag]) => ({
    naam,
    dag: geborenOp(jaren, dag, t.vandaag),
  }))
  const oudste = kinderen.map(k => k.dag).sort()[0]!
  const [straat, huisnummer, postcode, woonplaats] = mens.adres
  const nummer = String(lot.tussen(100, 999))
  const kind = Object.fromEntries(
    kinderen.flatMap((k, i) => [
      [`kind${i + 1}_voornaam`, k.naam],
      [`kind${i + 1}_geboortedatum`, k.dag],
    ]),
  )
  await t.balie.iemand().stuur('/aanmelden', {
    id,
    plek: 'controle',
    tot: 'controle',
    ga: 'verstuur',
    voornaam: mens.voornaam,
    achternaam: mens.achternaam,
    taal: '',
    tolk: 'nee',
    kanaal: lot.kies([['bellen'], ['bellen', 'sms'], ['sms', 'email'], ['email']]),
    telefoon: `06 00 00 0${nummer[0]} ${nummer.slice(1)}`,
    email: `${mens.voornaam.toLowerCase().replace(/[^a-z]/g, '')}@voorbeeld.example`,
    voicemail: lot.kies(['ja', 'nee', 'nee']),
    tijden: lot.kies([
      'Na acht uur ’s avonds, dan slapen de kinderen.',
      'Overdag tussen 9 en 14 uur.',
      'Maandag en woensdag, dan werk ik thuis.',
      'Liever eerst een berichtje, dan bel ik terug.',
      '',
    ]),
    bijzonderheden: '',
    straat,
    huisnummer,
    toevoeging: '',
    postcode,
    woonplaats,
    geheim_adres: 'nee',
    ...kind,
    oudste,
    ouder_of_jonger: mens.kant,
    conflictduur: 'langer-dan-2-jaar',
    eerdere_hulp: lot.kies([
      ['mediation', 'ouderschapsbemiddeling'],
      ['mediation', 'hulp-voor-kind'],
      ['wijkteam', 'uniform-hulpaanbod'],
      ['ouderschapsbemiddeling', 'eigen-therapie'],
      ['scheidingscursus', 'mediation', 'wijkteam'],
    ]),
    eerdere_hulp_tekst: lot.kies([
      'We hebben het twee keer samen aan tafel geprobeerd. Beide keren is het gestopt.',
      'Zes gesprekken bemiddeling, daarna ging het weer mis.',
      '',
    ]),
    aanleiding: mens.aanleiding,
    kader: 'vrijwillig',
    contactverbod: 'nee',
    veiligheid: '',
    ...mens.anders,
  })
  return id
}
