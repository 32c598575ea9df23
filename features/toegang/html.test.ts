// Every page of this feature, in both languages and with its errors, is valid html.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { geefPersoneelscode, geefUitnodiging } from '../../tests/inlogmiddelen.ts'
import { maakWereld, type Wereld } from '../../tests/wereld.ts'
import { htmlRegels } from '../../ui/html-regels.ts'
import { toegang } from './routes.tsx'

let w: Wereld
before(async () => {
  w = await maakWereld({ features: [toegang] })
})
after(() => w.sluit())

test('elke bladzijde is geldige html, ook met fouten', async () => {
  const validator = new HtmlValidate(htmlRegels)
  const anna = await w.medewerker('Anna Proef', ['specialist'])
  const baas = await w.medewerker('Bo Proef', ['coordinator'])
  const ouder = await w.traject(anna)
  await w.klantVoor(ouder.id, ouder.traject)
  for (const taal of ['nl', 'en']) {
    const vreemde = w.iemand()
    const nieuw = w.iemand()
    for (const klant of [vreemde, nieuw, ouder.klant, anna.klant, baas.klant])
      await klant.post('/taal', { taal })
    await nieuw.post('/begin', { code: await geefUitnodiging(w, ouder) })
    const staf = w.iemand()
    await staf.post('/taal', { taal })
    await staf.post('/begin', { code: await geefPersoneelscode(w, anna.id) })
    const pages = [
      ...(await Promise.all(
        ['/begin', '/opzet', '/inloggen', '/inloggen?gestopt', '/inloggen?afgemeld', '/inloggen/code'].map(
          p => vreemde.get(p),
        ),
      )),
      await vreemde.post('/begin', { code: 'mis "<' }),
      await vreemde.post('/inloggen/code', {}),
      await vreemde.post('/inloggen/passkey', {}),
      await nieuw.get('/registreren'),
      await nieuw.get('/registreren/code'),
      await nieuw.post('/registreren/code', {}),
      await nieuw.post('/registreren/passkey', {}),
      await staf.get('/registreren'),
      await ouder.klant.get('/toegang?gedaan=passkey'),
      await anna.klant.get('/toegang?gedaan=toString'),
      await anna.klant.get('/bevestigen?terug=/toegang'),
    ]
    for (const { html, status } of pages) {
      assert.ok(status === 200 || status === 422, String(status))
      assert.match(html, new RegExp(`<html lang="${taal}"`))
      const report = await validator.validateString(html)
      assert.deepEqual(
        report.results.flatMap(r => r.messages.map(m => `${m.ruleId}: ${m.message} ${m.selector}`)),
        [],
      )
    }
  }
})
