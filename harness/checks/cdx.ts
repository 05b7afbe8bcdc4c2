import type { Json } from 'wireproof/hub'
import { endsOf, eventsOf, failureOf, isWire, itemsOf, read, textOf, type Wire } from './cdx-events.ts'
import { cdxRefusedCheck } from './cdx-refused.ts'
import type { Check, Finding, View } from './check.ts'
import { streamed } from './check.ts'

const calls: ReadonlySet<unknown> = new Set(['function_call', 'custom_tool_call'])
/** The turn ends, and the user is told why. */
const terminal: ReadonlySet<unknown> = new Set([
  ...['context_length_exceeded', 'insufficient_quota', 'usage_not_included', 'invalid_prompt', 'cyber_policy'],
  ...['bio_policy', 'misalignment_policy_violation', 'server_is_overloaded'],
])
/** The client asks again after a while, by plan, or tells its user to do so. */
const passing: ReadonlySet<unknown> = new Set([
  ...['rate_limit_exceeded', 'server_error', 'slow_down', 'server_is_overloaded'],
])
/** What upstreams say of a failure that asking again cannot mend. */
const lasting = /context_length|invalid_request|permission|authentication|not_found|quota/

/** Of a case whose client says by its headers that it is this one. */
const ofThatClient = (check: Check): Check => ({
  ...check,
  applies: (view) => view.case.client.headers['originator'] !== undefined && streamed(view) && check.applies(view),
})

const always = (): boolean => true
const shown = (value: Json | undefined): string =>
  (value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, 600)

const rules: readonly Check[] = [
  {
    requirement: 'CDX-001',
    applies: always,
    judge: (view) => (eventsOf(view, 'response.failed', 'error').length > 0 ? [] : lostItems(view)),
  },
  {
    requirement: 'CDX-002',
    applies: always,
    judge: (view) =>
      itemsOf(view).flatMap(({ item, frame }): readonly Finding[] => {
        const { type, content } = item
        const parts: readonly Json[] = type === 'message' && Array.isArray(content) ? content : []
        return parts.flatMap((part) =>
          isWire(part) && part['type'] === 'output_text'
            ? []
            : [{ message: 'a part that is no text', expected: 'output_text', actual: shown(part), clientFrame: frame }],
        )
      }),
  },
  {
    requirement: 'CDX-003',
    applies: always,
    judge: (view) =>
      itemsOf(view)
        .filter(({ item }) => calls.has(item['type']))
        .flatMap(({ item, frame }) =>
          ['call_id', 'name', item['type'] === 'function_call' ? 'arguments' : 'input'].flatMap((member) =>
            typeof item[member] === 'string' && (item[member] !== '' || member === 'input' || member === 'arguments')
              ? []
              : [
                  {
                    message: `${member} of a call`,
                    expected: 'a string',
                    actual: shown(item[member]),
                    clientFrame: frame,
                  },
                ],
          ),
        ),
  },
  {
    requirement: 'CDX-004',
    applies: always,
    judge: (view) => endsOf(view).flatMap(({ response, frame }) => unreadable(response, frame)),
  },
  {
    requirement: 'CDX-005',
    applies: always,
    judge: (view) =>
      eventsOf(view, 'error').map(({ frame }) => ({
        message: 'an event that is ignored',
        expected: 'response.failed',
        actual: 'error',
        clientFrame: frame,
      })),
  },
  {
    requirement: 'CDX-006',
    applies: (view) => eventsOf(view, 'response.failed').length > 0,
    judge(view) {
      const { type = '', code = '' } = failureOf(view.exchange.upstreamFrames.map(({ data }) => read(data)))
      const wanted = lasting.test(`${type} ${code}`) ? terminal : passing
      return endsOf(view)
        .filter(({ data }) => data['type'] === 'response.failed')
        .flatMap(({ response, frame }) => {
          const told = isWire(response['error']) ? response['error']['code'] : undefined
          const expected = [...wanted].join(', ')
          return wanted.has(told)
            ? []
            : [{ message: `the upstream says ${type} ${code}`, expected, actual: shown(told), clientFrame: frame }]
        })
    },
  },
  {
    requirement: 'CDX-007',
    applies: always,
    judge: (view) =>
      endsOf(view)
        .filter(({ data }) => data['type'] === 'response.incomplete')
        .flatMap(({ response, frame }) => {
          const details = response['incomplete_details']
          const reason = isWire(details) ? details['reason'] : undefined
          return reason === 'max_output_tokens'
            ? []
            : [
                {
                  message: 'why it is incomplete',
                  expected: 'max_output_tokens',
                  actual: shown(reason),
                  clientFrame: frame,
                },
              ]
        }),
  },
  {
    requirement: 'CDX-008',
    applies: always,
    judge: (view) =>
      endsOf(view)
        .filter(
          ({ response }) =>
            response['end_turn'] === false && !itemsOf(view).some(({ item }) => calls.has(item['type'])),
        )
        .map(({ frame }) => ({
          message: 'the turn goes on without a call',
          expected: 'no end_turn: false',
          clientFrame: frame,
        })),
  },
  {
    requirement: 'CDX-009',
    applies: always,
    judge(view) {
      const told = view.exchange.client.answerHeaders['openai-model']
      const asked = read(view.exchange.client.request)
      const expected = isWire(asked) ? String(asked['model']) : ''
      return told === undefined || told === expected
        ? []
        : [{ message: 'the header openai-model', expected: `nothing, or ${expected}`, actual: told }]
    },
  },
]

/** What the client is told of an item beside the event that it keeps. */
function lostItems(view: View): readonly Finding[] {
  const items = itemsOf(view)
  const kept = new Map(items.map(({ data, item }) => [data['output_index'], textOf(item)]))
  const announced = eventsOf(view, 'response.output_item.added')
    .filter(({ data }) => !kept.has(data['output_index'] ?? null))
    .map(({ frame }) => ({ message: 'an item is announced and never done', clientFrame: frame }))
  const told = new Map<Json | undefined, { text: string; frame: number }>()
  for (const { data, frame } of eventsOf(view, 'response.output_text.delta')) {
    const before = told.get(data['output_index'])?.text ?? ''
    told.set(data['output_index'], { text: before + String(data['delta']), frame })
  }
  const unkept = [...told]
    .filter(([index, { text }]) => kept.get(index) !== text)
    .map(([index, { text, frame }]) => ({
      message: 'text of deltas that no item holds when it is done',
      expected: shown(text),
      actual: shown(kept.get(index)),
      clientFrame: frame,
    }))
  const late = endsOf(view)
    .filter(({ response }) => Array.isArray(response['output']) && response['output'].length > items.length)
    .map(({ frame }) => ({ message: 'items that the last event alone holds', clientFrame: frame }))
  return [...announced, ...unkept, ...late]
}

function unreadable(response: Wire, frame: number): readonly Finding[] {
  const { id, usage } = response
  const found: Finding[] = []
  const tell = (message: string, expected: string, actual: Json | undefined): void =>
    void found.push({ message, expected, actual: shown(actual), clientFrame: frame })
  if (typeof id !== 'string') tell('the id of the response', 'a string', id)
  if (!isWire(usage)) return found
  if (typeof usage['total_tokens'] !== 'number') tell('total_tokens', 'a number', usage['total_tokens'])
  for (const [details, count] of [
    ['input_tokens_details', 'cached_tokens'],
    ['output_tokens_details', 'reasoning_tokens'],
  ] as const) {
    const value = usage[details]
    if (isWire(value) && typeof value[count] !== 'number') tell(details, `null, or with ${count}`, value)
  }
  return found
}

/** What Codex CLI reads, drops and asks for again, as measured on 0.169.0. */
export const cdxChecks: readonly Check[] = [...rules.map(ofThatClient), cdxRefusedCheck]
