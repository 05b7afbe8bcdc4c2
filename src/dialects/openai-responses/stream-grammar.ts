import type { GrammarFinding } from '../../dialect.ts'
import type { Frame, Machine } from '../../hub/index.ts'
import { type Find, type GrammarState, judges } from './stream-grammar-rules.ts'
import { isWire, type Wire } from './wire-object.ts'

function parse(data: string): Wire | undefined {
  try {
    const value: unknown = JSON.parse(data)
    return isWire(value) ? value : undefined
  } catch {
    return undefined
  }
}

function judgeOrder(s: GrammarState, type: string, find: Find): void {
  if (s.phase === 'over') {
    find('/type', 'an event after the end')
    return
  }
  const created = type === 'response.created'
  if (s.phase === 'idle' && !created && type !== 'error' && type !== 'keepalive')
    find('/type', 'the first event is not response.created')
  if (s.phase !== 'idle' && created) find('/type', 'a second response.created')
  if (created) s.phase = 'created'
  else if (s.phase === 'created' && type !== 'response.queued') {
    if (type === 'response.output_item.added') find('/type', 'an item before response.in_progress')
    s.phase = 'live'
  }
}

/**
 * The rules of a Responses stream, judged without the decoder:
 *
 * ```
 * START -> created [-> queued] -> in_progress -> ITEM* -> (completed | incomplete | failed) END ;  error -> END
 * ITEM  = output_item.added -> what belongs to its type -> output_item.done
 * part  = content_part.added -> delta* -> done -> content_part.done     (summary parts alike)
 * ```
 *
 * Events carry `type`, named as the frame, and `sequence_number` from 0. Items may overlap; there is one terminal; there is
 * no `[DONE]`.
 */
export function streamGrammar(): Machine<Frame, GrammarFinding, GrammarState> {
  function judge(s: GrammarState, frame: Frame, find: Find): void {
    const data = parse(frame.data)
    const { type, sequence_number } = data ?? {}
    if (data === undefined || typeof type !== 'string') {
      find(
        data === undefined ? '' : '/type',
        data === undefined ? 'the data is no JSON object' : 'an event needs a type',
      )
      return
    }
    if (frame.event !== undefined && frame.event !== type) find('/type', `the frame is named ${frame.event}`)
    judgeOrder(s, type, find)
    if (type !== 'keepalive' || sequence_number !== undefined) {
      if (sequence_number !== s.next) find('/sequence_number', `expected ${s.next}`)
      s.next = (typeof sequence_number === 'number' ? sequence_number : s.next) + 1
    }
    judges.get(type)?.(s, data, find)
    if (type === 'error') s.phase = 'over'
  }

  return {
    start: () => ({ frame: 0, phase: 'idle', next: 0, id: undefined, items: {} }),
    step(s, frame) {
      const out: GrammarFinding[] = []
      judge(s, frame, (at, message) => out.push({ frame: s.frame, at, message }))
      s.frame++
      return [s, out]
    },
    end(s) {
      if (s.phase === 'over') return [s, []]
      return [s, [{ frame: s.frame, at: '', message: 'the stream ends without completed, incomplete or failed' }]]
    },
  }
}
