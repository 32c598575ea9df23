// How long the verslag takes as a file, in each of its forms, when the press is warm.
import { asDocument } from '../features/verslag/druk/verslag-document.ts'
import { drukVerslag } from '../features/verslag/druk/verslag-pdf.ts'
import { voorbeeldVerslag } from '../features/verslag/druk/verslag-voorbeeld.ts'
import { drukDocx } from '../platform/druk/docx.ts'
import { type Figure, figure } from './figure.ts'
import { median } from './statistics.ts'

/** Six pages, in milliseconds. */
const MOST = 150

/** The way a route prints: PDF beside the program, DOCX in it. The first page, which starts the press, is told apart. */
export async function measurePaper(): Promise<Figure[]> {
  const time = async (print: () => unknown) => {
    const begun = performance.now()
    await print()
    return performance.now() - begun
  }
  const warm = async (print: () => unknown) => {
    await print()
    const times: number[] = []
    for (let i = 0; i < 9; i++) times.push(await time(print))
    return median(times)
  }
  const first = await time(() => drukVerslag(voorbeeldVerslag))
  return [
    figure('verslag as PDF, first page of a cold press', first, 'ms'),
    figure('verslag as PDF, warm', await warm(() => drukVerslag(voorbeeldVerslag)), 'ms', MOST),
    figure('verslag as PDF/A-2a, warm', await warm(() => drukVerslag(voorbeeldVerslag, 'a-2a')), 'ms', MOST),
    figure('verslag as DOCX, warm', await warm(() => drukDocx(asDocument(voorbeeldVerslag))), 'ms', MOST),
  ]
}
