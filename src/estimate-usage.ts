import type { Exchange } from './hub/context.ts'
import type { Event } from './hub/event.ts'
import type { Part } from './hub/part.ts'
import type { HubResponse } from './hub/response.ts'
import type { Usage } from './hub/usage.ts'
import { estimateTextTokens } from './token-estimate.ts'

/** What a part of an answer costs by its texts. */
function estimatePart(part: Part): number {
  if (part.type === 'text' || part.type === 'refusal') return estimateTextTokens(part.text)
  return part.type === 'tool-call' ? estimateTextTokens(part.name) + estimateTextTokens(part.input) : 0
}

function estimateEvent(event: Event): number {
  if (event.type === 'part-start') return estimatePart(event.part)
  if (event.type !== 'part-delta') return 0
  const { delta } = event
  return delta.on === 'text' || delta.on === 'refusal' || delta.on === 'input' ? estimateTextTokens(delta.text) : 0
}

function estimated(outputTokens: number, x: Exchange): Usage {
  const detail = 'an estimate by wireproof: the upstream tells no usage'
  x.report('synthesized', 'usage', undefined, undefined, { to: '/usage', detail })
  return { inputTokens: x.inputTokenEstimate ?? 0, outputTokens: Math.round(outputTokens) }
}

/** An answer with usage: the upstream's own, where it tells any. */
export function withEstimate(response: HubResponse, x: Exchange): HubResponse {
  if (response.usage !== undefined) return response
  const tokens = response.parts.reduce((sum, part) => sum + estimatePart(part), 0)
  return { ...response, usage: estimated(tokens, x) }
}

/** The same for a stream: counts what passes, and tells it before the end. Holds a number, and no text. */
export function createUsageEstimate(x: Exchange): (event: Event) => readonly Event[] {
  let tokens = 0
  let isTold = false
  return (event) => {
    isTold ||= event.type === 'usage'
    tokens += estimateEvent(event)
    if (event.type !== 'finish' || isTold) return [event]
    isTold = true
    return [{ type: 'usage', usage: estimated(tokens, x) }, event]
  }
}
