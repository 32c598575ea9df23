// A moment or a day in a page: readable for people, exact for machines.
import { useTaal } from './taal.ts'
import { formatDag, formatMoment, formatTijd, type Kalenderdag, type Moment, parseMoment } from './tijd.ts'

/** "donderdag 14 mei, 14.00 uur" in a `<time>`; `alleenTijd` leaves the day out. */
export function Tijdstip(props: { moment: Moment; jaar?: boolean; alleenTijd?: boolean }) {
  const taal = useTaal()
  const tekst = props.alleenTijd
    ? formatTijd(props.moment, taal)
    : formatMoment(props.moment, taal, { jaar: props.jaar ?? false })
  return <time dateTime={parseMoment(props.moment).toISOString()}>{tekst}</time>
}

/** "donderdag 14 mei" in a `<time>`, with `jaar` also the year. */
export function Dag(props: { dag: Kalenderdag; jaar?: boolean; weekdag?: boolean }) {
  const keuze = { jaar: props.jaar ?? false, weekdag: props.weekdag ?? true }
  return <time dateTime={String(props.dag)}>{formatDag(props.dag, useTaal(), keuze)}</time>
}
