// Fills a database with trajecten that are visited: made through the door, by the people whose work it is.
import type pg from 'pg'
import { openDeur } from '../muur/open-deur.ts'
import type { Klok } from '../platform/clock.ts'
import type { Kluis } from '../platform/kluis.ts'
import type { Connection } from '../platform/postgres/start.ts'
import type { Toeval } from '../platform/random.ts'
import { asSuperuser, testsleutel } from '../tests/cluster.ts'
import { writeAanmelding, writeCheckins, writeDossier, writeOuder } from './dossier.ts'
import { addMedewerker, signIn } from './sign-in.ts'
import { voornamen } from './texts.ts'

/** One traject and the cookies of the two people who open it. */
export type Visit = { traject: string; specialist: string; ouder: string }

type Parts = { plaats: Connection; kluis: Kluis; klok: Klok; toeval: Toeval }

const PER_SPECIALIST = 10
const cookie = (geheim: Uint8Array) => `__Host-s=${Buffer.from(geheim).toString('base64url')}`

/** Adds `count` started trajecten, a specialist for every ten, and a session for everybody. */
export async function fillPractice({ plaats, kluis, klok, toeval }: Parts, count: number): Promise<Visit[]> {
  const deur = await openDeur({ plaats, praktijksleutel: testsleutel, kluis, klok, toeval, verbindingen: 2 })
  try {
    return await asSuperuser(plaats, plaats.database, async superuser => {
      await superuser.query(
        `insert into praktijk (naam, neutrale_naam, telefoon, regio, opgezet_op)
          values ('Praktijk De Luwte', 'Mijn agenda', '020 555 01 23', 'midden', $1) on conflict do nothing`,
        [klok.nu().toString()],
      )
      const coordinator = toeval.uuid()
      await addMedewerker(superuser, coordinator, 'Carla Proef', 'coordinator')
      const divider = await signIn(deur, toeval, coordinator, null)
      const visits: Visit[] = []
      let specialist = { id: '', geheim: new Uint8Array() as Uint8Array }
      for (let i = 0; i < count; i++) {
        if (i % PER_SPECIALIST === 0) {
          const id = toeval.uuid()
          await addMedewerker(superuser, id, `Specialist ${i / PER_SPECIALIST + 1}`, 'specialist')
          specialist = { id, geheim: await signIn(deur, toeval, id, null) }
        }
        const voornaam = voornamen[i % voornamen.length] as string
        const [traject, ouder] = [toeval.uuid(), toeval.uuid()]
        await writeAanmelding(deur, toeval, traject, voornaam)
        await start(superuser, traject, specialist.id, ouder, klok.nu())
        await writeOuder(deur, divider, traject, ouder, voornaam)
        await writeDossier(deur, toeval, specialist.geheim, traject)
        const parent = await signIn(deur, toeval, ouder, traject)
        await writeCheckins(deur, toeval, parent, traject)
        visits.push({ traject, specialist: cookie(specialist.geheim), ouder: cookie(parent) })
      }
      return visits
    })
  } finally {
    await deur.sluit()
  }
}

async function start(
  superuser: pg.Client,
  traject: string,
  specialist: string,
  ouder: string,
  nu: Temporal.Instant,
): Promise<void> {
  const before = (days: number) => nu.subtract({ hours: 24 * days }).toString()
  await superuser.query(
    `update traject set stand = 'gestart', aangemeld_op = $2, gestart_op = $3 where traject_id = $1`,
    [traject, before(120), before(90)],
  )
  await superuser.query(
    `insert into toegang (traject_id, persoon_id, rol, sinds) values ($1, $2, 'specialist', $4), ($1, $3, 'ouder', $4)`,
    [traject, specialist, ouder, before(90)],
  )
}
