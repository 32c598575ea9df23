// Who waits for slow work: people in turn, each in a line of their own, and strangers in one line that never fills up for them.
import { TeDruk } from '../../http/te-druk.ts'

/** Slow work that one person asked for at the same moment; more is told to come back in a minute, to that person only. */
const MOST_OF_ONE = 5

/** Strangers whose work is really done; the answer to who comes after them takes as long and is no. */
const MOST_STRANGERS = 40

type Klus = () => Promise<void>

/**
 * One line of people, served in turn: whoever asks ten times waits for the other nine, and somebody else for the one going on and one more at most.
 * `beurt` does the work when it is this person's turn. Throws {@link TeDruk} when this person asks too much at once.
 */
export function maakPersonenRij(): { beurt<T>(persoon: string, work: () => Promise<T>): Promise<T> } {
  const wachten = new Map<string, Klus[]>()
  let bezig = false
  const verder = async () => {
    if (bezig) return
    bezig = true
    // A map keeps the order of coming: who was served stands at the end again.
    for (let next = wachten.entries().next(); !next.done; next = wachten.entries().next()) {
      const [persoon, [klus, ...rest]] = next.value
      wachten.delete(persoon)
      if (rest.length > 0) wachten.set(persoon, rest)
      await klus?.()
    }
    bezig = false
  }
  return {
    beurt: (persoon, work) =>
      new Promise((resolve, reject) => {
        const mijn = wachten.get(persoon) ?? []
        if (mijn.length >= MOST_OF_ONE) return reject(new TeDruk())
        wachten.set(persoon, [...mijn, () => work().then(resolve, reject)])
        void verder()
      }),
  }
}

/**
 * One line of strangers, one at a time. Past {@link MOST_STRANGERS} the work is not done: who comes then gets `anders` after as long
 * as the work took last, so that a flood costs no more, says nothing, and looks the same to everybody.
 */
export function maakVreemdenRij(): { beurt<T>(work: () => Promise<T>, anders: T): Promise<T> } {
  let wachten = 0
  let laatste: Promise<unknown> = Promise.resolve()
  let duurt = 150
  return {
    async beurt(work, anders) {
      if (wachten >= MOST_STRANGERS) {
        await new Promise(done => setTimeout(done, duurt))
        return anders
      }
      wachten += 1
      const begin = performance.now()
      const mine = laatste.then(work)
      laatste = mine.catch(() => {})
      try {
        return await mine
      } finally {
        duurt = performance.now() - begin
        wachten -= 1
      }
    },
  }
}
