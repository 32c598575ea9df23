// What a specialist writes down the day before, one line per theme.

export const voorbereidingen: readonly string[] = [
  'Rustig beginnen, tijd nemen. Vragen wat {naam} zou willen dat er over een half jaar anders is. Cirkel op groot papier meenemen.',
  'Terugkomen op de cirkel. Valkuil: {valkuil}. Vragen naar een keer dat het bijna misging en toch niet.',
  'Zwaar thema. Koffie, geen haast. Vooraf vragen of {steun} na afloop bereikbaar is.',
  'Drie stapels klaarleggen: loslaten, nodig, later. Voorbeeld rond {spanning} laten kiezen door {naam}.',
  'Tussenevaluatie. Scores naast elkaar leggen. Eigen concept laten meenemen, niets van mijn kant verbeteren.',
  'Poppetjes mee. Kijken door de ogen van {kind}. Vragen naar {kracht}.',
  'Vaste gewoonte bij weggaan en thuiskomen. Terugvragen hoe het ging met de tas.',
  'Oefenen met wachten. Wat doet {naam} in het eerste kwartier? {Rustpunt} uitwerken tot iets dat altijd kan.',
  'Netwerkkaart tekenen. {Steun} in het midden? Terugvalplan op een A5, voor in de la.',
  'Terugkijken. Lijn van de check-ins erbij. Vragen wat {naam} zelf in het verslag wil hebben staan.',
]
