// One reaction with what became of it, the same for who wrote it and for who answers; only the words around it differ.
import type { ComponentChildren } from 'preact'
import { useTaal } from '../../ui/taal.ts'
import type { Reactie } from './reacties.ts'

/** `kop` says whose it is, `op` when it was answered, `gevolg` what became of it. */
export function ReactieBlok(props: {
  reactie: Reactie
  kop: ComponentChildren
  op?: ComponentChildren
  gevolg: string
}) {
  const { tekst, antwoord } = props.reactie
  return (
    <div class="uitspraak" lang={useTaal()}>
      <p class="soort">{props.kop}</p>
      <blockquote class="letterlijk" lang="nl">
        {tekst}
      </blockquote>
      {props.op && <p class="soort">{props.op}</p>}
      <p class={antwoord ? undefined : 'zacht klein'}>{props.gevolg}</p>
      {antwoord?.tekst && (
        <p class="letterlijk" lang="nl">
          {antwoord.tekst}
        </p>
      )}
    </div>
  )
}
