// The passphrase of a person: choosing one, keeping it, and the five attempts at it.
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import {
  leesWachtzin,
  normaliseerWachtzin,
  WACHTZIN_MATEN,
  type WachtzinReden,
} from '../../domein/wachtzin.ts'
import type { Verzoek } from '../../http/omgeving.ts'
import { eindigSessie, maakSessie } from '../../http/sessie.ts'
import { hashWachtzin, kloptWachtzin } from './argon.ts'
import { ikMet } from './ik.ts'

/**
 * What others try first, in lower case, kept here so that nothing is asked elsewhere: our own collection of Dutch and English words
 * and passphrases, and the passwords that leaked most often (origin and licence stand in each file). One text and not 43,000: it
 * is looked through a few times a year, and as a Set it takes 10 MB.
 */
const lijst = `\n${['bekende-wachtzinnen.txt', 'gelekte-wachtzinnen.txt']
  .map(naam => readFileSync(new URL(naam, import.meta.url), 'utf8').replace(/^(#.*)?\n/gm, ''))
  .join('')}`
export const bekend: { has(wachtzin: string): boolean } = {
  has: wachtzin => lijst.includes(`\n${wachtzin}\n`),
}

export type NieuweWachtzin =
  | { ok: true; phc: string }
  | { ok: false; redenen: (WachtzinReden | 'niet-gelijk')[] }

/** Reads a new passphrase, typed twice. Refused with every reason; else hashed, to keep. */
export async function leesNieuweWachtzin(c: Verzoek, een: string, twee: string): Promise<NieuweWachtzin> {
  const { persoon } = ikMet(c, 'vol', 'registratie')
  const gelezen = leesWachtzin(een, { ...(await watAnderenWeten(c)), bekend })
  if (!gelezen.ok) return gelezen
  if (normaliseerWachtzin(twee.slice(0, 1000)) !== gelezen.waarde)
    return { ok: false, redenen: ['niet-gelijk'] }
  return { ok: true, phc: await hashWachtzin(c.get('poorten'), persoon, gelezen.waarde) }
}

/** What was typed, as it is compared. What can be no passphrase becomes one that nobody has. */
export function asIngevoerd(tekst: string): string {
  return tekst.length <= 4 * WACHTZIN_MATEN.langste && tekst.isWellFormed() ? normaliseerWachtzin(tekst) : ''
}

/**
 * One attempt at the own passphrase in this session. Counted before it is compared; after the fifth wrong one the session
 * has ended. The count is of the session, never of the account: nobody can shut out somebody else.
 */
export async function probeerWachtzin(c: Verzoek, tekst: string): Promise<'goed' | 'fout' | 'gestopt'> {
  const { persoon } = ikMet(c, 'vol', 'sleutel', 'afgedekt')
  const { deur } = c.get('poorten')
  const { geheim } = c.get('bezoeker')
  const [poging, hash] = await deur.huis(geheim, async db => {
    const { rows } = await sql<{ nummer: number | null }>`select muur.poging() as nummer`.execute(db)
    const row = await db
      .selectFrom('wachtzin')
      .select('hash')
      .where('persoon_id', '=', persoon)
      .executeTakeFirst()
    return [rows[0]?.nummer ?? null, row?.hash ?? null] as const
  })
  if (poging !== null && (await kloptWachtzin(c.get('poorten'), persoon, hash, asIngevoerd(tekst))))
    return 'goed'
  if (poging !== null && poging < 5) return 'fout'
  await eindigSessie(c)
  return 'gestopt'
}

// Names and birthdays the ex knows: of the ouder and the children, read through the door as the ouder; of staff the own name.
async function watAnderenWeten(c: Verzoek): Promise<{ namen: string[]; dagen: string[] }> {
  const { persoon, traject, naam } = ikMet(c, 'vol', 'registratie')
  const praktijk = c.get('praktijk')
  const namen = [naam, praktijk.naam, praktijk.neutraleNaam]
  if (!traject) return { namen, dagen: [] }
  const poorten = c.get('poorten')
  // A complete sign-in that nobody holds, for this one reading: a registration alone opens no traject.
  const geheim = await maakSessie(poorten, null, 'vol', persoon, traject)
  try {
    return await poorten.deur.traject(geheim, traject, { actie: 'R', onderdeel: 'toegang' }, async db => {
      const ouders = await db
        .selectFrom('ouder')
        .select(['id', 'voornaam', 'achternaam'])
        .where('traject_id', '=', traject)
        .orderBy('id')
        .execute()
      const kinderen = await db
        .selectFrom('kind')
        .select(['id', 'voornaam', 'geboortedatum'])
        .where('traject_id', '=', traject)
        .orderBy('id')
        .execute()
      return {
        namen: [
          ...namen,
          ...ouders.flatMap(o => [o.voornaam, o.achternaam]),
          ...kinderen.map(k => k.voornaam),
        ],
        dagen: kinderen.map(k => String(k.geboortedatum)),
      }
    })
  } finally {
    await poorten.deur.huis(geheim, db => sql`select muur.eindig_sessie()`.execute(db))
  }
}
