// The pages of the dagboek as they leave the server, in both languages: valid html, and no field of a journal in any form.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { SLOTEN, VERZEGELD } from '../../tests/verzegeld.ts'
import { type Medewerker, maakWereld, type Ouder, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'

let w: Wereld
let anna: Medewerker
let noor: Ouder
before(async () => {
  w = await maakWereld({ seed: 'dagboek html' })
  anna = await w.medewerker('Anna Proef', ['specialist'])
  noor = await w.traject(anna, 'Noor')
})
after(() => w?.sluit())

/** Every page there is: before it begins, shut with a page shared, with an error, as the specialist reads it, and gone. */
async function bladen(taal: string): Promise<[naam: string, html: string][]> {
  const { klant, traject } = noor
  for (const wie of [klant, anna.klant]) await wie.post('/taal', { taal })
  const [id, blad] = [w.poorten.toeval.uuid(), w.poorten.toeval.uuid()]
  const gezien: [string, string][] = []
  const kijk = async (naam: string, van: Promise<{ html: string }>) =>
    gezien.push([`${taal} ${naam}`, (await van).html])
  await kijk('begin', klant.get('/mijn/dagboek'))
  await klant.post('/mijn/dagboek/sloten', { id, sloten: SLOTEN, versie: '0' })
  await klant.post('/mijn/dagboek/bladen', { id: blad, dagboek: id, tekst: VERZEGELD, versie: '0' })
  await klant.post(`/mijn/dagboek/bladen/${blad}/deling`, { tekst: 'Het was stil.' })
  await kijk('dicht', klant.get('/mijn/dagboek'))
  await kijk('niet aangekruist', klant.post('/mijn/dagboek/einde'))
  await kijk('specialist', anna.klant.get(`/trajecten/${traject}/dagboek`))
  await klant.post('/mijn/dagboek/einde', { weg: 'ja' })
  await kijk('weg', klant.get('/mijn/dagboek?weg'))
  await kijk('specialist, niets', anna.klant.get(`/trajecten/${traject}/dagboek`))
  return gezien
}

test('elke bladzijde is geldige html, in beide talen', async () => {
  const validator = new HtmlValidate(htmlRegels)
  const mis: string[] = []
  for (const [naam, html] of [...(await bladen('nl')), ...(await bladen('en'))]) {
    const { results } = await validator.validateString(html)
    for (const m of results.flatMap(r => r.messages))
      mis.push(`${naam}: ${m.ruleId} ${m.message} ${m.selector}`)
  }
  assert.deepEqual(mis, [])
})

test('waar iemand schrijft of een zin typt staat in geen formulier: niets ervan kan verstuurd worden', async () => {
  for (const [naam, html] of await bladen('nl')) {
    const formulieren = html.match(/<form[\s\S]*?<\/form>/g) ?? []
    for (const veld of ['blad', 'open-zin', 'begin-zin', 'begin-zin-nog', 'ook-zin', 'ook-zin-nog'])
      assert.equal(
        formulieren.some(f => f.includes(`id="${veld}"`)),
        false,
        `${naam} ${veld}`,
      )
  }
})
