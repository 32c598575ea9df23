// Every setting, right and wrong: each wrong value is answered with one sentence that says what to do.
import assert from 'node:assert/strict'
import test from 'node:test'
import { parseKey, readConfig } from './config.ts'

const key = Buffer.alloc(32, 7).toString('base64')

function config(env: Record<string, string>) {
  const read = readConfig(env, '/srv/luwte')
  assert.ok(read.ok, read.ok ? '' : read.omdat)
  return read.config
}

test('without any variable everything has a sensible value', () => {
  assert.deepEqual(config({}), {
    port: 8080,
    data: '/srv/luwte/data',
    publicUrl: 'http://localhost:8080',
    databaseUrl: null,
    key: { soort: 'bestand', path: '/srv/luwte/data/praktijk.sleutel' },
    meldpunt: null,
    modelserver: null,
    smtp: null,
    oidc: null,
  })
})

test('an empty variable counts as absent', () => {
  const empty = { LUWTE_PORT: '', LUWTE_DATA: '', LUWTE_PUBLIC_URL: '', DATABASE_URL: '', LUWTE_KEY: '' }
  assert.deepEqual(config({ ...empty, LUWTE_KEY_FILE: '' }), config({}))
})

test('every variable is taken over', () => {
  assert.deepEqual(
    config({
      LUWTE_PORT: '65535',
      LUWTE_DATA: '../gegevens',
      LUWTE_PUBLIC_URL: 'https://Praktijk.example:8443/',
      DATABASE_URL: 'postgresql://a:b@db.example/luwte',
      LUWTE_KEY_FILE: 'sleutels/p',
      LUWTE_SECURITY_CONTACT: 'mailto:veilig@praktijk.example',
      LUWTE_MODELSERVER: 'http://localhost:11434/',
      LUWTE_MODEL: 'mistral:7b',
      LUWTE_OIDC_ISSUER: 'https://login.example',
      LUWTE_OIDC_CLIENT_ID: 'luwte',
      LUWTE_OIDC_SECRET_FILE: 'oidc.geheim',
    }),
    {
      port: 65535,
      data: '/srv/gegevens',
      publicUrl: 'https://praktijk.example:8443',
      databaseUrl: 'postgresql://a:b@db.example/luwte',
      key: { soort: 'bestand', path: '/srv/luwte/sleutels/p' },
      meldpunt: 'mailto:veilig@praktijk.example',
      modelserver: { url: 'http://localhost:11434', model: 'mistral:7b' },
      smtp: null,
      oidc: {
        issuer: 'https://login.example',
        clientId: 'luwte',
        acr: [],
        bron: { soort: 'bestand', path: '/srv/luwte/oidc.geheim' },
      },
    },
  )
  assert.equal(config({ LUWTE_PORT: '1' }).publicUrl, 'http://localhost:1')
  assert.equal(config({ LUWTE_PUBLIC_URL: 'http://127.0.0.1:9' }).publicUrl, 'http://127.0.0.1:9')
  assert.equal(config({ LUWTE_DATA: '/var/luwte' }).key.soort, 'bestand')
  assert.ok(config({ DATABASE_URL: 'postgres:///luwte?host=/run/postgresql' }).databaseUrl)
  assert.deepEqual(config({ LUWTE_KEY: key }).key, { soort: 'waarde', key: new Uint8Array(32).fill(7) })
})

const wrong: Record<string, string[]> = {
  LUWTE_PORT: ['0', '65536', '-1', '80.5', '8080 ', '0x50', 'http', '１'],
  LUWTE_DATA: ['/', '..//../../../'],
  LUWTE_PUBLIC_URL: [
    'praktijk.example',
    'http://praktijk.example',
    'http://localhost.example',
    'https://praktijk.example/pad',
    'https://praktijk.example/?',
    'https://praktijk.example/#x',
    'https://jan:geheim@praktijk.example',
    'ftp://localhost',
    'https://',
  ],
  DATABASE_URL: [
    'mysql://geheim@a/b',
    'postgres://geheim@a',
    'postgres://geheim@a/',
    'postgres:///b',
    'geheim',
  ],
  LUWTE_SECURITY_CONTACT: [
    'geheim',
    'geheim@praktijk.example',
    'mailto:geheim',
    'http://praktijk.example/geheim',
    'tel:0205550123',
    'mailto:a@b.nl\nContact: tel:+31000000000',
    `https://praktijk.example/${'x'.repeat(200)}`,
  ],
  LUWTE_MODELSERVER: [
    'localhost:11434',
    'http://model.example',
    'https://model.example/v1',
    'https://jan:geheim@a',
  ],
  LUWTE_KEY: [
    'geheim',
    key.slice(1),
    `${key}A`,
    Buffer.alloc(31).toString('base64'),
    `${key.slice(0, 42)}d=`,
  ],
}

for (const [name, values] of Object.entries(wrong)) {
  test(`a wrong ${name} is answered with one sentence that says what to do`, () => {
    for (const value of values) {
      const read = readConfig({ [name]: value }, '/srv/luwte')
      assert.ok(!read.ok, `${name}=${value}`)
      assert.match(read.omdat, new RegExp(`^Geef ${name} .*\\.$`))
      assert.doesNotMatch(read.omdat, /\n|geheim/)
    }
  })
}

test('a model server without a model, and a model without a server, are refused', () => {
  const url = 'https://model.example'
  for (const model of ['', 'met spatie', 'x'.repeat(81)]) {
    const read = readConfig({ LUWTE_MODELSERVER: url, LUWTE_MODEL: model }, '/')
    assert.match(read.ok ? '' : read.omdat, /^Geef LUWTE_MODEL de naam/)
  }
  const read = readConfig({ LUWTE_MODEL: 'mistral' }, '/')
  assert.match(read.ok ? '' : read.omdat, /^Geef LUWTE_MODELSERVER/)
})

test('a key by value and by file at once is refused', () => {
  const read = readConfig({ LUWTE_KEY: key, LUWTE_KEY_FILE: 'x' }, '/')
  assert.deepEqual(read, { ok: false, omdat: 'Geef LUWTE_KEY of LUWTE_KEY_FILE, niet allebei.' })
})

test('white space around a key does not matter', () => {
  assert.deepEqual(parseKey(` ${key}\n`), new Uint8Array(32).fill(7))
})
