// How long the verslag takes to print, when the press is warm.
import { drukVerslag } from '../features/verslag/druk/verslag-pdf.ts'
import { voorbeeldVerslag } from '../features/verslag/druk/verslag-voorbeeld.ts'
import { type Figure, figure } from './figure.ts'
import { median } from './statistics.ts'

const PDF = 150

/** The way a route prints: beside the program. The first page, which starts the press, is told apart. */
export async function measurePaper(): Promise<Figure[]> {
  const once = async () => {
    const begun = performance.now()
    await drukVerslag(voorbeeldVerslag)
    return performance.now() - begun
  }
  const first = await once()
  await once()
  const times: number[] = []
  for (let i = 0; i < 9; i++) times.push(await once())
  return [
    figure('verslag as PDF, first page of a cold press', first, 'ms'),
    figure('verslag as PDF, warm', median(times), 'ms', PDF),
  ]
}
