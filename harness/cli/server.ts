import { InvalidArgumentError } from 'commander'
import { CommandError, EXIT } from './exit.ts'

/** What the commands that listen have in common. */
interface Server {
  readonly url: string
  close(force?: boolean): Promise<void>
}

export function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('a port is a number from 0 to 65535')
  return port
}

const refusals: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken; choose another one, or 0 for any that is free',
  EACCES: 'may not be opened by this user',
  EADDRNOTAVAIL: 'is on an address that this machine does not have',
}

/** Starts a server; an address that cannot be had is an error of usage, not of ours. */
export async function opened<T>(start: Promise<T>): Promise<T> {
  try {
    return await start
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { readonly port?: number }
    const refusal = code === undefined ? undefined : refusals[code]
    if (refusal === undefined) throw error
    throw new CommandError(`port ${port} ${refusal}`, EXIT.usage, { cause: error })
  }
}

/** Gathers an option that may be given several times. */
export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/**
 * Says where the server listens, as its first line, then what else there is to know, and resolves when it has stopped. The first signal lets what is running
 * finish; the second one ends it.
 */
export function announce(server: Server, notes: readonly string[] = []): Promise<void> {
  process.stdout.write([`listening on ${server.url}`, ...notes, ''].join('\n'))
  return new Promise((resolve, reject) => {
    let stopping = false
    const stop = () => {
      server.close(stopping).then(finish, reject)
      stopping = true
    }
    const finish = () => {
      process.off('SIGTERM', stop)
      process.off('SIGINT', stop)
      resolve()
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  })
}
