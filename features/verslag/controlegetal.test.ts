// The control number on a signed verslag is that of the chain at that signature: everywhere the same, for good, and found again.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { controleerAlles } from '../../bin/verify-alles.ts'
import { leesKetengetal } from '../../muur/keten-getal.ts'
import { sleutelbos } from '../../muur/sleutels.ts'
import { typeParsers } from '../../muur/verbinding.ts'
import { geheugenKluis } from '../../platform/kluis.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { secretOf } from '../../tests/zaai.ts'
import { besluit, legVoor, sowDossier, stelSamen, teken } from '../../tests/zaai-verslag.ts'
import { controlegetal } from './afdruk.ts'
import { asDocument } from './druk/verslag-document.ts'
import { asDruk } from './papier.ts'
import { listVersies, type Versie } from './queries.ts'
import { verslag } from './routes.tsx'

const kluis = geheugenKluis()
let w: Wereld
let s: Medewerker
let o: Ouder
let superuser: pg.Client
before(async () => {
  w = await maakWereld({ features: [verslag], kluis })
  superuser = new pg.Client({ ...w.connection, types: typeParsers, options: '-c timezone=UTC' })
  await superuser.connect()
  s = await w.medewerker('Anna Proef', ['specialist'])
  o = await w.traject(s, 'Noor')
  await sowDossier(w, s, o)
  await stelSamen(s.klant, o)
  await legVoor(s.klant, o)
})
after(async () => {
  await superuser?.end()
  await w?.sluit()
})

const laatste = async (wie: Medewerker | Ouder = s): Promise<Versie> => {
  const lees = w.poorten.deur.traject(
    secretOf(wie),
    o.traject,
    { actie: 'R', onderdeel: 'proef' },
    listVersies,
  )
  return (await lees)[0] as Versie
}
const opBlad = async (wie: Medewerker | Ouder, pad: string) =>
  /Controlegetal<\/dt><dd>([^<]*)</.exec((await wie.klant.get(pad)).html)?.[1] ?? null
const sleutels = () => sleutelbos(testsleutel, kluis, w.poorten.toeval)
const verify = async (getal: string) =>
  (await controleerAlles({ superuser, sleutels: sleutels() }, o.traject, [getal])).ontbreekt

test('een verslag dat nog niet getekend is draagt geen getal', async () => {
  assert.equal((await laatste()).controlegetal, null)
  await besluit(o.klant, 'akkoord')
  assert.equal((await laatste()).controlegetal, null)
})

test('na de handtekening staat op elk blad en elk bestand hetzelfde getal, ook als er daarna nog iets gebeurt', async () => {
  await w.zetKlok('2027-03-01T09:05:00Z')
  await teken(s.klant, o)
  const versie = await laatste()
  const getal = versie.controlegetal as string
  assert.notEqual(getal, controlegetal(versie.afdruk))
  assert.equal(leesKetengetal(getal), getal)
  // It stands for the paper as well, which is kept in the same call.
  const { trajecten } = await controleerAlles({ superuser, sleutels: sleutels() }, o.traject)
  assert.equal(trajecten[0]?.controle.getallen.dossier, getal)
  const kijk = async () => {
    for (const [wie, pad] of [
      [o, '/mijn/verslag'],
      [s, `/trajecten/${o.traject}/verslag`],
    ] as const) {
      assert.equal((await laatste(wie)).controlegetal, getal)
      assert.equal(leesKetengetal((await opBlad(wie, pad)) ?? ''), getal)
    }
    const { inhoud } = versie
    const papier = asDocument(asDruk({ inhoud, versie, praktijknaam: 'P', nu: w.klok.nu() }))
    assert.match(papier.voet, new RegExp(`controlegetal ${getal}$`))
    assert.deepEqual(await verify(getal), [])
  }
  await kijk()
  await w.poorten.deur.traject(secretOf(o), o.traject, { actie: 'C', onderdeel: 'proef' }, (db, hier) =>
    db
      .insertInto('checkin')
      .values({
        ...{ traject_id: o.traject, id: w.poorten.toeval.uuid(), dag: Temporal.PlainDate.from('2027-02-27') },
        ...{ rust_ouder: 5, rust_kind: 5, verbinding: 5, druk: 5, op: hier.nu },
      })
      .execute(),
  )
  await kijk()
})

test('wie de keten vanaf de handtekening afkapt, wordt gevonden met het getal van papier', async () => {
  const getal = (await laatste()).controlegetal as string
  await superuser.query('begin')
  const vanaf = `traject_id = $1 and deel = 'dossier' and op >= '2027-03-01T09:05:00Z'`
  await superuser.query(
    `delete from ketenopening where (traject_id, deel, nummer) in (select traject_id, deel, nummer from keten where ${vanaf})`,
    [o.traject],
  )
  const { rowCount } = await superuser.query(`delete from keten where ${vanaf}`, [o.traject])
  assert.ok(rowCount && rowCount >= 2)
  await superuser.query('commit')
  assert.deepEqual(await verify(getal), [getal])
})

test('een handtekening zonder schakel, van voor er een keten was, draagt het getal van de afdruk', async () => {
  const versie = await laatste()
  assert.equal(versie.controlegetal, controlegetal(versie.afdruk))
})
