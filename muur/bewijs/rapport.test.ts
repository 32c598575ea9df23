// The verdict of the proof: whole only when every part did something and held; its last line; the file it leaves behind.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { hashMuur, readUitslag } from '../uitslag.ts'
import { bewaarUitslag, maakUitslag } from './bewaar-uitslag.ts'
import type { Ploeg } from './ploeg.ts'
import { bewijs, isHeel, type Rapport, slotregel, vertelRapport } from './rapport.ts'

const lek = { naam: 'een lek', deel: 'zuivering', na: 3, waar: 'vader A GET /mijn' }
const mutant = { naam: 'een regel: weg', rood: 'catalogus: iets' }
const goed: Rapport = {
  seed: 'proef',
  histories: 20,
  events: 400,
  bytes: 0,
  seconden: 12,
  werkers: 3,
  verhalen: [],
  dekking: { 'GET /': [3, 3], 'GET /mijn': [2, 1] },
  gemist: [],
  lokaal: { daden: 5, bursts: 15, bladzijden: 200, paren: 300 },
  lekken: [lek, lek],
  mutanten: [mutant, mutant, mutant],
  banen: { paren: 100_000, overlap: 0, balans: 0.4987 },
  delen: { zuivering: 1.04, lokaal: 2, lekken: 3, mutaties: 4, banen: 0.5 },
}

test('het bewijs is alleen heel als elk deel iets deed en hield', () => {
  assert.equal(isHeel(goed), true)
  const mis: Partial<Rapport>[] = [
    { bytes: 1 },
    { gemist: ['GET /x: nooit gevraagd'] },
    { lekken: [lek, { ...lek, na: null }] },
    { mutanten: [mutant, { ...mutant, rood: null }] },
    { banen: { ...goed.banen, overlap: 1 } },
    { banen: { ...goed.banen, balans: 0.511 } },
    { banen: { ...goed.banen, balans: 0.489 } },
    { histories: 0 },
    { lekken: [] },
    { mutanten: [] },
    { banen: { ...goed.banen, paren: 0 } },
  ]
  for (const anders of mis) assert.equal(isHeel({ ...goed, ...anders }), false, JSON.stringify(anders))
})

test('de laatste regel is precies die van de opdracht', () => {
  assert.equal(
    slotregel({ ...goed, bytes: 7, mutanten: [mutant, { ...mutant, rood: null }] }),
    'muur: 20 histories, 400 events, 7 differing bytes, 2/2 planted leaks caught, 1/2 mutations caught',
  )
})

test('elk deel staat er met zijn cijfers en zijn seconden', () => {
  const lines = vertelRapport(goed)
  for (const begin of [
    /^Zuivering .*1\.0 s werk.*20 geschiedenissen, 400 gebeurtenissen, 0 verschillende bytes/,
    /^Lokaal respect en paren .*2\.0 s werk.*15 keer gedaan; 200 bladzijden .* 300 paren/,
    /^Dekking .*2 routes gevraagd, 0 gemist/,
    /^Geplante lekken .*3\.0 s werk.*2 van 2/,
    /^Mutaties .*4\.0 s werk.*3 van 3/,
    /^Banen .*0\.5 s werk.*100000 paren, 0 keer overlap, balans 49\.87 %/,
    /^Samen 12 s/,
  ])
    assert.equal(lines.filter(line => begin.test(line)).length, 1, String(begin))
})

test('terwijl het loopt komt er een regel per stuk dat klaar is', async () => {
  const ploeg: Ploeg = {
    werkers: 2,
    async doe(pieces, klaar) {
      return pieces.map(piece => {
        const u = { histories: 1, events: 1, bytes: 0, lekken: [lek], mutanten: [mutant] }
        klaar?.(piece, { ...u, lokaal: goed.lokaal }, 2)
        return u
      })
    },
    sluit: async () => {},
  }
  const lines: string[] = []
  const omvang = { seed: 'proef', lokaal: { bursts: [1] as const, groep: 1, openingen: ['x'] }, mutaties: 1 }
  const r = await bewijs(ploeg, { ...omvang, histories: 2500 }, line => lines.push(line))
  // Six of the histories, four of leaks, one of local respect, four of mutants.
  assert.equal(lines.length, 15)
  assert.match(lines[0] as string, /^1 van 15: zuivering, 1 geschiedenissen, 0 verschillende bytes \(2 s\)$/)
  assert.deepEqual({ ...r.delen, banen: 0 }, { zuivering: 12, lokaal: 2, lekken: 8, mutaties: 8, banen: 0 })
})

test('wat hield wordt bewaard zoals het was; een kleinere run vervangt een grotere alleen op verzoek', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'uitslag-')), 'uitslag.json')
  const bestand = pathToFileURL(path)
  const nu = Temporal.Instant.from('2027-03-01T09:00:00.123Z')
  const groot = maakUitslag({ ...goed, histories: 30 }, hashMuur(), nu)
  const klein = maakUitslag(goed, hashMuur(), nu)
  assert.match(bewaarUitslag(groot, false, bestand), /^Bewaard/)
  assert.deepEqual(readUitslag(bestand), groot)
  assert.equal(groot.gedaanOp, '2027-03-01T09:00:00Z')
  assert.match(bewaarUitslag(klein, false, bestand), /^Niet bewaard: .* 30 geschiedenissen/)
  assert.deepEqual(readUitslag(bestand), groot)
  assert.match(bewaarUitslag(klein, true, bestand), /^Bewaard/)
  assert.deepEqual(readUitslag(bestand), klein)
  assert.match(bewaarUitslag(groot, false, bestand), /^Bewaard/)
  writeFileSync(path, 'geen uitslag')
  assert.match(bewaarUitslag(klein, false, bestand), /^Bewaard/)
  // A wall that changed while it was proved is another one.
  assert.match(
    bewaarUitslag(maakUitslag(goed, 'een andere', nu), true, bestand),
    /^Niet bewaard: muur.sql is veranderd/,
  )
  assert.deepEqual(readUitslag(bestand), klein)
  // What did not hold is never kept.
  const before = readFileSync(path, 'utf8')
  assert.throws(
    () => bewaarUitslag(maakUitslag({ ...goed, bytes: 1 }, hashMuur(), nu), true, bestand),
    /niet alles hield/,
  )
  assert.equal(readFileSync(path, 'utf8'), before)
})
