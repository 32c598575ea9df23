// A form of a page as a browser would send it: everything that stands in it already, hidden fields too.

export type Velden = Record<string, string | string[]>

/** The fields of the form on this page that posts to `action`, with their values. Throws when there is none. */
export function leesFormulier(html: string, action: string): Velden {
  const form = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].find(
    ([, kop = '']) => attribuut(kop, 'action') === action,
  )
  if (!form) throw new Error(`no form to ${action}`)
  const velden: Velden = {}
  const zet = (naam: string | null, waarde: string) => {
    if (!naam) return
    const staat = velden[naam]
    velden[naam] = staat === undefined ? waarde : [staat, waarde].flat()
  }
  const vakken = /<input\b([^>]*)>|<(textarea|select)\b([^>]*)>([\s\S]*?)<\/\2>/g
  for (const [, invoer, soort, kop = '', binnen = ''] of form[2]!.matchAll(vakken)) {
    if (soort === 'textarea') zet(attribuut(kop, 'name'), leesbaar(binnen))
    else if (soort === 'select') {
      const gekozen = [...binnen.matchAll(/<option\b([^>]*)>/g)].find(([, o = '']) => /\bselected\b/.test(o))
      zet(attribuut(kop, 'name'), attribuut(gekozen?.[1] ?? '', 'value') ?? '')
    } else if (!/type="(checkbox|radio)"/.test(invoer!) || /\bchecked\b/.test(invoer!))
      zet(attribuut(invoer!, 'name'), attribuut(invoer!, 'value') ?? '')
  }
  return velden
}

/** The values one can choose for a question with radio buttons or boxes. */
export function leesKeuzes(html: string, naam: string): string[] {
  return [...html.matchAll(/<input\b([^>]*)>/g)]
    .filter(([, kop = '']) => attribuut(kop, 'name') === naam)
    .map(([, kop = '']) => attribuut(kop, 'value') ?? '')
}

/** What a page that came back says is not right, for whoever mends the demo. */
export function leesFouten(html: string): string {
  const lijst =
    /data-foutlijst[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? /<main[\s\S]*/.exec(html)?.[0] ?? html
  return leesbaar(lijst.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).slice(0, 400)
}

function attribuut(kop: string, naam: string): string | null {
  const waarde = new RegExp(`(?:^|\\s)${naam}="([^"]*)"`).exec(kop)?.[1]
  return waarde === undefined ? null : leesbaar(waarde)
}

function leesbaar(tekst: string): string {
  const tekens: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return tekst.replace(/&(lt|gt|quot|#39|amp);/g, (_, naam: string) => tekens[naam]!)
}
