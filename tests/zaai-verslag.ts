// A verslag in a test: what it is composed of, and the steps of specialist and ouder through the real forms.
import assert from 'node:assert/strict'
import type { Klant } from './klant.ts'
import type { Medewerker, Ouder, Wereld } from './wereld.ts'
import { secretOf, sowDoelen, sowGesprekken } from './zaai.ts'

export const GEKOZEN = 'De leerkracht schrijft dat de dochter weer meedoet in de kring.'
export const NIET_GEKOZEN = 'DEZE ZIN IS NIET GEKOZEN'

/** Address of the verslag of this traject. */
export const padVan = (o: Ouder): string => `/trajecten/${o.traject}/verslag`

/** The value of a hidden field of a page. */
export function hidden(html: string, naam: string): string {
  return html.match(new RegExp(`<input type="hidden" name="${naam}" value="([^"]*)"`))?.[1] ?? ''
}

/** The text boxes of a page with what stands in them. */
export function textareas(html: string): Record<string, string> {
  const plain = (t: string) =>
    t
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  return Object.fromEntries(
    [...html.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)].map(m => [
      m[1]!,
      plain(m[2]!),
    ]),
  )
}

/** Gesprekken, doelen with scores, statements of each kind (one of them not chosen), check-ins with private words. */
export async function sowDossier(w: Wereld, s: Medewerker, o: Ouder): Promise<void> {
  const { uuid } = w.poorten.toeval
  const t = o.traject
  const { gehouden } = await sowGesprekken(w, s, o)
  await sowDoelen(w, s, o)
  await w.poorten.deur.traject(secretOf(s), t, { actie: 'C', onderdeel: 'proef' }, async (db, hier) => {
    const doelen = await db.selectFrom('doel').select('id').where('traject_id', '=', t).execute()
    for (const { id: doel_id } of doelen) {
      for (const [door, moment, waarde] of [
        ['ouder', 'begin', -2],
        ['specialist', 'begin', -1],
        ['ouder', 'eind', 1],
      ] as const) {
        await db
          .insertInto('score')
          .values({ traject_id: t, id: uuid(), doel_id, door, moment, waarde, op: hier.nu })
          .execute()
      }
    }
    const base = { traject_id: t, gesprek_id: gehouden, gemaakt_op: hier.nu, in_verslag: true }
    const datum = Temporal.PlainDate.from('2027-02-11')
    await db
      .insertInto('uitspraak')
      .values({ ...base, id: uuid(), soort: 'feit', tekst: GEKOZEN, bron: 'brief', datum })
      .execute()
    for (const [tekst, in_verslag] of [
      ['Mijn telefoon ligt nu in de la.', true],
      [NIET_GEKOZEN, false],
    ] as const) {
      await db
        .insertInto('uitspraak')
        .values({ ...base, id: uuid(), soort: 'volgens', tekst, wie: 'de ouder', in_verslag })
        .execute()
    }
    const oordeel = {
      soort: 'oordeel',
      tekst: 'De ouder merkt spanning eerder op.',
      grond: 'gesprek 3 en 4',
    } as const
    await db
      .insertInto('uitspraak')
      .values({ ...base, id: uuid(), ...oordeel })
      .execute()
  })
  await w.poorten.deur.traject(secretOf(o), t, { actie: 'C', onderdeel: 'proef' }, async (db, hier) => {
    for (const [dag, rust_ouder] of [
      ['2027-02-04', 3],
      ['2027-02-18', 6],
    ] as const) {
      const values = {
        rust_ouder,
        rust_kind: 5,
        verbinding: 5,
        druk: 5,
        woorden: 'PRIVE WOORDEN',
        op: hier.nu,
      }
      await db
        .insertInto('checkin')
        .values({ traject_id: t, id: uuid(), dag: Temporal.PlainDate.from(dag), ...values })
        .execute()
    }
  })
}

/** Composes with the statements that are ticked. */
export async function stelSamen(s: Klant, o: Ouder): Promise<void> {
  const { html } = await s.get(`${padVan(o)}/samenstelling`)
  const uitspraak = [...html.matchAll(/name="uitspraak" value="([^"]+)" checked/g)].map(m => m[1]!)
  const { location } = await s.post(`${padVan(o)}/samenstelling`, { id: hidden(html, 'id'), uitspraak })
  assert.equal(location, `${padVan(o)}?samengesteld`)
}

/** Saves the text with these parts changed. */
export async function bewerk(s: Klant, o: Ouder, anders: Record<string, string>): Promise<void> {
  const { html } = await s.get(padVan(o))
  const velden = { ...textareas(html), ...anders, versie: hidden(html, 'versie') }
  assert.equal((await s.post(padVan(o), velden)).location, `${padVan(o)}?bewaard`)
}

/** Hands over what is saved. */
export async function legVoor(s: Klant, o: Ouder): Promise<void> {
  const { html } = await s.get(`${padVan(o)}/voorbeeld`)
  const velden = { id: hidden(html, 'id'), versie: hidden(html, 'versie') }
  assert.equal((await s.post(`${padVan(o)}/voorleggen`, velden)).location, `${padVan(o)}?voorgelegd`)
}

/** The ouder writes beside the latest version. */
export async function verklaar(o: Klant, tekst: string, eigen_woorden = ''): Promise<void> {
  const { html } = await o.get('/mijn/verslag/verklaring')
  const velden = { id: hidden(html, 'id'), versie: hidden(html, 'versie'), sinds: hidden(html, 'sinds') }
  assert.equal(
    (await o.post('/mijn/verslag/verklaring', { ...velden, tekst, eigen_woorden })).location,
    '/mijn/verslag?bewaard',
  )
}

/** The ouder decides about the latest version. */
export async function besluit(o: Klant, keuze: 'akkoord' | 'gezien' | 'geweigerd'): Promise<void> {
  const { html } = await o.get('/mijn/verslag/ondertekening')
  const velden = { id: hidden(html, 'id'), versie: hidden(html, 'versie'), besluit: keuze }
  assert.equal((await o.post('/mijn/verslag/ondertekening', velden)).location, '/mijn/verslag')
}

/** The specialist signs. */
export async function teken(s: Klant, o: Ouder): Promise<void> {
  const { html } = await s.get(`${padVan(o)}/ondertekening`)
  const velden = { id: hidden(html, 'id'), versie: hidden(html, 'versie') }
  assert.equal((await s.post(`${padVan(o)}/ondertekening`, velden)).location, `${padVan(o)}?getekend`)
}

/** The ouder says something about one paragraph of the latest version. */
export async function reageer(o: Klant, plek: string, tekst: string): Promise<void> {
  const pad = `/mijn/verslag/reactie/${plek}`
  const { html } = await o.get(pad)
  const velden = { id: hidden(html, 'id'), versie: hidden(html, 'versie'), sinds: hidden(html, 'sinds') }
  assert.equal((await o.post(pad, { ...velden, tekst })).location, `/mijn/verslag/reactie?bewaard#${plek}`)
}

/** Where the specialist answers each reaction, in the order of the page. */
export async function antwoordPaden(s: Klant, o: Ouder): Promise<string[]> {
  const { html } = await s.get(`${padVan(o)}/reactie`)
  return [...html.matchAll(/action="([^"]+\/antwoord)"/g)].map(m => m[1]!)
}

/** The specialist answers the reaction at this place of the page. */
export async function antwoord(
  s: Klant,
  o: Ouder,
  nr: number,
  besluit: 'aangepast' | 'gebleven',
  tekst = '',
): Promise<void> {
  const pad = (await antwoordPaden(s, o))[nr]!
  const id = pad.split('/').at(-2)
  assert.equal((await s.post(pad, { besluit, tekst })).location, `${padVan(o)}/reactie?bewaard#r-${id}`)
}
