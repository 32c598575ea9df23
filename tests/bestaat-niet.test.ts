// What lies behind the wall does not exist: on every route, a foreign id and an unknown id give the very same bytes.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Antwoord } from './klant.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from './wereld.ts'

let w: Wereld
let specialist: Medewerker
let eigen: Ouder
let vreemd: Ouder
let coordinator: Medewerker
const vreemdeIds: string[] = []

before(async () => {
  w = await maakWereld()
  specialist = await w.medewerker('Anna Proef', ['specialist'])
  coordinator = await w.medewerker('Carla Proef', ['coordinator'])
  eigen = await w.traject(specialist, 'Noor')
  vreemd = await w.traject(await w.medewerker('Bram Proef', ['specialist']), 'Joris')
  // A row in the tables that an address can name, in the other traject.
  await w.superuser(async c => {
    const sealed = `decode(repeat('01', 40), 'hex')`
    const id = w.poorten.toeval.uuid()
    vreemdeIds.push(id)
    const t = vreemd.traject
    await c.query(
      `insert into gesprek (traject_id, id, begint_op, minuten, plaats) values ($1, $2, now(), 60, 'praktijk')`,
      [t, id],
    )
    await c.query(
      `insert into doel (traject_id, id, soort, titel, min2, min1, nul, plus1, plus2) values ($1, $2, 'basis', ${Array(6).fill(sealed)})`,
      [t, id],
    )
    await c.query(
      `insert into uitspraak (traject_id, id, gesprek_id, soort, tekst, wie, gemaakt_op) values ($1, $2, $2, 'volgens', ${sealed}, ${sealed}, now())`,
      [t, id],
    )
    await c.query(
      `insert into verzoek (traject_id, id, soort, tekst, door, persoon_id, ontvangen_op, op) values ($1, $2, 'inzage', ${sealed}, 'ouder', $2, now(), now())`,
      [t, id],
    )
    await c.query('insert into meldcode (traject_id, id, begonnen_op) values ($1, $2, now())', [t, id])
    await c.query(
      `insert into oproep (traject_id, id, gesprek_id, soort, weg, inhoud, door, op) values ($1, $2, $2, 'eerste', 'hand', ${sealed}, $2, now())`,
      [t, id],
    )
    await c.query(
      `insert into waarneming (traject_id, id, waarnemer_id, van, tot, door, op) values ($1, $2, $2, '2027-03-01', '2027-03-09', $2, now())`,
      [t, id],
    )
    await c.query(
      `insert into verslag (traject_id, id, inhoud, gemaakt_op) values ($1, $2, ${sealed}, now())`,
      [t, id],
    )
    await c.query(
      `insert into verslagversie (traject_id, id, verslag_id, nummer, inhoud, gedeeld_op) values ($1, $2, $2, 1, ${sealed}, now())`,
      [t, id],
    )
    await c.query(
      `insert into reactie (traject_id, id, versie_id, plek, tekst, op) values ($1, $2, $2, 'lijn', ${sealed}, now())`,
      [t, id],
    )
    await c.query(
      `insert into afschrift (traject_id, id, verzoek_id, door, op) values ($1, $2, $2, $2, now())`,
      [t, id],
    )
    await c.query(
      `insert into afschriftdeel (traject_id, id, afschrift_id, nummer, soort, inhoud, weglatingen) values ($1, $2, $2, 1, 'woorden', ${sealed}, ${sealed})`,
      [t, id],
    )
    await c.query(
      `insert into afschriftpapier (traject_id, id, afschrift_id, inhoud, door, op) values ($1, $2, $2, ${sealed}, $2, now())`,
      [t, id],
    )
  })
})
after(() => w.sluit())

const unknown = '11111111-1111-4111-8111-111111111111'
const malformed = ['geen-uuid', "1'%20or%20'1'='1", `${unknown}0`, '%00', '%F0%9F%98%80']

/** Everything that reaches the visitor. Cookies are not set by any of these. */
const bytes = (a: Antwoord) =>
  JSON.stringify({ status: a.status, headers: [...a.headers], html: a.html, to: a.location })

function routesWith(parameter: string) {
  const seen = new Set<string>()
  return w.app.routes.filter(r => {
    const key = `${r.method} ${r.path}`
    if (!['GET', 'POST'].includes(r.method) || !r.path.includes(parameter) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const fill = (path: string, values: Record<string, string>) =>
  path.replace(/:([a-z]+)(\{[^}]*\})?/gi, (_, name: string) => values[name] ?? unknown)

test('een traject van een ander bestaat niet: op elke route dezelfde bytes als een onbekend nummer', async () => {
  const routes = routesWith(':traject')
  assert.ok(routes.length >= 10, `${routes.length} routes`)
  for (const { method, path } of routes) {
    const ask = (traject: string) => {
      const address = fill(path, { traject })
      return method === 'GET'
        ? specialist.klant.get(address)
        : specialist.klant.post(address, { id: unknown, versie: '1' })
    }
    const expected = await ask(unknown)
    assert.equal(expected.status, 404, `${method} ${path}`)
    assert.equal(bytes(await ask(vreemd.traject)), bytes(expected), `${method} ${path}`)
    for (const wrong of malformed)
      assert.equal(bytes(await ask(wrong)), bytes(expected), `${method} ${path} ${wrong}`)
  }
})

test('een onderdeel van een ander traject bestaat niet binnen het eigen traject', async () => {
  const routes = routesWith(':traject').filter(r => /:(?!traject)/.test(r.path))
  assert.ok(routes.length >= 3, `${routes.length} routes`)
  for (const { method, path } of routes) {
    const ask = (id: string) => {
      const address = path.replace(/:traject/, eigen.traject).replace(/:[a-z]+(\{[^}]*\})?/gi, id)
      return method === 'GET'
        ? specialist.klant.get(address)
        : specialist.klant.post(address, { versie: '1' })
    }
    const expected = await ask(unknown)
    for (const id of [...vreemdeIds, ...malformed]) {
      const got = await ask(id)
      // The id that was asked for may stand in a link of the answer; nothing else may differ.
      assert.equal(bytes(got).replaceAll(id, unknown), bytes(expected), `${method} ${path} ${id}`)
    }
  }
})

test('elke bladzijde van een traject bestaat alleen voor wie er hoort', async () => {
  for (const { method, path } of routesWith(':traject')) {
    const address = fill(path, { traject: eigen.traject })
    const ouder = method === 'GET' ? await eigen.klant.get(address) : await eigen.klant.post(address)
    assert.equal(ouder.status, 404, `ouder ${method} ${path}`)
    const stranger = method === 'GET' ? await w.iemand().get(address) : await w.iemand().post(address)
    assert.equal(stranger.status, 303, `niemand ${method} ${path}`)
    assert.equal(stranger.location, '/inloggen')
  }
})

test('de coordinator leest geen inhoud van gesprekken, plan en verslag', async () => {
  for (const { method, path } of routesWith('/trajecten/:traject')) {
    const address = fill(path, { traject: eigen.traject })
    const answer =
      method === 'GET' ? await coordinator.klant.get(address) : await coordinator.klant.post(address)
    assert.equal(answer.status, 404, `${method} ${path}`)
  }
})
