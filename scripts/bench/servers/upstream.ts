import { createServer } from 'node:http'
import { createReply } from '../inputs/reply.ts'
import { type BenchDialect, benchDialects } from '../inputs/requests.ts'
import { writeStream } from '../inputs/streams.ts'
import { DELTAS, paths } from './paths.ts'

/**
 * Answers every request with the same stream, each event written by itself and all at once, as a model's server does when
 * it is far ahead; one path a dialect. It reads the request to its end and no further: what is measured stands between it
 * and the client.
 */
const answers = new Map<string, readonly Buffer[]>(
  benchDialects.map((dialect: BenchDialect) => [
    paths[dialect],
    writeStream(dialect, createReply(DELTAS)).map((frame) => Buffer.from(frame)),
  ]),
)

const server = createServer((request, response) => {
  const answer = [...answers].find(([path]) => request.url?.endsWith(path))?.[1]
  request.resume()
  request.on('end', () => {
    if (answer === undefined) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const frame of answer) response.write(frame)
    response.end()
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`listening on http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`)
})
