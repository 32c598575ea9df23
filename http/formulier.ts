// Reads a posted form into fields. What the fields mean is decided by a rule of domein.
import type { Verzoek } from './omgeving.ts'

/** A field comes once, or more than once (checkboxes). */
export type Velden = Record<string, string | string[]>

/** Most bytes of a posted form. A text of a megabyte still comes back with what to do; more is a 413. */
export const MOST_BYTES = 4 * 1024 * 1024

/** Most fields of a posted form. Our largest form has some two hundred. */
export const MOST_FIELDS = 2_000

export class TeGroot extends Error {
  override name = 'TeGroot'
}

/**
 * Reads `application/x-www-form-urlencoded` as UTF-8; NUL and bytes that are no UTF-8 become U+FFFD, which every rule refuses.
 * Throws {@link TeGroot} past {@link MOST_BYTES}.
 */
export async function leesVelden(c: Verzoek): Promise<Velden> {
  const velden: Velden = Object.create(null)
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) return velden
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of c.req.raw.body ?? []) {
    size += part.byteLength
    if (size > MOST_BYTES) throw new TeGroot()
    parts.push(part)
  }
  const fields = new URLSearchParams(Buffer.concat(parts).toString('utf8'))
  if (fields.size > MOST_FIELDS) throw new TeGroot()
  for (const [name, value] of fields) {
    // A field of a form ends its lines with CRLF; what was typed had one line break.
    const text = value.replaceAll('\r\n', '\n').replaceAll('\0', '\ufffd')
    const before = velden[name]
    if (before === undefined) velden[name] = text
    else if (Array.isArray(before)) before.push(text)
    else velden[name] = [before, text]
  }
  return velden
}

/** The first value of a field as text, '' when it is absent. */
export function eerste(velden: Velden, naam: string): string {
  const value = velden[naam]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** Whether this is a UUIDv4 as our forms carry it. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)
