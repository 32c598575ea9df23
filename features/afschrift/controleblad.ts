// One HTML file that checks a copy without Luwte: the copy, the words in two languages and the script are in it, and its policy lets nothing out.
import { createHash } from 'node:crypto'
import type { Bundel } from './bundel.ts'
import { controlewoorden } from './controleblad-woorden.ts'

const stijl = `:root{color-scheme:light dark;--tekst:#21302b;--vlak:#fbfaf6;--lijn:#8a978f;--goed:#1f5c43;--fout:#8c2f1c}
@media(prefers-color-scheme:dark){:root{--tekst:#e8ece6;--vlak:#17201c;--lijn:#7d8a83;--goed:#8fd0b0;--fout:#f2a48f}}
body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:44rem;font:1.0625rem/1.6 system-ui,sans-serif;color:var(--tekst);background:var(--vlak)}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin:2.5rem 0 .5rem}h3{font-size:1.1rem;margin:2rem 0 .25rem}
button,input{font:inherit;min-height:2.75rem;padding:0 .9rem;color:inherit;background:transparent;border:1px solid var(--lijn);border-radius:.5rem;box-sizing:border-box}
input{width:100%}button[aria-pressed=true]{border-width:2px;font-weight:700}label{display:block;margin:1rem 0 .25rem}
#uitslag{border-left:.4rem solid;padding:.25rem 1rem;margin:1.5rem 0}#uitslag h2{margin-top:.5rem}#uitslag.goed{border-color:var(--goed)}#uitslag.fout,.fout{border-color:var(--fout);color:var(--fout)}
.getal{font-family:ui-monospace,monospace}.bron{margin:1rem 0 0;font-size:.95rem;opacity:.85}.letterlijk{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .5rem;border-bottom:1px solid var(--lijn)}details summary{min-height:2.75rem;cursor:pointer;padding-top:.5rem}
`
const sha = (tekst: string) => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`
/** JSON that ends no script, whatever stands in it. */
const ingebed = (waarde: unknown) => JSON.stringify(waarde).replaceAll('<', '\\u003c')

/** The whole file, with the code of `client/controle.ts` as it was built. The same copy gives the same bytes. Opened from a disk it asks for nothing: its policy allows no address at all. */
export function maakControleblad(bundel: Bundel, script: string): string {
  const { taal } = bundel.inhoud
  const w = controlewoorden[taal]
  const zeg = (wat: keyof typeof w, soort = 'p') => `<${soort} data-zeg="${wat}">${w[wat]}</${soort}>`
  return `<!DOCTYPE html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${sha(script)}; style-src ${sha(stijl)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${w.titel}</title>
<style>${stijl}</style>
</head>
<body>
<main>
<p><button type="button" data-taal="nl" lang="nl" aria-pressed="${taal === 'nl'}">Nederlands</button> <button type="button" data-taal="en" lang="en" aria-pressed="${taal === 'en'}">English</button></p>
${zeg('titel', 'h1')}
${zeg('uitleg')}
<noscript>${zeg('zonderScript')}</noscript>
<div id="uitslag" role="status"></div>
${zeg('getalKop', 'h2')}
<label for="getal" data-zeg="getalLabel">${w.getalLabel}</label>
<input id="getal" autocomplete="off" spellcheck="false" class="getal">
<p id="getal-antwoord" role="status"></p>
${zeg('tekstKop', 'h2')}
<div id="tekst"></div>
${zeg('ketenKop', 'h2')}
${zeg('ketenUitleg')}
<table>
<thead><tr>${(['nummer', 'wanneer', 'uitkomst'] as const).map(k => `<th scope="col" data-zeg="${k}">${w[k]}</th>`).join('')}</tr></thead>
<tbody id="schakels"></tbody>
</table>
</main>
<script type="application/json" id="woorden">${ingebed(controlewoorden)}</script>
<script type="application/json" id="bundel">${ingebed(bundel)}</script>
<script>${script}</script>
</body>
</html>
`
}
