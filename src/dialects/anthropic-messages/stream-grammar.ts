import type { GrammarFinding, WireGrammar } from '../../dialect.ts'
import type { Frame, Machine } from '../../hub/machine.ts'
import { isWire, type Wire } from './extensions.ts'

/**
 * ```
 * idle --message_start--> live --message_delta--> ending --message_stop--> over
 *                          |  ^                    (again: usage only)
 *        content_block_start  content_block_stop
 *                          v  |
 *                          block (deltas that fit its type)
 * anywhere: ping, error (ends the stream), events of unknown type
 * ```
 * https://platform.claude.com/docs/en/build-with-claude/streaming. Judges frames by themselves, without the decoder.
 */
export interface GrammarState {
  phase: 'idle' | 'live' | 'block' | 'ending' | 'over' | 'failed' | 'beyond'
  frame: number
  /** Index and type of the open block, or of the last one. */
  index: number
  block: string
  signed: boolean
  named: boolean
}

type Find = (at: string, message: string) => void
type Judge = (state: GrammarState, wire: Wire, find: Find) => void

/** Which blocks a delta fits. Unknown kinds of delta may come at any time. */
const fits: Readonly<Record<string, readonly string[]>> = {
  text_delta: ['text'],
  citations_delta: ['text'],
  input_json_delta: ['tool_use', 'server_tool_use', 'mcp_tool_use'],
  thinking_delta: ['thinking'],
  signature_delta: ['thinking'],
  compaction_delta: ['compaction'],
}

function messageStart(state: GrammarState, wire: Wire, find: Find): void {
  if (state.phase !== 'idle') {
    find('/type', 'a second message_start')
    return
  }
  state.phase = 'live'
  const { message } = wire
  if (!isWire(message)) {
    find('/message', 'message_start without its message')
    return
  }
  if (Array.isArray(message['content']) && message['content'].length > 0)
    find('/message/content', 'the message starts without content')
  if (message['stop_reason'] !== null && message['stop_reason'] !== undefined)
    find('/message/stop_reason', 'the message starts without a stop reason')
  if (!isWire(message['usage'])) find('/message/usage', 'the message starts with its usage')
}

function blockStart(state: GrammarState, wire: Wire, find: Find): void {
  if (state.phase === 'block') find('/index', `block ${state.index} is still open: blocks never overlap`)
  else if (state.phase !== 'live') find('/type', 'no block may start here')
  const { index, content_block: block } = wire
  if (index !== state.index + 1) find('/index', `block ${String(index)} starts where block ${state.index + 1} is next`)
  state.phase = 'block'
  state.index = typeof index === 'number' ? index : state.index + 1
  state.block = isWire(block) && typeof block['type'] === 'string' ? block['type'] : ''
  state.signed = false
}

function blockDelta(state: GrammarState, wire: Wire, find: Find): void {
  if (state.phase !== 'block') {
    find('/type', 'no block is open')
    return
  }
  if (wire['index'] !== state.index) {
    find('/index', `block ${state.index} is open`)
    return
  }
  const type = isWire(wire['delta']) ? wire['delta']['type'] : undefined
  if (typeof type !== 'string') {
    find('/delta/type', 'a delta without type')
    return
  }
  const blocks = Object.hasOwn(fits, type) ? fits[type] : undefined
  if (blocks !== undefined && !blocks.includes(state.block)) find('/delta/type', `a ${type} in a ${state.block} block`)
  if (state.block !== 'thinking') return
  if (state.signed) find('/delta/type', 'the signature is the last delta of its block')
  state.signed ||= type === 'signature_delta'
}

function blockStop(state: GrammarState, wire: Wire, find: Find): void {
  if (state.phase !== 'block') {
    find('/type', 'no block is open')
    return
  }
  if (wire['index'] !== state.index) find('/index', `block ${state.index} is open`)
  state.phase = 'live'
}

function messageDelta(state: GrammarState, wire: Wire, find: Find): void {
  if (state.phase === 'block') find('/type', `block ${state.index} was never stopped`)
  else if (state.phase !== 'live' && state.phase !== 'ending') find('/type', 'no message_delta may come here')
  if (!isWire(wire['delta'])) find('/delta', 'message_delta without its delta')
  if (!isWire(wire['usage'])) find('/usage', 'message_delta without usage')
  state.phase = 'ending'
}

function messageStop(state: GrammarState, _wire: Wire, find: Find): void {
  if (state.phase !== 'ending') find('/type', 'message_stop without a message_delta before it')
  state.phase = 'over'
}

const judges: ReadonlyMap<string, Judge> = new Map<string, Judge>([
  ['message_start', messageStart],
  ['content_block_start', blockStart],
  ['content_block_delta', blockDelta],
  ['content_block_stop', blockStop],
  ['message_delta', messageDelta],
  ['message_stop', messageStop],
  [
    'error',
    (state) => {
      state.phase = 'failed'
    },
  ],
])

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

function judgeFrame(state: GrammarState, frame: Frame, find: Find): void {
  const wire = parse(frame.data)
  if (!isWire(wire)) {
    find('', 'an event whose data is no JSON object')
    return
  }
  const { type } = wire
  if (typeof type !== 'string') {
    find('/type', 'an event without type')
    return
  }
  // Frames cut from JSON lines have no names at all; in SSE an event without a name is lost to the SDK.
  if (frame.event !== undefined) state.named = true
  if (state.named && frame.event !== type) find('/type', `the event is named ${frame.event ?? 'nothing'}, not ${type}`)
  if (type === 'ping') return
  if (state.phase === 'beyond') return
  if (state.phase === 'over' || state.phase === 'failed') {
    // Said once: what follows is another stream, or none.
    state.phase = 'beyond'
    find('/type', `${type} after the end`)
    return
  }
  if (state.phase === 'idle' && type !== 'message_start' && type !== 'error')
    find('/type', `${type} before message_start`)
  judges.get(type)?.(state, wire, find)
}

export function streamGrammar(): WireGrammar {
  const grammar: Machine<Frame, GrammarFinding, GrammarState> = {
    start: () => ({ phase: 'idle', frame: 0, index: -1, block: '', signed: false, named: false }),
    step(state, frame) {
      const found: GrammarFinding[] = []
      judgeFrame(state, frame, (at, message) => found.push({ frame: state.frame, at, message }))
      state.frame++
      return [state, found]
    },
    end(state) {
      if (state.phase === 'over' || state.phase === 'failed' || state.phase === 'beyond') return [state, []]
      return [state, [{ frame: state.frame, at: '', message: 'the stream ends without message_stop' }]]
    },
  }
  return grammar as WireGrammar
}
