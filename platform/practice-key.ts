// The key of the practice: read from its file or its environment value, made once at the very first start.
import { open, readFile } from 'node:fs/promises'
import { parseKey, type SleutelBron } from './config.ts'
import { writeDurably } from './files.ts'
import type { Toeval } from './random.ts'
import { errorCode, Weigering } from './weigering.ts'

/**
 * The 32 bytes of the key of the practice (wall.md, "How it is made" 6). A missing file is made (mode 0600, random)
 * only when `mayCreate`: true at the first start on an empty data folder, never when there is something to decrypt.
 * Throws a Weigering when the file is missing, malformed, or readable for group or others.
 */
export async function openPracticeKey(
  source: SleutelBron,
  toeval: Toeval,
  mayCreate: boolean,
): Promise<Uint8Array> {
  if (source.soort === 'waarde') return source.key
  const text = await readKeyFile(source.path)
  if (text === null && !mayCreate) throw missing(source.path)
  if (text === null) return await makeKeyFile(source.path, toeval)
  const key = parseKey(text)
  if (key) return key
  throw new Weigering(
    `Het sleutelbestand ${source.path} bevat geen sleutel van 32 bytes in base64: zet het goede bestand terug uit de reservekopie.`,
  )
}

async function readKeyFile(path: string): Promise<string | null> {
  try {
    await using file = await open(path)
    const { mode } = await file.stat()
    if ((mode & 0o077) === 0) return await file.readFile('utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw new Weigering(
      `Het sleutelbestand ${path} kan niet worden gelezen: maak de gebruiker die Luwte start er eigenaar van.`,
    )
  }
  throw new Weigering(
    `Het sleutelbestand ${path} is leesbaar voor anderen: maak het dicht met: chmod 600 ${path}.`,
  )
}

async function makeKeyFile(path: string, toeval: Toeval): Promise<Uint8Array> {
  const key = toeval.bytes(32)
  try {
    await writeDurably(path, Buffer.from(`${Buffer.from(key).toString('base64')}\n`))
    // Read again from disk: a key that cannot be read back would lose everything sealed with it.
    const written = parseKey(await readFile(path, 'utf8'))
    if (written) return written
  } catch (error) {
    if (error instanceof Weigering) throw error
  }
  throw new Weigering(
    `Het sleutelbestand ${path} kan niet worden gemaakt: geef LUWTE_KEY_FILE een pad in een map waarin Luwte mag schrijven.`,
  )
}

function missing(path: string): Weigering {
  return new Weigering(
    `Het sleutelbestand ${path} ontbreekt terwijl er al gegevens zijn: zet het terug uit de reservekopie, want zonder deze sleutel zijn de gegevens onleesbaar.`,
  )
}
