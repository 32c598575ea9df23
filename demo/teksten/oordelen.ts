// Reasons with which a coordinator judged that PSO fits.

export const redenenPassend: readonly string[] = [
  '{Naam} is helder over wat {zij} zelf wil veranderen. Samen praten is meer dan eens geprobeerd en liep vast. Naar veiligheid is apart gevraagd: geen zorgen.',
  'De spanning duurt al jaren en {kinderen} hebben er last van. {Naam} kan de rol van een andere ouder verdragen en zoekt rust in het eigen huis. Past bij PSO.',
  'Telefonisch gesproken, een half uur. {Naam} begrijpt dat hier geen afspraken tussen ouders worden gemaakt en vindt dat een opluchting. Geen tegenaanwijzingen.',
  'Gezamenlijke hulp werkte averechts. {Naam} vraagt hulp voor zichzelf als ouder, niet om gelijk te krijgen. Kan beginnen zodra er plek is.',
  '{Naam} twijfelde eerst en koos daarna zelf. Die keuze is vrij. De zorgen over {kind} zijn bekend bij de huisarts. Geen acute onveiligheid.',
  'Uitgelegd wat PSO wel en niet is. {Naam} noemt uit zichzelf drie dingen die in de eigen hand liggen. Dat is precies waar dit over gaat.',
]
