// The settings of the provider: all or nothing, each wrong value with what to do, and a secret that nobody else may read.
import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { leesOidcGeheim, readOidc } from './oidc-config.ts'

const goed = {
  LUWTE_OIDC_ISSUER: 'https://login.example/praktijk/v2.0',
  LUWTE_OIDC_CLIENT_ID: 'luwte',
  LUWTE_OIDC_SECRET: 'geheim',
}

test('zonder aanbieder is er niets; met alles erbij is het compleet', () => {
  assert.equal(readOidc({}, '/srv'), null)
  assert.equal(readOidc({ LUWTE_OIDC_ISSUER: '' }, '/srv'), null)
  assert.deepEqual(readOidc({ ...goed, LUWTE_OIDC_ACR: ' phr  phrh ' }, '/srv'), {
    issuer: goed.LUWTE_OIDC_ISSUER,
    clientId: 'luwte',
    acr: ['phr', 'phrh'],
    bron: { soort: 'waarde', geheim: 'geheim' },
  })
  const file = { ...goed, LUWTE_OIDC_SECRET: '', LUWTE_OIDC_SECRET_FILE: 'oidc.geheim' }
  const read = readOidc(file, '/srv')
  assert.deepEqual(typeof read === 'object' && read?.bron, { soort: 'bestand', path: '/srv/oidc.geheim' })
})

test('elke verkeerde waarde krijgt een zin die zegt wat te doen, zonder het geheim', () => {
  for (const anders of [
    { LUWTE_OIDC_ISSUER: '' },
    { LUWTE_OIDC_ISSUER: 'http://login.example' },
    { LUWTE_OIDC_ISSUER: 'https://login.example?x' },
    { LUWTE_OIDC_ISSUER: 'https://a:b@login.example' },
    { LUWTE_OIDC_ISSUER: 'login.example' },
    { LUWTE_OIDC_CLIENT_ID: '' },
    { LUWTE_OIDC_SECRET: '' },
    { LUWTE_OIDC_SECRET_FILE: 'x' },
  ]) {
    const zin = readOidc({ ...goed, ...anders }, '/srv')
    assert.equal(typeof zin, 'string', JSON.stringify(anders))
    assert.match(String(zin), /LUWTE_OIDC/)
    assert.ok(!String(zin).includes('geheim'.repeat(2)))
  }
  assert.equal(typeof readOidc({ ...goed, LUWTE_OIDC_ISSUER: 'http://127.0.0.1:9' }, '/srv'), 'object')
})

test('een geheim dat ontbreekt, leeg is of leesbaar voor anderen, houdt Luwte tegen', async () => {
  const map = await mkdtemp(join(tmpdir(), 'luwte-oidc-'))
  try {
    const path = join(map, 'geheim')
    const lees = () => leesOidcGeheim({ soort: 'bestand', path })
    await assert.rejects(lees, /ontbreekt of is leeg/)
    await writeFile(path, ' \n', { mode: 0o600 })
    await assert.rejects(lees, /ontbreekt of is leeg/)
    await writeFile(path, 'sesam\n')
    assert.equal(await lees(), 'sesam')
    await chmod(path, 0o640)
    await assert.rejects(lees, /chmod 600/)
  } finally {
    await rm(map, { recursive: true })
  }
})
