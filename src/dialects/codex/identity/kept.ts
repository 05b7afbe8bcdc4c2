import type { Json, JsonObject } from '../../../hub/index.ts'
import { isUsableId } from './sources.ts'
import { generationOf, type RequestKind } from './window.ts'

/** What is kept of a request beside its response, so that whoever continues it goes on in the same session and window. */
export interface KeptIdentity {
  readonly session: string
  readonly thread: string
  readonly turn: string
  readonly generation: number
}

/** The schema `session-metadata` describes the result. Ids and numbers only: content is kept elsewhere, or not at all. */
export function encodeKept(
  { session, thread, turn }: Omit<KeptIdentity, 'generation'>,
  window: string,
  kind: RequestKind,
  compacted: boolean,
): JsonObject {
  return {
    session_id: session,
    thread_id: thread,
    turn_id: turn,
    window_id: window,
    request_kind: kind,
    ...(compacted ? { compacted } : {}),
  }
}

/**
 * Reads back what {@link encodeKept} wrote; `undefined` where it is anything else. A compaction closed the window that was
 * kept, so that the next request is in the next one.
 */
export function decodeKept(kept: Json | undefined): KeptIdentity | undefined {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined
  const { session_id: session, thread_id: thread, turn_id: turn, window_id: window, compacted } = kept as JsonObject
  if (!isUsableId(session) || !isUsableId(thread) || typeof turn !== 'string' || typeof window !== 'string')
    return undefined
  const generation = generationOf(window) ?? 0
  return { session, thread, turn, generation: compacted === true ? generation + 1 : generation }
}
