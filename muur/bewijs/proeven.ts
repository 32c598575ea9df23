// Probes of the functions of the wall: what each must give, and above all what it must not.
import type { Mens, TweeKanten } from '../../tests/twee-kanten.ts'
import { aanmeldproeven } from './proeven-aanmelden.ts'
import { afschriftproeven } from './proeven-afschrift.ts'
import { agendaproeven } from './proeven-agenda.ts'
import { banenInDatabase } from './proeven-banen.ts'
import { caseloadproeven } from './proeven-caseload.ts'
import { gedeeldproeven } from './proeven-gedeeld.ts'
import { herstelproeven } from './proeven-herstel.ts'
import { inhoudproeven } from './proeven-inhoud.ts'
import { ketenproeven } from './proeven-keten.ts'
import { meldcodeproeven } from './proeven-meldcode.ts'
import { middelproeven } from './proeven-middelen.ts'
import { nachtproeven } from './proeven-nacht.ts'
import { noodproeven } from './proeven-noodtoegang.ts'
import { oproepproeven } from './proeven-oproep.ts'
import { postproeven } from './proeven-post.ts'
import { reactieproeven } from './proeven-reactie.ts'
import { sessieproeven } from './proeven-sessie.ts'
import { themaproeven } from './proeven-themas.ts'
import { thuisproeven } from './proeven-thuis.ts'
import { toegangproeven } from './proeven-toegang.ts'
import { toestemmingproeven } from './proeven-toestemming.ts'
import { uitstelproeven } from './proeven-uitstel.ts'
import { vernietigproeven } from './proeven-vernietiging.ts'
import { verzoekproeven } from './proeven-verzoek.ts'
import { vragenlijstproeven } from './proeven-vragenlijst.ts'
import { waarneemproeven } from './proeven-waarneming.ts'
import { werkaccountproeven } from './proeven-werkaccount.ts'

/** What a probe may do. Answers are rows as `a,b;c,d`, or `fout` with the code of the database. */
export type Hulp = {
  k: TweeKanten
  /** As the superuser. */
  beheer(sql: string): Promise<string>
  /** As the app role with a capability (a person or the bare secret) and a traject. */
  als(wie: Mens | Uint8Array | null, traject: string, sql: string): Promise<string>
  /** What the door signs, as a literal. */
  teken(...delen: (string | number | null)[]): string
}

/** Gives per question what was got and what is right. */
export type Proef = {
  naam: string
  doe(h: Hulp): Promise<[vraag: string, gekregen: string, verwacht: string][]>
}

export const proeven: readonly Proef[] = [
  ...toegangproeven,
  ...caseloadproeven,
  ...thuisproeven,
  ...sessieproeven,
  ...gedeeldproeven,
  ...middelproeven,
  ...inhoudproeven,
  ...reactieproeven,
  ...toestemmingproeven,
  banenInDatabase,
  ...aanmeldproeven,
  ...herstelproeven,
  ...noodproeven,
  ...nachtproeven,
  ...werkaccountproeven,
  ...postproeven,
  ...agendaproeven,
  ...meldcodeproeven,
  ...ketenproeven,
  ...verzoekproeven,
  ...uitstelproeven,
  ...themaproeven,
  ...waarneemproeven,
  ...vragenlijstproeven,
  ...vernietigproeven,
  ...oproepproeven,
  ...afschriftproeven,
]
