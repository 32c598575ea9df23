// One request, one line in the access log, with how it ended: over every page and form of every traject (NEN 7513).
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { routesVan, routeVan } from '../muur/bewijs/dekking.ts'
import { maakBoek } from '../muur/logboek.ts'
import type { Klant } from './klant.ts'
import { listBladzijden } from './wandeling/bladzijden.ts'
import { leesFormulieren } from './wandeling/formulieren.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from './wereld.ts'
import { secretOf } from './zaai.ts'
import { besluit, bewerk, hidden, legVoor, sowDossier, stelSamen, teken } from './zaai-verslag.ts'

type Regel = { traject_id: string; handeling: string; onderdeel: string; uitkomst: string; rol: string }
type Gezien = { route: string; status: number; naar: string | null; rol: string | null; regels: Regel[] }

let w: Wereld
let client: pg.Client
let gezien: Gezien[]
let s: Medewerker
let o: Ouder
let vreemd: Ouder
// The own secret address of the calendar is a means of the person, like a passkey; reading it has its line (proeven-agenda.ts).
const overTraject = (route: string) =>
  /:traject|^\w+ \/mijn/.test(route) && !/^\w+ \/mijn\/agenda/.test(route)

before(async () => {
  w = await maakWereld({ seed: 'logboek' })
  client = new pg.Client(w.connection)
  await client.connect()
  await client.query('create temp table al (id uuid primary key)')
  gezien = []
  luister()
  await listBladzijden(w, 'nl')
  s = await w.medewerker('Sanne Proef', ['specialist'])
  o = await w.traject(s, 'Fleur')
  vreemd = await w.traject(await w.medewerker('Bram Proef', ['specialist']), 'Joris')
  await bewaarVanAlles()
})
after(async () => {
  await client?.end()
  await w?.sluit()
})

/** The lines that came since the last time. */
async function nieuw(): Promise<Regel[]> {
  const { rows } = await client.query<Regel>(
    `with n as (select * from logregel l where not exists (select from al where al.id = l.id)), x as (insert into al select id from n)
     select traject_id, handeling, onderdeel, uitkomst, rol from n order by op, id`,
  )
  return rows
}

/** Notes every request to the app, with the lines it left. */
function luister(): void {
  const { request } = w.app
  w.app.request = async (input, init, ...rest) => {
    await nieuw()
    const path = String(input)
    const route = routeVan(w.app, { method: (init?.method ?? 'GET') as 'GET' | 'POST', path }) ?? ''
    const rol = await rolVan(path, route, new Headers(init?.headers).get('cookie') ?? '')
    const response = await request.call(w.app, input, init, ...rest)
    const naar = response.headers.get('location')
    gezien.push({ route, status: response.status, naar, rol, regels: await nieuw() })
    return response
  }
}

/** Which role this visitor has in the traject the address is about; null for none. */
async function rolVan(path: string, route: string, cookie: string): Promise<string | null> {
  const secret = /__Host-s=([^;]*)/.exec(cookie)?.[1]
  if (!secret || !overTraject(route)) return null
  const at = route.split(' ')[1]?.split('/').indexOf(':traject') ?? -1
  const hash = createHash('sha256').update(Buffer.from(secret, 'base64url')).digest()
  const { rows } = await client.query<{ rol: string }>(
    `select coalesce(g.rol, m.rollen[1]) as rol from sessie s left join medewerker m on m.id = s.persoon_id
       left join toegang g on g.persoon_id = s.persoon_id and g.tot is null and g.traject_id::text = coalesce($2, s.traject_id::text)
     where s.hash = $1 and s.soort = 'vol' and s.beeindigd_op is null
       and (g.rol is not null or m.rollen @> '{coordinator}' or exists (select from noodtoegang n where n.gevraagd_door = s.persoon_id
         and n.traject_id::text = $2 and n.beeindigd_op is null) or exists (select from afschrift a where a.meelezer_id = s.persoon_id
         and a.traject_id::text = $2 and a.stand = 'voorgelegd')) and exists (select from traject t where t.traject_id::text = coalesce($2, s.traject_id::text))`,
    [hash, at < 0 ? null : (path.split('?')[0]?.split('/')[at] ?? '')],
  )
  return rows[0]?.rol ?? null
}

/** What the walk over all pages leaves out: saving what is right. */
async function bewaarVanAlles(): Promise<void> {
  await sowDossier(w, s, o)
  const weg = `/trajecten/${o.traject}`
  const vul = async (klant: Klant, pad: string, anders: Record<string, string>) => {
    const [form] = leesFormulieren((await klant.get(pad)).html)
    assert.ok(form, pad)
    const { status, location } = await klant.post(form.action, { ...form.waarden, ...anders })
    assert.equal(status, 303, `${pad} ${location}`)
  }
  await vul(o.klant, '/mijn/checkin', { rust_ouder: '5', rust_kind: '5', verbinding: '5', druk: '5' })
  await vul(o.klant, '/mijn/doelen/basis', { basis_ouder: '0' })
  const lijst = w.poorten.toeval.uuid()
  await s.klant.post(`${weg}/vragenlijst`, { id: lijst, moment: 'tussen' })
  await o.klant.post('/mijn/vragenlijst', { lijst, gevoel_1: '3' })
  await vul(s.klant, `${weg}/plan/doelen/basis`, { titel: 'Anders' })
  await vul(s.klant, `${weg}/scores`, { moment: 'tussen', basis_specialist: '1' })
  const { rows } = await client.query(
    `select id from gesprek where traject_id = $1 and stand = 'gehouden' order by begint_op limit 1`,
    [o.traject],
  )
  await s.klant.post(`${weg}/gesprekken/${rows[0].id}/uitspraken`, {
    id: w.poorten.toeval.uuid(),
    ...{ soort: 'volgens', tekst: 'Het was rustig.', wie: 'de ouder' },
  })
  await s.klant.post(`${weg}/seintje`, { adres: 'fleur@elders.test', afgesproken_op: '2027-02-22' })
  await s.klant.post(`${weg}/seintje/einde`)
  await stelSamen(s.klant, o)
  await bewerk(s.klant, o, { advies: 'Zo verder.' })
  const { html } = await s.klant.post(`${weg}/uitnodiging`)
  const { status } = await s.klant.post(`${weg}/uitnodiging/blad`, { code: hidden(html, 'code') })
  assert.equal(status, 200)
  await verstrek()
}

/** A verslag that may leave: taken back by the ouder, answered on paper, and told afterwards. */
async function verstrek(): Promise<void> {
  const p = await w.traject(s, 'Pim')
  await sowDossier(w, s, p)
  await stelSamen(s.klant, p)
  await legVoor(s.klant, p)
  await besluit(p.klant, 'akkoord')
  await teken(s.klant, p)
  const weg = `/trajecten/${p.traject}/verslag/verstrekken`
  const schrijf = async (velden: Record<string, string>) => {
    const { html } = await s.klant.get(`${weg}/nieuw`)
    const id = hidden(html, 'id')
    await s.klant.post(weg, { id, versie: hidden(html, 'versie'), doel: 'Afronden.', ...velden })
    return `${weg}/${id}`
  }
  const vraag = await schrijf({ soort: 'toestemming', ontvanger: 'Wijkteam Zuid' })
  await s.klant.post(`${vraag}/antwoord`, { besluit: 'gegeven', dag: '2027-02-27' })
  await p.klant.post(`/mijn/verslag/toestemming/${vraag.split('/').at(-1)}/intrekking`)
  const wet = { soort: 'veilig-thuis', ontvanger: 'Veilig Thuis', waarom: 'Er is gevaar.' }
  const stil = await schrijf({ ...wet, vertellen: 'nee', zwijgen: 'Weten is nu gevaarlijk.' })
  await s.klant.post(`${stil}/verteld`)
}

/**
 * What a person did with a message stays out of every log (features/berichthulp). An exercise is a general text: which one
 * somebody reads is nothing of the dossier, and the specialist reads this log too (features/oefeningen, docs/decisions/0021).
 * The same goes for the page about the home screen (features/beginscherm, docs/decisions/0022).
 */
const nooitInHetLog = [
  'POST /mijn/berichthulp',
  'GET /mijn/oefeningen',
  'GET /mijn/oefeningen/:naam',
  'GET /mijn/beginscherm',
]

test('elk verzoek in een traject geeft precies een regel, en een ander verzoek geen', () => {
  const over = gezien.filter(g => overTraject(g.route))
  assert.ok(over.length > 200, `${over.length} requests`)
  const mis = over
    .filter(g => g.regels.length !== (g.rol && !nooitInHetLog.includes(g.route) ? 1 : 0))
    .map(g => `${g.route} ${g.status} ${g.rol}: ${g.regels.length}`)
  assert.deepEqual([...new Set(mis)], [])
})

test('de regel zegt hoe het afliep: gelukt, geweigerd of misgegaan', () => {
  const mis = gezien
    .filter(g => overTraject(g.route) && g.regels.length > 0)
    .filter(({ status, naar, regels, route }) => {
      const afloop = regels[0]?.uitkomst
      if (status >= 500) return afloop !== '8'
      if (status >= 400 || naar?.startsWith('/bevestigen')) return afloop !== '4'
      // What cannot be opened now leads to another page.
      if (status >= 300 && route.startsWith('GET')) return afloop !== '4'
      return status < 300 && afloop !== '0'
    })
    .map(g => `${g.route} ${g.status} → ${g.naar}: ${g.regels[0]?.uitkomst}`)
  assert.deepEqual([...new Set(mis)], [])
})

test('elke route in een traject is gedaan en staat als gelukt in het log', () => {
  const done = new Set(gezien.filter(g => g.regels[0]?.uitkomst === '0').map(g => g.route))
  // The second: features/verdelen/herstel.test.ts. The third takes the log away with the dossier (features/bewaren/vernietigd.test.ts).
  const elders = [...nooitInHetLog, 'POST /aanmeldingen/:traject/herstel', 'POST /bewaren/:traject/besluit']
  assert.deepEqual(
    routesVan(w.app).filter(r => overTraject(r) && !done.has(r) && !elders.includes(r)),
    [],
  )
})

/** The one line that these requests leave, as act, part and outcome. */
async function na(doe: () => Promise<unknown>): Promise<string[]> {
  gezien.length = 0
  await doe()
  return gezien.flatMap(g => g.regels.map(r => `${r.rol} ${r.handeling} ${r.onderdeel} ${r.uitkomst}`))
}

test('wie in een traject niets te zoeken heeft laat daar geen regel achter, en nergens anders', async () => {
  const weg = `/trajecten/${vreemd.traject}`
  const anderen = async () => {
    for (const klant of [s.klant, o.klant, w.iemand()]) {
      await klant.get(`${weg}/plan`)
      await klant.post(`${weg}/scores`, { moment: 'begin' })
      await klant.get(`/aanmeldingen/${vreemd.traject}`)
    }
  }
  assert.deepEqual(await na(anderen), [])
})

test('geweigerd staat er ook als de deur nog niet open was: rol, wachtzin, formulier, herkomst', async () => {
  const cato = await w.medewerker('Cato Proef', ['coordinator'])
  const weg = `/trajecten/${o.traject}`
  assert.deepEqual(await na(() => cato.klant.get(`${weg}/verslag/versie/1`)), ['coordinator R versie 4'])
  assert.deepEqual(await na(() => o.klant.get(`${weg}/plan`)), ['ouder R plan 4'])
  assert.deepEqual(await na(() => o.klant.post('/mijn/checkin', { druk: '99' })), ['ouder U checkin 4'])
  const elders = { origin: 'https://elders.test', 'sec-fetch-site': 'cross-site' }
  assert.deepEqual(await na(() => s.klant.post(`${weg}/plan`, {}, elders)), ['specialist U plan 4'])
  await legVoor(s.klant, o)
  await w.zetKlok(w.klok.nu().add({ minutes: 9 }).toString())
  await o.klant.get('/mijn')
  await w.zetKlok(w.klok.nu().add({ minutes: 3 }).toString())
  assert.deepEqual(await na(() => o.klant.get('/mijn/verslag/ondertekening')), ['ouder R ondertekening 4'])
})

test('een regel die nee zegt en alleen naar een bladzijde leidt, is geweigerd; twee keer hetzelfde is dat niet', async () => {
  const sanne = await w.klantVoor(s.id, null)
  const p = await w.traject(s, 'Pleun')
  const weg = `/trajecten/${p.traject}`
  const id = () => w.poorten.toeval.uuid()
  assert.deepEqual(await na(() => sanne.post(`${weg}/scores`, { moment: 'begin', basis_ouder: '1' })), [
    'specialist U score 4',
  ])
  await sowDossier(w, { ...s, klant: sanne }, p)
  await stelSamen(sanne, p)
  await legVoor(sanne, p)
  const { html } = await p.klant.get('/mijn/verslag/ondertekening')
  const beslis = (besluit: string) => () =>
    p.klant.post('/mijn/verslag/ondertekening', { id: id(), versie: hidden(html, 'versie'), besluit })
  assert.deepEqual(await na(beslis('gezien')), ['ouder E ondertekening 0'])
  assert.deepEqual(await na(beslis('gezien')), ['ouder E ondertekening 0'])
  assert.deepEqual(await na(beslis('akkoord')), ['ouder E ondertekening 4'])
  const { rows } = await client.query(`select id from gesprek where traject_id = $1 order by begint_op`, [
    p.traject,
  ])
  const uitspraken = `${weg}/gesprekken/${rows[0].id}/uitspraken`
  assert.deepEqual(await na(() => sanne.post(uitspraken, { id: id(), soort: 'roddel' })), [
    'specialist U uitspraak 4',
  ])
  const vandaag = w.klok.nu()
  await w.zetKlok(vandaag.add({ hours: 24 }).toString())
  const later = await w.klantVoor(p.id, p.traject)
  const kies = (basis_ouder: string) => () => later.post('/mijn/doelen/basis', { id: id(), basis_ouder })
  assert.deepEqual(await na(kies('1')), ['ouder C score 4'])
  assert.equal(gezien[0]?.naar, '/mijn/doelen?vast')
  assert.match(
    (await later.get('/mijn/doelen?vast')).html,
    /Dit is je keuze van het begin\. Die blijft staan\./,
  )
  assert.deepEqual(await na(kies('-2')), ['ouder C score 0'])
  const nu = await w.klantVoor(s.id, null)
  const sluit = (soort: string) => () =>
    nu.post(`${weg}/afsluiting`, { id: id(), soort, reden: 'Het is klaar.' })
  assert.deepEqual(await na(sluit('afgerond')), ['specialist U afsluiting 0'])
  assert.deepEqual(await na(sluit('afgerond')), ['specialist U afsluiting 0'])
  assert.deepEqual(await na(sluit('gestopt')), ['specialist U afsluiting 4'])
  await w.zetKlok(vandaag.toString())
})

test('wat er in het eigen traject niet is, is geweigerd; een papier is een handeling; wat breekt is misgegaan', async () => {
  await s.klant.get('/trajecten')
  const weg = `/trajecten/${o.traject}`
  const geen = '11111111-1111-4111-8111-111111111111'
  assert.deepEqual(await na(() => s.klant.get(`${weg}/gesprekken/${geen}`)), ['specialist R gesprek 4'])
  assert.deepEqual(await na(() => s.klant.get(`${weg}/verslag.pdf`)), ['specialist E verslag 0'])
  await client.query(`update doel set titel = min2 where traject_id = $1`, [o.traject])
  assert.deepEqual(await na(() => s.klant.get(`${weg}/plan`)), ['specialist R plan 8'])
  assert.equal(gezien[0]?.status, 500)
})

test('twee keer dezelfde handeling in een verzoek is een regel, en wat bewaard is heeft er altijd een', async () => {
  const { deur } = w.poorten
  const boek = maakBoek()
  const lees = { actie: 'R', onderdeel: 'plan' } as const
  const schrijf = { actie: 'U', onderdeel: 'traject' } as const
  const call = (h: typeof lees | typeof schrijf, naam: string | null) =>
    deur.traject(
      secretOf(s),
      o.traject,
      h,
      async db => {
        if (naam)
          await db
            .updateTable('traject')
            .set({ roepnaam: naam })
            .where('traject_id', '=', o.traject)
            .execute()
      },
      boek,
    )
  await nieuw()
  await call(lees, null)
  assert.deepEqual(await nieuw(), [])
  await call(schrijf, 'Fleur')
  await call(schrijf, 'Floor')
  await call(lees, null)
  const regels = (await nieuw()).map(r => `${r.handeling} ${r.onderdeel} ${r.uitkomst}`)
  assert.deepEqual(regels, ['U traject 0'])
  assert.deepEqual([...boek.geschreven], [o.traject])
})

test('elke regel zegt wie, in welke rol, op welke grond, met welke aanmelding en langs welke weg', async () => {
  const { rows } = await client.query(
    `select distinct l.rol, l.grond, l.toegangsweg, s.persoon_id = l.persoon_id as eigen from logregel l left join sessie s on s.id = l.sessie_id
       where l.onderdeel not in ('ouder', 'agendalink') and l.rol <> 'aanmelder' order by 1`,
  )
  assert.deepEqual(rows, [
    { rol: 'aanvrager', grond: 'noodtoegang', toegangsweg: 'web', eigen: true },
    { rol: 'coordinator', grond: 'praktijkvoering', toegangsweg: 'web', eigen: true },
    { rol: 'meelezer', grond: 'praktijkvoering', toegangsweg: 'web', eigen: true },
    { rol: 'ouder', grond: 'eigen-dossier', toegangsweg: 'web', eigen: true },
    { rol: 'specialist', grond: 'behandeling', toegangsweg: 'web', eigen: true },
    { rol: 'vertrouwensfunctionaris', grond: 'noodtoegang', toegangsweg: 'web', eigen: true },
  ])
})
