// The meldcode walked by a person: every step stands, nothing follows from an answer, and the ouder notices nothing of it anywhere.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { MELDSTAPPEN, type Meldstap } from '../../domein/meldcode.ts'
import { leesFormulieren } from '../../tests/wandeling/formulieren.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'

type Plek = { w: Wereld; anna: Medewerker; noor: Ouder }
let p: Plek
// The same practice in which nobody ever opened the meldcode.
let stil: Plek
const maak = async (): Promise<Plek> => {
  const w = await maakWereld({ seed: 'meldcode' })
  const anna = await w.medewerker('Anna Proef', ['specialist'])
  return { w, anna, noor: await w.traject(anna, 'Noor') }
}
before(async () => {
  p = await maak()
  stil = await maak()
})
after(async () => {
  await p?.w.sluit()
  await stil?.w.sluit()
})

const weg = ({ noor }: Plek) => `/trajecten/${noor.traject}/meldcode`
const dag = { gedaan_op: '2027-02-26' }
const goed: Record<Meldstap, Record<string, string>> = {
  signalen: { ...dag, waarneming: 'Blauwe plek boven de elleboog.', bron: 'eigen waarneming' },
  kindcheck: { ...dag, kinderen: 'Sam, 7 jaar, nu bij oma.', veilig: 'Vannacht wel.', nodig: '' },
  overleg: { ...dag, met: 'veilig-thuis', wie: 'Mw. Voorbeeld, Veilig Thuis', advies: 'Spreek de ouder.' },
  gesprek: { ...dag, gesproken: 'ja', wie: 'de ouder', gezegd: 'De ouder vertelt over een val.' },
  wegen: {
    ...dag,
    vermoeden: 'ja',
    vermoeden_grond: 'De plek past niet bij een val.',
    onveilig: 'weet-niet',
    onveilig_grond: 'Niet gezien.',
  },
  besluit: {
    ...dag,
    melden: 'ja',
    reden: 'De val verklaart het niet.',
    beslisser: 'Bo Proef, manager zorg',
    vervolg: '',
  },
  verteld: { ...dag, aan: 'Veilig Thuis, nummer 12', wat: 'Gebeld, alleen de feiten.', reactie: '' },
}
const uuid = () => p.w.poorten.toeval.uuid()
const plat = (html: string) => html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')
const tekst = (html: string) =>
  plat(html)
    .replace(/[\s\S]*<main[^>]*>/, '')
    .replace(/<\/main>[\s\S]*/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

/** Begins one and records these steps; gives its address. */
async function loop(
  stappen: readonly Meldstap[] = MELDSTAPPEN,
  anders: Partial<typeof goed> = {},
): Promise<string> {
  const { location } = await p.anna.klant.post(weg(p), { id: uuid(), ...goed.signalen })
  const hier = (location ?? '').replace('?vast', '')
  for (const stap of stappen.filter(s => s !== 'signalen'))
    assert.equal(
      (await p.anna.klant.post(`${hier}/${stap}`, { id: uuid(), ...goed[stap], ...anders[stap] })).status,
      303,
    )
  return hier
}

test('van het eerste signaal tot wat aan wie is verteld: elke stap staat er, met de dag en wie het schreef', async () => {
  assert.match(tekst((await p.anna.klant.get(weg(p))).html), /nog geen meldcode vastgelegd/)
  const hier = await loop()
  const { html, status } = await p.anna.klant.get(hier)
  assert.equal(status, 200)
  for (const velden of Object.values(goed))
    for (const [naam, waarde] of Object.entries(velden))
      if (naam !== 'gedaan_op' && waarde.includes(' ')) assert.ok(html.includes(waarde), waarde)
  assert.equal(tekst(html).match(/Gedaan op vrijdag 26 februari 2027\./g)?.length, MELDSTAPPEN.length)
  assert.equal(
    tekst(html).match(/Vastgelegd op maandag 1 maart 2027[^.]*10\.00[^.]* door Anna Proef\./g)?.length,
    MELDSTAPPEN.length,
  )
  assert.match(tekst(html), /Met vastleggen is niets gemeld\. Melden doe je zelf: bel Veilig Thuis/)
  assert.match(
    tekst((await p.anna.klant.get(weg(p))).html),
    /Besluit van vrijdag 26 februari 2027: wel melden/,
  )
})

test('twee keer drukken legt een keer vast, en een formulier dat niet klopt komt ingevuld terug', async () => {
  const tel = async () =>
    (
      await p.w.superuser(c =>
        c.query(
          'select (select count(*) from meldcode)::int as m, (select count(*) from meldstap)::int as s',
        ),
      )
    ).rows[0]
  const voor = await tel()
  const id = uuid()
  for (const _ of [1, 2]) await p.anna.klant.post(weg(p), { id, ...goed.signalen })
  const stap = { id: uuid(), ...goed.overleg }
  for (const _ of [1, 2]) await p.anna.klant.post(`${weg(p)}/${id}/overleg`, stap)
  assert.deepEqual(await tel(), { m: voor.m + 1, s: voor.s + 2 })
  const fout = await p.anna.klant.post(`${weg(p)}/${id}/besluit`, {
    ...goed.besluit,
    beslisser: '',
    gedaan_op: '2027-03-02',
  })
  assert.equal(fout.status, 422)
  assert.match(fout.html, /De val verklaart het niet\./)
  assert.match(tekst(fout.html), /Wie besliste\? Vul dit in\./)
  assert.match(tekst(fout.html), /Deze datum ligt in de toekomst/)
  assert.equal((await p.anna.klant.post(weg(p), { id: uuid(), ...dag })).status, 422)
  assert.deepEqual(await tel(), { m: voor.m + 1, s: voor.s + 2 })
})

test('een verbetering is een nieuwe tekst: de eerdere blijft staan, en is van dezelfde stap', async () => {
  const hier = await loop(['signalen', 'overleg'])
  const verbeter =
    /href="([^"]*signalen\?verbetert=[^"]*)"/.exec((await p.anna.klant.get(hier)).html)?.[1] ?? ''
  const [form] = leesFormulieren((await p.anna.klant.get(verbeter)).html)
  assert.equal(form?.action, verbeter)
  assert.equal(form?.waarden.waarneming, goed.signalen.waarneming)
  const { status } = await p.anna.klant.post(verbeter, {
    ...form?.waarden,
    waarneming: 'Een plek onder de elleboog.',
  })
  assert.equal(status, 303)
  const { html } = await p.anna.klant.get(hier)
  assert.match(
    tekst(html),
    /Later verbeterd\. Dit was de eerdere tekst\..*boven de elleboog.*Verbetering\..*onder de elleboog/,
  )
  for (const anders of [
    verbeter.replace('/signalen', '/overleg'),
    verbeter.replace(/=.*/, `=${uuid()}`),
    verbeter.replace(/=.*/, '=x'),
  ]) {
    assert.equal((await p.anna.klant.get(anders)).status, 404, anders)
    assert.equal(
      (await p.anna.klant.post(anders, { id: uuid(), ...goed.overleg, ...goed.signalen })).status,
      404,
      anders,
    )
  }
})

test('niets volgt uit een antwoord: bij de tegengestelde weging is elk formulier byte voor byte gelijk', async () => {
  const kaders = { ja: 'ja', nee: 'nee' } as const
  const [ja, nee] = await Promise.all(
    Object.values(kaders).map(antwoord => {
      const alle = ['vermoeden', 'onveilig', 'hulp', 'inzet', 'resultaat']
      const wegen = Object.fromEntries(
        alle.flatMap(v => [
          [v, antwoord],
          [`${v}_grond`, `${antwoord}: hij slaat, acuut gevaar`],
        ]),
      )
      return loop(['signalen', 'wegen'], { wegen })
    }),
  )
  for (const stap of MELDSTAPPEN) {
    const [een, ander] = [await p.anna.klant.get(`${ja}/${stap}`), await p.anna.klant.get(`${nee}/${stap}`)]
    assert.equal(een.status, 200)
    assert.equal(plat(een.html), plat(ander.html))
    assert.doesNotMatch(een.html, / checked/)
  }
})

test('alleen de specialist van dit traject: niet de ouder, de coordinator of een ander; wel wie het overneemt', async () => {
  const hier = await loop(['signalen'])
  const bram = await p.w.medewerker('Bram Proef', ['specialist'])
  const cato = await p.w.medewerker('Cato Proef', ['coordinator'])
  for (const klant of [p.noor.klant, bram.klant, cato.klant])
    for (const pad of [weg(p), `${weg(p)}/nieuw`, hier, `${hier}/besluit`]) {
      assert.equal((await klant.get(pad)).status, 404)
      assert.equal((await klant.post(pad, { id: uuid(), ...goed.signalen })).status, 404)
    }
  const nieuw = await p.w.traject(p.anna, 'Pien')
  await p.anna.klant.post(`/trajecten/${nieuw.traject}/meldcode`, { id: uuid(), ...goed.signalen })
  await p.w.superuser(async c => {
    await c.query(
      `update toegang set tot = now() - interval '50 years' where traject_id = $1 and rol = 'specialist'`,
      [nieuw.traject],
    )
    await c.query(
      `insert into toegang (traject_id, persoon_id, rol, sinds) values ($1, $2, 'specialist', '2027-01-01')`,
      [nieuw.traject, bram.id],
    )
  })
  assert.equal((await p.anna.klant.get(`/trajecten/${nieuw.traject}/meldcode`)).status, 404)
  assert.match((await bram.klant.get(`/trajecten/${nieuw.traject}/meldcode`)).html, /Begonnen op/)
})

test('na tien minuten vraagt de meldcode de wachtzin, ook bij vastleggen, en dat staat als geweigerd in het log', async () => {
  const hier = await loop(['signalen'])
  const nu = p.w.klok.nu()
  await p.w.zetKlok(nu.add({ minutes: 11 }).toString())
  const antwoorden = [
    await p.anna.klant.get(weg(p)),
    await p.anna.klant.get(`${hier}/wegen`),
    await p.anna.klant.post(`${hier}/verteld`, goed.verteld),
  ]
  for (const { status, location, html } of antwoorden)
    assert.ok(`${location} ${html}`.includes('/bevestigen'), `${status}`)
  const { rows } = await p.w.superuser(c =>
    c.query(`select distinct onderdeel, uitkomst from logregel where traject_id = $1 and op = $2`, [
      p.noor.traject,
      p.w.klok.nu().toString(),
    ]),
  )
  assert.deepEqual(rows, [{ onderdeel: 'meldcode', uitkomst: '4' }])
  await p.w.zetKlok(nu.toString())
})

test('de ouder merkt er niets van: elke bladzijde is byte voor byte die van een traject zonder meldcode, ook wie keek', async () => {
  await p.noor.klant.get(weg(p))
  const paden = p.w.app.routes
    .filter(r => r.method === 'GET' && r.path.startsWith('/mijn') && !r.path.includes(':'))
    .map(r => r.path)
  assert.ok(paden.length > 10)
  const lees = async ({ anna, noor }: Plek) => {
    // What the specialist does elsewhere stands there on both sides.
    for (let i = 0; i < 3; i++) await anna.klant.get(`/trajecten/${noor.traject}/plan`)
    const bladen: string[] = []
    for (const pad of [...new Set(paden)]) bladen.push(plat((await noor.klant.get(pad)).html))
    return bladen
  }
  assert.deepEqual(await lees(p), await lees(stil))
  const { rows } = await p.w.superuser(c =>
    c.query(`select count(*)::int as n from logregel where traject_id = $1 and onderdeel = 'meldcode'`, [
      p.noor.traject,
    ]),
  )
  assert.ok(rows[0].n > 30, 'and it was in the log all the same')
})

test('het dossier dat meegaat zegt niets van de meldcode, ook niet in wie keek; de specialist leest het daar wel', async () => {
  // Lines of one moment stand in the order of their random ids.
  const bundel = async ({ anna, noor }: Plek) => {
    const { html } = await anna.klant.get(`/trajecten/${noor.traject}/meenemen.json`)
    return (JSON.parse(plat(html)) as { entry: object[] }).entry.map(e => JSON.stringify(e)).sort()
  }
  assert.deepEqual(await bundel(p), await bundel(stil))
  assert.match(tekst((await p.anna.klant.get(`/trajecten/${p.noor.traject}/wie-keek`)).html), /De meldcode/)
})

test('de veiligheidskaart staat op elke bladzijde van een traject, en op geen die er niet is', async () => {
  const paden = [
    ...new Set(
      p.w.app.routes
        .filter(r => r.method === 'GET' && r.path.startsWith('/trajecten/:traject'))
        .map(r => r.path),
    ),
  ]
  const vol = paden
    .filter(pad => !/:traject.*:|\.\w+$/.test(pad))
    .map(pad => pad.replace(':traject', p.noor.traject))
  const antwoorden = await Promise.all(vol.map(async pad => ({ pad, ...(await p.anna.klant.get(pad)) })))
  const bladen = antwoorden.filter(a => a.status === 200)
  assert.ok(bladen.length >= 12, `${bladen.length}`)
  for (const { pad, html } of bladen) {
    assert.match(
      html,
      new RegExp(
        `<details><summary>Veiligheid: nummers en meldcode</summary>[\\s\\S]*0800-2000[\\s\\S]*href="${weg(p)}"`,
      ),
      pad,
    )
    assert.equal(html.match(/Meldcode openen/g)?.length, 1, pad)
  }
  for (const pad of [`/trajecten/${uuid()}`, `/trajecten/${p.noor.traject}/niets`, '/trajecten', '/agenda'])
    assert.doesNotMatch((await p.anna.klant.get(pad)).html, /Meldcode openen/)
})

test('dezelfde stappen in het Engels', async () => {
  const hier = await loop()
  await p.anna.klant.post('/taal', { taal: 'en' })
  assert.match(
    tekst((await p.anna.klant.get(hier)).html),
    /Step 5: what was told to whom Done on Friday 26 February 2027\./,
  )
  assert.match(tekst((await p.anna.klant.get(weg(p))).html), /Decision of Friday 26 February 2027: to report/)
})
