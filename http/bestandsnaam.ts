// The name of a file that somebody downloads: it stays in a folder that others look in, so it says nothing.

/**
 * A file name made of the neutral name of the practice: `Mijn agenda` gives `mijn-agenda.pdf`. Only a-z, 0-9 and dashes, at
 * most 40 before the dot; a name without any of these gives `document.pdf`. Safe between quotes in a header.
 */
export function bestandsnaam(
  neutraleNaam: string,
  soort: 'pdf' | 'docx' | 'json' | 'zip' | 'csv' | 'html',
): string {
  const naam = neutraleNaam
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return `${naam || 'document'}.${soort}`
}

/** The header that makes a download of an answer, under that name. */
export const alsBijlage = (neutraleNaam: string, soort: Parameters<typeof bestandsnaam>[1]): string =>
  `attachment; filename="${bestandsnaam(neutraleNaam, soort)}"`
