// The calm card of safety: numbers that can be called at once, and the own specialist. Nothing is softened beside it.
import type { Zinnen } from '../../berichthulp/zinnen.ts'

const nummers: readonly [RegExp, string][] = [
  [/(0800-2000)/, '08002000'],
  [/(0800-0113)/, '08000113'],
  [/(0800-0432)/, '08000432'],
  [/(?<![\d-])(112)(?!\d)/, '112'],
  [/(?<![\d-])(113)(?!\d)/, '113'],
]

/** The lines of the card; every number in them is a link that calls. */
export function Veiligheidskaart({ z }: { z: Zinnen }) {
  const k = z.kaart
  return (
    <section class="melding let-op veiligheid" aria-labelledby="veiligheid">
      <h2 id="veiligheid">{k.titel}</h2>
      <p>{k.schrijf}</p>
      <ul class="belijst">
        {[k.gevaar, k.veiligThuis, k.zelfmoord, k.kinderen].map(regel => (
          <li key={regel}>
            <Bel regel={regel} />
          </li>
        ))}
      </ul>
      <p>{k.specialist}</p>
    </section>
  )
}

function Bel({ regel }: { regel: string }) {
  const delen = regel.split(/(0800-\d{4}|(?<![\d-])11[23](?!\d))/)
  return (
    <>
      {delen.map((deel, i) => {
        const nummer = i % 2 === 1 ? nummers.find(([vorm]) => vorm.test(deel))?.[1] : undefined
        return nummer ? (
          <a key={i} class="bel" href={`tel:${nummer}`}>
            {deel}
          </a>
        ) : (
          deel
        )
      })}
    </>
  )
}
