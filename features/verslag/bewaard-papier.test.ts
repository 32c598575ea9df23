// A signed verslag prints the same for ever: what the program or the practice says later changes no paper of before.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { onderzoekDocx } from '../../platform/druk/docx-onderzoek.ts'
import type { Klant } from '../../tests/klant.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'
import {
  antwoord,
  besluit,
  hidden,
  legVoor,
  padVan,
  reageer,
  sowDossier,
  stelSamen,
  teken,
} from '../../tests/zaai-verslag.ts'
import { verslag } from './routes.tsx'
import { VERSPREIDING } from './verspreiding.ts'
import { koppen, plaatsen } from './zegswijzen.ts'

let w: Wereld
let s: Medewerker
let o: Ouder
let concept: Ouder
const EINDEN = ['.pdf', '/archief.pdf', '.docx']

before(async () => {
  w = await maakWereld({ features: [verslag] })
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
  concept = await w.traject(s, 'Piet')
  for (const wie of [o, concept]) {
    await sowDossier(w, s, wie)
    await stelSamen(s.klant, wie)
    await legVoor(s.klant, wie)
    await reageer(wie.klant, 'lijn', 'Zo voelde het.')
    await antwoord(s.klant, wie, 0, 'gebleven', 'Het blijft.')
  }
  await besluit(o.klant, 'akkoord')
  await teken(s.klant, o)
})
after(() => w.sluit())

async function file(klant: Klant, pad: string): Promise<Uint8Array> {
  const cookie = `__Host-s=${klant.cookies.get('__Host-s')}`
  const answer = await w.app.request(pad, { headers: { cookie } })
  assert.equal(answer.status, 200, pad)
  return new Uint8Array(await answer.arrayBuffer())
}
const afdruk = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
/** The print of each file of the ouder and of the specialist. */
const alle = async () => {
  const uit: Record<string, string> = {}
  for (const einde of EINDEN)
    for (const [klant, basis] of [
      [o.klant, '/mijn/verslag'],
      [s.klant, padVan(o)],
    ] as const)
      uit[basis + einde] = afdruk(await file(klant, basis + einde))
  return uit
}

/** The program says other things while this works: headings, a place, the last chapter, and the practice has another name. */
async function metAndereZinnen<T>(werk: () => Promise<T>): Promise<T> {
  const eerst = { ...koppen }
  const { praktijk } = plaatsen
  const spreiding = { ...VERSPREIDING }
  Object.assign(koppen, {
    opdracht: 'Heel andere woorden',
    advies: 'Nazorg van later',
    eigenWoorden: () => 'Anders gezegd',
    verklaring: () => 'Later zo genoemd',
    ondertekening: 'Later ondertekend',
  })
  plaatsen.praktijk = 'op kantoor'
  Object.assign(VERSPREIDING, { gi: 'later anders gezegd', 'veilig-thuis': 'later ook' })
  const naam = await w.superuser(
    async c => (await c.query('select naam from praktijk')).rows[0].naam as string,
  )
  await w.superuser(c => c.query(`update praktijk set naam = 'Een andere naam'`))
  // The name of the practice is read once in a while.
  await w.zetKlok('2027-03-01T09:00:30Z')
  try {
    return await werk()
  } finally {
    Object.assign(koppen, eerst)
    plaatsen.praktijk = praktijk
    Object.assign(VERSPREIDING, spreiding)
    await w.superuser(c => c.query('update praktijk set naam = $1', [naam]))
    await w.zetKlok('2027-03-01T09:01:00Z')
  }
}

test('een zin die later in het programma verandert, verandert geen byte van een getekend verslag', async () => {
  const voor = await alle()
  await metAndereZinnen(async () => {
    assert.deepEqual(await alle(), voor)
    // Seen to change a concept, or this would show nothing.
    const { tekstAaneen } = onderzoekDocx(await file(concept.klant, '/mijn/verslag.docx'))
    for (const zin of ['Heelanderewoorden', 'Nazorgvanlater', 'Eenanderenaam'])
      assert.ok(tekstAaneen.includes(zin), zin)
  })
})

test('ook het bestand voor een ontvanger komt van het bewaarde papier, met de zinnen van toen', async () => {
  const pad = `${padVan(o)}/verstrekken`
  const { html } = await s.klant.get(`${pad}/nieuw`)
  const versie = hidden(html, 'versie')
  const id = w.poorten.toeval.uuid()
  const wet = { waarom: 'Er is gevaar.', vertellen: 'ja', doel: 'Veiligheid.', ontvanger: 'Veilig Thuis' }
  await s.klant.post(pad, { id, versie, soort: 'veilig-thuis', ...wet })
  assert.equal((await s.klant.post(`${pad}/${id}/verslag`)).location, `${pad}?gegeven`)
  const voor = afdruk(await file(s.klant, `${pad}/${id}/verslag.pdf`))
  const eigen = onderzoekDocx(await file(o.klant, '/mijn/verslag.docx'))
  assert.ok(eigen.tekstAaneen.includes('nietnodig:meldcode'))
  await metAndereZinnen(async () => {
    assert.equal(afdruk(await file(s.klant, `${pad}/${id}/verslag.pdf`)), voor)
    assert.equal(onderzoekDocx(await file(o.klant, '/mijn/verslag.docx')).tekstAaneen, eigen.tekstAaneen)
  })
})

test('er is een papier, verzegeld, en het is van de versie die getekend is', async () => {
  const rows = await w.superuser(
    async c =>
      (await c.query('select traject_id, papier from verslagpapier')).rows as {
        traject_id: string
        papier: Buffer
      }[],
  )
  assert.deepEqual(
    rows.map(r => r.traject_id),
    [o.traject],
  )
  assert.ok(!rows[0]!.papier.toString('latin1').includes('Noor'))
  const read = await w.poorten.deur.traject(
    secretOf(o),
    o.traject,
    { actie: 'R', onderdeel: 'proef' },
    (db, hier) =>
      db
        .selectFrom('verslagpapier')
        .select(['id', 'papier'])
        .where('traject_id', '=', hier.traject)
        .execute(),
  )
  const papier = JSON.parse(read[0]!.papier)
  assert.equal(papier.vorm, 1)
  assert.match(JSON.stringify(papier), /Zo voelde het\./)
})

test('wat getekend werd voordat er papieren bewaard werden, is nog steeds te lezen', async () => {
  await w.superuser(c => c.query('delete from verslagpapier'))
  const { tekstAaneen } = onderzoekDocx(await file(o.klant, '/mijn/verslag.docx'))
  assert.ok(tekstAaneen.includes('Zovoeldehet.'))
})
