// The chain by itself: whatever is changed, moved, left out or cut off in an exported chain is found.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../platform/random.ts'
import { type Deel, maakSchakel, type Schakel, vindBreuk } from './keten.ts'
import { ketengetal } from './keten-getal.ts'

const toeval = seededRandom('keten')
const any = (below: number) => Buffer.from(toeval.bytes(4)).readUInt32BE() % below
const traject = toeval.uuid()
const ROW = 4 + 8 + 32 + 32

function maakKeten(length: number, van = traject, deel: Deel = 'dossier'): Schakel[] {
  const keten: Schakel[] = []
  for (let i = 0; i < length; i++)
    keten.push(
      maakSchakel(van, deel, keten.at(-1) ?? null, {
        op: 1_803_800_000_000_000n + BigInt(any(1_000_000)),
        verbintenis: toeval.bytes(32),
      }),
    )
  return keten
}

/** As somebody would carry a chain on a disk: every bit of it counts. */
const pak = (keten: readonly Schakel[]) =>
  Buffer.concat(
    keten.map(s => {
      const row = Buffer.alloc(ROW)
      row.writeUInt32BE(s.nummer, 0)
      row.writeBigInt64BE(s.op, 4)
      row.set(s.verbintenis, 12)
      row.set(s.hash, 44)
      return row
    }),
  )
const open = (bytes: Buffer): Schakel[] =>
  Array.from({ length: bytes.length / ROW }, (_, i) => {
    const row = bytes.subarray(i * ROW, (i + 1) * ROW)
    return {
      nummer: row.readUInt32BE(0),
      op: row.readBigInt64BE(4),
      verbintenis: row.subarray(12, 44),
      hash: row.subarray(44),
    }
  })

test('een keten houdt, leeg en lang, en elk getal dat er ooit onder stond wordt herkend', () => {
  assert.equal(vindBreuk(traject, 'dossier', []), null)
  const keten = maakKeten(300)
  assert.equal(vindBreuk(traject, 'dossier', open(pak(keten))), null)
  for (const s of keten) assert.equal(vindBreuk(traject, 'dossier', keten, ketengetal(s.hash)), null)
})

test('van 250 omgezette bits, 250 verwisselingen, 250 verwijderingen en 250 afgekapte ketens wordt elk gevonden', () => {
  let found = 0
  for (let n = 0; n < 250; n++) {
    const keten = maakKeten(2 + any(40))
    const getal = ketengetal((keten.at(-1) as Schakel).hash)
    const bytes = pak(keten)
    const bit = any(bytes.length * 8)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if (vindBreuk(traject, 'dossier', open(bytes))) found++

    // Two links, or only what they vouch for, in each other's place.
    const [a, b] = [any(keten.length), any(keten.length - 1)]
    const c = b >= a ? b + 1 : b
    const [x, y] = [keten[a] as Schakel, keten[c] as Schakel]
    const whole = n % 2 === 0
    const swapped = keten
      .with(a, whole ? y : { ...x, verbintenis: y.verbintenis })
      .with(c, whole ? x : { ...y, verbintenis: x.verbintenis })
    if (vindBreuk(traject, 'dossier', swapped)) found++

    // Some links gone, from anywhere but the very end.
    const from = any(keten.length - 1)
    const count = 1 + any(keten.length - 1 - from)
    if (vindBreuk(traject, 'dossier', keten.toSpliced(from, count))) found++

    // The end gone: the chain holds, and the printed number is not in it.
    const short = keten.slice(0, any(keten.length))
    assert.equal(vindBreuk(traject, 'dossier', short), null)
    if (vindBreuk(traject, 'dossier', short, getal)?.wat === 'getal') found++
  }
  assert.equal(found, 1000)
})

test('wie een schakel verandert en alles daarna opnieuw uitrekent wordt gevonden tegen het gedrukte getal', () => {
  for (let n = 0; n < 100; n++) {
    const keten = maakKeten(2 + any(20))
    const at = any(keten.length)
    const forged = keten.slice(0, at)
    for (const { op, verbintenis } of keten.slice(at))
      forged.push(
        maakSchakel(traject, 'dossier', forged.at(-1) ?? null, {
          op,
          verbintenis: forged.length === at ? toeval.bytes(32) : verbintenis,
        }),
      )
    assert.equal(vindBreuk(traject, 'dossier', forged), null)
    const printed = ketengetal((keten.at(-1) as Schakel).hash)
    assert.deepEqual(vindBreuk(traject, 'dossier', forged, printed), { nummer: keten.length, wat: 'getal' })
  }
})

test('de keten van het ene traject of deel houdt niet onder de naam van een ander', () => {
  const keten = maakKeten(5)
  assert.equal(vindBreuk(toeval.uuid(), 'dossier', keten)?.nummer, 1)
  assert.equal(vindBreuk(traject, 'besloten', keten)?.nummer, 1)
})

test('de plaats van de breuk wordt genoemd', () => {
  const keten = maakKeten(9)
  const wrong = { ...(keten[4] as Schakel), op: 0n }
  assert.deepEqual(vindBreuk(traject, 'dossier', keten.with(4, wrong)), { nummer: 5, wat: 'hash' })
  assert.deepEqual(vindBreuk(traject, 'dossier', keten.toSpliced(2, 1)), { nummer: 3, wat: 'nummer' })
  const stub = { ...(keten[6] as Schakel), verbintenis: new Uint8Array(31) }
  assert.deepEqual(vindBreuk(traject, 'dossier', keten.with(6, stub)), { nummer: 7, wat: 'hash' })
})
