// A moment or a day in a page: readable for people, exact for machines.
import { useTaal } from './taal.ts'
import { formatDag, formatDagVan, formatTijd, type Kalenderdag, type Moment, parseMoment } from './tijd.ts'

/** "donderdag 14 mei, 14.00 uur" in a `<time>`, broken only after the day; `alleenTijd` leaves the day out. */
export function Tijdstip(props: { moment: Moment; jaar?: boolean; alleenTijd?: boolean }) {
  const taal = useTaal()
  const tijd = formatTijd(props.moment, taal)
  return (
    <time dateTime={parseMoment(props.moment).toISOString()}>
      {props.alleenTijd ? (
        tijd
      ) : (
        <>
          <span class="heel">{formatDagVan(props.moment, taal, { jaar: props.jaar ?? false })},</span>{' '}
          <span class="heel">{tijd}</span>
        </>
      )}
    </time>
  )
}

/** "donderdag 14 mei" in a `<time>`, with `jaar` also the year. */
export function Dag(props: { dag: Kalenderdag; jaar?: boolean; weekdag?: boolean }) {
  const keuze = { jaar: props.jaar ?? false, weekdag: props.weekdag ?? true }
  return <time dateTime={String(props.dag)}>{formatDag(props.dag, useTaal(), keuze)}</time>
}
