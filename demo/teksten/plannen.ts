// What stands in a plan: why somebody came, and what was agreed about safety.

export const planAanleiding: readonly string[] = [
  '{Naam} zegt: “Ik wil rust in mijn eigen huis en meer aandacht voor {kinderen}. Wat mij nu het meeste kost is {spanning}. Wat al goed gaat is {kracht}. Daar wil ik meer van.”',
  '{Naam} zegt: “Ik trap steeds in dezelfde valkuil: {valkuil}. Dat kost me alles en het levert niets op. Op goede dagen doe ik het anders, en dan zie ik {kind} ontspannen.”',
  '{Naam} zegt: “Rond {spanning} loopt het hoog op. Ik wil op dat moment zelf iets anders kunnen doen, en daarna weer landen. Ik heb het {mijnsteun} verteld. Daar mag ik altijd bellen.”',
  '{Naam} zegt: “Bij mij thuis moet het niet over ruzie gaan. {Kracht}: dat wil ik nooit meer kwijt. De rest mag van mij een stuk kleiner.”',
]

export const afspraken: readonly string[] = [
  'Bij zorgen over veiligheid belt {naam} de huisarts of Veilig Thuis, en bij gevaar 112. Na een heftig bericht eerst {rustpunt}. {Steun} mag gebeld worden, ook laat.',
  'De crisisnummers liggen bij de telefoon. {Naam} laat het weten als slapen drie nachten niet lukt. Komen en gaan op de praktijk is besproken.',
  'Geen acute zorgen. Afgesproken dat we er elke derde keer naar vragen. {Steun} is op de hoogte, met toestemming.',
  'Is er iets met {kinderen}, dan gaat dat voor op elke oefening. {Naam} weet wie {zij} belt: eerst de huisarts, buiten kantooruren de huisartsenpost.',
]
