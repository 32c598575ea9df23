// Writes muur/matrix.md again after the wall changed: node muur/bewijs/write-matrix.ts
import { writeFileSync } from 'node:fs'
import { asSuperuser, startCluster } from '../../tests/cluster.ts'
import { makeMatrix } from './matrix.ts'

const cluster = await startCluster()
const text = await asSuperuser(cluster.connection, 'luwte_sjabloon', makeMatrix)
writeFileSync(new URL('../matrix.md', import.meta.url), text)
await cluster.stop()
