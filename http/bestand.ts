// A fixed file as an answer: packed for who takes that, and kept for as long as its address means this and nothing else.
import type { Asset } from '../ui/assets.ts'
import type { Verzoek } from './omgeving.ts'

/** The file. `blijvend`: its address follows from its content, so a browser may keep it forever. */
export function geefBestand(c: Verzoek, { body, type, gz }: Asset, blijvend = true): Response {
  const packed = gz && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  return c.body(packed ? gz : body, 200, {
    'content-type': type,
    ...(blijvend ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
    ...(gz ? { vary: 'accept-encoding' } : {}),
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  })
}
