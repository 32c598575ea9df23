// Days of the calendar in Amsterdam: which day an instant is there, adding months, weekdays.

/** A day of the calendar, as its number of days since 1 January 1970. */
export type Dag = number

const etmaal = 86_400_000
let vorm: Intl.DateTimeFormat | undefined

function amsterdam(ms: number): number[] {
  vorm ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const deel = Object.fromEntries(vorm.formatToParts(ms).map(p => [p.type, Number(p.value)]))
  return [deel.year!, deel.month!, deel.day!]
}

/** The day of year, month (1-12) and day; null for a day that does not exist (31-6, 29-2 in an odd year). */
export function dagVan(jaar: number, maand: number, dag: number): Dag | null {
  const d = new Date(Date.UTC(jaar, maand - 1, dag))
  return d.getUTCMonth() === maand - 1 && d.getUTCDate() === dag ? d.getTime() / etmaal : null
}

/**
 * The day on which a message was written: `2026-06-14`, or an instant (`2026-03-28T23:30:00Z` is 29 March in
 * Amsterdam). A time without a zone is Amsterdam time. Null for anything else.
 */
export function leesDag(date: string | undefined): Dag | null {
  const m = date === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/.exec(date.trim())
  if (!m) return null
  if (m[4] && /(?:Z|[+-]\d{2}:?\d{2})$/i.test(m[4])) {
    const ms = Date.parse(date!)
    if (Number.isNaN(ms)) return null
    const [j, ma, d] = amsterdam(ms)
    return dagVan(j!, ma!, d!)
  }
  return dagVan(+m[1]!, +m[2]!, +m[3]!)
}

/** Year, month (1-12) and day of the month. */
export function delen(dag: Dag): { jaar: number; maand: number; dag: number } {
  const d = new Date(dag * etmaal)
  return { jaar: d.getUTCFullYear(), maand: d.getUTCMonth() + 1, dag: d.getUTCDate() }
}

/** `2026-06-14`. */
export function iso(dag: Dag): string {
  return new Date(dag * etmaal).toISOString().slice(0, 10)
}

/** 1 Monday to 7 Sunday. */
export function weekdag(dag: Dag): number {
  return ((((dag + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week of this day. */
export function maandag(dag: Dag): Dag {
  return dag - weekdag(dag) + 1
}

/** The day `n` months later; the last of the month where the day does not exist. */
export function plusMaanden(dag: Dag, n: number): Dag {
  const { jaar, maand, dag: d } = delen(dag)
  const eerste = new Date(Date.UTC(jaar, maand - 1 + n, 1))
  const laatste = new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + 1, 0)).getUTCDate()
  return eerste.getTime() / etmaal + Math.min(d, laatste) - 1
}
