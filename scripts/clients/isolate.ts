import { spawnSync } from 'node:child_process'
import { networkInterfaces } from 'node:os'

/** Whether this process can reach nothing but itself: the loopback interface is up, and there is no other. */
export function isIsolated(): boolean {
  const addresses = Object.values(networkInterfaces()).flatMap((one) => one ?? [])
  return addresses.length > 0 && addresses.every(({ internal }) => internal)
}

export class IsolationError extends Error {}

/** Starts this same command again where it can reach nothing but itself, and returns its exit code. */
export function runIsolated(command: readonly string[]): number {
  // Without root a user namespace of one's own is needed, in which one is root.
  const user = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
  const up = ['sh', '-c', 'ip link set lo up && exec "$@"', 'isolated']
  const tried = spawnSync('unshare', ['--net', ...user, ...up, 'true'], { encoding: 'utf8' })
  if (tried.error !== undefined || tried.status !== 0) {
    const why = tried.error?.message ?? tried.stderr.trim()
    throw new IsolationError(
      `the clients are only started without a way out, in a network namespace of their own, and there is none to be had: ${why}\n` +
        'Run this as root, or allow user namespaces (kernel.unprivileged_userns_clone=1); it needs unshare and ip.',
    )
  }
  const { status, error } = spawnSync('unshare', ['--net', ...user, ...up, ...command], { stdio: 'inherit' })
  if (error !== undefined) throw new IsolationError(error.message)
  return status ?? 1
}
