// Which fields of a form differ between what is saved and what was typed, in words people read.
import type { Verschil } from '../../ui/botsing.tsx'
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Woorden } from './woorden.ts'

const LANG = ['aanleiding', 'afspraken_veiligheid', 'titel', 'min2', 'min1', 'nul', 'plus1', 'plus2']

/** Compares text by text; what is the same travels along unseen. */
export function verschillenVan(
  w: Woorden,
  taal: Taal,
  bewaard: object,
  getypt: Readonly<Record<string, string>>,
  namen: readonly string[],
): { verschillen: Verschil[]; verborgen: [string, string][] } {
  const nu = (naam: string) => String((bewaard as Record<string, unknown>)[naam] ?? '')
  const jouw = (naam: string) => (getypt[naam] ?? '').trim()
  const anders = namen.filter(naam => nu(naam) !== jouw(naam))
  return {
    verschillen: anders.map(naam => ({
      naam,
      label: labels(w)[naam] ?? naam,
      bewaard: nu(naam),
      jouw: jouw(naam),
      lang: LANG.includes(naam),
      ...(!LANG.includes(naam) && {
        toon: { bewaard: leesbaar(w, taal, nu(naam)), jouw: leesbaar(w, taal, jouw(naam)) },
      }),
    })),
    verborgen: namen.filter(naam => !anders.includes(naam)).map(naam => [naam, jouw(naam)]),
  }
}

function leesbaar(w: Woorden, taal: Taal, waarde: string): string {
  const woorden: Record<string, string> = { ...w.antwoord, ...w.instemming }
  if (/^\d{4}-\d\d-\d\d$/.test(waarde)) return formatDag(waarde, taal, { jaar: true })
  return woorden[waarde] ?? (waarde || w.deel.niets)
}

function labels(w: Woorden): Record<string, string> {
  return {
    familiegroepsplan: w.deel.antwoord,
    afgezien_op: w.deel.afgezien,
    op_schrift_gewenst_op: w.deel.opSchrift,
    proforma_op: w.deel.proforma,
    aanleiding: w.deel.aanleiding,
    afspraken_veiligheid: w.deel.veiligheid,
    instemming_hoe: w.deel.instemming,
    instemming_op: w.form.instemmingOp,
    vastgesteld_op: w.deel.vastgesteld,
    titel: w.doel.titel,
    ...w.doel.niveau,
  }
}
