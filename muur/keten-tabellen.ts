// Which tables are the dossier, and so in the chain; and which are not, each with the reason. A new table is one line here.
import type { Deel } from './keten.ts'

type Rij = Readonly<Record<string, unknown>>

/**
 * By table the chain in which what is written there gets its link. In `dossier` only what the ouder may read: each of its links can
 * be opened for them. A ground that is not told yet waits in `besloten`.
 */
export const ketentabellen: Readonly<Record<string, Deel | ((rij: Rij) => Deel)>> = {
  aanmelding: 'besloten',
  kind: 'dossier',
  ouder: 'dossier',
  triage: 'besloten',
  plan: 'dossier',
  doel: 'dossier',
  gesprek: 'dossier',
  uitspraak: 'dossier',
  score: 'dossier',
  checkin: 'dossier',
  telling: 'dossier',
  verslag: 'besloten',
  verslagversie: 'dossier',
  verklaring: 'dossier',
  stukverklaring: 'dossier',
  ondertekening: 'dossier',
  reactie: 'dossier',
  antwoord: 'dossier',
  verslagpapier: 'dossier',
  vragenlijst: 'dossier',
  vragenlijstantwoord: 'dossier',
  afsluiting: 'dossier',
  oproep: 'dossier',
  meldcode: 'besloten',
  meldstap: 'besloten',
  grondslag: rij => (rij.zwijgen && !rij.verteld_op ? 'besloten' : 'dossier'),
  toestemming: 'dossier',
  // Of a ground that is not told the ouder does not know that it went out.
  verstrekking: 'besloten',
  // How a copy is made is not shown; the copy that was given is.
  afschriftdeel: 'besloten',
  afschriftoordeel: 'besloten',
  afschriftpapier: 'dossier',
}

/** Who writes these may not read them back: their links are made of what was sent, which is the whole row. */
export const uitWaarden: ReadonlySet<string> = new Set(['aanmelding', 'kind'])

/** The other tables of a traject, with the reason why nothing of them is in the chain. */
export const nietInDeKeten: Readonly<Record<string, string>> = {
  traject: 'what happened to it stands in triage, plan and afsluiting; a name to call by is no dossier',
  toegang: 'written by the functions of the wall; whoever comes in is in the log',
  waarneming: 'written by the functions of the wall; who stood in and what they opened is in the log',
  uitnodiging: 'a code of paper to sign in with',
  seintje: 'an agreement about e-mail that either ends at once',
  verzending: 'what the sender of e-mail keeps for itself, without words',
  noodtoegang: 'who came in and why; each opening is a line in the log',
  logregel:
    'no role changes or removes a line, and a link for each page that is read would make reading dear',
  dagboek: 'of the ouder alone, who may take it away without a trace (decision 0026)',
  dagboekblad: 'of the ouder alone, who may take it away without a trace (decision 0026)',
  dagboekdeling: 'shown until the ouder takes it back, and then gone (decision 0026)',
  verzoek:
    'also holds complaints, which are no dossier and not for the specialist; it is decided once, and the log tells who asked and answered',
  uitstel: 'that an answer to a verzoek takes longer; as little in the chain as what it is about',
  vernietiging:
    'who decided that the rest goes; it stays when the dossier and the openings of the chain are gone',
  afschrift:
    'how far a copy is, written by the functions of the wall; what was given hangs in the chain itself',
  bewaarreden: 'why the practice keeps what it has; nothing of the help, and no words',
  keten: 'the chain itself',
  ketenopening: 'what opens the chain, and may be destroyed',
}

/** The chain of this row, or null for a table that is not in it. */
export function deelVan(tabel: string, rij: Rij): Deel | null {
  if (!Object.hasOwn(ketentabellen, tabel)) return null
  const deel = ketentabellen[tabel] as Deel | ((rij: Rij) => Deel)
  return typeof deel === 'function' ? deel(rij) : deel
}
