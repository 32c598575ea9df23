// Every sentence with which the database supervisor refuses, seen together. None of them holds a secret.

export function useOwnDatabase(system: string): string {
  return `De ingebouwde PostgreSQL draait niet op dit systeem (${system}): geef met DATABASE_URL een eigen PostgreSQL 16 of nieuwer.`
}

export function unreachable(user: string, native: string, data: string): string {
  return `De systeemgebruiker ${user} kan niet bij ${native} of ${data}: zet Luwte in een map die voor anderen te doorlopen is (chmod o+x), of start Luwte als gewone gebruiker.`
}

export function cannotGive(user: string, data: string): string {
  return `De map ${data} kan niet aan de systeemgebruiker ${user} worden gegeven: start Luwte als gewone gebruiker, of geef root het recht daartoe (CAP_CHOWN).`
}

export function otherVersion(path: string, found: string, ours: string): string {
  return `De database in ${path} is van PostgreSQL ${found} en deze Luwte brengt versie ${ours}: start de Luwte waarmee zij gemaakt is, of zet de gegevens eerst over.`
}

export function damaged(path: string): string {
  return `De database in ${path} is beschadigd of niet compleet: laat de map zoals zij is en zet een reservekopie terug.`
}

export function full(path: string): string {
  return `De schijf van ${path} is vol: maak minstens 200 MB vrij en start Luwte opnieuw.`
}

export function closed(path: string): string {
  return `De database in ${path} is niet te lezen of te beschrijven: maak de gebruiker die Luwte start er eigenaar van met chown -R.`
}

export function wrongKey(path: string): string {
  return `De sleutel van de praktijk past niet bij de database in ${path}: zet de sleutel terug waarmee zij gemaakt is.`
}

export function stillInUse(path: string): string {
  return `De database in ${path} is nog in gebruik door een ander proces: stop dat proces en start Luwte opnieuw.`
}

export function noMemory(): string {
  return 'De database krijgt te weinig gedeeld geheugen van dit systeem: maak geheugen of /dev/shm vrij en start Luwte opnieuw.'
}

export function noSuchUser(): string {
  return 'De gebruiker die Luwte start staat niet in /etc/passwd: start Luwte als een gebruiker die daar wel in staat.'
}

export function notStarted(logFile: string): string {
  return `De database kon niet starten: lees waarom in ${logFile} en herstel dat.`
}

/** The sentence that goes with what PostgreSQL or initdb wrote (English messages) before it gave up. */
export function explain(written: string, path: string, logFile: string): string {
  if (/could not (create|open|resize|map|attach).*(shared memory|semaphore)/i.test(written)) return noMemory()
  if (/No space left on device|Disk quota exceeded/.test(written)) return full(path)
  if (/could not look up effective user ID/.test(written)) return noSuchUser()
  if (/(lock file ".*" already exists|still in use)/.test(written)) return stillInUse(path)
  if (/Permission denied|wrong ownership|invalid permissions|Read-only file system/.test(written))
    return closed(path)
  if (
    /PANIC|checkpoint record|invalid page|is not a database cluster|could not open (file|directory)/.test(
      written,
    )
  )
    return damaged(path)
  return notStarted(logFile)
}
