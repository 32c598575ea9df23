// Four sliders over the plain buttons of the check-in: the buttons keep the figure and are sent, the slider only moves them.

type Delen = { groep: HTMLElement; vraag: HTMLElement; keuzes: HTMLInputElement[] }

for (const groep of document.querySelectorAll<HTMLElement>('[data-schuif]')) {
  const vraag = groep.closest('fieldset')
  const keuzes = [...groep.querySelectorAll<HTMLInputElement>('input')]
  if (vraag && keuzes.length > 1) leg({ groep, vraag, keuzes })
}

/** Lays a slider over the buttons of one question. Until somebody chooses, it stands in the middle and says so. */
function leg({ groep, vraag, keuzes }: Delen): void {
  const schuif = document.createElement('input')
  const cijfer = document.createElement('b')
  const vak = document.createElement('div')
  schuif.type = 'range'
  schuif.max = String(keuzes.length - 1)
  cijfer.ariaHidden = 'true'
  vak.className = 'schuif'
  vak.append(schuif, cijfer)
  neemOver(vraag, keuzes, schuif)

  const gekozen = () => keuzes.findIndex(keus => keus.checked)
  const toon = () => {
    const nr = gekozen()
    const leeg = nr < 0
    schuif.classList.toggle('ongekozen', leeg)
    schuif.value = String(leeg ? Math.floor(keuzes.length / 2) : nr)
    // With its word at both ends, as the button says it.
    const zin = leeg ? groep.dataset.schuif : keuzes[nr]?.closest('label')?.textContent
    schuif.setAttribute('aria-valuetext', zin?.trim() ?? '')
    cijfer.textContent = leeg ? '\u2013' : String(nr)
  }
  const kies = (nr: number) => {
    for (const [index, keus] of keuzes.entries()) keus.checked = index === nr
    toon()
  }

  let voor = -1
  schuif.addEventListener('pointerdown', () => {
    voor = gekozen()
  })
  schuif.addEventListener('input', () => kies(schuif.valueAsNumber))
  // A tap in the middle moves nothing, and is an answer.
  schuif.addEventListener('click', () => kies(schuif.valueAsNumber))
  schuif.addEventListener('keydown', event => {
    if (event.key !== ' ') return
    event.preventDefault()
    kies(schuif.valueAsNumber)
  })
  // A thumb that was only scrolling past changes nothing.
  schuif.addEventListener('pointercancel', () => kies(voor))
  // A browser fills in again what it remembered of a form.
  addEventListener('pageshow', toon)
  toon()
  groep.hidden = true
  groep.before(vak)
}

/** The question, its hint and its error now belong to the slider; a link to the field leads there. */
function neemOver(vraag: HTMLElement, keuzes: HTMLInputElement[], schuif: HTMLInputElement): void {
  const [eerste] = keuzes
  const kop = vraag.querySelector('legend')
  if (!eerste || !kop) return
  schuif.id = eerste.id
  eerste.removeAttribute('id')
  kop.id = `${schuif.id}-vraag`
  schuif.setAttribute('aria-labelledby', kop.id)
  for (const naam of ['aria-describedby', 'aria-invalid']) {
    const waarde = vraag.getAttribute(naam)
    if (waarde) schuif.setAttribute(naam, waarde)
  }
  for (const naam of ['role', 'aria-describedby', 'aria-invalid']) vraag.removeAttribute(naam)
}
