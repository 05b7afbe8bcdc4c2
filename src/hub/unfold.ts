import type { Delta, Event } from './event.ts'
import type { Part } from './part.ts'
import type { HubResponse } from './response.ts'

/**
 * Tells a whole response as a stream: the inverse of {@link collect} up to the boundaries of deltas (each text is one).
 * Origins stay: they point into the document that the caller gave. Members of the response that only its own dialect
 * understands come with `start`. What no delta can carry (media, results, opaque items) comes whole with its part's start.
 */
export function unfold(response: HubResponse): readonly Event[] {
  const { parts, finish, usage, otherChoices, ...start } = response
  const events: Event[] = [{ ...start, type: 'start' }]
  let index = 0
  for (const part of parts) unfoldPart(part, index++, 0, events)
  otherChoices?.forEach((choice, i) => {
    for (const part of choice.parts) unfoldPart(part, index++, i + 1, events)
  })
  if (usage !== undefined) events.push({ type: 'usage', usage })
  const others = otherChoices?.map((choice) => choice.finish)
  events.push({ type: 'finish', finish, ...(others === undefined ? {} : { others }) })
  return events
}

function unfoldPart(part: Part, index: number, choice: number, events: Event[]): void {
  const { seed, deltas } = unfoldContent(part)
  events.push({ type: 'part-start', index, ...(choice === 0 ? {} : { choice }), part: seed })
  for (const delta of deltas) events.push({ type: 'part-delta', index, delta })
  if (part.type === 'reasoning' && part.seal !== undefined) events.push({ type: 'part-seal', index, seal: part.seal })
  events.push({ type: 'part-end', index, ...(part.group?.status === 'incomplete' ? { incomplete: true } : {}) })
}

interface Unfolded {
  /** The part as it starts. */
  readonly seed: Part
  readonly deltas: readonly Delta[]
}

function unfoldContent(part: Part): Unfolded {
  switch (part.type) {
    case 'text': {
      const { citations, logprobs, ...rest } = part
      const deltas: Delta[] = []
      if (part.text !== '' || logprobs !== undefined)
        deltas.push({ on: 'text', text: part.text, ...(logprobs === undefined ? {} : { logprobs }) })
      for (const citation of citations ?? []) deltas.push({ on: 'citation', citation })
      return { seed: { ...rest, text: '', ...(citations?.length === 0 ? { citations } : {}) }, deltas }
    }
    case 'refusal':
      return { seed: { ...part, text: '' }, deltas: part.text === '' ? [] : [{ on: 'refusal', text: part.text }] }
    case 'tool-call':
      return { seed: { ...part, input: '' }, deltas: part.input === '' ? [] : [{ on: 'input', text: part.input }] }
    case 'reasoning': {
      const { seal: _seal, segments, ...rest } = part
      // Deltas open segments by themselves; extensions of a segment have no delta and must be there from the start.
      const seeds = segments.some(({ ext }) => ext !== undefined) ? segments.map((one) => ({ ...one, text: '' })) : []
      const deltas = segments.map(({ channel, text }, segment): Delta => ({ on: 'reasoning', segment, channel, text }))
      return { seed: { ...rest, segments: seeds }, deltas }
    }
    case 'media':
    case 'tool-result':
    case 'compaction':
    case 'tool-offer':
    case 'opaque':
      return { seed: part, deltas: [] }
    default:
      return part satisfies never
  }
}
