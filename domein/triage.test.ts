// The judgement of a coordinator and the stages of a traject: nothing by itself, nothing skipped (T1, S2).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAfgesloten, STANDEN, stapNaar } from './traject.ts'
import { CONCLUSIES, leesOordeel, TRIAGEPUNTEN } from './triage.ts'

const alles = (antwoord: string) => Object.fromEntries(TRIAGEPUNTEN.map(punt => [`punt_${punt}`, antwoord]))
const reden = 'Past, want eerdere hulp liep vast.'

test('elk punt wordt beantwoord en de conclusie heeft een reden', () => {
  const uit = leesOordeel({ ...alles('nee'), notitie_stalking: ' eens ', conclusie: 'passend', reden })
  assert.ok(uit.ok)
  assert.deepEqual(Object.keys(uit.waarde.punten), [...TRIAGEPUNTEN])
  assert.deepEqual(uit.waarde.punten.stalking, { antwoord: 'nee', notitie: 'eens' })
  const leeg = leesOordeel({})
  assert.ok(!leeg.ok)
  assert.equal(leeg.fouten.length, TRIAGEPUNTEN.length + 2)
})

test('de conclusie wordt nooit berekend: elke conclusie mag bij elk antwoord', () => {
  for (const antwoord of ['ja', 'nee', 'onbekend']) {
    for (const conclusie of CONCLUSIES) {
      const uit = leesOordeel({ ...alles(antwoord), conclusie, reden })
      assert.equal(uit.ok && uit.waarde.conclusie, conclusie)
    }
  }
})

test('een reden van minder dan tien tekens is geen reden', () => {
  const fout = (meer: object) => {
    const uit = leesOordeel({ ...alles('ja'), conclusie: 'aanhouden', reden, ...meer })
    return uit.ok ? null : uit.fouten
  }
  assert.deepEqual(fout({ reden: 'past niet' }), [{ veld: 'reden', omdat: 'te-kort', min: 10 }])
  assert.deepEqual(fout({ reden: ' '.repeat(50) }), [{ veld: 'reden', omdat: 'leeg' }])
  assert.deepEqual(fout({ reden: 'a'.repeat(4_001) }), [{ veld: 'reden', omdat: 'te-lang', max: 4_000 }])
  assert.deepEqual(fout({ conclusie: 'misschien' }), [{ veld: 'conclusie', omdat: 'onbekende-keuze' }])
  assert.deepEqual(fout({ punt_psychose: 'wie weet' }), [{ veld: 'punt_psychose', omdat: 'onbekende-keuze' }])
  assert.equal(fout({ reden: '<script>alert(1)</script>' }), null)
})

test('een traject gaat stap voor stap en een einde is een einde', () => {
  const mag = STANDEN.flatMap(van =>
    STANDEN.filter(naar => stapNaar(van, naar).ok).map(naar => `${van}>${naar}`),
  )
  assert.deepEqual(mag, [
    'aangemeld>wacht',
    'aangemeld>niet-gestart',
    'wacht>gestart',
    'wacht>niet-gestart',
    'gestart>afgerond',
    'gestart>gestopt',
  ])
  assert.deepEqual(stapNaar('aangemeld', 'gestart'), { ok: false, omdat: 'slaat-een-stap-over' })
  assert.deepEqual(stapNaar('afgerond', 'gestart'), { ok: false, omdat: 'is-afgesloten' })
  assert.deepEqual(stapNaar('wacht', 'wacht'), { ok: false, omdat: 'is-al-zo' })
  assert.deepEqual(STANDEN.filter(isAfgesloten), ['afgerond', 'niet-gestart', 'gestopt'])
})
