import type { Json, JsonObject } from 'wireproof/hub'
import { createDiagnostic } from 'wireproof/hub'
import { decodeUtf8, rawElements, rawMembers, rawSpan } from 'wireproof/wire'
import { type Exchange, report } from '../exchange.ts'
import { readBodyObject } from '../prepare.ts'
import type { Snapshot } from './snapshot.ts'
import type { Read } from './state.ts'

/** A request, and what is known of the response that it goes on from. */
export interface Continued {
  /** With the whole history, where that is kept here. */
  readonly bytes: Buffer
  /** What the provider kept of the session. */
  readonly kept?: Json
  /** The response, where its history now stands in the request and its id no longer does. */
  readonly replaced?: string
}

const MEMBER = 'previous_response_id'

/** Tells that something was kept and cannot be read; the exchange goes on as if it had not been. */
export function reportUnreadable(x: Exchange, detail: string): void {
  report(x, [createDiagnostic('dropped', 'session-metadata', x.upstream?.dialect ?? x.client, { detail })])
}

/** Reads from the state; a storage that is down must not take the proxy with it. */
export async function readState<T>(x: Exchange, what: string, read: Promise<Read<T>>): Promise<T | undefined> {
  try {
    const found = await read
    if (found !== 'unreadable') return found
    reportUnreadable(x, `what was kept of ${what} cannot be read`)
  } catch (error) {
    reportUnreadable(x, `the state cannot be read: ${(error as Error).message}`)
  }
  return undefined
}

/** An input as the text of an array of items; a text is one message of the user. */
export function inputText(written: string | undefined): string {
  if (written?.startsWith('"') === true) return `[{"role":"user","content":${written}}]`
  return written?.startsWith('[') === true ? written : '[]'
}

/** Prints an object whose members stand as they were written. */
export function printMembers(members: ReadonlyMap<string, string>): string {
  return `{${[...members].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`
}

/** A pointer into the whole history, as one into the request: what was kept came in by the id. */
function locate(pointer: string, kept: number, textInput: boolean): string {
  const [, index, rest = ''] = /^\/input\/(\d+)(.*)$/.exec(pointer) ?? []
  if (index === undefined) return pointer
  const own = Number(index) - kept
  if (own < 0) return `/${MEMBER}`
  return textInput ? '/input' : `/input/${own}${rest}`
}

/** The request with everything before it in place of the id; `undefined` where the history is not kept here. */
function expanded(x: Exchange, text: string, { input, response }: Snapshot): string | undefined {
  if (input === undefined || response === undefined) return undefined
  const before = [...rawElements(input), ...rawElements(rawSpan(response, '/output') ?? '[]')]
  const members = new Map(rawMembers(text))
  const written = members.get('input')
  const own = rawElements(inputText(written))
  members.delete(MEMBER)
  members.set('input', `[${[...before, ...own].join(',')}]`)
  const { relocate = (pointer: string) => pointer } = x
  x.relocate = (pointer) => relocate(locate(pointer, before.length, written?.startsWith('"') === true))
  return printMembers(members)
}

/** The response that a request wants to go on from. */
export function previousResponseIn(bytes: Buffer): string | undefined {
  if (!bytes.includes(`"${MEMBER}"`)) return undefined
  const id = (readBodyObject(bytes) as JsonObject)[MEMBER]
  return typeof id === 'string' ? id : undefined
}

/**
 * Puts the history of a response in place of its id, for upstreams that know nothing of it. An id that is not known here
 * stays: the upstream may know it, and where it cannot, the translation says so.
 */
export async function continueResponse(x: Exchange, bytes: Buffer): Promise<Continued> {
  const id = x.continues ?? previousResponseIn(bytes)
  if (id === undefined) return { bytes }
  const found = await readState(x, 'the previous response', x.runtime.stateFor(x.headers).response(id))
  if (found === undefined) return { bytes }
  const kept = found.kept === undefined ? {} : { kept: found.kept }
  if (x.continues !== undefined) return { bytes, ...kept }
  const whole = expanded(x, decodeUtf8(bytes), found)
  return whole === undefined ? { bytes, ...kept } : { bytes: Buffer.from(whole), replaced: id, ...kept }
}
