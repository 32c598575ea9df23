// The types of the queries are those of the migrated tables.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { asSuperuser, getCluster, stopOwnCluster } from '../tests/cluster.ts'
import { generateSchema } from './generate-schema.ts'

after(stopOwnCluster)

test('schema.ts is made from the tables as they are now (else: node database/write-schema.ts)', async () => {
  const made = await asSuperuser(await getCluster(), 'luwte_sjabloon', generateSchema)
  assert.equal(readFileSync(new URL('schema.ts', import.meta.url), 'utf8'), made)
})
