// Every text of the house in its source: plain Dutch, English beside it, and in neither a word of the other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leesbaarheid } from '../../domein/leesbaarheid.ts'
import { SEINTJE } from '../../domein/seintje.ts'
import { zinnen } from '../../domein/verslag-zinnen.ts'
import { redenZin } from '../../ui/redenen.ts'
import { findLangeZinnen, keurTekst, maat } from './leesmaat.ts'
import { leerTalen, listBlijvend, listTeksten } from './talen.ts'
import { listWoorden } from './woordlijsten.ts'

const lijsten = await listWoorden()

test('elke woordenlijst is gevonden, en elke tekst staat er in het Nederlands en in het Engels', () => {
  const bestanden = new Set(lijsten.map(w => w.bestand))
  for (const bestand of ['http/woorden.ts', 'features/ouderruimte/woorden.ts', 'berichthulp/uitleg.ts'])
    assert.ok(bestanden.has(bestand), bestand)
  assert.ok(
    bestanden.size >= 35 && lijsten.length >= 1_500,
    `${bestanden.size} lists, ${lijsten.length} texts`,
  )
  assert.deepEqual(
    lijsten.filter(w => w.en.length === 0).map(w => `${w.bestand} ${w.pad}`),
    [],
  )
})

test('geen zin in een woordenlijst is langer dan twintig woorden', () => {
  assert.deepEqual(
    lijsten.flatMap(w => w.nl.flatMap(zin => findLangeZinnen(`${w.bestand} ${w.pad}`, zin))),
    [],
  )
})

/** Labels of three words and fewer are no text to read, and a list of them is measured with its feature. */
const perDeel = Map.groupBy(lijsten, w => w.bestand.split('/').slice(0, -1).join('/'))
for (const [deel, woorden] of perDeel)
  test(`gewone taal: de woorden van ${deel}`, () => {
    const tekst = woorden.flatMap(w => w.nl).join('\n\n')
    const { fd } = leesbaarheid(tekst)
    assert.ok((fd ?? 0) >= maat.fd, `Flesch-Douma ${fd?.toFixed(1)}`)
  })

test('gewone taal: wat er bij een veld staat dat nog niet goed is', () => {
  const redenen = ['leeg', 'te-lang', 'kies', 'bestaat-niet', 'niet-bereikbaar', 'is-al-18'] as const
  const tekst = redenen.map(omdat => redenZin({ omdat, max: 80 }, 'nl')).join('\n\n')
  assert.deepEqual(keurTekst('ui/redenen.ts', tekst), [])
})

test('gewone taal: de vaste zinnen van het verslag, en de e-mail die niets zegt', () => {
  const punt = (dag: string, cijfer: number) => ({ dag, cijfer, woorden: '' })
  const [laag, hoog] = [punt('2027-02-04', 3), punt('2027-09-18', 6)]
  const tekst = [
    zinnen.aanmelding('Noor', '2027-02-04'),
    ...(['vrijwillig', 'drang', 'ots'] as const).map(kader => zinnen.kader(kader, '2027-09-18')),
    zinnen.watPsoIs,
    ...[0, 1, 10].map(aantal => zinnen.gehouden(aantal, '2027-02-04', '2027-09-18')),
    ...zinnen.nietGehouden(1, 2),
    zinnen.lijn(laag, hoog, laag, hoog),
    zinnen.lijn(laag, laag, laag, laag),
    SEINTJE.tekst.split('\n')[0],
  ].join('\n\n')
  assert.deepEqual(findLangeZinnen('verslag', tekst), [])
  assert.ok((leesbaarheid(tekst).fd ?? 0) >= maat.fd)
})

test('geen Engelse tekst bevat Nederlands, en omgekeerd', async () => {
  const talen = await leerTalen()
  const mis: string[] = []
  for (const taal of ['nl', 'en'] as const)
    for (const { waar, tekst } of await listTeksten(taal))
      for (const woord of talen.inTekst(taal, tekst))
        mis.push(`${taal} ${waar}: ${woord} in: ${tekst.slice(0, 160)}`)
  assert.deepEqual(mis, [])
  assert.ok(listBlijvend().has('ouder'), 'WOORDENLIJST.md names what stays Dutch in English')
})

test('de maat valt door de mand: een lange zin, een moeilijk woord, een woord uit de andere taal', async () => {
  assert.match(findLangeZinnen('proef', `${'de kat '.repeat(11)}.`).join(), /22 woorden in een zin/)
  assert.match(keurTekst('proef', 'Verantwoordelijkheid organisatie.').join(), /Flesch-Douma/)
  const { inTekst, opBlad } = await leerTalen()
  assert.deepEqual(inTekst('en', 'You can niet save this.'), ['niet'])
  assert.deepEqual(inTekst('nl', 'Je kunt this bewaren.'), ['this'])
  const blad = (taal: string, tekst: string) =>
    `<!DOCTYPE html><html lang="${taal}"><body><p>${tekst}</p></body></html>`
  assert.match(opBlad('en', blad('en', 'Your next time. Afmelden')).join(), /^afmelden in/)
  assert.match(opBlad('nl', blad('nl', 'Kies een dag. Passphrase')).join(), /^passphrase in/)
  assert.deepEqual(opBlad('en', blad('en', 'Sign out <span lang="nl">Afmelden</span>')), [])
})
