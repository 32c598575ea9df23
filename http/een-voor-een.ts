// One line for work that strangers can ask without end: one at a time, nobody refused, nothing counted that shows (decision 0015).

/** Makes a line. What is given to it is done in the order of coming, and waits while something before it goes on. */
export function maakEenVoorEen(): <T>(work: () => Promise<T>) => Promise<T> {
  let laatste: Promise<unknown> = Promise.resolve()
  return work => {
    const mine = laatste.then(work)
    laatste = mine.catch(() => {})
    return mine
  }
}
