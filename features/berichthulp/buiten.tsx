// An own draft: the remarks with their words, another wording or a question, and what is good about it. Never a green OK.
import { nl, type Zinnen } from '../../berichthulp/zinnen.ts'
import { kiesBiff, kiesOpmerkingen, knipTekst, type Opmerking } from './kies.ts'
import type { UitkomstProps } from './uitkomst.tsx'
import type { Woorden } from './woorden.ts'

export function Buiten(props: UitkomstProps) {
  const { w, z, antwoord, invoer } = props
  const opmerkingen = kiesOpmerkingen(invoer.tekst, antwoord.spans, invoer.weg)
  const stil = antwoord.spans.length === 0
  // A message about safety gets its card and nothing else: no praise, no questions.
  if (antwoord.safety && stil) return <Vorige {...props} />
  const biff = kiesBiff(antwoord)
  return (
    <>
      {!props.levend && opmerkingen.length > 0 && <Gemarkeerd {...props} opmerkingen={opmerkingen} />}
      {opmerkingen.length > 0 && (
        <ol class="opmerkingen">
          {opmerkingen.map((o, i) => (
            <li key={o.sleutel} id={`opmerking-${i + 1}`}>
              <Regel {...props} o={o} nummer={i + 1} />
            </li>
          ))}
        </ol>
      )}
      {antwoord.question && <p class="groots">{vertaal(antwoord.question, z)}</p>}
      <Voorstel {...props} />
      <Vorige {...props} />
      {antwoord.flags.overlong && <p>{z.overlong}</p>}
      {stil && <p>{z.nietsGevonden}</p>}
      {biff.length > 0 && (
        <p>
          {zegBiff(
            biff.map(deel => z.biff[deel]),
            w,
          )}
        </p>
      )}
    </>
  )
}

/** "kort, feitelijk en vriendelijk", in a sentence. */
function zegBiff(delen: readonly string[], w: Woorden): string {
  const laatste = delen.at(-1) ?? ''
  return w.zieIk(delen.length > 1 ? `${delen.slice(0, -1).join(', ')} ${w.en} ${laatste}` : laatste)
}

/** The engine asks in Dutch; the page asks in its own language. */
function vertaal(vraag: string, z: Zinnen): string {
  const sleutel = (['alleenHitte', 'weglaten', 'dreiging'] as const).find(s => nl[s] === vraag)
  return sleutel ? z[sleutel] : vraag
}

function Regel({ w, z, o, nummer, knop, levend }: UitkomstProps & { o: Opmerking; nummer: number }) {
  const uitleg = z.uitleg[o.category]
  const woorden = `‘${o.woorden.trim()}’`
  return (
    <>
      {levend ? (
        <button class="aanhaling" type="button" onClick={() => levend.wijs(o.start, o.end)}>
          {woorden}
          <span class="onzichtbaar"> {w.naarWoorden}</span>
        </button>
      ) : (
        <a class="aanhaling" href={`#woorden-${nummer}`}>
          {woorden}
        </a>
      )}
      {o.tier === 'ask' ? (
        <p>{z.vraag}</p>
      ) : (
        <>
          <p>
            {uitleg.zie} {uitleg.doet}
          </p>
          <p class="probeer">{uitleg.probeer}</p>
        </>
      )}
      {knop(
        { doe: 'weg', sleutel: o.sleutel },
        <>
          {w.weg}
          <span class="onzichtbaar">{w.wegVoor(woorden)}</span>
        </>,
        'stil',
      )}
    </>
  )
}

/** Without JavaScript: the text once more, its marked words linked to their remarks. */
function Gemarkeerd({ w, invoer, opmerkingen }: UitkomstProps & { opmerkingen: readonly Opmerking[] }) {
  return (
    <figure class="gemarkeerd">
      <figcaption class="zacht klein">{w.metMarkering}</figcaption>
      <p class="letterlijk">
        {knipTekst(invoer.tekst, opmerkingen).map((stuk, i) =>
          stuk.nummer === null ? (
            stuk.tekst
          ) : (
            <a key={i} id={`woorden-${stuk.nummer}`} href={`#opmerking-${stuk.nummer}`}>
              <mark class={stuk.tier}>{stuk.tekst}</mark>
              <span class="onzichtbaar">{w.naarOpmerking(stuk.nummer)}</span>
            </a>
          ),
        )}
      </p>
    </figure>
  )
}

function Voorstel({ w, antwoord, knop, levend }: UitkomstProps) {
  const { rewrite } = antwoord
  if (!rewrite) return null
  return (
    <section class="voorstel" aria-labelledby="voorstel">
      <h3 id="voorstel">{w.voorstel}</h3>
      <blockquote class="letterlijk">{rewrite}</blockquote>
      <p class="zacht klein">{w.voorstelUitleg}</p>
      <div class="knoppen">
        {knop({ doe: 'gebruik', tekst: rewrite }, w.gebruik, 'tweede')}
        {levend && (
          <button class="knop stil" type="button" onClick={() => levend.kopieer(rewrite)}>
            {w.kopieer}
            <span class="onzichtbaar"> {w.voorstelNaam}</span>
          </button>
        )}
      </div>
    </section>
  )
}

/** The own text before a proposal took its place, one tap away. */
function Vorige({ w, invoer, knop }: UitkomstProps) {
  return invoer.vorige ? <div class="knoppen">{knop({ doe: 'terug' }, w.terug, 'stil')}</div> : null
}
