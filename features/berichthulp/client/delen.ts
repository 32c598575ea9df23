// The parts of the served page that come alive, found once.

const vind = <T extends Element>(blad: Element, kiezer: string): T => {
  const found = blad.querySelector<T>(kiezer)
  if (!found) throw new Error(kiezer)
  return found
}

/** Everything the living page touches. Throws when the server served another page than this code knows. */
export function vindDelen(blad: HTMLElement) {
  const veld = vind<HTMLTextAreaElement>(blad, 'textarea')
  return {
    form: vind<HTMLFormElement>(blad, 'form'),
    veld,
    vak: veld.closest<HTMLElement>('.veld') ?? veld,
    spiegel: vind<HTMLElement>(blad, '[data-spiegel]'),
    plaats: vind<HTMLElement>(blad, '[data-plaats]'),
    knoppen: vind<HTMLElement>(blad, '[data-knoppen]'),
    bij: vind<HTMLElement>(blad, '[data-bij]'),
    uitkomst: vind<HTMLElement>(blad, '[data-uitkomst]'),
    zeg: vind<HTMLElement>(blad, '[data-zeg]'),
    richting: (naar?: string) => {
      const radios = [...blad.querySelectorAll<HTMLInputElement>('[name=richting]')]
      if (naar) for (const radio of radios) radio.checked = radio.value === naar
      return radios.find(radio => radio.checked)?.value === 'in' ? ('in' as const) : ('uit' as const)
    },
  }
}
