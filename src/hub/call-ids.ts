import type { ToolCallPart } from './part.ts'
import type { HubRequest } from './request.ts'
import { shortName } from './short-name.ts'
import type { ToolLimits } from './tool-limits.ts'

/**
 * The ids of calls on the target's wire, asked in the order of the document. The n-th call and the n-th result of one id
 * belong together: servers that count their calls from 0 in every answer give the same ids again and again.
 */
export interface CallIds {
  ofCall(id: string): string
  /** `orphan`: nothing called for it. `repeated`: the call has been answered. */
  ofResult(id: string): { readonly id: string } | 'orphan' | 'repeated'
  /** Calls that no result answers. */
  isUnanswered(call: ToolCallPart): boolean
}

/** The caller's own dialect: its vendor answers for its ids. */
export const ownIds: CallIds = {
  ofCall: (id) => id,
  ofResult: (id) => ({ id }),
  isUnanswered: () => false,
}

/** Whether the target has no turns but those of the request. */
function isWhole({ ext = {} }: HubRequest, { state = [] }: ToolLimits): boolean {
  return !Object.values(ext).some((members) => state.some((member) => members?.[member] !== undefined))
}

export function createCallIds(request: HubRequest, limits: ToolLimits): CallIds {
  const { turns } = request
  const whole = isWhole(request, limits)
  const calls = new Map<string, ToolCallPart[]>()
  const results = new Map<string, number>()
  const ids = new Set<string>()
  for (const { parts } of turns)
    for (const part of parts) {
      if (part.type === 'tool-call' && part.run === 'client') {
        const list = calls.get(part.id)
        if (list === undefined) calls.set(part.id, [part])
        else list.push(part)
        ids.add(part.id)
      } else if (part.type === 'tool-result' && part.run === 'client' && part.callId !== '') {
        results.set(part.callId, (results.get(part.callId) ?? 0) + 1)
        ids.add(part.callId)
      }
    }
  const bounds = { legal: limits.callId, longest: limits.longestCallId }
  const taken = new Set([...ids].filter((id) => limits.callId.test(id)))
  const wires = new Map<string, string[]>()
  for (const id of ids) {
    const list: string[] = []
    for (let n = 0; n < Math.max(1, calls.get(id)?.length ?? 0); n++) {
      const same = n === 0 || limits.repeatedIds
      const wire =
        same && limits.callId.test(id)
          ? id
          : ((limits.repeatedIds ? list[0] : undefined) ?? shortName(id, n === 0 ? id : `${id}\n${n}`, bounds, taken))
      taken.add(wire)
      list.push(wire)
    }
    wires.set(id, list)
  }
  const unanswered = new Set<ToolCallPart>()
  for (const [id, list] of calls) for (const call of list.slice(results.get(id) ?? 0)) unanswered.add(call)

  const count = (seen: Map<string, number>, id: string): number => {
    const n = seen.get(id) ?? 0
    seen.set(id, n + 1)
    return n
  }
  const [toldCalls, toldResults] = [new Map<string, number>(), new Map<string, number>()]
  return {
    ofCall: (id) => wires.get(id)?.[count(toldCalls, id)] ?? id,
    ofResult(id) {
      const called = calls.get(id)?.length
      const n = count(toldResults, id)
      if (called === undefined) return whole ? 'orphan' : { id: wires.get(id)?.[0] ?? id }
      return n >= called ? 'repeated' : { id: wires.get(id)?.[n] ?? id }
    },
    isUnanswered: (call) => whole && unanswered.has(call),
  }
}
