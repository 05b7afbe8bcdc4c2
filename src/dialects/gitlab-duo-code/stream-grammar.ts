import type { GrammarFinding, WireGrammar } from '../../dialect.ts'
import type { Frame, How, Machine, Step } from '../../hub/machine.ts'

export interface GrammarState {
  frame: number
  phase: 'new' | 'live' | 'done'
}

/** What the data of each event is. */
const shapes: Readonly<Record<string, readonly [member: string | undefined, words: string]>> = {
  stream_start: ['metadata', 'the data of stream_start has metadata'],
  content_chunk: ['choices', 'the data of content_chunk has choices'],
  stream_end: [undefined, 'the data of stream_end is null'],
}

function fits(data: string, member: string | undefined): boolean {
  try {
    const value: unknown = JSON.parse(data)
    if (member === undefined) return value === null
    return typeof value === 'object' && value !== null && Object.hasOwn(value, member)
  } catch {
    return false
  }
}

/**
 * The rules of the SSE form: `stream_start content_chunk* stream_end`.
 * @see https://gitlab.com/gitlab-org/modelops/applied-ml/code-suggestions/ai-assist/-/blob/main/docs/api.md
 */
export function grammar(): WireGrammar {
  const machine: Machine<Frame, GrammarFinding, GrammarState> = {
    start: () => ({ frame: 0, phase: 'new' }),
    step(state, { event = '', data }): Step<GrammarState, GrammarFinding> {
      const out: GrammarFinding[] = []
      const frame = state.frame++
      const say = (message: string): void => {
        out.push({ frame, at: '', message })
      }
      const shape = Object.hasOwn(shapes, event) ? shapes[event] : undefined
      if (shape === undefined) say('an event is stream_start, content_chunk or stream_end')
      else if (!fits(data, shape[0])) say(shape[1])
      if (state.phase === 'done') say('nothing follows stream_end')
      else if (state.phase === 'new' && event !== 'stream_start') say('a stream begins with stream_start')
      else if (state.phase === 'live' && event === 'stream_start') say('a stream begins once')
      if (state.phase !== 'done') state.phase = event === 'stream_end' ? 'done' : 'live'
      return [state, out]
    },
    end(state, how: How): Step<GrammarState, GrammarFinding> {
      // A body that broke off is the only way to tell a failure.
      if (state.phase === 'done' || how === 'cut') return [state, []]
      return [state, [{ frame: state.frame, at: '', message: 'the stream ends with stream_end' }]]
    },
  }
  return machine
}
