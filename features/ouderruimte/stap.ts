// What the ouder could do now: one step at a time, and never a count of what waits.

export type Stap = 'verslag' | 'doelen' | 'vragenlijst' | 'checkin'

/** What is known of this day. `afgesloten`: the traject has ended. */
export type Dag = {
  verslagWacht: boolean
  doelenWachten: boolean
  vragenWachten: boolean
  ingecheckt: boolean
  afgesloten: boolean
}

/**
 * The one next step: reading what was written about you comes first, then your doelen, then questions that lie ready, then the check-in of
 * today. Questions about the help stay after its end. Null when there is nothing, and that is fine.
 */
export function volgendeStap(dag: Dag): Stap | null {
  if (dag.verslagWacht) return 'verslag'
  if (dag.afgesloten) return dag.vragenWachten ? 'vragenlijst' : null
  if (dag.doelenWachten) return 'doelen'
  if (dag.vragenWachten) return 'vragenlijst'
  return dag.ingecheckt ? null : 'checkin'
}
