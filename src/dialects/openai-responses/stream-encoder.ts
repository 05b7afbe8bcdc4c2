import {
  dropNote,
  type Event,
  type Exchange,
  type Failure,
  type FinishEvent,
  type Frame,
  foldUsage,
  type Machine,
  type Part,
  restoreMembers,
  type StartEvent,
  withoutUnknown,
} from '../../hub/index.ts'
import { encodeResponseError } from './failure.ts'
import { encodeFinish } from './finish-reason.ts'
import { isMessagePart, markCut } from './output-items.ts'
import { withoutMembers } from './refused.ts'
import { encodeEcho } from './response-echo.ts'
import {
  endCall,
  endReasoning,
  endServerCall,
  type OpenCall,
  type OpenReasoning,
  type OpenServerCall,
  sendInput,
  sendReasoning,
  sendWhole,
  startCall,
  startReasoning,
  startServerCall,
} from './stream-encoder-items.ts'
import {
  endContent,
  endMessage,
  type OpenContent,
  sendContentDelta,
  sendWholeContent,
  startContent,
} from './stream-encoder-message.ts'
import { isTold, sendNote } from './stream-encoder-notes.ts'
import {
  type EncoderState,
  type OpenPart,
  releaseItem,
  send,
  startState,
  type Writing,
} from './stream-encoder-writer.ts'
import type { ResponsesTables } from './tables.ts'
import { encodeUsage, reportUsage } from './usage.ts'
import type { Draft } from './wire-object.ts'

type PartState = OpenContent | OpenReasoning | OpenCall | OpenServerCall | (OpenPart & { readonly kind: 'skip' })

const unfinished = { error: null, incomplete_details: null } as const

/** `response.created` and `response.in_progress`: the same object, no output yet. */
function begin(w: Writing, told: StartEvent): void {
  const { s, t, x } = w
  const event = x.native ? told : withoutMembers(t, told, t.refusedResponseMembers, x)
  s.phase = 'live'
  x.dropExtensions(event)
  s.response = encodeEcho(t, event, x)
  s.own = event.ext?.[t.id] !== undefined
  restoreMembers(s.response, event, t.id)
  const json = JSON.stringify({ ...s.response, ...unfinished, status: 'in_progress', output: [], usage: null })
  send(w, 'response.created', `,"response":${json}`)
  send(w, 'response.in_progress', `,"response":${json}`)
}

function startPart(w: Writing, part: Part): void {
  const { s, t } = w
  const position = s.position++
  releaseItem(w)
  if (isMessagePart(t, part)) {
    if (part.type === 'text' || part.type === 'refusal') startContent(w, part)
    else {
      sendWholeContent(w, part)
      s.part = skip()
    }
    return
  }
  endMessage(w)
  if (part.type === 'reasoning') startReasoning(w, part, position)
  else if (part.type === 'tool-call' && part.run === 'client') startCall(w, part)
  else if (part.type === 'tool-call') startServerCall(w, part, position)
  else {
    sendWhole(w, part, position)
    s.part = skip()
  }
}

/** Told already, or not at all: what follows for it says nothing. */
function skip(): PartState {
  return { kind: 'skip', head: '', texts: [] }
}

function openPart({ s }: Writing): PartState | undefined {
  return s.part as PartState | undefined
}

function tell(w: Writing, event: Extract<Event, { type: 'part-delta' }>): void {
  const open = openPart(w)
  if (open === undefined) return
  const { delta } = event
  switch (open.kind) {
    case 'text':
    case 'refusal':
      sendContentDelta(w, open, delta)
      break
    case 'reasoning':
      sendReasoning(w, open, delta)
      break
    case 'call':
      if (delta.on === 'input') sendInput(w, open, delta.text)
      break
    case 'server-call':
      if (delta.on === 'input') open.texts.push(delta.text)
      break
    case 'skip':
      break
    default:
      open satisfies never
  }
}

function patch(w: Writing, { ext, group }: Extract<Event, { type: 'part-patch' }>): void {
  const open = openPart(w)
  if (open === undefined || open.kind === 'skip') return
  const { part } = open
  // The id was announced with the item, and an item keeps its id.
  if (group?.id !== undefined && group.id !== part.group?.id) w.x.report('dropped', 'id')
  const merged: Part = {
    ...part,
    ...(ext === undefined ? {} : { ext: { ...part.ext, ...ext } }),
    ...(group === undefined ? {} : { group: { ...part.group, ...group } }),
  }
  open.part = merged as never
}

function endPart(w: Writing, incomplete: boolean): void {
  const open = openPart(w)
  w.s.part = undefined
  if (open === undefined) return
  switch (open.kind) {
    case 'text':
    case 'refusal':
      endContent(w, open, incomplete)
      break
    case 'reasoning':
      endReasoning(w, open, incomplete)
      break
    case 'call':
      endCall(w, open, incomplete)
      break
    case 'server-call':
      endServerCall(w, open)
      break
    case 'skip':
      break
    default:
      open satisfies never
  }
}

/** The last event: the whole response, with every item once more. */
function sendResponse(w: Writing, type: string, response: Draft, usage: string): void {
  const { output: _output, usage: _usage, ...rest } = response
  const head = JSON.stringify(rest).slice(0, -1)
  const output = w.s.output.filter((item) => item !== undefined).join(',')
  send(w, type, `,"response":${head},"output":[${output}],"usage":${usage}}`)
  w.s.phase = 'over'
}

const lastEvents: Readonly<Record<string, string>> = { incomplete: 'response.incomplete', failed: 'response.failed' }

function finish(w: Writing, told: FinishEvent): void {
  const { s, t, x } = w
  const event = x.native ? told : withoutMembers(t, told, t.refusedResponseMembers, x)
  x.dropExtensions(event)
  for (const other of event.others ?? []) x.report('dropped', 'choices', other)
  const own = event.ext?.[t.id]
  const end = encodeFinish(w.t, event.finish, s.calls, x)
  if (end.status === 'incomplete' && !s.own && own === undefined) markCut(s.held?.item ?? s.message?.wire, x)
  releaseItem(w)
  endMessage(w)
  // A response of this dialect without usage had none.
  const none = s.usage === undefined && (s.own || own !== undefined)
  const usage = none ? 'null' : JSON.stringify(encodeUsage(t, s.usage, x))
  sendResponse(w, lastEvents[end.status] ?? 'response.completed', { ...s.response, ...own, ...end }, usage)
}

/** Never the event `error`: Codex ignores it and asks again, the official SDK throws without the response. */
function fail(w: Writing, failure: Failure): void {
  const { s, t, x } = w
  const open = openPart(w)
  // Its item was never announced.
  if (open?.kind === 'server-call') x.report('dropped', 'server-tool', open.part)
  releaseItem(w)
  if (s.phase === 'idle') begin(w, { type: 'start' })
  const response = { ...s.response, ...unfinished, status: 'failed', error: encodeResponseError(t, failure, x) }
  const usage = s.usage === undefined ? 'null' : JSON.stringify(encodeUsage(t, s.usage, x))
  sendResponse(w, 'response.failed', response, usage)
}

/** Writes the frames of one answer, numbered from 0. Expects parts in sequence, as `hub/sequence` tells them. */
export function createStreamEncoder(t: ResponsesTables, x: Exchange): Machine<Event, Frame, EncoderState> {
  return {
    start: startState,
    step(s, said) {
      if (s.phase === 'over') return [s, []]
      const event = withoutUnknown(said, t.id, x)
      const w: Writing = { t, x, s, out: [] }
      switch (event.type) {
        case 'start':
          begin(w, event)
          break
        case 'part-start':
          startPart(w, event.part)
          break
        case 'part-delta':
          tell(w, event)
          break
        case 'part-patch':
          patch(w, event)
          break
        case 'part-seal': {
          const open = openPart(w)
          if (open?.kind === 'reasoning') open.seal = event.seal
          break
        }
        case 'part-end':
          endPart(w, event.incomplete === true)
          break
        case 'usage':
          // Here its place is known: what is written at the end is folded from several frames.
          reportUsage(event.usage, x)
          s.usage = foldUsage(s.usage, event.usage)
          break
        case 'note':
          if (event.dialect === t.id && isTold(w, event.wire)) sendNote(w, event.wire)
          else dropNote(event, x)
          break
        case 'finish':
          finish(w, event)
          break
        case 'failure':
          fail(w, event.failure)
          break
        default:
          event satisfies never
      }
      return [s, w.out]
    },
    /** Every stream of events ends with a terminal; there is nothing to add. */
    end: (s) => [s, []],
  }
}
