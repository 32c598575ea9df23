// A copy in a test: asked for, granted, made by two people and given, each step through the real forms.
import assert from 'node:assert/strict'
import type { Klant } from './klant.ts'
import type { Medewerker, Ouder } from './wereld.ts'
import { hidden } from './zaai-verslag.ts'

export const afschriftenPad = (o: Ouder): string => `/trajecten/${o.traject}/afschriften`

/** The ouder asks for inzage and the specialist says yes. */
export async function vraagInzage(s: Klant, o: Ouder): Promise<void> {
  const { html } = await o.klant.get('/mijn/verzoeken/nieuw')
  await o.klant.post('/mijn/verzoeken', {
    id: hidden(html, 'id'),
    soort: 'inzage',
    tekst: 'Ik wil alles lezen.',
  })
  const lijst = `/trajecten/${o.traject}/verzoeken`
  const pad = new RegExp(`${lijst}/[0-9a-f-]{36}`).exec((await s.get(lijst)).html)?.[0] ?? ''
  assert.equal((await s.post(pad, { besluit: 'toegewezen', reden: 'Dat mag altijd.' })).status, 303)
}

/** Begins the copy of the newest request; gives its address. */
export async function beginAfschrift(s: Klant, o: Ouder): Promise<string> {
  const { html } = await s.get(afschriftenPad(o))
  const velden = { id: hidden(html, 'id'), verzoek: hidden(html, 'verzoek') }
  const { location } = await s.post(afschriftenPad(o), velden)
  assert.match(location ?? '', /\/afschriften\/[0-9a-f-]{36}$/)
  return location ?? ''
}

/** The pieces of a page, by address. */
export const delenIn = (html: string, pad: string): string[] => [
  ...new Set([...html.matchAll(new RegExp(`href="(${pad}/[0-9a-f-]{36})"`, 'g'))].map(m => m[1] as string)),
]

/** Leaves out every sentence in which this stands, of every piece. Gives how many. */
export async function laatWeg(s: Klant, pad: string, wat: string, reden = 'kind'): Promise<number> {
  let aantal = 0
  for (const deel of delenIn((await s.get(pad)).html, `${pad}/delen`)) {
    const { html } = await s.get(deel)
    const zinnen = [...html.matchAll(/<label class="letterlijk" for="(zin-\d+-\d+)">([^<]*)</g)]
    const weg = zinnen.filter(m => m[2]?.includes(wat)).map(m => m[1] as string)
    if (weg.length === 0) continue
    aantal += weg.length
    // What goes out already goes on to.
    const eerder = [
      ...html.matchAll(
        /<select[^>]* name="(zin-\d+-\d+)">((?!<\/select>)[\s\S])*?<option value="([a-z-]+)" selected/g,
      ),
    ]
    const velden = {
      versie: hidden(html, 'versie'),
      ...Object.fromEntries(eerder.map(m => [m[1], m[3] as string])),
      ...Object.fromEntries(weg.map(veld => [veld, reden])),
    }
    assert.equal((await s.post(deel, velden)).location, `${deel}?bewaard`)
  }
  return aantal
}

/** Lays it before the second person, whom a coordinator has chosen. */
export async function legVoor(s: Klant, pad: string): Promise<void> {
  assert.equal((await s.post(`${pad}/voorlegging`)).location, `${pad}?voorgelegd`)
}

/** A coordinator chooses this colleague. */
export async function kiesMeelezer(c: Klant, o: Ouder, wie: Medewerker): Promise<void> {
  const pad = `/aanmeldingen/${o.traject}/meelezer`
  const { html } = await c.get(pad)
  const { location } = await c.post(pad, { afschrift: hidden(html, 'afschrift'), wie: wie.id })
  assert.equal(location, `${pad}?bewaard`)
}

/** The second person says of every piece that it is right, but of those that hold this. Gives what became of it. */
export async function leesNa(m: Klant, o: Ouder, terug: string | null = null): Promise<string> {
  const pad = `/meelezen/${o.traject}`
  for (const deel of delenIn((await m.get(pad)).html, pad)) {
    const { html } = await m.get(deel)
    const passages = [...new Set([...html.matchAll(/name="(passage-\d+)"/g)].map(x => x[1] as string))]
    const nee = terug !== null && html.includes(terug)
    const velden = {
      id: hidden(html, 'id'),
      mist: nee ? 'ja' : 'nee',
      uitleg: nee ? 'Hier staat nog iemand.' : '',
    }
    const ja = Object.fromEntries(passages.map(p => [p, 'ja']))
    assert.equal((await m.post(deel, { ...velden, ...ja })).location, `${pad}?gezegd`)
  }
  const { status, location } = await m.post(pad)
  assert.equal(status, 303)
  return location ?? ''
}

/** The specialist gives it. */
export async function geef(s: Klant, pad: string): Promise<void> {
  assert.equal((await s.post(`${pad}/uitgifte`)).location, `${pad}?isGegeven`)
}
