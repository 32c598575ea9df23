// What may stand nowhere in the program, or only in the few files that say why: looked for in the text of every source file.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const huis = join(import.meta.dirname, '..')
const files = globSync('**/*.{ts,tsx,mjs}', {
  cwd: huis,
  exclude: ['node_modules/**', '.cache/**', 'data/**'],
})
  .map(f => f.replaceAll('\\', '/'))
  .filter(f => !/\.(test|walk)\.tsx?$|^(tests|bench|muur\/bewijs)\/|^ui\/galerij/.test(f))
const code = new Map(
  files.map(f => [f, readFileSync(join(huis, f), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')]),
)

/** A rule: what it is called, what is looked for, and the files where it may stand (with why, in the file itself). */
type Regel = { wat: string; patroon: RegExp; mag: readonly string[]; kwaad: string }

const regels: readonly Regel[] = [
  {
    wat: 'tekst die als code loopt',
    patroon: /\beval\(|new Function\(|setTimeout\(\s*['"`]|vm\.run|runInNewContext/,
    mag: [],
    kwaad: 'eval(invoer)',
  },
  {
    wat: 'opmaak uit tekst, buiten de eigen teksten die bij het laden gekeurd zijn',
    patroon: /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML|DOMParser/,
    mag: ['ui/tekst.tsx'],
    kwaad: 'veld.innerHTML = invoer',
  },
  {
    wat: 'een zwakke hash of een zwak geheimschrift',
    patroon: /['"](md5|sha1|rc4|des|des-ede3|aes-\d+-(ecb|cbc|ctr))['"]|createCipher\(|pseudoRandomBytes/i,
    mag: [],
    kwaad: "createHash('md5')",
  },
  {
    wat: 'geheimschrift buiten de plekken waar sleutels thuishoren',
    patroon: /createCipheriv|createDecipheriv/,
    mag: [
      'muur/zegel.ts',
      'muur/sleutels.ts',
      'features/toegang/eenmalig.ts',
      'features/toegang/eigen-naam.ts',
    ],
    kwaad: 'createCipheriv(x)',
  },
  {
    wat: 'een ander programma',
    patroon: /from 'node:child_process'/,
    mag: [
      'bin/start.mjs',
      'platform/druk/druk-apart.ts',
      'platform/druk/pdf-onderzoek.ts',
      'platform/postgres/cluster.ts',
      'platform/postgres/orphan.ts',
      'platform/postgres/run-as.ts',
      'platform/postgres/server.ts',
      'platform/system-user.ts',
    ],
    kwaad: "import { exec } from 'node:child_process'",
  },
  {
    wat: 'een opdrachtregel uit tekst',
    patroon: /(?<!\.)\bexec(Sync)?\(\s*[`'"]|shell: true/,
    mag: [],
    kwaad: 'execSync(`rm x`)',
  },
  {
    wat: 'een verbinding naar buiten, buiten post, aanbieder en eigen modelserver',
    patroon:
      /(?<![.\w])fetch\(\s*[^)\s]|from 'node:(https?|net|tls|dgram|dns)'|createTransport|new WebSocket|EventSource|sendBeacon/,
    mag: [
      'platform/oidc/uitgaand.ts',
      'platform/smtp.ts',
      // They listen, look at an own port, or only name a type.
      'http/server.ts',
      'demo/handleiding/toneel.ts',
      'platform/port.ts',
      // In the browser, to our own address: the policy of the page allows no other.
      'ui/client/koffer/zend.ts',
      'ui/client/weg.ts',
      'ui/client/werker.ts',
      'features/toegang/client/passkey.ts',
      'features/dagboek/client/stuur.ts',
      'features/berichthulp/client/lezer.ts',
      'features/berichthulp/client/bijhouden.tsx',
      'features/berichthulp/client/taalmodel.ts',
    ],
    kwaad: "fetch('https://kwaad.voorbeeld.test')",
  },
  {
    wat: 'gelijkheid die soorten door elkaar haalt',
    patroon: /[^=!<>]==[^=]|!=(?![=]| null)/,
    mag: [],
    kwaad: 'if (a == b)',
  },
  {
    wat: 'een antwoord voor een andere site, of een script met gegevens erin',
    patroon: /access-control-allow|jsonp|\?callback=/i,
    mag: [],
    kwaad: "c.header('Access-Control-Allow-Origin', '*')",
  },
  {
    wat: 'een bestand dat een bezoeker aanlevert',
    patroon: /\.formData\(|parseBody\(|type="file"|soort="file"|createUnzip|gunzip/,
    mag: [],
    kwaad: '<input type="file">',
  },
  {
    wat: 'een adres van de bezoeker',
    patroon: /x-forwarded-for|x-real-ip|remoteAddress|getConnInfo/i,
    mag: [],
    kwaad: "req.header('X-Forwarded-For')",
  },
  {
    wat: 'een lezer van XML of YAML',
    patroon: /parseXml|from 'libxml|from '(js-)?yaml'|fast-xml/i,
    mag: [],
    kwaad: "import x from 'js-yaml'",
  },
]

/** Texts and regular expressions say == too; only code between them is judged. */
const kaal = (text: string, { wat }: Regel) =>
  wat.startsWith('gelijkheid')
    ? text.replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"[^"\n]*"|\/(?:[^/\\\n]|\\.)+\/[dgimsuvy]*/g, '""')
    : text

for (const regel of regels)
  test(`nergens in het programma: ${regel.wat}`, () => {
    assert.match(kaal(regel.kwaad, { ...regel, wat: '' }), regel.patroon, 'seen to fail')
    const found = [...code].filter(([, text]) => regel.patroon.test(kaal(text, regel))).map(([f]) => f)
    assert.deepEqual(
      found.filter(f => !regel.mag.includes(f)),
      [],
    )
  })
