// A QR code as one drawn shape, black on white in every theme, so that a camera reads it in the dark too.
import { encode } from 'uqr'

/** Draws `tekst` (ISO/IEC 18004, level M) with four squares of white around it. `titel` says in words what it is. */
export function Qr(props: { tekst: string; titel: string }) {
  const { data, size } = encode(props.tekst, { ecc: 'M', border: 4 })
  const d = data.flatMap((rij, y) => rij.map((donker, x) => (donker ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      role="img"
      aria-label={props.titel}
      width="232"
      height="232"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={d} />
    </svg>
  )
}
