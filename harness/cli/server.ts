import { InvalidArgumentError } from 'commander'

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

/**
 * Says where the server listens, as its first line, and resolves when it has stopped. The first signal lets what is running
 * finish; the second one ends it.
 */
export function announce(server: Server): Promise<void> {
  process.stdout.write(`listening on ${server.url}\n`)
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
