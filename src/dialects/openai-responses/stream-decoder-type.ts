import { typeOfItem } from './items.ts'
import { broken, findAnnounced, findItem, type ItemState, type Reading } from './stream-decoder-state.ts'
import { isWire, type Wire } from './wire-object.ts'

export interface TypedEvent {
  readonly type: string
  readonly data: Wire
}

const terminal: ReadonlySet<unknown> = new Set(['completed', 'incomplete', 'failed', 'cancelled'])

function typeOfResponse(r: Reading, response: Wire): string {
  if (terminal.has(response['status'])) return `response.${String(response['status'])}`
  return r.s.phase === 'idle' ? 'response.created' : 'response.in_progress'
}

/** An item that is new and empty begins; any other is whole. */
function typeOfItemEvent(known: ItemState | undefined, item: Wire): string {
  const begins = known === undefined && (item['status'] === 'in_progress' || isEmptyItem(item))
  return begins ? 'response.output_item.added' : 'response.output_item.done'
}

function isEmptyItem({ content, summary, arguments: args, input }: Wire): boolean {
  if (content !== undefined) return Array.isArray(content) && content.length === 0
  if (summary !== undefined) return Array.isArray(summary) && summary.length === 0
  return args === '' || input === ''
}

function typeOfDelta(item: ItemState | undefined, data: Wire): string {
  if (item?.kind === 'reasoning')
    return data['summary_index'] === undefined
      ? 'response.reasoning_text.delta'
      : 'response.reasoning_summary_text.delta'
  if (item?.type === 'function_call') return 'response.function_call_arguments.delta'
  if (item?.type === 'custom_tool_call') return 'response.custom_tool_call_input.delta'
  return 'response.output_text.delta'
}

/**
 * Older and compatible servers send events without `type`: the SSE event name may say it, else what the event holds. The
 * last resort is a whole response in the place of an event.
 */
export function inferType(r: Reading, data: Wire, event: string | undefined): TypedEvent {
  if (r.s.told.type === undefined) {
    r.s.told.type = true
    r.x.report('repaired', 'missing-member', undefined, undefined, { detail: 'type' })
  }
  if (event !== undefined && event !== 'message' && event !== '') return { type: event, data }
  const { error, response, item, delta, part } = data
  if (error !== undefined && error !== null) return { type: 'error', data }
  if (isWire(response)) return { type: typeOfResponse(r, response), data }
  if (isWire(item)) {
    return { type: typeOfItemEvent(findAnnounced(r, data, item, typeOfItem(item, '/item')), item), data }
  }
  if (typeof delta === 'string') return { type: typeOfDelta(findItem(r, data), data), data }
  if (isWire(part)) return { type: 'response.content_part.added', data }
  if (Array.isArray(data['output']))
    return { type: typeOfResponse(r, { status: 'completed', ...data }), data: { response: data } }
  throw broken('an event has no type')
}
