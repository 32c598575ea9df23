// The promises of the coach as a whole: the same answer for every name, no mark where none may be, places that fit.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { maakBerichthulp } from './berichthulp.ts'
import { namen } from './klassen/namen.ts'
import { hardeTags, leesVoorbeelden } from './leren/gegevens.ts'
import { weeg } from './leren/gewicht.ts'
import { leesTekst } from './tekst/zinnen.ts'

const room = import.meta.dirname
const bytes = readFileSync(join(room, 'model', 'model.bin'))
const { lees, vindHeat } = maakBerichthulp(bytes)
const corpus = leesVoorbeelden(
  ['ronde-0', 'ronde-1', 'ronde-2', 'ronde-3', 'ronde-4', 'ronde-5', 'ronde-6', 'ronde-7'].map(r =>
    join(room, 'corpus', `${r}.jsonl`),
  ),
)

// 200 first names: Dutch, Frisian, Turkish, Moroccan, Polish, Surinamese, Eritrean, Syrian, English, some also words.
const voornamen =
  `Tim Lotte Sem Eva Daan Noor Bram Fenna Milan Saar Thijs Fleur Jip Puk Mees Roos Storm Lieke Guus Sanne Jelle Femke Wietske Sjoerd Ytsje Jorrit Nynke Tjitske Okke Berend
Yağmur Zeynep Elif Emirhan Defne Eymen Kerem Ayşe Mehmet Ömer Gül Selin Burak Ecrin Mustafa Hatice Tuğba Oğuzhan Cem Hüseyin Sude Melek Ceren Kübra Furkan
Mohamed Fatima Yassin Aya Ilyas Nora Soufian Khadija Anouar Hajar Younes Chaimae Ayoub Oumaima Bilal Salma Ismail Nisrine Zakaria Ikram Hamza Loubna Rachid Samira Youssef
Zosia Kacper Oliwia Jakub Łukasz Małgorzata Szymon Wojciech Agnieszka Kuba Zuzia Mateusz Paweł Katarzyna Michał Gosia Krzysztof Ewa Tomasz Ola Bartek Hania Grzegorz Jadwiga Nikodem
Shanice Jaylano Chayenne Djenairo Kyano Winston Sherida Radj Anjali Vinod Soraya Delano Jerrel Naisha Shivani Rewien Kishan Farishta Jermaine Xaviera Sunil Priya Ashwin Reshma Romario
Selam Bethel Senait Yonas Filmon Meron Abel Luwam Awet Natnael Rania Yazan Joud Omar Lujain Hiba Yamen Sham Zain Razan Adnan Mateo Valentina Santiago Camila Alejandro Guadalupe Javier Ximena Thiago Lucía
Ella Max Callum Imogen Harrison Poppy Logan Ashley Ryan Chloe Liam Zoë Noël Chiara Matteo Giulia Luca Alessandro Kwame Akosua Amadou Binta Linh Minh Hiro Mei Arjun Diya Aarav Chidi
Fatma-Nur Jan-Willem Anne-Fleur Mirthe Jesse Lars Sven Tess Isa Finn Luuk Julia Sophie Stijn Ruben Kobe Warre Nand Lowie Seppe Yentl Marieke Pieter Hendrik Geertje Aafke`.split(
    /\s+/,
  )

const zinnen = [
  'Je hebt NAAM weer zonder jas gestuurd. Zondag om 17.00 uur graag bij mij.',
  'NAAM wil jou niet meer zien, zo ver is het gekomen.',
  'Kun je NAAM vrijdag om 18.00 uur ophalen bij de opvang?',
  'NAAM heeft vandaag gewonnen met voetbal en was heel blij.',
  'Vraag het maar aan NAAM, die weet hoe het zit.',
  'De juf van NAAM belt morgen over de toets.',
  'Door jou heeft NAAM een uur staan wachten op het schoolplein.',
]

/** What was found, as kinds and places in a text in which the name has no length. */
const vorm = (zin: string, naam: string) => {
  const text = zin.replace('NAAM', naam)
  const at = zin.indexOf('NAAM')
  const { spans, safety } = vindHeat(text)
  const plek = (i: number) => (i <= at ? i : i - naam.length)
  return JSON.stringify([safety, ...spans.map(s => [plek(s.start), plek(s.end), s.category, s.tier])])
}

test('tweehonderd voornamen geven hetzelfde antwoord', () => {
  assert.ok(voornamen.length >= 200, `${voornamen.length} namen`)
  const wrong: string[] = []
  for (const zin of zinnen) {
    const wanted = vorm(zin, 'Emma')
    for (const naam of voornamen) if (vorm(zin, naam) !== wanted) wrong.push(`${naam}: ${zin}`)
  }
  assert.deepEqual(wrong, [])
})

test('de zinnen met namen zeggen iets: sommige hebben hitte en sommige niet', () => {
  const hot = zinnen.map(z => vindHeat(z.replace('NAAM', 'Emma')).spans.length > 0)
  assert.deepEqual(hot, [true, true, false, false, true, false, true])
})

const wissels: [RegExp, string][] = [
  [/\bmama\b/g, 'papa'],
  [/\bpapa\b/g, 'mama'],
  [/\bvader\b/g, 'moeder'],
  [/\bmoeder\b/g, 'vader'],
]

test('mama en papa, vader en moeder geven hetzelfde antwoord', () => {
  const beide = corpus.filter(r => /\b(mama|papa|vader|moeder)\b/.test(r.text)).slice(0, 300)
  assert.ok(beide.length > 100)
  const wrong = beide.filter(r => {
    const marked = r.text.replace(/\b(mama|papa|vader|moeder)\b/g, '<$1>')
    const turned = marked.replace(/<(\w+)>/g, (_, w: string) => {
      const [, to = w] = wissels.find(([from]) => new RegExp(from.source).test(w)) ?? []
      return to
    })
    const kinds = (t: string) => JSON.stringify(vindHeat(t, r.direction).spans.map(s => [s.category, s.tier]))
    return kinds(r.text) !== kinds(turned)
  })
  assert.deepEqual(
    wrong.map(r => r.text),
    [],
  )
})

test('je, jij, ge en u geven hetzelfde antwoord', () => {
  for (const zin of [
    'Door WIE zit hij zonder gymtas.',
    'WIE denkt alleen aan zichzelf.',
    'Kan WIE hem halen?',
  ]) {
    const kinds = ['jij', 'je', 'u', 'ge'].map(w =>
      JSON.stringify(vindHeat(zin.replace('WIE', w)).spans.map(s => [s.category, s.tier])),
    )
    assert.equal(new Set(kinds).size, 1, zin)
  }
})

test('wat de ander schreef, woord voor woord aangehaald, krijgt geen streep', () => {
  const heet = [
    'Je bent een slechte moeder',
    'Jij bent altijd te laat',
    'Je liegt tegen iedereen',
    'Zoek het lekker uit',
  ]
  for (const q of heet) {
    assert.ok(vindHeat(`${q}.`).spans.length > 0, q)
    for (const zin of [
      `Je schreef: "${q}." Daar ga ik niet op in.`,
      `Je appte gisteren ‘${q}’. Ik laat dat zo.`,
    ])
      assert.deepEqual(vindHeat(zin).spans, [], zin)
  }
})

test('waar een streep nooit goed is, staat er geen: alle harde labels van het corpus', () => {
  const harde = corpus.filter(
    r => r.direction === 'out' && r.spans.length === 0 && hardeTags.has(r.tag ?? ''),
  )
  assert.ok(harde.length > 500)
  assert.deepEqual(
    harde.filter(r => lees(r).spans.length > 0).map(r => r.text),
    [],
  )
})

test('elke plek ligt in de tekst, zonder witruimte aan de rand en zonder overlap', () => {
  for (const r of corpus.slice(0, 1500)) {
    let last = 0
    for (const s of lees(r).spans) {
      assert.ok(s.start >= last && s.start < s.end && s.end <= r.text.length, r.id)
      assert.equal(r.text.slice(s.start, s.end), r.text.slice(s.start, s.end).trim(), r.id)
      last = s.end
    }
  }
})

test('rare invoer geeft een gewoon antwoord: leeg, alleen tekens, emoji, halve tekens, heel lang', () => {
  for (const text of [
    '',
    ' ',
    '\n',
    '!!!',
    '😡😡',
    '\ud83d',
    'a'.repeat(5000),
    'ja '.repeat(3000),
    '"',
    "'",
    '\u0000',
  ])
    for (const direction of ['out', 'in'] as const) {
      const a = lees({ direction, text })
      assert.ok(a.spans.every(s => s.end <= text.length))
    }
})

test('ook een vijandige tekst kost naar zijn lengte: twintig keer zo lang is geen honderd keer zo duur', () => {
  // Time of this process, so that what else runs on the machine says nothing.
  const duur = (text: string, direction: 'in' | 'out') => {
    const begun = process.cpuUsage()
    lees({ direction, text })
    return process.cpuUsage(begun).user / 1_000
  }
  for (const stuk of ['(', '"', ',', 'nooit, ', 'NU! ', '\n'])
    for (const direction of ['out', 'in'] as const) {
      const snelst = (length: number) =>
        Math.min(...[1, 2].map(() => duur(stuk.repeat(length / stuk.length), direction)))
      const [kort, lang] = [snelst(1_000), snelst(20_000)]
      assert.ok(lang < 100 * Math.max(2, kort), `${JSON.stringify(stuk)} ${kort} ${lang}`)
    }
})

test('hetzelfde bericht geeft altijd hetzelfde antwoord', () => {
  for (const r of corpus.slice(0, 100)) assert.deepEqual(lees(r), maakOnce().lees(r))
})
let once: ReturnType<typeof maakBerichthulp> | undefined
const maakOnce = () => {
  once ??= maakBerichthulp(bytes)
  return once
}

test('motor en model wegen samen hoogstens 900 kB gz', async () => {
  const { engine, model } = await weeg()
  assert.ok(engine > 10_000 && model > 10_000 && engine + model <= 900_000, `${engine} + ${model}`)
})

test('de lijst van namen is gevouwen en de splitser vindt plaatsen die kloppen', () => {
  assert.ok(namen.size > 1000)
  for (const r of corpus.slice(0, 300)) {
    const t = leesTekst(r.text)
    assert.equal(t.fold.length, r.text.length)
    for (const d of t.delen) assert.ok(d.start >= 0 && d.end <= r.text.length && d.start < d.end)
  }
})
