// Writes what this run found into the file that the release carries, unless that tells of a larger run.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { hashMuur, parseUitslag, readUitslag, type Uitslag, uitslagBestand } from '../uitslag.ts'
import type { Rapport } from './rapport.ts'

/** The figures of a run about this page of the wall (its hash when the run began), which ended at this moment. */
export function maakUitslag(r: Rapport, muur: string, gedaanOp: Temporal.Instant): Uitslag {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return {
    zaad: r.seed,
    versie: version,
    muur,
    gedaanOp: gedaanOp.round('second').toString(),
    seconden: r.seconden,
    geschiedenissen: r.histories,
    gebeurtenissen: r.events,
    verschillendeBytes: r.bytes,
    daden: r.lokaal.bursts,
    bladzijden: r.lokaal.bladzijden,
    routes: Object.keys(r.dekking).length,
    lekken: r.lekken.length,
    lekkenGevangen: r.lekken.filter(l => l.na !== null).length,
    verzwakkingen: r.mutanten.length,
    verzwakkingenGezien: r.mutanten.filter(m => m.rood !== null).length,
    paren: r.banen.paren,
    overlap: r.banen.overlap,
  }
}

/** Keeps the result and says so in one sentence. A run with fewer histories than the file has is kept only with `toch`. */
export function bewaarUitslag(uitslag: Uitslag, toch: boolean, bestand: URL = uitslagBestand): string {
  const bron = `${JSON.stringify(uitslag, null, 2)}\n`
  parseUitslag(bron)
  if (uitslag.muur !== hashMuur()) return 'Niet bewaard: muur.sql is veranderd terwijl de proef liep.'
  const eerder = oud(bestand)
  if (eerder && eerder.geschiedenissen > uitslag.geschiedenissen && !toch)
    return `Niet bewaard: muur/uitslag.json is van een run met ${eerder.geschiedenissen} geschiedenissen. Met --write vervang je die.`
  // Written beside and renamed, so that nobody ever reads half a file.
  const beside = new URL(`${bestand.href}.nieuw`)
  writeFileSync(beside, bron)
  renameSync(beside, bestand)
  return 'Bewaard in muur/uitslag.json.'
}

/** A file that cannot be read tells of no larger run. */
function oud(bestand: URL): Uitslag | null {
  try {
    return readUitslag(bestand)
  } catch {
    return null
  }
}
