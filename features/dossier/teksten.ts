// A piece of the dossier in plain lines: for its page, and to keep beside the words that an ouder wrote about it.
import { formatDag } from '../../ui/tijd.ts'
import type { Taal } from '../../ui/woorden.ts'
import type { Stuk, Uitspraak } from './stukken.ts'
import type { Woorden } from './woorden.ts'

export function teksten(w: Woorden, taal: Taal) {
  const dag = (d: Temporal.PlainDate | null) => (d ? formatDag(d, taal, { weekdag: false, jaar: true }) : '')
  const uitspraak = (u: Uitspraak): { kop: string; voet: string } => ({
    kop: u.soort === 'volgens' ? w.volgens(u.wie ?? '') : w.soort[u.soort],
    voet:
      u.soort === 'feit'
        ? w.bron(u.bron ?? '', dag(u.datum))
        : u.soort === 'oordeel'
          ? w.grond(u.grond ?? '')
          : dag(u.datum),
  })
  return {
    uitspraak,
    titel: (stuk: Stuk) => w.stuk[stuk.soort](dag(stuk.dag)),
    /** All of it, as it stood there. Never empty. */
    geheel: (stuk: Stuk): string =>
      [
        w.stuk[stuk.soort](dag(stuk.dag)),
        ...stuk.delen.map(deel => `${w.deel[deel.wat]}\n${deel.tekst}`),
        ...stuk.uitspraken.map(u => {
          const { kop, voet } = uitspraak(u)
          return [kop, u.tekst, voet].filter(Boolean).join('\n')
        }),
      ].join('\n\n'),
  }
}
