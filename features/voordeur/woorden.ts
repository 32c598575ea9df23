// The words of the front door; its long texts stand in inhoud.
export const nl = {
  titel: 'Rust voor jou en je kind',
  inleiding: 'Hulp voor ouders die na een scheiding vastlopen. Je doet het alleen, met een eigen begeleider.',
  aanmelden: 'Ik wil me aanmelden',
  bellen: (telefoon: string) => `Liever bellen? ${telefoon}`,
  wachttijd: (woorden: string) => `Wachttijd: ${woorden}`,
  meer: 'Lees meer',
  nogNietOpen: 'Deze praktijk is nog niet open. Kom later nog eens terug.',
}
export type Woorden = typeof nl
export const en: Woorden = {
  titel: 'Calm for you and your child',
  inleiding: 'Help for parents who are stuck after a separation. You do it alone, with a worker of your own.',
  aanmelden: 'I want to apply',
  bellen: telefoon => `Rather call? ${telefoon}`,
  wachttijd: woorden => `Waiting time: ${woorden}`,
  meer: 'Read more',
  nogNietOpen: 'This practice is not open yet. Please come back later.',
}
