// A text of inhoud on a page. The only place where html goes in as html: it was made from our own Markdown.
import type { Tekst } from '../inhoud/lees.ts'

/** The body of a text; its title is the heading of the page (or of the section around it). */
export function Tekstblok(props: { tekst: Pick<Tekst, 'html'> }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own texts, parsed at start with raw html refused (inhoud/markdown.ts).
  return <div class="tekst" dangerouslySetInnerHTML={{ __html: props.tekst.html }} />
}
