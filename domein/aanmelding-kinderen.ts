// The part of an aanmelding about the children, and the one question that chooses the lane (S1; wall.md, Lanes).
import { type Aanmelding, type AanmeldingVeld, MATEN, NAAM_EERST, OUDER_OF_JONGER } from './aanmelding.ts'
import type { Bit } from './banen.ts'
import type { Formulier } from './formulier.ts'
import { isKindOp } from './leeftijd.ts'

type Kinderen = { kinderen: Aanmelding['kinderen']; oudste: string | null; kant: Bit | null }

const NUMMERS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/**
 * Reads the rows in which anything was typed; at least one child, each 0 up to and including 17 today, unborn not.
 * The eldest child of this pair of parents is asked apart, because it may be grown up or not be in the list. It cannot be
 * younger than every child in the list: one of those at least is of this pair.
 */
export function leesKinderen(f: Formulier<AanmeldingVeld>, vandaag: Temporal.PlainDate): Kinderen {
  const delen = [
    'voornaam',
    'geboortedatum',
    'geboortedatum_dag',
    'geboortedatum_maand',
    'geboortedatum_jaar',
  ]
  const rijen = NUMMERS.filter(nr => delen.some(deel => f.ingevuld(`kind${nr}_${deel}`)))
  if (rijen.length === 0) f.fout('kind1_voornaam', 'geen-kind')
  const gelezen = rijen.map(nr => {
    const voornaam = f.tekst(`kind${nr}_voornaam`, { max: MATEN.naam, verplicht: true })
    const veld = `kind${nr}_geboortedatum` as const
    const geboortedatum = f.datum(veld, { vandaag, terug: { years: 120 } }, true)
    if (geboortedatum && !isKindOp(Temporal.PlainDate.from(geboortedatum), vandaag)) f.fout(veld, 'is-al-18')
    return { voornaam, geboortedatum }
  })
  const kinderen = gelezen.flatMap(({ voornaam, geboortedatum }) =>
    geboortedatum ? [{ voornaam, geboortedatum }] : [],
  )
  const oudste = f.datum('oudste', { vandaag, terug: { years: 70 } }, true)
  const alleGelezen = kinderen.length === rijen.length && rijen.length > 0
  if (oudste && alleGelezen && kinderen.every(kind => kind.geboortedatum < oudste)) {
    f.fout('oudste', 'jonger-dan-alle-kinderen')
  }
  return { kinderen, oudste, kant: leesKant(f) }
}

function leesKant(f: Formulier<AanmeldingVeld>): Bit | null {
  const antwoord = f.keuze('ouder_of_jonger', OUDER_OF_JONGER, true)
  if (antwoord !== 'gelijk') return antwoord === null ? null : antwoord === 'ouder' ? 0 : 1
  const eerst = f.keuze('naam_eerst', NAAM_EERST, true)
  return eerst === null ? null : eerst === 'eigen' ? 0 : 1
}
