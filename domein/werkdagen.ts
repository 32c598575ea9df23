// Terms in working days: Monday to Friday without public holidays (OP090, OP271, OP272; standards/formules).
import { isFeestdag } from './feestdagen.ts'

/** Whether a date is free. "Working day" is not defined in iJw: a practice may leave out holidays or add some. */
type IsVrij = (datum: Temporal.PlainDate) => boolean

function isWerkdag(datum: Temporal.PlainDate, isVrij: IsVrij = vrijVolgensWet): boolean {
  return datum.dayOfWeek <= 5 && !isVrij(datum)
}

/** The date a number of working days after an event; the day of the event itself does not count. */
export function werkdagenNa(
  gebeurtenis: Temporal.PlainDate,
  aantal: number,
  isVrij?: IsVrij,
): Temporal.PlainDate {
  let datum = gebeurtenis
  for (let over = aantal; over > 0; ) {
    datum = datum.add({ days: 1 })
    if (isWerkdag(datum, isVrij)) over--
  }
  return datum
}

function vrijVolgensWet(datum: Temporal.PlainDate): boolean {
  return isFeestdag(datum)
}
