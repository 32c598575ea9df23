// What stands in a plan: why somebody came, and what was agreed about safety.

export const planAanleiding: readonly string[] = [
  '{Naam} wil rust in het eigen huis en meer aandacht voor {kinderen}. Het meeste kracht kost nu {spanning}. Wat al goed gaat is {kracht}; daar bouwen we op voort.',
  '{Naam} merkt dat {valkuil} {haarzelf} veel energie kost en niets oplevert. {Zij} wil leren kiezen waar die energie heen gaat. {Kind} merkt het verschil nu al op goede dagen.',
  'Rond {spanning} loopt de spanning hoog op. {Naam} wil op dat moment zelf anders kunnen doen, en daarna ook weer kunnen landen. {Steun} weet ervan en wil helpen.',
  '{Naam} wil voor {kinderen} een huis waar het niet over ruzie gaat. {Zij} noemt {kracht} als iets dat ze nooit meer kwijt willen.',
]

export const afspraken: readonly string[] = [
  'Bij zorgen over veiligheid belt {naam} de huisarts of Veilig Thuis, en bij gevaar 112. Na een heftig bericht eerst {rustpunt}. {Steun} mag gebeld worden, ook laat.',
  'De crisisnummers liggen bij de telefoon. {Naam} laat het weten als slapen drie nachten niet lukt. Komen en gaan op de praktijk is besproken.',
  'Geen acute zorgen. Afgesproken dat we er elke derde keer naar vragen. {Steun} is op de hoogte, met toestemming.',
  'Is er iets met {kinderen}, dan gaat dat voor op elke oefening. {Naam} weet wie {zij} belt: eerst de huisarts, buiten kantooruren de huisartsenpost.',
]
