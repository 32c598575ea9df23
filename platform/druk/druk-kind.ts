// The child process of druk-apart.ts: prints what it is sent, one page after another, and goes when the program goes.

import { type DrukOpdracht, drukPdf } from './druk-pdf.ts'

process.on('message', ({ nummer, opdracht }: { nummer: number; opdracht: DrukOpdracht }) => {
  try {
    process.send?.({ nummer, pdf: drukPdf(opdracht) })
  } catch (fout) {
    process.send?.({ nummer, fout: fout instanceof Error ? fout.message : String(fout) })
  }
})
process.on('disconnect', () => process.exit())
