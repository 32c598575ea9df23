// Signing in without a passkey: number, code from an app and passphrase in one form. Works without JavaScript.
import { sql } from 'kysely'
import { eerste, leesVelden } from '../../http/formulier.ts'
import type { App, Verzoek } from '../../http/omgeving.ts'
import { toon } from '../../http/toon.tsx'
import { Formulier, Knop, Knoppen } from '../../ui/formulier.tsx'
import { Melding } from '../../ui/meldingen.tsx'
import { Tekstveld } from '../../ui/tekstvelden.tsx'
import { kloptNiet, kloptWachtzin } from './argon.ts'
import { hashNummer, leesCijfers, openGeheim, stapVan } from './eenmalig.ts'
import { beginBinnen, GedeeldVinkje } from './gedeeld.tsx'
import { isBinnen, thuis } from './ik.ts'
import { inlogWoorden } from './inlog-woorden.ts'
import { asIngevoerd } from './wachtzin.ts'

export function inloggenMetCode(app: App): void {
  app.get('/inloggen/code', c => {
    const { wie } = c.get('bezoeker')
    return isBinnen(wie) ? c.redirect(thuis(c, wie.traject), 303) : toonCode(c, false)
  })

  app.post('/inloggen/code', async c => {
    const velden = await leesVelden(c)
    const wie = await leesInlog(
      c,
      leesCijfers(eerste(velden, 'nummer')),
      leesCijfers(eerste(velden, 'cijfers')),
      eerste(velden, 'wachtzin'),
    )
    if (!wie) return toonCode(c, true)
    const { persoon_id: persoon, traject_id: traject } = wie
    await beginBinnen(c, { persoon, traject, middel: persoon }, velden)
    return c.redirect(thuis(c, wie.traject_id), 303)
  })
}

type Gevonden = { persoon_id: string; traject_id: string | null; geheim: Uint8Array; wachtzin: Uint8Array }

/**
 * Who this is, or null. Unknown number, wrong digits and wrong passphrase take the same steps and the same time.
 *
 * Guessing is not counted per account, because whoever knows a number could then shut out its owner. What limits it:
 * a guess needs all three at once and never hears which one was right (10^8 numbers, three codes of 10^6, a passphrase); a
 * right code is used up even when the passphrase is wrong, so who holds the app of somebody else has one guess in thirty
 * seconds and blocks the owner no longer than that; and strangers compare one passphrase at a time, in a line of their own (rij.ts).
 */
async function leesInlog(
  c: Verzoek,
  nummer: string,
  cijfers: string,
  wachtzin: string,
): Promise<Gevonden | null> {
  const poorten = c.get('poorten')
  const hash = hashNummer(poorten, nummer)
  const { rows } = await poorten.deur.huis(null, db =>
    sql<Gevonden>`select * from muur.vind_eenmalige_code(${hash})`.execute(db),
  )
  let wie: Gevonden | null = null
  let stap: number | null = null
  // Two people may have the same number; their codes tell them apart.
  for (const row of rows) {
    const past = stapVan(poorten, openGeheim(poorten, row.persoon_id, row.geheim), cijfers)
    if (past !== null) [wie, stap] = [row, past]
  }
  const persoon = wie?.persoon_id ?? '00000000-0000-4000-8000-000000000000'
  const { rows: gebruikt } = await poorten.deur.huis(null, db =>
    sql<{ eerste: boolean }>`select muur.stap_gebruikt(${persoon}, ${hash}, ${stap ?? 0}) as eerste`.execute(
      db,
    ),
  )
  // Who showed number and code of somebody, for the first time, waits in the line of that person; everybody else among strangers.
  const tekst = asIngevoerd(wachtzin)
  if (!wie || !gebruikt[0]?.eerste) return (await kloptNiet(poorten, tekst)) || null
  return (await kloptWachtzin(poorten, wie.persoon_id, wie.wachtzin, tekst)) ? wie : null
}

function toonCode(c: Verzoek, mis: boolean): Response {
  const w = inlogWoorden(c.get('bezoeker').taal).code
  return toon(
    c,
    {
      titel: w.titel,
      kaal: true,
      terug: { href: '/inloggen', tekst: w.terug },
      ...(mis ? { fout: true, status: 422 as const } : {}),
    },
    // Nothing typed comes back: all three open the account, and the page looks the same whatever was wrong.
    <Formulier action="/inloggen/code">
      {mis && (
        <Melding soort="gevaar" kop={w.misKop}>
          {w.mis}
        </Melding>
      )}
      <Tekstveld naam="nummer" label={w.nummer} toetsen="numeric" smal />
      <Tekstveld naam="cijfers" label={w.cijfers} toetsen="numeric" aanvullen="one-time-code" smal />
      <Tekstveld naam="wachtzin" label={w.wachtzin} soort="password" aanvullen="current-password" />
      <GedeeldVinkje c={c} />
      <Knoppen>
        <Knop>{w.verder}</Knop>
      </Knoppen>
    </Formulier>,
  )
}
