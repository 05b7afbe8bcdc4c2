import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createContexts } from '../../hub/context.ts'
import type { Json } from '../../hub/node.ts'
import { ProtocolError } from '../../protocol-error.ts'
import { dialects } from '../../registry.ts'
import { inForm } from '../../stream-form.ts'

const { 'gitlab-duo-chat': chat, 'gitlab-duo-code': code } = dialects

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('turn-1-user', 'user_rule', 'snippet', 'generation', '[system]\nx\n\n[user]\ny', 'Error code: A6000'),
)
const keys = [
  ...['content', 'additional_context', 'category', 'id', 'metadata', 'current_file', 'content_above_cursor'],
  ...['with_clean_history', 'user_instruction', 'context', 'type', 'name', 'intent', 'stream', 'choices', 'text'],
  ...['index', 'delta', 'finish_reason', 'model', 'created', 'timestamp', 'message', 'error', 'detail', '__proto__'],
]
const { any } = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 6 }),
  ),
}))

/** Runs a decoder; whatever it throws must say where and what. */
function bear(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(ProtocolError)
    expect((error as ProtocolError).expected).not.toBe('')
  }
}

describe.each([chat, code])('$id, whatever JSON comes in', (dialect) => {
  const contextsOf = () => createContexts({ source: dialect, target: dialects['openai-chat'] })

  it('reads requests, responses and errors, or says what is wrong with them', () => {
    fc.assert(
      fc.property(any, (value) => {
        const wire = JSON.parse(JSON.stringify(value)) as Json
        const { decode } = contextsOf()
        bear(() => dialect.request.decode(wire, decode))
        bear(() => dialect.response.decode(wire, decode))
        expect(dialect.failure.decode(wire, decode).message).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a stream, whatever its frames hold', () => {
  const events = fc.constantFrom(undefined, 'stream_start', 'content_chunk', 'stream_end', 'ping')
  const frames = fc.array(fc.record({ event: events, value: any }), { maxLength: 6 })

  it.each(['text', 'sse'] as const)('%s never throws, and ends once', (framing) => {
    const { stream } = inForm(code, framing)
    fc.assert(
      fc.property(frames, fc.constantFrom('eof' as const, 'cut' as const), (list, how) => {
        const contexts = createContexts({ source: code, target: dialects['openai-chat'] })
        const decoder = stream?.decoder(contexts.decode)
        if (decoder === undefined) throw new Error('no stream')
        let state = decoder.start()
        const types: string[] = []
        for (const { event, value } of list) {
          const data = JSON.stringify(value) ?? ''
          const [next, out] = decoder.step(state, event === undefined ? { data } : { event, data })
          state = next
          types.push(...out.map(({ type }) => type))
        }
        types.push(...decoder.end(state, how)[1].map(({ type }) => type))
        expect(types.filter((type) => type === 'finish' || type === 'failure')).toHaveLength(1)
        expect(['finish', 'failure']).toContain(types.at(-1))
      }),
      { numRuns: 1000 },
    )
  })
})
