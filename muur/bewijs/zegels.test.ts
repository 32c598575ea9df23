// The keys and seals as they are stored: none is shared, and ciphertext opens only where it was put.
import assert from 'node:assert/strict'
import type { KeyObject } from 'node:crypto'
import { after, before, test } from 'node:test'
import { geheugenKluis } from '../../platform/kluis.ts'
import { testsleutel } from '../../tests/cluster.ts'
import { type Kant, maakTweeKanten, type TweeKanten } from '../../tests/twee-kanten.ts'
import { sleutelbos } from '../sleutels.ts'
import { ontzegel, type Plek, ZegelVerbroken } from '../zegel.ts'

type Waarde = { kant: Kant; plek: Plek; bytes: Buffer }

let k: TweeKanten
const kluis = geheugenKluis()
let waarden: Waarde[]
const sleutels = new Map<string, KeyObject>()
before(async () => {
  k = await maakTweeKanten(undefined, kluis)
  const bos = sleutelbos(testsleutel, kluis, k.w.poorten.toeval)
  for (const { traject } of [k.a, k.b]) sleutels.set(traject, (await bos.haal(traject)) as KeyObject)
  waarden = await lees()
})
after(() => k?.sluit())

const kolommen = () =>
  k.tabellen.flatMap(t =>
    t.kolommen.filter(c => c.type === 'zegel').map(c => ({ tabel: t.naam, kolom: c.naam })),
  )

/** Every sealed value there is, with its place. */
async function lees(): Promise<Waarde[]> {
  const found: Waarde[] = []
  for (const { tabel, kolom } of kolommen()) {
    const id = tabel === 'traject' ? 'traject_id' : 'id'
    const { rows } = await k.w.superuser(c =>
      c.query(`select traject_id, ${id} as rij, ${kolom} as bytes from ${tabel} where ${kolom} is not null`),
    )
    for (const { traject_id: traject, rij, bytes } of rows)
      found.push({ kant: traject === k.a.traject ? k.a : k.b, plek: { traject, tabel, kolom, rij }, bytes })
  }
  return found
}
const sleutel = (traject: string) => sleutels.get(traject) as KeyObject
const dicht = (key: KeyObject, plek: Plek, bytes: Uint8Array, waarom: string) =>
  assert.throws(() => ontzegel(key, plek, bytes), ZegelVerbroken, `${plek.tabel}.${plek.kolom}: ${waarom}`)

test('elke verzegelde kolom heeft in beide trajecten een waarde, en die gaat op de eigen plek open', () => {
  for (const { tabel, kolom } of kolommen())
    for (const kant of [k.a, k.b]) {
      const own = waarden.filter(w => w.kant === kant && w.plek.tabel === tabel && w.plek.kolom === kolom)
      assert.ok(own.length > 0, `${tabel}.${kolom}`)
      for (const w of own) assert.ok(ontzegel(sleutel(w.plek.traject), w.plek, w.bytes).length > 0)
    }
  assert.ok(kolommen().length >= 30)
})

test('twee trajecten delen geen sleutel, en in de kluis past de ene nooit op de plaats van de andere', async () => {
  assert.equal(sleutel(k.a.traject).equals(sleutel(k.b.traject)), false)
  const [a, b] = [await kluis.lees(k.a.traject), await kluis.lees(k.b.traject)] as [Uint8Array, Uint8Array]
  assert.notDeepEqual(a, b)
  assert.equal(Buffer.from(a).includes(sleutel(k.a.traject).export()), false)
  const verwisseld = geheugenKluis()
  await verwisseld.bewaar(k.a.traject, b)
  await assert.rejects(sleutelbos(testsleutel, verwisseld, k.w.poorten.toeval).haal(k.a.traject))
  const andere = sleutelbos(new Uint8Array(32).fill(8), kluis, k.w.poorten.toeval)
  await assert.rejects(andere.haal(k.a.traject), 'another key of the practice')
})

test('geen twee verzegelde waarden delen een nonce, een zegel of een inhoud, in een traject noch tussen twee', () => {
  const uniek = (deel: (b: Buffer) => string) => new Set(waarden.map(w => deel(w.bytes))).size
  assert.ok(waarden.length > 60)
  assert.equal(
    uniek(b => b.toString('hex', 1, 13)),
    waarden.length,
  )
  assert.equal(
    uniek(b => b.subarray(-16).toString('hex')),
    waarden.length,
  )
  assert.equal(
    uniek(b => b.subarray(13, -16).toString('hex')),
    waarden.length,
  )
})

test('ook wie dezelfde waarde opnieuw opslaat krijgt een nieuwe nonce', async () => {
  const zet = () =>
    k.w.poorten.deur.traject(k.a.specialist.geheim, k.a.traject, { actie: 'U', onderdeel: 'plan' }, db =>
      db
        .updateTable('plan')
        .set({ aanleiding: 'hetzelfde' })
        .where('traject_id', '=', k.a.traject)
        .where('id', '=', k.a.rijen.plan?.id as string)
        .execute(),
    )
  const bytes = async () =>
    (await lees()).find(w => w.kant === k.a && w.plek.kolom === 'aanleiding')?.bytes.toString('hex', 1, 13)
  const nonces = new Set([await bytes()])
  for (let i = 0; i < 5; i++) nonces.add((await zet().then(bytes)) as string)
  assert.equal(nonces.size, 6)
  waarden = await lees()
})

test('wat verplaatst is naar een andere rij, kolom, tabel of ander traject gaat niet open, van geen enkele kolom', () => {
  for (const { plek, bytes, kant } of waarden) {
    const [own, other] = [sleutel(plek.traject), kant === k.a ? k.b : k.a]
    for (const p of waarden.map(w => w.plek)) {
      const zelfde =
        p.traject === plek.traject && p.tabel === plek.tabel && p.kolom === plek.kolom && p.rij === plek.rij
      if (!zelfde) dicht(own, p, bytes, `opens as ${p.tabel}.${p.kolom} of ${p.rij}`)
    }
    dicht(own, { ...plek, rij: k.w.poorten.toeval.uuid() }, bytes, 'another row')
    dicht(own, { ...plek, kolom: `${plek.kolom}x` }, bytes, 'another column')
    dicht(own, { ...plek, tabel: `${plek.tabel}x` }, bytes, 'another table')
    dicht(own, { ...plek, traject: other.traject }, bytes, 'another traject')
    dicht(sleutel(other.traject), plek, bytes, 'the key of another')
    dicht(sleutel(other.traject), { ...plek, traject: other.traject }, bytes, 'the key and place of another')
  }
})

test('elke omgezette bit en elke afgeknipte waarde wordt gezien', () => {
  for (const { plek, bytes } of waarden) {
    for (const at of [
      0,
      1,
      12,
      13,
      Math.floor(bytes.length / 2),
      bytes.length - 17,
      bytes.length - 16,
      bytes.length - 1,
    ]) {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8((flipped[at] as number) ^ 1, at)
      dicht(sleutel(plek.traject), plek, flipped, `bit of byte ${at}`)
    }
    for (const stuk of [
      bytes.subarray(0, -1),
      bytes.subarray(1),
      bytes.subarray(0, 28),
      bytes.subarray(0, 13),
      Buffer.alloc(0),
      Buffer.concat([bytes, Buffer.of(0)]),
    ])
      dicht(sleutel(plek.traject), plek, stuk, `${stuk.length} bytes`)
  }
})

test('ook door de deur: verplaatst in de database is onleesbaar, en teruggezet weer leesbaar', async () => {
  const readable = (tabel: string, kolom: string) => {
    const id = tabel === 'traject' ? 'traject_id' : 'id'
    // Why somebody asked for emergency access is for who asked, a dagboek for the ouder; the rest is for the specialist.
    const { controle, ouder, specialist } = k.a
    const lezer = tabel === 'noodtoegang' ? controle : /^dagboek(blad)?$/.test(tabel) ? ouder : specialist
    return k.w.poorten.deur.traject(lezer.geheim, k.a.traject, { actie: 'R', onderdeel: 'proef' }, db =>
      (db as never as Vrij).selectFrom(tabel).select(['traject_id', id, kolom]).execute(),
    )
  }
  for (const { tabel, kolom } of kolommen()) {
    const [eigen, ander] = [k.a, k.b].map(kant =>
      waarden.find(w => w.kant === kant && w.plek.tabel === tabel && w.plek.kolom === kolom),
    )
    const buur = waarden.find(
      w =>
        w.kant === k.a && w.plek.tabel === tabel && w.plek.rij === eigen?.plek.rij && w.plek.kolom !== kolom,
    )
    const elders = waarden.find(w => w.kant === k.a && w.plek.tabel !== tabel)
    const id = tabel === 'traject' ? 'traject_id' : 'id'
    const zet = (bytes: Buffer) =>
      k.w.superuser(c =>
        c.query(`update ${tabel} set ${kolom} = $1 where ${id} = $2`, [bytes, eigen?.plek.rij]),
      )
    for (const vreemd of [ander, buur, elders]) {
      if (!vreemd) continue
      await zet(vreemd.bytes)
      await assert.rejects(
        readable(tabel, kolom),
        ZegelVerbroken,
        `${tabel}.${kolom} from ${vreemd.plek.tabel}.${vreemd.plek.kolom}`,
      )
    }
    await zet(eigen?.bytes as Buffer)
    assert.ok((await readable(tabel, kolom)).length > 0)
  }
})

type Vrij = { selectFrom(tabel: string): { select(kolommen: string[]): { execute(): Promise<object[]> } } }
