// The sentence that stands in every letter: whether anybody else has a dossier here is never confirmed and never denied.
import type { Taal } from './woorden.ts'

const zinnen: Record<Taal, string> = {
  nl: 'Deze brief gaat alleen over je eigen dossier. Of iemand anders hier een dossier heeft, bevestigen en ontkennen wij nooit. Deze zin staat in elke brief.',
  en: 'This letter is only about your own dossier. Whether anybody else has a dossier here, we never confirm and never deny. This sentence stands in every letter.',
}

/** Always these words, whoever asks and whatever there is (safety.md, The dossier can be trusted). */
export const zinOverAnderen = (taal: Taal): string => zinnen[taal]
