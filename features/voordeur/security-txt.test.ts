// /.well-known/security.txt by RFC 9116: who to tell, until when, in which languages.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { maakApp } from '../../http/app.ts'
import { maakWereld, publicUrl, type Wereld } from '../../tests/wereld.ts'
import { voordeur } from './routes.tsx'
import { meldadres, securityTxt } from './security-txt.ts'

let w: Wereld
before(async () => {
  w = await maakWereld({ features: [voordeur] })
})
after(() => w.sluit())

const veld = (text: string, name: string) =>
  text
    .split('\n')
    .filter(line => line.startsWith(`${name}: `))
    .map(line => line.slice(name.length + 2))

test('het bestand noemt de praktijk, de talen en zichzelf, en vertelt het in twee talen', async () => {
  const { status, html, headers } = await w.iemand().get('/.well-known/security.txt')
  assert.equal(status, 200)
  assert.match(headers.get('content-type') ?? '', /^text\/plain; ?charset=utf-8$/i)
  assert.deepEqual(veld(html, 'Contact'), ['tel:+31205550123'])
  assert.deepEqual(veld(html, 'Preferred-Languages'), ['nl, en'])
  assert.deepEqual(veld(html, 'Canonical'), [`${publicUrl}/.well-known/security.txt`])
  assert.match(html, /^# Heb je .*\n# Have you /)
  assert.ok(html.split('\n').every(line => line === '' || /^(#|[A-Z][A-Za-z-]*: )/.test(line)))
  assert.doesNotMatch(html, /luwte|pso|ouder/i)
})

test('Expires volgt de klok, ligt in de toekomst en minder dan een jaar vooruit, en is een dag lang dezelfde', () => {
  for (const nu of [
    '2027-03-01T09:00:00Z',
    '2027-03-28T01:30:00Z',
    '2028-02-29T23:59:59.999Z',
    '2031-12-31T00:00:00Z',
  ]) {
    const now = Temporal.Instant.from(nu)
    const [text = ''] = veld(securityTxt('tel:+31205550123', publicUrl, now), 'Expires')
    assert.match(text, /^\d{4}-\d\d-\d\dT00:00:00Z$/)
    const days = Temporal.Instant.from(text).since(now).total('hours') / 24
    assert.ok(days > 30 && days < 365, `${nu}: ${days}`)
    const start = now.toZonedDateTimeISO('UTC').startOfDay().toInstant()
    assert.equal(securityTxt('x:y', publicUrl, start), securityTxt('x:y', publicUrl, now))
  }
})

test('een ingesteld meldpunt gaat voor de telefoon; zonder een van beide is er geen bestand', async () => {
  assert.equal(meldadres('mailto:veilig@praktijk.example', '020 555 01 23'), 'mailto:veilig@praktijk.example')
  assert.equal(meldadres(null, '020 555 01 23'), 'tel:+31205550123')
  assert.equal(meldadres(undefined, ''), null)
  const app = maakApp({ ...w.poorten, meldpunt: 'https://praktijk.example/melden' }, [voordeur])
  const text = await (await app.request('/.well-known/security.txt')).text()
  assert.deepEqual(veld(text, 'Contact'), ['https://praktijk.example/melden'])
  await w.superuser(c => c.query(`update praktijk set telefoon = ''`))
  await w.zetKlok(w.klok.nu().add({ seconds: 11 }).toString())
  assert.equal((await w.iemand().get('/.well-known/security.txt')).status, 404)
})
