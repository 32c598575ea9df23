// Home of the ouder: when the next gesprek is, what to try until then, and one next step. Nothing counts, nothing asks twice.
import { Kaart, Lijst } from '../../ui/blokken.tsx'
import { Knop, Knoppen } from '../../ui/formulier.tsx'
import { Motief } from '../../ui/motief.tsx'
import { useTaal } from '../../ui/taal.ts'
import { formatDagVan, formatTijd } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import { eersteAlinea } from './huiswerk.tsx'
import { zegPlaats } from './plaats.tsx'
import type { GesprekRij, Waarnemer } from './queries.ts'
import type { Stap } from './stap.ts'
import { ZegWaarnemer } from './waarnemer.tsx'
import type { Woorden } from './woorden.ts'

const WEGEN: Record<Stap, string> = {
  verslag: '/mijn/verslag',
  doelen: '/mijn/doelen',
  vragenlijst: '/mijn/vragenlijst',
  checkin: '/mijn/checkin',
}

type Props = {
  w: Woorden
  nu: Temporal.Instant
  volgende: GesprekRij | undefined
  laatste: GesprekRij | undefined
  stap: Stap | null
  afgesloten: boolean
  /** When a new way to sign in was made, in the last 30 days. */
  nieuwMiddel: Temporal.Instant | null
  waarnemer: Waarnemer | null
  /** Whether there is a letter to read. */
  brief: boolean
  /** A check-in was saved today, and the confirmation does not already say so. */
  zegBewaard: boolean
  /** The check-in was put off: it stands among the quiet ways on. */
  kanToch: boolean
}

/** Whether there is anything beside the next time: homework or a step. */
export const isLeeg = (p: Pick<Props, 'laatste' | 'stap'>): boolean => !p.stap && !p.laatste?.huiswerk

/** The page under its heading. The heading is the next time itself, or "Vandaag". */
export function Thuis(props: Props) {
  const { w, volgende, laatste, stap } = props
  if (isLeeg(props)) return <Niets {...props} />
  return (
    <>
      <p class="inleiding">
        {volgende ? `${w.thuis.volgende}. ${zegPlaats(volgende, w)}.` : w.thuis.geenGesprek}
      </p>
      <ZegWaarnemer w={w} waarnemer={props.waarnemer} />
      {stap && (
        <Kaart kop={w.thuis.stap[stap].kop}>
          <p>{w.thuis.stap[stap].uitleg}</p>
          <Knoppen>
            <Knop href={WEGEN[stap]}>{w.thuis.stap[stap].knop}</Knop>
          </Knoppen>
        </Kaart>
      )}
      {laatste?.huiswerk && <Proberen w={w} gesprek={laatste} />}
      {props.zegBewaard && <p class="zacht">{w.thuis.bewaard}</p>}
      <NieuwMiddel w={w} op={props.nieuwMiddel} />
      <Verder w={w} kanToch={props.kanToch} brief={props.brief} />
    </>
  )
}

function Proberen({ w, gesprek }: { w: Woorden; gesprek: GesprekRij }) {
  const { begin, rest } = eersteAlinea(gesprek.huiswerk ?? '')
  const pad = `/mijn/gesprekken/${gesprek.id}/huiswerk`
  return (
    <Kaart kop={w.thuis.huiswerk} actie={{ href: pad, tekst: rest ? w.thuis.leesVerder : w.thuis.opPapier }}>
      <p class="letterlijk">{begin}</p>
    </Kaart>
  )
}

function Niets({ w, nu, volgende, afgesloten, nieuwMiddel, waarnemer, brief, kanToch }: Props) {
  const taal = useTaal()
  const tot = volgende && !afgesloten ? w.thuis.tot(zegWanneer(volgende.begint_op, nu, taal)) : null
  return (
    <>
      <div class="leeg">
        <Motief sier />
        <h1>{afgesloten ? w.thuis.klaar : (tot ?? w.thuis.niets)}</h1>
      </div>
      {!afgesloten && (
        <p class="inleiding">{volgende ? `${zegPlaats(volgende, w)}.` : w.thuis.geenGesprek}</p>
      )}
      {!afgesloten && <ZegWaarnemer w={w} waarnemer={waarnemer} />}
      <NieuwMiddel w={w} op={nieuwMiddel} />
      <Verder w={w} kanToch={kanToch} brief={brief} />
    </>
  )
}

// For 30 days, so that nobody adds a way in unseen (safety.md, Safe to use where somebody watches).
function NieuwMiddel({ w, op }: { w: Woorden; op: Temporal.Instant | null }) {
  const taal = useTaal()
  if (!op) return null
  return (
    <p class="zacht">
      {w.thuis.nieuwMiddel(formatDagVan(op, taal))} <a href="/toegang">{w.thuis.kenJeDie}</a>
    </p>
  )
}

// Within six days the weekday says enough: "donderdag 14.00 uur".
function zegWanneer(moment: Temporal.Instant, nu: Temporal.Instant, taal: Taal): string {
  const dag = formatDagVan(moment, taal)
  const tijd = formatTijd(moment, taal)
  return nu.until(moment).total('hours') < 6 * 24 ? `${dag.split(' ')[0]} ${tijd}` : `${dag}, ${tijd}`
}

/** The quiet ways on, one below the other. */
const Verder = ({ w, kanToch, brief }: { w: Woorden; kanToch: boolean; brief: boolean }) => (
  <Lijst
    regels={[
      ...(kanToch ? [{ tekst: w.thuis.tochCheckin, href: WEGEN.checkin }] : []),
      { tekst: w.thuis.alleGesprekken, href: '/mijn/gesprekken' },
      ...(brief ? [{ tekst: w.thuis.brieven, href: '/mijn/brieven' }] : []),
      { tekst: w.thuis.dagboek, href: '/mijn/dagboek' },
      { tekst: w.thuis.overleg, href: '/overleg-nodig' },
      { tekst: w.thuis.dossier, href: '/mijn/dossier' },
      { tekst: w.thuis.wieKeek, href: '/mijn/wie-keek' },
      { tekst: w.thuis.gescheiden, href: '/zo-blijft-dit-gescheiden' },
    ]}
  />
)
