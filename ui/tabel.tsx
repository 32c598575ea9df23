// A table that can be listened to: a caption, headings with scope, the first cell of a row as its heading.
import type { ComponentChildren } from 'preact'

/** A column: its heading, and whether it holds figures (right-aligned). */
export type Kolom = { kop: ComponentChildren; getal?: boolean | undefined }

/** A table; the first cell of every row is its row heading. May scroll sideways on a phone. */
export function Tabel(props: {
  bijschrift: string
  /** Caption only for who listens, when a heading above already says it. */
  bijschriftOnzichtbaar?: boolean | undefined
  kolommen: readonly Kolom[]
  rijen: readonly (readonly ComponentChildren[])[]
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form; a region would be a landmark
    <div class="tabel" role="group" aria-label={props.bijschrift} tabIndex={0}>
      <table>
        <caption class={props.bijschriftOnzichtbaar ? 'onzichtbaar' : undefined}>{props.bijschrift}</caption>
        <thead>
          <tr>
            {props.kolommen.map((kolom, index) => (
              <th key={index} scope="col" class={kolom.getal ? 'getal' : undefined}>
                {kolom.kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rijen.map((rij, index) => (
            <tr key={index}>
              {rij.map((cel, plek) =>
                plek === 0 ? (
                  <th key={plek} scope="row">
                    {cel}
                  </th>
                ) : (
                  <td key={plek} class={props.kolommen[plek]?.getal ? 'getal' : undefined}>
                    {cel}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
