import { Agent, createServer, request as send } from 'node:http'

/** The floor of every proxy in Node: `node:http` on both sides, bytes piped through, nothing looked at. */
const upstream = new URL(process.argv[2] ?? 'http://127.0.0.1:1')
const agent = new Agent({ keepAlive: true, maxSockets: 256 })

const server = createServer((incoming, outgoing) => {
  const { method, url, headers } = incoming
  const { hostname, port } = upstream
  const forwarded = send({ hostname, port, path: url, method, headers, agent }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  forwarded.on('error', () => outgoing.destroy())
  outgoing.on('close', () => {
    if (!outgoing.writableEnded) forwarded.destroy()
  })
  incoming.pipe(forwarded)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`listening on http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`)
})
