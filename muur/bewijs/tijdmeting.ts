// Timing: what is of somebody else takes as long as what does not exist (Welch's t over interleaved pairs; wall.md, proof 6).
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { seededRandom } from '../../platform/random.ts'
import { maakTweeKanten, type TweeKanten } from '../../tests/twee-kanten.ts'

/** `t` is Welch's t; good when |t| < 4.5, or for the control, a leak on purpose, when |t| > 10. `n` per class. */
export type Tijd = { naam: string; t: number; n: number; goed: boolean; seconden: number }

type Sonde = { naam: string; controle?: true; doe(id: string): Promise<unknown> }

const RIJEN = 400

/** One measure in a line, in Dutch. */
export const vertelTijd = ({ naam, t, n, goed, seconden }: Tijd): string =>
  `Tijd (${seconden.toFixed(1)} s): ${naam}: t = ${t.toFixed(2)} bij ${n} (${goed ? 'goed' : 'FOUT'})`

/** Measures every probe with `n` of each class. `klaar` hears of each. */
export async function meetTijden(n: number, klaar: (tijd: Tijd) => void = () => {}): Promise<Tijd[]> {
  const k = await maakTweeKanten()
  const client = await k.rauw()
  try {
    const [vreemd, nergens] = [maakIds('vreemd'), maakIds('nergens')]
    await vul(k, vreemd)
    const toeval = seededRandom('tijdmeting')
    const results: Tijd[] = []
    for (const sonde of sondes(k, client)) {
      const [a, b] = [[] as number[], [] as number[]]
      const begin = performance.now()
      for (let i = -500; i < n; i++) {
        const first = (toeval.bytes(1)[0] as number) % 2
        for (const which of [first, 1 - first]) {
          const id = (which === 0 ? vreemd : nergens)[Math.abs(i) % RIJEN] as string
          const from = process.hrtime.bigint()
          await sonde.doe(id)
          const took = Number(process.hrtime.bigint() - from)
          if (i >= 0) (which === 0 ? a : b).push(took)
        }
      }
      const t = welch(a, b)
      const goed = sonde.controle ? Math.abs(t) > 10 : Math.abs(t) < 4.5
      const tijd = { naam: sonde.naam, t, n, goed, seconden: (performance.now() - begin) / 1000 }
      results.push(tijd)
      klaar(tijd)
    }
    return results
  } finally {
    await client.end()
    await k.w.poorten.deur.sluit()
  }
}

function sondes(k: TweeKanten, client: pg.Client): Sonde[] {
  const { a } = k
  const geheim = Buffer.from(a.specialist.geheim as Uint8Array).toString('hex')
  const als = (traject: string) =>
    `begin; set local synchronous_commit = off; select set_config('luwte.sessie', '${geheim}', true), set_config('luwte.traject', '${traject}', true);`
  const cookie = `__Host-s=${Buffer.from(a.specialist.geheim as Uint8Array).toString('base64url')}`
  return [
    {
      naam: 'een gesprek zoeken in het eigen traject',
      doe: id =>
        client.query(
          `${als(a.traject)} select id from gesprek where traject_id = '${a.traject}' and id = '${id}'; rollback`,
        ),
    },
    {
      naam: 'een rij schrijven met een id van een ander',
      doe: id =>
        client.query(
          `${als(a.traject)} insert into uitspraak (traject_id, id, gesprek_id, soort, tekst, wie, gemaakt_op) select '${a.traject}', '${id}', id, 'volgens', decode('01' || repeat('00', 40), 'hex'), decode('01' || repeat('00', 40), 'hex'), now() from gesprek where traject_id = '${a.traject}' limit 1; rollback`,
        ),
    },
    {
      naam: 'een ander traject noemen',
      doe: id =>
        client.query(
          `${als(id)} select muur.rol(), (select count(id) from gesprek where traject_id = '${id}'); rollback`,
        ),
    },
    {
      naam: 'een bladzijde van een ander traject opvragen',
      doe: async id => {
        const r = await k.w.app.request(`/trajecten/${id}`, { headers: { cookie } })
        await r.arrayBuffer()
      },
    },
    {
      naam: 'controle: een sleutel zonder traject',
      controle: true,
      doe: id => client.query(`${als(a.traject)} select id from proefsleutel where id = '${id}'; rollback`),
    },
  ]
}

/** Ids of both classes are made in one way: how a text came about in memory takes time too, when it is sent. */
const maakIds = (naam: string): string[] =>
  Array.from({ length: RIJEN }, (_, i) => createHash('sha256').update(`${naam} ${i}`).digest('hex')).map(
    h => `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`,
  )

/** Fills side B with rows of these ids, which exist everywhere there, also as trajecten; and one table with the wrong key. */
async function vul(k: TweeKanten, ids: readonly string[]): Promise<void> {
  const list = `unnest(array[${ids.map(id => `'${id}'`)}]::uuid[]) id`
  await k.w.superuser(c =>
    c.query(`
    insert into gesprek (traject_id, id, begint_op, minuten, plaats) select '${k.b.traject}', id, muur.nu(), 60, 'online' from ${list};
    insert into uitspraak (traject_id, id, gesprek_id, soort, tekst, wie, gemaakt_op)
      select '${k.b.traject}', id, id, 'volgens', decode('01' || repeat('00', 40), 'hex'), decode('01' || repeat('00', 40), 'hex'), muur.nu() from ${list};
    insert into traject (traject_id, code, stand, aangemeld_op) select id, 'ABC123', 'gestart', muur.nu() from ${list};
    insert into toegang (traject_id, persoon_id, rol, sinds) select id, '${k.b.specialist.persoon}', 'specialist', muur.nu() from ${list};
    insert into gesprek (traject_id, id, begint_op, minuten, plaats) select id, gen_random_uuid(), muur.nu(), 60, 'online' from ${list};
    create table proefsleutel (id uuid primary key, traject_id uuid not null, inhoud text not null);
    alter table proefsleutel enable row level security; alter table proefsleutel force row level security;
    create policy hier on proefsleutel for select to luwte_app using (traject_id = (select muur.hier('ouder', 'specialist')));
    grant select on proefsleutel to luwte_app;
    insert into proefsleutel select id, '${k.b.traject}', repeat('x', 500) from ${list};
    insert into proefsleutel select gen_random_uuid(), '${k.b.traject}', 'x' from generate_series(1, 20000);
    analyze`),
  )
}

/**
 * Welch's t of two samples, the furthest from nothing of what is left after the slowest hundredth, tenth, quarter or half of
 * both together is taken away: a machine that also does something else hides a difference in its slowest answers.
 */
export function welch(a: readonly number[], b: readonly number[]): number {
  const sorted = [...a, ...b].sort((x, y) => x - y)
  const all = [0.99, 0.9, 0.75, 0.5].map(part => {
    const limit = sorted[Math.floor(sorted.length * part)] as number
    const [x, y] = [a, b].map(list => moments(list.filter(v => v < limit))) as [Moments, Moments]
    const t = (x.mean - y.mean) / Math.sqrt(x.variance / x.n + y.variance / y.n)
    // What differs may also be how many of each are among the fastest.
    const share = (x.n - y.n) / Math.sqrt(x.n + y.n)
    return Math.abs(share) > Math.abs(t) ? -share : t
  })
  return all.reduce((far, t) => (Math.abs(t) > Math.abs(far) ? t : far))
}

type Moments = { n: number; mean: number; variance: number }
function moments(list: readonly number[]): Moments {
  const n = list.length
  const mean = list.reduce((s, v) => s + v, 0) / n
  return { n, mean, variance: list.reduce((s, v) => s + (v - mean) ** 2, 0) / (n - 1) }
}
