// The living page: reads along while somebody types, on the device, without a single request.
import { render } from 'preact'
import type { Voorspelling } from '../../../berichthulp/soorten.ts'
import { houdVast } from '../../../ui/client/houd-vast.ts'
import { type Daad, naDaad } from '../daad.ts'
import { type Invoer, keur, LANGSTE } from '../invoer.ts'
import { kiesOpmerkingen, knipTekst, type Opmerking, verschuif } from '../kies.ts'
import { woordenVan, zinnenVan } from '../zinnen.ts'
import { type Geteld, tel } from './bijhouden.tsx'
import { vindDelen } from './delen.ts'
import { Naast, Onder } from './levend.tsx'
import { startMeelezer } from './meelezen.ts'
import { bewaarConcept, leesConcept } from './opslag.ts'

/** So long after the last key the message is read. */
const RUST_MS = 300

const blad = document.querySelector<HTMLElement>('[data-berichthulp]')
if (blad) maakLevend(blad)

function maakLevend(blad: HTMLElement): void {
  const delen = vindDelen(blad)
  const taal = document.documentElement.lang === 'en' ? 'en' : 'nl'
  const [w, z] = [woordenVan(taal), zinnenVan(taal)]
  const { lezer = '', model = '', werker = '' } = blad.dataset
  const kept = leesConcept()
  let invoer: Invoer = { richting: delen.richting(), tekst: delen.veld.value, vorige: '', weg: [] }
  let antwoord: Voorspelling | null = null
  let getoond: Opmerking[] = []
  let [bewaar, veilig, gevouwen, klaar] = [kept !== null, true, false, false]
  let geteld: Geteld = 'open'
  let timer: ReturnType<typeof setTimeout> | undefined

  const meelezer = startMeelezer(
    { lezer, model },
    {
      klaar() {
        klaar = true
        blad.dataset.klaar = 'ja'
        delen.plaats.textContent = w.opApparaat
        lees()
        blijf(werker)
      },
      mis() {
        blad.classList.remove('levend')
        delen.plaats.textContent = `${w.ladenMislukt} ${w.viaServer}`
        delen.knoppen.hidden = false
        clearTimeout(timer)
      },
      bij(nieuw) {
        antwoord = nieuw
        getoond = invoer.richting === 'uit' ? kiesOpmerkingen(invoer.tekst, nieuw.spans, invoer.weg) : []
        zeg(invoer.richting === 'uit' && getoond.length > 0 ? w.aantal(getoond.length) : w.gelezen)
        teken()
      },
    },
  )

  const zeg = (text: string) => {
    if (delen.zeg.textContent !== text) delen.zeg.textContent = text
  }

  function lees(): void {
    const mis = keur(invoer)
    if (mis) {
      antwoord = null
      getoond = []
      const max = LANGSTE.toLocaleString(taal === 'en' ? 'en-GB' : 'nl-NL')
      zeg('')
      teken(mis === 'te-lang' ? w.teLang(max) : '')
    } else if (klaar) {
      const nu = new Date()
      const day = [nu.getFullYear(), nu.getMonth() + 1, nu.getDate()].map(n => String(n).padStart(2, '0'))
      meelezer.lees({
        direction: invoer.richting === 'in' ? 'in' : 'out',
        text: invoer.tekst,
        date: day.join('-'),
      })
    }
  }

  /** Another text or way: the marks move along at once, the coach looks when the hands rest. */
  function verander(naar: Partial<Invoer>, meteen = false): void {
    const oud = invoer
    invoer = { ...invoer, ...naar }
    if (delen.veld.value !== invoer.tekst) delen.veld.value = invoer.tekst
    delen.richting(invoer.richting)
    getoond = oud.richting === invoer.richting ? verschuif(getoond, oud.tekst, invoer.tekst) : []
    if (oud.richting !== invoer.richting) antwoord = null
    if (oud.tekst !== invoer.tekst) geteld = 'open'
    veilig = bewaar || invoer.tekst === ''
    if (bewaar) bewaarConcept(invoer.tekst ? invoer : null)
    tekenSpiegel()
    clearTimeout(timer)
    timer = setTimeout(lees, meteen ? 0 : RUST_MS)
  }

  function doe(daad: Daad): void {
    const na = naDaad(daad, invoer)
    gevouwen = false
    if (daad.doe === 'weg') {
      invoer = na
      getoond = antwoord ? kiesOpmerkingen(invoer.tekst, antwoord.spans, invoer.weg) : []
      teken()
      delen.uitkomst.focus()
    } else {
      verander(na, true)
      teken()
      delen.veld.focus()
    }
  }

  async function kopieer(text: string, wat: 'veld' | 'voorstel'): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      zeg(w.gekopieerd)
      if (wat === 'veld') veilig = true
      teken(w.gekopieerd)
    } catch {
      delen.veld.select()
      teken(w.kopieerMislukt)
    }
  }

  function tekenSpiegel(): void {
    // A line break at the end needs a letter after it to be as high as in the field.
    render(
      <>
        {knipTekst(invoer.tekst, getoond).map(({ tekst, nummer, tier }) =>
          nummer === null ? tekst : <mark class={tier}>{tekst}</mark>,
        )}
        {'\u200b'}
      </>,
      delen.spiegel,
    )
  }

  function teken(melding = ''): void {
    tekenSpiegel()
    delen.vak.hidden = gevouwen
    render(
      <Naast
        w={w}
        leeg={invoer.tekst === ''}
        melding={melding}
        gevouwen={gevouwen}
        ontvouw={() => {
          gevouwen = false
          teken()
          delen.veld.focus()
        }}
        kopieer={invoer.richting === 'uit' ? () => kopieer(invoer.tekst, 'veld') : undefined}
      />,
      delen.bij,
    )
    render(
      antwoord && (
        <Onder
          {...{ w, z, invoer, antwoord, bewaar, doe, geteld }}
          ouder={blad.dataset.ouder !== undefined}
          wijs={(start, end) => {
            delen.veld.focus()
            delen.veld.setSelectionRange(start, end)
          }}
          kopieer={text => kopieer(text, 'voorstel')}
          kiesBewaar={aan => {
            bewaar = bewaarConcept(aan ? invoer : null) && aan
            veilig = bewaar
            teken()
          }}
          tel={async soort => {
            geteld = 'bezig'
            teken()
            geteld = (await tel(soort)) ? 'bewaard' : 'mislukt'
            teken()
          }}
        />
      ),
      delen.uitkomst,
    )
  }

  delen.plaats.textContent = w.laden
  delen.knoppen.hidden = true
  blad.classList.add('levend')
  delen.uitkomst.replaceChildren()
  delen.form.addEventListener('submit', event => {
    if (!delen.knoppen.hidden) return
    // The one button that sends the message away, to the model of the practice, says so itself.
    if (event.submitter?.getAttribute('name') === 'met') {
      veilig = true
      return
    }
    event.preventDefault()
    lees()
  })
  delen.form.addEventListener('change', () => verander({ richting: delen.richting(), weg: [] }, true))
  delen.veld.addEventListener('input', () => verander({ tekst: delen.veld.value }))
  // What came in is pasted: then it is folded away, and the kernel stands there instead.
  delen.veld.addEventListener('paste', () => {
    if (delen.richting() === 'in' && delen.veld.value === '')
      setTimeout(() => {
        gevouwen = delen.veld.value !== ''
      })
  })
  addEventListener('beforeunload', event => {
    if (!veilig) event.preventDefault()
  })
  document.addEventListener('snel-weg', () => {
    veilig = true
    bewaar = false
    delen.veld.value = ''
  })
  if (kept && invoer.tekst === '') verander(kept, true)
  teken()
}

/**
 * From now on the page also opens without a connection, and so does its reader, whose address is that of the open door.
 * Nothing made for a person is kept (werker-routes.tsx).
 */
function blijf(werker: string): void {
  const eigen = location.pathname.startsWith('/mijn/') ? ['/mijn/berichthulp'] : []
  houdVast(werker, ['/berichthulp', ...eigen])
}
