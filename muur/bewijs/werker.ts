// A worker process of the proof: takes pieces of work from its parent, one at a time, and sends back what came of them.
import './lichte-argon.ts'
import type { Opdracht } from './werk.ts'

const { werk } = await import('./werk.ts')

process.on('message', async (opdracht: Opdracht) => {
  try {
    process.send?.({ uitkomst: await werk(opdracht) })
  } catch (error) {
    process.send?.({ fout: (error as Error).stack })
  }
})
process.on('disconnect', () => process.exit())
process.send?.({ klaar: true })
