// Where a request for emergency access stands, by the clock; and that a reason is needed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leesNoodreden, type Noodmomenten, noodstand } from './noodtoegang.ts'

const op = (uur: string) => Temporal.Instant.from(`2027-03-0${uur}:00Z`)
const verzoek = (anders: Partial<Noodmomenten> = {}): Noodmomenten => ({
  gevraagd_op: op('1T10:00'),
  reden_op: null,
  tot: null,
  beeindigd_op: null,
  ...anders,
})

test('een verzoek vraagt eerst een reden, wacht dan op de tweede, is een uur open en gaat vanzelf voorbij', () => {
  const reden_op = op('1T10:05')
  const tot = op('1T11:10')
  const standen = [
    noodstand(verzoek(), op('1T10:01')),
    noodstand(verzoek({ reden_op }), op('1T10:06')),
    noodstand(verzoek({ reden_op, tot }), op('1T11:09')),
    noodstand(verzoek({ reden_op, tot }), op('1T11:10')),
  ]
  assert.deepEqual(standen, ['vraagt', 'wacht', 'open', 'voorbij'])
})

test('zonder tweede is een verzoek na een dag voorbij, en met de hand meteen', () => {
  assert.equal(noodstand(verzoek(), op('2T09:59')), 'vraagt')
  assert.equal(noodstand(verzoek(), op('2T10:00')), 'voorbij')
  const open = { reden_op: op('1T10:05'), tot: op('1T11:10') }
  assert.equal(noodstand(verzoek({ ...open, beeindigd_op: op('1T10:20') }), op('1T10:20')), 'voorbij')
})

test('een reden is niet leeg, niet te kort en niet te lang', () => {
  const omdat = (reden: string) => {
    const gelezen = leesNoodreden({ reden })
    return gelezen.ok ? gelezen.waarde : gelezen.fouten[0]?.omdat
  }
  assert.deepEqual(
    [omdat(''), omdat('spoed'), omdat('x'.repeat(2001)), omdat(' Vraag van de inspectie. ')],
    ['leeg', 'te-kort', 'te-lang', 'Vraag van de inspectie.'],
  )
})
