// The fictional practice itself: set up through the real link, with its people, locations and day parts.
import { sql } from 'kysely'
import { maakOpzetCode } from '../features/toegang/opzet.ts'
import type { Poorten } from '../http/omgeving.ts'
import { type Balie, leesGeheim } from './bezoek.ts'
import type { Inwoner } from './personen.ts'

export type Huis = {
  coordinator: string
  specialisten: readonly { id: string; naam: string }[]
  locaties: { werf: string; zonnehof: string }
  inwoners: Inwoner[]
}

const COORDINATOR = 'Marijke Terlouw'

/** Five specialisten: two pairs and one without. In each pair one is of the lane of an ouder and one is not. */
const SPECIALISTEN = [
  { naam: 'Hanna Oosterveld', paar: 0, positie: 0, registratie: 'SKJ 110 042 917', bij: 'paar 1' },
  { naam: 'Ruud Nieuwenhuis', paar: 0, positie: 1, registratie: 'SKJ 110 058 203', bij: 'paar 1' },
  { naam: 'Fatima Benali', paar: 1, positie: 0, registratie: 'SKJ 120 007 664', bij: 'paar 2' },
  { naam: 'Wietske Algra', paar: 1, positie: 1, registratie: 'SKJ 100 031 588', bij: 'paar 2' },
  {
    naam: 'Jonas Verhulst',
    paar: null,
    positie: null,
    registratie: 'SKJ 130 012 046',
    bij: 'nog zonder paar',
  },
] as const

/** Makes the practice as its first coordinator would. Gives who and what there is. */
export async function zetOp(poorten: Poorten, balie: Balie, vandaag: Temporal.PlainDate): Promise<Huis> {
  const coordinator = await openPraktijk(poorten, balie)
  const { toeval, deur } = poorten
  const bezoek = await balie.als(coordinator)
  const paren = [toeval.uuid(), toeval.uuid()]
  const specialisten = SPECIALISTEN.map(s => ({ ...s, id: toeval.uuid() }))
  const locaties = { werf: toeval.uuid(), zonnehof: toeval.uuid() }
  await deur.huis(leesGeheim(bezoek), async db => {
    for (const { id, naam, registratie, paar, positie } of specialisten)
      await db
        .insertInto('medewerker')
        .values({
          id,
          naam,
          rollen: ['specialist'],
          registratie,
          registratie_tot: vandaag.add({ years: 2, months: positie ?? 5 }),
          plaatsen: 14,
          paar: paar === null ? null : paren[paar]!,
          positie,
          sinds: sql`muur.nu()`,
        })
        .execute()
    await db
      .insertInto('locatie')
      .values([
        { id: locaties.werf, naam: 'De Werf', adres: 'Vlinderkade 12, Utrecht' },
        { id: locaties.zonnehof, naam: 'Het Zonnehof', adres: 'Kastanjehof 3, Amersfoort' },
      ])
      .execute()
    await db.insertInto('dagdeel').values(verdeelDagdelen(locaties)).execute()
  })
  await planVakantie(balie, specialisten[2]!.id, vandaag.add({ days: 24 }), poorten)
  const staf = (id: string, naam: string, rol: Inwoner['rol'], bij: string): Inwoner => ({
    rol,
    naam,
    persoon: id,
    traject: null,
    bij,
  })
  return {
    coordinator,
    specialisten,
    locaties,
    inwoners: [
      staf(coordinator, COORDINATOR, 'coordinator', 'ook beheerder'),
      ...specialisten.map(s => staf(s.id, s.naam, 'specialist', s.bij)),
    ],
  }
}

async function openPraktijk(poorten: Poorten, balie: Balie): Promise<string> {
  const link = await maakOpzetCode(poorten)
  const eerste = balie.iemand()
  await eerste.stuur('/opzet', { code: link?.split('#')[1] ?? '' })
  const wie = await poorten.deur.wie(leesGeheim(eerste))
  if (!wie) throw new Error('The link of the set-up opened nothing')
  const bezoek = await balie.als(wie.persoon)
  await bezoek.vulIn('/opzet/praktijk', {
    eigen_naam: COORDINATOR,
    naam: 'Praktijk Windstil',
    neutrale_naam: 'Mijn agenda',
    telefoon: '030 000 01 20',
    regio: 'midden',
    wachttijd: 'start binnen ongeveer vijf weken',
  })
  return wie.persoon
}

/** Mornings, afternoons and two evenings change sides by day and location, so each side finds room everywhere. */
function verdeelDagdelen(locaties: Huis['locaties']) {
  return Object.values(locaties).flatMap((locatie_id, nr) =>
    [1, 2, 3, 4, 5].flatMap(weekdag =>
      (['ochtend', 'middag', 'avond'] as const)
        .filter(deel => deel !== 'avond' || weekdag === 2 || weekdag === 4)
        .map((deel, i) => ({ locatie_id, weekdag, deel, baan: (weekdag + i + nr) % 2 })),
    ),
  )
}

async function planVakantie(
  balie: Balie,
  specialist: string,
  van: Temporal.PlainDate,
  { toeval }: Poorten,
): Promise<void> {
  const bezoek = await balie.als(specialist)
  const { uuid } = toeval
  const dagen = { van: van.toString(), tot: van.add({ days: 9 }).toString() }
  await bezoek.vulIn('/agenda', { id: uuid(), ...dagen }, '/agenda/afwezigheid')
}
