// Writes database/schema.ts again after a migration changed: node database/write-schema.ts
import { writeFileSync } from 'node:fs'
import { asSuperuser, startCluster } from '../tests/cluster.ts'
import { generateSchema } from './generate-schema.ts'

const cluster = await startCluster()
const text = await asSuperuser(cluster.connection, 'luwte_sjabloon', generateSchema)
writeFileSync(new URL('schema.ts', import.meta.url), text)
await cluster.stop()
