// Reads the forms of a page as a browser would send them, and fills them in wrongly on purpose.

/** A form: where it goes, what it sends as it stands, and which fields a person fills in. */
export type Formulier = {
  action: string
  waarden: Record<string, string | string[]>
  velden: { naam: string; soort: string }[]
}

const ontsnap = (tekst: string) =>
  tekst
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const eigenschap = (tag: string, naam: string): string =>
  ontsnap(new RegExp(`\\s${naam}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** The forms that ask something; buttons alone (sign out, language) are left out. */
export function leesFormulieren(html: string): Formulier[] {
  return [...html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)]
    .map(([tekst]) => leesFormulier(tekst))
    .filter(form => form.velden.length > 0)
}

function leesFormulier(html: string): Formulier {
  const form: Formulier = { action: eigenschap(html, 'action'), waarden: {}, velden: [] }
  const veld = (naam: string, soort: string) => form.velden.push({ naam, soort })
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const naam = eigenschap(tag, 'name')
    const soort = eigenschap(tag, 'type')
    if (soort !== 'hidden') veld(naam, soort)
    if (/radio|checkbox/.test(soort) && !/\schecked/.test(tag)) continue
    const al = form.waarden[naam]
    const waarde = eigenschap(tag, 'value')
    form.waarden[naam] = soort === 'checkbox' && al !== undefined ? [al, waarde].flat() : waarde
  }
  for (const [, tag = '', tekst = ''] of html.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    veld(eigenschap(tag, 'name'), 'textarea')
    form.waarden[eigenschap(tag, 'name')] = ontsnap(tekst.replace(/^\n/, ''))
  }
  for (const [, tag = '', keuzes = ''] of html.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    veld(eigenschap(tag, 'name'), 'select')
    const gekozen = /<option[^>]*\sselected[^>]*>/.exec(keuzes)?.[0] ?? ''
    form.waarden[eigenschap(tag, 'name')] = eigenschap(gekozen, 'value')
  }
  const knop = [...html.matchAll(/<button[^>]*>/g)].map(m => m[0]).find(tag => eigenschap(tag, 'name'))
  if (knop) form.waarden[eigenschap(knop, 'name')] = eigenschap(knop, 'value')
  return form
}

/** Nothing filled in at all. */
export function leeg({ waarden, velden }: Formulier): Formulier['waarden'] {
  const gevraagd = new Set(velden.map(v => v.naam))
  return Object.fromEntries(Object.entries(waarden).filter(([naam]) => !gevraagd.has(naam)))
}

const LANG = `<script>alert('x')</script>😀 "\u202e' ${'onafgebroken'.repeat(40)} ${'te lang '.repeat(3_000)}`

/** Every field filled in with what cannot be: too long, hostile, a day that does not exist. */
export function vijandig({ waarden, velden }: Formulier): Formulier['waarden'] {
  const mis: Record<string, string> = {
    date: '2027-02-30',
    time: '25:61',
    radio: 'bestaat-niet',
    select: 'bestaat-niet',
  }
  return {
    ...waarden,
    ...Object.fromEntries(velden.map(({ naam, soort }) => [naam, mis[soort] ?? LANG])),
  }
}
