// Whether the program is well, for who keeps it going: e-mail, disk, database, version, last proof (wall.md, D6).
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { isNeutraleAfzender } from '../../domein/praktijk.ts'
import { eist, ikVan } from '../../http/bezoeker.ts'
import { inHuis } from '../../http/binnen.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { NietGevonden } from '../../muur/deur.ts'
import { readUitslag } from '../../muur/uitslag.ts'
import { GezondheidPagina, type Toestand } from './pages.tsx'
import { woorden } from './woorden-en.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

export function gezondheid(app: App): void {
  app.get('/praktijk/gezondheid', eist('staf'), async c => {
    const { rollen } = ikVan(c)
    if (!rollen.includes('coordinator') && !rollen.includes('beheerder')) throw new NietGevonden()
    const { taal } = c.get('bezoeker')
    const w = woorden(taal)
    return toon(
      c,
      {
        titel: w.titel,
        ...(rollen.includes('coordinator') ? { terug: { href: '/praktijk', tekst: w.terug } } : {}),
      },
      <GezondheidPagina w={w} taal={taal} t={await readToestand(c)} />,
    )
  })
}

async function readToestand(c: Verzoek): Promise<Toestand> {
  const { post, schijf } = c.get('poorten')
  const { rows } = await inHuis(c, db =>
    sql<{ wacht: number | null; versie: string }>`
      select muur.wachtende_post() as wacht, current_setting('server_version') as versie`.execute(db),
  )
  return {
    afzender: post.afzender,
    neutraal: isNeutraleAfzender(post.afzender ?? '', c.get('praktijk').naam),
    post: post.stand(),
    wacht: rows[0]?.wacht ?? 0,
    database: rows[0]?.versie.split(' ')[0] ?? '',
    schijf: schijf ? await schijf() : null,
    versie: version,
    bewijs: readUitslag(),
  }
}
