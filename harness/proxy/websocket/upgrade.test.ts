import { connect as connectTcp, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { jsonScript } from '../../upstream/index.ts'
import { closeBehindEachTest, closing, sandwich } from '../sandwich.ts'
import { startProxy } from '../start-proxy.ts'

closeBehindEachTest()

const path = '/v1/responses'

/** Everything that comes over one connection, until the other side ends it; our own side stays open. */
function talk(port: number, ...requests: readonly string[]): Promise<string> & { readonly tcp: Socket } {
  const tcp = connectTcp({ port, host: '127.0.0.1', allowHalfOpen: true })
  const ended = new Promise<string>((resolve, reject) => {
    let read = ''
    tcp.on('error', reject)
    tcp.on('data', (chunk) => {
      read += chunk.toString('latin1')
    })
    tcp.on('end', () => resolve(read))
  })
  tcp.write(requests.join(''))
  return Object.assign(ended, { tcp })
}

const get = (target: string, headers: readonly string[]) =>
  [`GET ${target} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')
const post = (body: object, more: readonly string[] = []) => {
  const text = JSON.stringify(body)
  return `${[`POST ${path} HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', `Content-Length: ${text.length}`, ...more, '', ''].join('\r\n')}${text}`
}
const websocket = (connection: string, more: readonly string[] = []) =>
  get(path, [
    `Connection: ${connection}`,
    ...['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
    ...more,
  ])
const h2c = (connection: string) =>
  get('/v1/models', [`Connection: ${connection}`, 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA'])
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status))
const hello = { model: 'm', input: 'hello' }

describe('426', () => {
  it.each<[string, readonly string[], boolean]>([
    ['an upgrade where WebSocket is off', ['Connection: Upgrade, close', 'Upgrade: websocket'], false],
    ['a GET that is no upgrade', ['Connection: close'], true],
  ])('to %s closes for a client that wants it closed', async (_name, headers, on) => {
    const proxy = closing(await startProxy({ websocket: on }))
    const text = await talk(proxy.port, get(path, headers))
    expect(statuses(text)).toEqual([426])
    expect(text).toMatch(/^connection: upgrade, close\r$/im)
  })

  it('closes for HTTP/1.0', async () => {
    const proxy = closing(await startProxy({ websocket: true }))
    expect(statuses(await talk(proxy.port, `GET ${path} HTTP/1.0\r\n\r\n`))).toEqual([426])
  })

  it('leaves the connection to anybody else', async () => {
    const proxy = closing(await startProxy({ websocket: true }))
    const text = await talk(proxy.port, get(path, []), get('/healthz', ['Connection: close']))
    expect(statuses(text)).toEqual([426, 200])
  })
})

describe('an upgrade that is refused', () => {
  it('closes both sides, whatever the client does with its own', async () => {
    const proxy = closing(await startProxy({ clientKeys: ['test-key-door'] }))
    const said = talk(proxy.port, websocket('Upgrade'))
    expect(statuses(await said)).toEqual([401])
    // It waits for the last connection, and ours is still open.
    await proxy.close()
    said.tcp.destroy()
  })
})

describe('an upgrade behind an answer that is under way', () => {
  it('that nobody takes is answered, and its connection closed where it says so', async () => {
    const { proxy } = await sandwich('openai-chat')
    const text = await talk(proxy.port, post(hello), h2c('Upgrade, HTTP2-Settings, close'))
    expect(statuses(text)).toEqual([200, 200])
    expect(text).toContain('You said: hello')
    expect(text.slice(text.lastIndexOf('HTTP/1.1'))).toMatch(/^connection: close\r$/im)
  })

  it('waits in its turn, between others', async () => {
    const { proxy } = await sandwich('openai-chat')
    const text = await talk(
      proxy.port,
      post(hello),
      post(hello),
      h2c('Upgrade, HTTP2-Settings'),
      get('/nowhere', []),
      h2c('Upgrade, HTTP2-Settings'),
      get('/healthz', ['Connection: close']),
    )
    expect(statuses(text)).toEqual([200, 200, 200, 404, 200, 200])
  })

  it('does not hold up an answer that the client is slow to read', async () => {
    const big = jsonScript(200, { id: 'x'.repeat(24 << 20) })
    const { proxy } = await sandwich('openai-responses', {
      respond: ({ method }) => (method === 'POST' ? big : jsonScript(200, { data: [] })),
    })
    const said = talk(proxy.port, post(hello), h2c('Upgrade, close'))
    said.tcp.pause()
    await new Promise((resolve) => said.tcp.once('readable', resolve))
    said.tcp.resume()
    const text = await said
    expect(text.length).toBeGreaterThan(24 << 20)
    expect(statuses(text)).toEqual([200, 200])
  })

  it('is refused behind it', async () => {
    const proxy = closing(await startProxy({ clientKeys: ['test-key-door'] }))
    const text = await talk(proxy.port, post(hello), websocket('Upgrade'))
    expect(statuses(text)).toEqual([401, 401])
  })

  it('is taken behind it', async () => {
    const { proxy } = await sandwich('openai-chat')
    const said = talk(proxy.port, post(hello), websocket('Upgrade'))
    const both = new Promise<string>((resolve) => {
      let read = ''
      said.tcp.on('data', (chunk) => {
        read += chunk.toString('latin1')
        if (statuses(read).length === 2) resolve(read)
      })
    })
    expect(statuses(await both)).toEqual([200, 101])
    said.tcp.destroy()
  })

  it('does not keep a client that leaves from being missed', async () => {
    const left: string[] = []
    let asked = 0
    let allAsked: () => void = () => {}
    let allLeft: () => void = () => {}
    const reached = new Promise<void>((resolve) => {
      allAsked = resolve
    })
    const over = new Promise<void>((resolve) => {
      allLeft = resolve
    })
    const { proxy } = await sandwich('openai-chat', {
      respond: () => {
        if (++asked === 2) allAsked()
        const onClosed = (how: string) => {
          if (left.push(how) === 2) allLeft()
        }
        return { script: { status: 200, headers: [], steps: [{ do: 'stall' }] }, onClosed }
      },
    })
    const { tcp } = talk(proxy.port, post(hello), post(hello), h2c('Upgrade'))
    await reached
    tcp.destroy()
    await over
    expect(left).toEqual(['left', 'left'])
  })
})
