// Turns: everybody has an own queue, and one message of each is taken in turn. What one sends makes another wait, never more.

/** So many messages of one key may wait; what somebody else sends does not count. */
export const MEESTE_WACHTEND = 50

type Wachtrij<T> = {
  /** Puts something behind what this key has waiting already; false when that is too much. */
  erbij(sleutel: string, wat: T): boolean
  /** Takes the next: of the key whose turn it is. */
  volgende(): T | undefined
}

/** A queue for each key, forgotten when it is empty; keys take turns in the order in which they came. */
export function maakWachtrij<T>(meeste = MEESTE_WACHTEND): Wachtrij<T> {
  // A map keeps the order in which keys were added: the first has the turn, and goes to the back after it.
  const rijen = new Map<string, T[]>()
  return {
    erbij(sleutel, wat) {
      const rij = rijen.get(sleutel)
      if ((rij?.length ?? 0) >= meeste) return false
      if (rij) rij.push(wat)
      else rijen.set(sleutel, [wat])
      return true
    },
    volgende() {
      for (const [sleutel, rij] of rijen) {
        const wat = rij.shift()
        rijen.delete(sleutel)
        if (rij.length > 0) rijen.set(sleutel, rij)
        return wat
      }
      return undefined
    },
  }
}
