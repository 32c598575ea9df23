// The keys of one dagboek on this page: making the first, opening with one, adding another. The key itself is in memory only.
import { type Slot, schrijfSloten } from '../../../domein/dagboek.ts'
import { vraagPasskey } from '../../../ui/client/koffer/passkey.ts'
import { SLOTEN } from '../paden.ts'
import { lees, lot, maakSleutel, openSlot, schrijf, slotMetPasskey, slotMetZin } from './kluis.ts'
import { stuur, type Uit } from './stuur.ts'

export type Staat = { id: string; sloten: Slot[]; versie: number; sleutel: CryptoKey | null }
/** What somebody opens with: the passkey of this device, or a sentence. */
export type Middel = { zin: string } | 'passkey'

const soortVan = (met: Middel): Slot['soort'] => (met === 'passkey' ? 'passkey' : 'zin')

/** Shuts the key away under this. Null when the passkey cannot give a key; throws when the person said no. */
async function maakSlot(staat: Staat, sleutel: CryptoKey, met: Middel): Promise<Slot | null> {
  if (met !== 'passkey') return slotMetZin(sleutel, staat.id, met.zin)
  // Every passkey of one dagboek is asked the same question, so that it need not be known beforehand which one is here.
  const eerder = staat.sloten.find(s => s.soort === 'passkey')
  const zout = eerder ? lees(eerder.zout) : lot(32)
  const gevraagd = await vraagPasskey(zout)
  return gevraagd && slotMetPasskey(sleutel, staat.id, { ...gevraagd, zout })
}

/** Keeps these locks; the state follows only when the server has them. */
async function bewaar(staat: Staat, sloten: Slot[]): Promise<Uit> {
  const velden = { id: staat.id, sloten: schrijfSloten(sloten), versie: String(staat.versie) }
  const uit = await stuur(SLOTEN, velden)
  if (uit.goed) Object.assign(staat, { sloten, versie: Number(uit.tekst) })
  return uit
}

/** Begins with a new key under this. Null: this passkey cannot do it. */
export async function begin(staat: Staat, met: Middel): Promise<Uit | null> {
  staat.id = crypto.randomUUID()
  const sleutel = await maakSleutel()
  const slot = await maakSlot(staat, sleutel, met)
  if (!slot) return null
  const uit = await bewaar(staat, [slot])
  if (uit.goed) staat.sleutel = sleutel
  return uit
}

/** Adds a lock to a dagboek that is open: in the place of the sentence there was, or of the same passkey. */
export async function voegToe(staat: Staat, met: Middel): Promise<Uit | null> {
  if (!staat.sleutel) return null
  const slot = await maakSlot(staat, staat.sleutel, met)
  if (!slot) return null
  const zelfde = (s: Slot) =>
    s.soort === slot.soort && (s.soort === 'zin' || s.passkey === (slot as typeof s).passkey)
  return bewaar(staat, [...staat.sloten.filter(s => !zelfde(s)), slot])
}

/** Opens it. False when this does not fit; throws when the person said no to the passkey. */
export async function open(staat: Staat, met: Middel): Promise<boolean> {
  const sloten = staat.sloten.filter(s => s.soort === soortVan(met))
  if (met !== 'passkey') {
    for (const slot of sloten) staat.sleutel ??= await openSlot(slot, staat.id, met.zin)
    return staat.sleutel !== null
  }
  const [eerste] = sloten
  if (eerste?.soort !== 'passkey') return false
  const alleen = sloten.length === 1 ? lees(eerste.passkey).buffer : undefined
  const gevraagd = await vraagPasskey(lees(eerste.zout), alleen)
  const welke = gevraagd && schrijf(gevraagd.passkey)
  const slot = sloten.find(s => s.soort === 'passkey' && s.passkey === welke)
  staat.sleutel = slot && gevraagd ? await openSlot(slot, staat.id, gevraagd.uit) : null
  return staat.sleutel !== null
}
