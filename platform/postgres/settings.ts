// How PostgreSQL is set: given on its command line, so that neither a file nor ALTER SYSTEM can weaken it.
import { createHash } from 'node:crypto'

/** All the environment that PostgreSQL gets: none of ours, so no key can be read from its process. */
export const serverEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
} as const

const durable = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  zero_damaged_pages: 'off',
  ignore_checksum_failure: 'off',
  // Without it macOS leaves what was flushed in the cache of the disk.
  ...(process.platform === 'darwin' && { wal_sync_method: 'fsync_writethrough' }),
}

const reachable = {
  listen_addresses: '',
  // Relative to the cluster folder, where the server stands: so the length of its path does not matter here.
  unix_socket_directories: '.',
  unix_socket_permissions: '0700',
  port: '5432',
  max_connections: '50',
  password_encryption: 'scram-sha-256',
  ssl: 'off',
}

// Room for a small machine: one program is the only client. Measured at rest: see start.test.ts.
const modest = {
  shared_buffers: '32MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  jit: 'off',
  io_method: 'sync',
  autovacuum_worker_slots: '2',
  autovacuum_max_workers: '2',
  max_worker_processes: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  max_logical_replication_workers: '0',
  max_wal_senders: '0',
  max_replication_slots: '0',
  update_process_title: 'off',
}

// Messages of the database quote rows (wall.md 7): only its own state (LOG and worse) is written, never an error of
// a query, and never a detail, a statement or a parameter.
const silent = {
  log_destination: 'stderr',
  logging_collector: 'off',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_transaction_sample_rate: '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_lock_waits: 'off',
  log_autovacuum_min_duration: '-1',
  lc_messages: 'C',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

/** The name by which the processes of one cluster are recognised in the process list, from its absolute path. */
export function clusterName(cluster: string): string {
  return `luwte-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`
}

/** The arguments with which the server of the cluster at this absolute path is started. */
export function serverArguments(cluster: string): string[] {
  const settings = { ...durable, ...reachable, ...modest, ...silent, cluster_name: clusterName(cluster) }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
