// Recovery on the wall as it stands: one person alone never succeeds, two do; and each guard of it is seen failing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { stopOwnCluster } from '../../tests/cluster.ts'
import { herstelproeven } from './proeven-herstel.ts'
import { doeProef, openWand, type Wand } from './wand.ts'

let wand: Wand
before(async () => {
  wand = await openWand()
})
after(async () => {
  await wand.sluit()
  await stopOwnCluster()
})

/** What the probes find wrong after this change, which is undone. */
async function fouten(change = 'select 1'): Promise<string[]> {
  await wand.client.query('begin')
  try {
    await wand.client.query(change)
    const found: string[] = []
    for (const proef of herstelproeven) {
      const fout = await doeProef(wand, proef)
      if (fout) found.push(`${proef.naam}: ${fout}`)
    }
    return found
  } finally {
    await wand.client.query('rollback')
  }
}

test('een mens alleen herstelt geen account, twee wel', async () => assert.deepEqual(await fouten(), []))

const alter = (what: string) => `alter policy ${what}`
for (const [wat, change] of Object.entries({
  'een uitnodiging mag al bevestigd beginnen': alter(
    `specialist_schrijft on uitnodiging with check (traject_id = (select muur.hier('specialist')) and geopend_door = (select muur.ik()))`,
  ),
  'de specialist bevestigt zelf': alter(
    `coordinator_bevestigt_herstel on uitnodiging using (traject_id = (select muur.hier('specialist', 'coordinator')))`,
  ),
  'bevestigen kan in naam van een ander': alter(
    `coordinator_bevestigt_herstel on uitnodiging with check (true)`,
  ),
  'wie de code maakte bevestigt': alter(
    `tweede_bevestigt_herstel on personeelscode using ((select muur.is_staf()) and medewerker_id <> (select muur.ik()))`,
  ),
  'wie de code krijgt bevestigt': alter(
    `tweede_bevestigt_herstel on personeelscode using ((select muur.is_staf()) and gemaakt_door <> (select muur.ik()))`,
  ),
  'een code zonder maker': alter(
    `coordinator_schrijft on personeelscode with check ((select muur.heeft_rol('coordinator')) and bevestigd_door is null)`,
  ),
  'iedereen mag bevestigen, en niets houdt het tegen': `alter policy tweede_bevestigt_herstel on personeelscode using (true);
    alter table personeelscode drop constraint herstel_van_een_medewerker_bevestigt_een_ander`,
  'elke code werkt': `create or replace function muur.gebruik_code(van bytea) returns table (persoon_id uuid, traject_id uuid)
    language sql volatile security definer set search_path = '' as $$
      update public.personeelscode c set gebruikt_op = muur.nu() where c.hash = van returning c.medewerker_id, null::uuid $$`,
}))
  test(`gezien falen: ${wat}`, async () => assert.notDeepEqual(await fouten(change), []))
