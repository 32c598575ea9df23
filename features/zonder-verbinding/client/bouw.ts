// The few elements these modules make by hand.

export function alinea(tekst: string, klasse = ''): HTMLElement {
  const p = document.createElement('p')
  p.textContent = tekst
  if (klasse) p.className = klasse
  return p
}

export function knop(tekst: string, doe: () => void, klasse = 'knop tweede'): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = klasse
  button.textContent = tekst
  button.addEventListener('click', doe)
  return button
}

export function link(tekst: string, href: string): HTMLElement {
  const a = document.createElement('a')
  a.href = href
  a.textContent = tekst
  return a
}
