// What a person calls an own means of signing in: sealed for that person and that means, because a name tells ("tablet van Mila").
import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Poorten } from '../../http/omgeving.ts'
import { leidAf } from '../../muur/sleutels.ts'

type Sleutelpoort = Pick<Poorten, 'persoonssleutel'>

/** Seals a name; '' is no name, and null. Moved to another row it does not open. */
export function verzegelNaam(
  { persoonssleutel, toeval }: Sleutelpoort & Pick<Poorten, 'toeval'>,
  persoon: string,
  middel: string,
  naam: string,
): Buffer | null {
  if (naam === '') return null
  const nonce = toeval.bytes(12)
  const cipher = createCipheriv('aes-256-gcm', leidAf(persoonssleutel, 'naam'), nonce)
  cipher.setAAD(aad(persoon, middel))
  return Buffer.concat([nonce, cipher.update(naam, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Opens what {@link verzegelNaam} made; null for no name. Throws when it was changed or moved. */
export function openNaam(
  { persoonssleutel }: Sleutelpoort,
  persoon: string,
  middel: string,
  verzegeld: Uint8Array | null,
): string | null {
  if (!verzegeld) return null
  const decipher = createDecipheriv('aes-256-gcm', leidAf(persoonssleutel, 'naam'), verzegeld.subarray(0, 12))
  decipher.setAAD(aad(persoon, middel)).setAuthTag(verzegeld.subarray(-16))
  return Buffer.concat([decipher.update(verzegeld.subarray(12, -16)), decipher.final()]).toString('utf8')
}

const aad = (persoon: string, middel: string) => Buffer.from(`naam|${persoon}|${middel}`)
