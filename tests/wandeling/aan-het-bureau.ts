// What coordinator and specialist do in the story, on a laptop, through the pages.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { onderzoekPdf, type PdfBevinding } from '../../platform/druk/pdf-onderzoek.ts'
import type { Wereld } from '../wereld.ts'
import { bevestig, ga, type Mens, padVan } from './binnenkomen.ts'
import { type Antwoorden, druk, vul } from './browser.ts'

/** Presses something that gives a file, and looks into it. */
export async function haalPdf(mens: Mens, knop: string): Promise<{ naam: string; pdf: PdfBevinding }> {
  const { page } = mens.toestel
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('main')
      .getByRole('button', { name: knop })
      .or(page.locator('main').getByRole('link', { name: knop }))
      .first()
      .click(),
  ])
  return { naam: download.suggestedFilename(), pdf: onderzoekPdf(await readFile(await download.path())) }
}

/** The words in large type with a code of paper on them. */
export async function leesCode(mens: Mens): Promise<string> {
  return (await mens.toestel.page.locator('.papiercode span').allTextContents()).join('-')
}

/** Adds a specialist, in the pair with `naast` ('alleen': the first of a pair, 'later': in no pair). Gives the id. */
export async function voegSpecialistToe(
  w: Wereld,
  coordinator: Mens,
  naam: string,
  naast: string,
): Promise<string> {
  const { page } = coordinator.toestel
  await ga(w, coordinator, '/praktijk/medewerkers/nieuw')
  await vul(page, { naam, rollen: ['specialist'], registratie: 'SKJ 100012345', plaatsen: '10', paar: naast })
  await druk(page, 'Bewaren')
  assert.match(page.url(), /\?bewaard$/)
  return padVan(coordinator).split('/').at(-1) as string
}

/** Reads an aanmelding, judges it, and gives it to the one specialist that is offered. Gives who was offered. */
export async function beoordeelEnWijsToe(w: Wereld, coordinator: Mens, voornaam: string): Promise<string[]> {
  const { page } = coordinator.toestel
  await ga(w, coordinator, '/aanmeldingen')
  await druk(page, new RegExp(voornaam))
  await druk(page, 'Oordeel vastleggen')
  for (const punt of await page.locator('main .punt').all())
    await punt.getByRole('radio', { name: 'Nee' }).check()
  await vul(page, { conclusie: 'passend', reden: 'Samenwerken is geprobeerd en liep vast.' })
  await druk(page, 'Oordeel vastleggen')
  await druk(page, 'Specialist kiezen')
  const keuzes = page.locator('main [name="specialist"]')
  const aangeboden = await keuzes.evaluateAll(all => all.map(e => (e as HTMLInputElement).value))
  await keuzes.first().check()
  await druk(page, 'Toewijzen')
  assert.match(page.url(), /\?toegewezen$/)
  return aangeboden
}

/** Opens the window of thirty minutes and prints the sheet. Gives the code as it stands on paper. */
export async function nodigUit(w: Wereld, specialist: Mens, traject: string): Promise<string> {
  await ga(w, specialist, `/trajecten/${traject}`)
  await druk(specialist.toestel.page, 'Uitnodiging maken')
  const { naam, pdf } = await haalPdf(specialist, 'Afdrukken als pdf')
  assert.equal(naam, 'mijn-agenda.pdf')
  assert.equal(pdf.info.get('Tagged'), 'yes')
  const code = /Jouw code\s+((?:[0-9A-Z]{5}\s){4})/.exec(pdf.tekst)?.[1]?.trim() ?? ''
  assert.equal(code.replace(/\s+/g, '-'), await leesCode(specialist), 'paper and screen say the same')
  return code
}

/** The plan with consent, the three doelen, and the begin scores of the specialist. */
export async function maakPlan(
  w: Wereld,
  specialist: Mens,
  traject: string,
  titels: Readonly<Record<'basis' | 'verbinding' | 'deescalatie', string>>,
): Promise<void> {
  const { page } = specialist.toestel
  const weg = `/trajecten/${traject}`
  for (const [soort, titel] of Object.entries(titels)) {
    await ga(w, specialist, `${weg}/plan/doelen/${soort}`)
    const treden = {
      min2: 'twee lager',
      min1: 'een lager',
      nul: 'verwacht',
      plus1: 'beter',
      plus2: 'veel beter',
    }
    const tekst = Object.entries(treden).map(([trede, hoe]) => [trede, `${titel}: ${hoe} dan nu`])
    await vul(page, { titel, ...Object.fromEntries(tekst) })
    await druk(page, 'Bewaren')
  }
  const vandaag = w.klok.nu().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
  await ga(w, specialist, `${weg}/plan/wijzigen`)
  await vul(page, {
    familiegroepsplan: 'niet-gewenst',
    afgezien_op: vandaag,
    aanleiding: 'Rust in het eigen huis.',
    instemming_hoe: 'mondeling',
    instemming_op: vandaag,
    vastgesteld_op: vandaag,
  })
  await druk(page, 'Bewaren')
  assert.equal(new URL(page.url()).search, '?bewaard')
  await scoor(w, specialist, traject, 'begin', { basis: '-2', verbinding: '-1', deescalatie: '-2' })
}

/** The scores of the specialist alone; the ouder scores at home. */
export async function scoor(
  w: Wereld,
  specialist: Mens,
  traject: string,
  moment: 'begin' | 'eind',
  scores: Antwoorden,
): Promise<void> {
  await ga(w, specialist, `/trajecten/${traject}/scores?moment=${moment}`)
  const velden = Object.entries(scores).map(([doel, score]) => [`${doel}_specialist`, score])
  await vul(specialist.toestel.page, Object.fromEntries(velden))
  await druk(specialist.toestel.page, 'Bewaren')
  assert.match(specialist.toestel.page.url(), /bewaard/)
}

/** Plans ten gesprekken from this day and time, looks at the dates, and saves them. False when the day part is not theirs. */
export async function planTien(
  w: Wereld,
  specialist: Mens,
  traject: string,
  datum: string,
  tijd: string,
): Promise<boolean> {
  const { page } = specialist.toestel
  await ga(w, specialist, `/trajecten/${traject}/gesprekken/plannen`)
  await vul(page, {
    datum,
    tijd,
    minuten: '60',
    aantal: '10',
    weken: '2',
    plaats: 'praktijk',
    regio: 'midden',
  })
  await druk(page, 'Data bekijken')
  if ((await page.locator('#tijd-fout').count()) > 0) return false
  await druk(page, 'Zo plannen')
  assert.equal(new URL(page.url()).search, '?bewaard=10')
  return true
}

/** The addresses of the gesprekken on the page of the series, in the order of their dates. */
export async function listGesprekken(w: Wereld, specialist: Mens, traject: string): Promise<string[]> {
  const { rows } = await w.superuser(c =>
    c.query(`select id from gesprek where traject_id = $1 order by begint_op`, [traject]),
  )
  await ga(w, specialist, `/trajecten/${traject}/gesprekken`)
  const paden = rows.map(r => `/trajecten/${traject}/gesprekken/${r.id}`)
  for (const pad of paden)
    assert.equal(await specialist.toestel.page.locator(`main a[href="${pad}"]`).count(), 1)
  return paden
}

/** Moves a gesprek and all that follow. */
export async function verplaats(w: Wereld, specialist: Mens, pad: string, datum: string): Promise<void> {
  const { page } = specialist.toestel
  await ga(w, specialist, pad)
  await druk(page, 'Verplaatsen')
  await vul(page, { datum, welke: 'alles' })
  await druk(page, 'Bekijk het resultaat')
  await druk(page, 'Zo verplaatsen')
  assert.match(page.url(), /\?verplaatst$/)
}

/** Holds a gesprek: statements of each kind, note, homework, quick scores, time; then it is recorded. */
export async function houdGesprek(
  w: Wereld,
  specialist: Mens,
  pad: string,
  wat: { notitie: string; huiswerk: string; uitspraken: readonly Antwoorden[]; thema?: string },
): Promise<void> {
  const { page } = specialist.toestel
  await ga(w, specialist, pad)
  for (const uitspraak of wat.uitspraken) {
    await vul(page, uitspraak)
    await druk(page, 'Toevoegen en bewaren')
    assert.equal(await page.locator('[data-foutlijst]').count(), 0, JSON.stringify(uitspraak))
  }
  await vul(page, {
    ...(wat.thema && { thema: wat.thema }),
    notitie: wat.notitie,
    huiswerk: wat.huiswerk,
    basis_ouder: '-1',
    basis_specialist: '-1',
    verbinding_ouder: '0',
    tijd_gesprek: '60',
    tijd_reis: '20',
    tijd_administratie: '10',
  })
  await druk(page, 'Bewaren als gehouden')
  await page.getByText('Nu: gehouden.').waitFor()
}

/** Composes the verslag, adds words of the specialist, and lays it before the ouder. */
export async function maakVerslag(
  w: Wereld,
  specialist: Mens,
  traject: string,
  advies: string,
): Promise<void> {
  const { page } = specialist.toestel
  await ga(w, specialist, `/trajecten/${traject}/verslag`)
  await druk(page, 'Samenstellen')
  await druk(page, 'Samenstellen')
  await vul(page, { advies })
  await druk(page, 'Bewaren')
  await druk(page, 'Bekijken en voorleggen')
  await druk(page, 'Voorleggen aan de ouder')
  assert.match(page.url(), /\?voorgelegd$/)
}

/** Signs last, with the passphrase given again. */
export async function teken(w: Wereld, specialist: Mens, traject: string): Promise<void> {
  await ga(w, specialist, `/trajecten/${traject}/verslag`)
  await druk(specialist.toestel.page, 'Ondertekenen')
  await bevestig(specialist)
  await druk(specialist.toestel.page, 'Ik onderteken dit verslag')
  assert.match(specialist.toestel.page.url(), /\?getekend$/)
}
