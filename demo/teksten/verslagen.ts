// Words in a verslag: of the specialist beside each doel, as advice, and those of the ouder.
import type { DoelSoort } from '../../domein/doel.ts'

/** One per voice. */
export const toelichtingen: Readonly<Record<DoelSoort, readonly [string, string, string]>> = {
  basis: [
    '{Naam} zocht in het begin veel bevestiging. Halverwege vertelde {zij} dat {rustpunt} een vaste plek in de week had gekregen. Ook in drukke weken bleef dat zo.',
    'Vast ritme gekomen. {Naam} benoemt zelf wanneer de spanning oploopt en weet wat dan helpt: {rustpunt}, of bellen met {steun}.',
    'Ik zag {naam} gaandeweg rechter op gaan zitten. Niet omdat het makkelijker werd, maar omdat {zij} beter wist wat van {haarzelf} was.',
  ],
  verbinding: [
    'Samen met {kinderen} vond {naam} een gewoonte die van hen is: {kracht}. {Zij} vertelt daar in bijna elk gesprek over.',
    'Meer aandacht voor {kinderen}, minder praten over het geregel. Vast moment: {kracht}.',
    '{Naam} leerde eerst te luisteren en dan pas iets te zeggen. {Kind} is daardoor meer gaan vertellen, zegt {naam}, vooral onderweg.',
  ],
  deescalatie: [
    '{Valkuil}: dat was het patroon. {Naam} oefende met wachten en hield zelf bij hoe vaak dat lukte. De berichten werden korter.',
    'Van lang naar kort. {Naam} telt zelf: de meeste berichten die raakten zijn eerst blijven liggen en daarna herschreven of niet verstuurd.',
    'Rond {spanning} blijft het spannend. {Naam} doet nu minder, en dat is precies de bedoeling.',
  ],
}

export const adviezen: readonly [string, string, string] = [
  'Houd vast wat werkt: {kracht}, en {rustpunt} als de week zwaar is.\n\nKijk over drie maanden nog eens samen met {jesteun} naar het terugvalplan. Wordt het zwaarder, dan is een los gesprek altijd mogelijk.',
  'Blijf een nacht wachten met antwoorden op wat raakt.\n\nLeg het terugvalplan op een vaste plek. Bij terugval: bel {jesteun}, dan de huisarts, dan ons.',
  'Je hebt geleerd om minder te doen op de momenten dat het er het meest op aankomt. Blijf dat oefenen, ook als het even goed gaat.\n\nGun jezelf een terugvaldag. Het plan ligt klaar.',
]

export const eigenWoorden: readonly string[] = [
  'Ik kwam om te leren omgaan met een ander. Ik heb leren omgaan met mezelf. {Kind} zegt dat ik weer zing.',
  'Het was niet altijd leuk. Soms zat ik in de auto te vloeken. Maar ik ben elke keer gegaan, en daar ben ik trots op.',
  'Ik dacht dat rust iets was dat ik van een ander moest krijgen. {Kracht}, dat is rust. Dat had ik al.',
  'Wat ik meeneem: eerst ademen, dan lezen, dan pas iets doen. Of niets doen.',
]

export const verklaringen: readonly string[] = [
  'Ik herken mij in dit verslag. Bij het tweede doel had ik zelf een punt hoger gegeven, maar ik begrijp de uitleg.',
  '',
  'Ik wil erbij zetten dat de eerste maanden erg zwaar waren. Dat staat er wel, maar het mag best wat harder.',
  'Het klopt. Dank je wel dat er niets over anderen in staat.',
]
