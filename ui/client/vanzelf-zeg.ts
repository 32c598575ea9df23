// Says in the page how it is with the text: saved, waiting, or what to do. The words stand in the attributes of the place.

/** `wat` names the sentence (`data-bewaard`, `data-uit` and so on). */
export function zegUit(melding: HTMLElement, wat: string): void {
  const { vanzelf, inloggen = '' } = melding.dataset
  const klok = new Intl.DateTimeFormat(vanzelf === 'en' ? 'en-GB' : 'nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  })
  const tekst = `${melding.dataset[wat]}${wat === 'bewaard' ? ` ${klok.format(new Date())}.` : ''}`
  // The same sentence again is not read aloud again.
  if (melding.textContent?.startsWith(tekst)) return
  melding.className = wat === 'bewaard' ? 'hint' : 'melding let-op'
  melding.replaceChildren(tekst)
  if (wat !== 'uit') return
  const link = document.createElement('a')
  link.href = '/inloggen'
  link.target = '_blank'
  link.textContent = inloggen
  melding.append(' ', link, '.')
}
