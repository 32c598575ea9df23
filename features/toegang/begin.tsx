// The code of paper (and the link of the first start): one field, once, and the same answer to everything that is wrong.
import { sql } from 'kysely'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { leesPapiercode } from '../../http/papiercode.ts'
import { beginSessie } from '../../http/sessie.ts'
import { toon } from '../../http/toon.tsx'
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { woorden } from './woorden.ts'

// Too short for an accident, so no value is lost: what is longer than this is no code that somebody typed.
const LONGEST_ECHO = 60

export function begin(app: App): void {
  for (const pad of ['/begin', '/opzet']) {
    // A GET uses nothing up: who scans links in mail or prints a page leaves the code as it was.
    app.get(pad, c => toonBegin(c, pad))
    app.post(pad, async c => {
      const code = eerste(await leesVelden(c), 'code')
      const gevonden = await gebruikCode(c, leesPapiercode(code))
      if (!gevonden) return toonBegin(c, pad, code)
      await beginSessie(c, 'registratie', gevonden.persoon_id, gevonden.traject_id)
      return c.redirect('/registreren', 303)
    })
  }
}

type Gevonden = { persoon_id: string; traject_id: string | null }

async function gebruikCode(c: Verzoek, hash: Buffer | null): Promise<Gevonden | undefined> {
  // What can be no code goes the same way, so that it takes as long: no code has this hash.
  const { rows } = await c
    .get('poorten')
    .deur.huis(null, db =>
      sql<Gevonden>`select * from muur.gebruik_code(${hash ?? Buffer.alloc(32)})`.execute(db),
    )
  return rows[0]
}

/** Wrong, expired, used and malformed are one page: it says again what was typed, and nothing about why. */
function toonBegin(c: Verzoek, pad: string, getypt?: string): Response {
  const w = woorden(c.get('bezoeker').taal)
  const opzet = pad === '/opzet'
  const mis = getypt === undefined ? undefined : w.begin.mis
  return toon(
    c,
    {
      titel: opzet ? w.opzet.titel : w.begin.titel,
      kaal: true,
      modules: [c.get('poorten').assets.modules.begin as string],
      ...(mis ? { fout: true, status: 422 as const } : {}),
    },
    <>
      <p>{opzet ? w.opzet.uitleg : w.begin.uitleg}</p>
      {/* One question: its error stands with it, a summary above would say it twice. */}
      <Formulier action={pad}>
        <Tekstveld
          naam="code"
          label={w.begin.code}
          hint={w.begin.hint}
          fout={mis}
          waarde={(getypt ?? '').slice(0, LONGEST_ECHO)}
        />
        <Knoppen>
          <Knop>{w.begin.verder}</Knop>
        </Knoppen>
      </Formulier>
      {!opzet && (
        <p class="zacht">
          {w.begin.heb} <a href="/inloggen">{w.begin.inloggen}</a>
        </p>
      )}
    </>,
  )
}
