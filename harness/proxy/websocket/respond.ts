import type { IncomingMessage } from 'node:http'
import type { JsonObject } from 'wireproof/hub'
import { readObject } from '../../websocket/frames.ts'
import { answerFailure, type Exchange } from '../exchange.ts'
import { tooLarge, unknownResponse, unreadableFailure } from '../failures.ts'
import { answerBody, handleMessage } from '../handle.ts'
import { declinesWebsocket } from '../routing.ts'
import type { Runtime } from '../runtime.ts'
import { readState } from '../state/continue.ts'
import type { Surface } from '../surfaces/index.ts'
import { bodyOf, type CreateEvent, type ReadEvent } from './client-event.ts'
import type { Memory } from './memory.ts'
import type { MessageAnswer, Told } from './message-answer.ts'
import { answerPrewarm } from './prewarm.ts'

export interface Responding {
  readonly runtime: Runtime
  readonly request: IncomingMessage
  readonly surface: Surface
  readonly headers: Readonly<Record<string, string>>
  readonly id: string
  readonly read: ReadEvent
  readonly answering: MessageAnswer
  readonly memory: Memory
}

/** A pointer into the whole input, as one into the message: what was remembered came in by its id. */
function locate(pointer: string, remembered: number, textInput: boolean): string {
  const [, index, rest = ''] = /^\/input\/(\d+)(.*)$/.exec(pointer) ?? []
  if (index === undefined) return pointer
  const own = Number(index) - remembered
  if (own < 0) return '/previous_response_id'
  return textInput ? '/input' : `/input/${own}${rest}`
}

/**
 * Reasoning that carries its own content is its content; of what the vendor was told not to store nothing is found under its
 * id any more.
 */
function withoutDeadId(item: string): string {
  const { id: _id, ...rest } = readObject(item)
  const reasoning: JsonObject = rest
  const dead = reasoning['type'] === 'reasoning' && typeof reasoning['encrypted_content'] !== 'string'
  return dead ? JSON.stringify(reasoning) : item
}

interface Input {
  /** Everything that is to be answered, as far as it is known here. */
  readonly items: readonly string[]
  readonly remembered: number
  /** Set where the upstream has to know the rest. */
  readonly reference?: string
}

/** What an upstream of the same vendor may have stored; anybody else knows nothing of ids. */
function inputOf(x: Exchange, event: CreateEvent, memory: Memory): Input | undefined {
  const { previousResponseId: id, input, store } = event
  if (id === undefined) return { items: input, remembered: 0 }
  const { upstream } = x.runtime.router.route(x.client, event.model)
  const same = upstream.dialect === x.client
  const found = memory.find(id)
  if (found === undefined) return same && store ? { items: input, remembered: 0, reference: id } : undefined
  const before = same && !store ? found.map(withoutDeadId) : found
  return { items: [...before, ...input], remembered: before.length }
}

/** A response of another connection, or of HTTP: its history is put into the body where that is prepared. */
async function storedInput(x: Exchange, { previousResponseId: id, input }: CreateEvent): Promise<Input | undefined> {
  if (id === undefined) return undefined
  const found = await readState(x, 'the previous response', x.runtime.stateFor(x.headers).response(id))
  return found?.input === undefined ? undefined : { items: input, remembered: 0, reference: id }
}

/** Answers one message; what it then says to remember goes to the memory of the connection. */
export function respond(settings: Responding): { remember(told: Told): void } {
  const { runtime, request, surface, headers, id, read, answering, memory } = settings
  let input: Input | undefined
  const relocate = (pointer: string) =>
    read.ok ? locate(pointer, input?.remembered ?? 0, read.event.textInput) : pointer
  handleMessage(runtime, request, answering, { id, headers, relocate }, async (x, done) => {
    const refuse = (failure: Parameters<typeof answerFailure>[1]): void => {
      answerFailure(x, failure)
      done(failure.kind)
    }
    x.stream = true
    if (!read.ok) return refuse(read.failure)
    const { event } = read
    const declined = declinesWebsocket(runtime.router.route(x.client, event.model))
    if (declined !== undefined) return refuse({ kind: 'invalid-request', status: 426, message: declined })
    input = inputOf(x, event, memory) ?? (await storedInput(x, event))
    if (input === undefined) return refuse(unknownResponse(event.previousResponseId ?? ''))
    if (event.previousResponseId !== undefined && input.reference === undefined) x.continues = event.previousResponseId
    const body = Buffer.from(bodyOf(event, input.items, input.reference))
    if (body.length > runtime.limits.requestBody) return refuse(tooLarge(runtime.limits.requestBody))
    if (event.generate) return answerBody(x, surface, body, done)
    try {
      answerPrewarm(x, body.toString())
      done()
    } catch (error) {
      refuse(unreadableFailure(error, 'the upstream', 'client'))
    }
  })
  return {
    remember(told) {
      if (!read.ok || input === undefined || input.reference !== undefined) return
      memory.remember(read.event.streamId ?? '', { id: told.id, items: [...input.items, ...told.output] })
    },
  }
}
