import { createSseReader, type SseFrame } from 'wireproof/wire'
import {
  type Board,
  bytesOf,
  createBoard,
  jsonScript,
  type Received,
  type Reply,
  type RunningUpstream,
  readScript,
  type Script,
  startUpstream,
  variants,
} from '../upstream/index.ts'
import type { TimelineEntry, UpstreamCall } from './exchange.ts'
import { type Attribution, attribute } from './marks.ts'
import type { Trial } from './model.ts'

/** A running trial as the upstream sees it. */
export interface Seat {
  readonly mark: string
  readonly script: Script
  readonly board: Board
  readonly abort: AbortSignal
  readonly calls: UpstreamCall[]
  readonly timeline: TimelineEntry[]
  /** The client has left, as the case says. */
  left?: true
  /** Chooses another script by what came; probes do not know which upstream they will reach. */
  readonly choose?: (received: Received) => Script | undefined
  /** Called when an answer of this seat has come to its end. */
  onClosed: () => void
}

/** The upstream of a whole run: all trials share one listener, and each request is brought to its trial. */
export interface Desk {
  readonly upstream: RunningUpstream
  open(mark: string, script: Script, abort: AbortSignal, choose?: Seat['choose']): Seat
  close(seat: Seat): void
  /** Requests that belong to no running trial. */
  readonly strays: readonly Received[]
  readonly attributions: ReadonlyMap<string, number>
}

/** The script of a trial: the case's upstream file in the trial's variant. */
export function scriptOf(trial: Trial): Script {
  const { source, form, status, headers } = trial.case.upstream
  const base = form === 'sse' ? readScript(source) : jsonScript(status, source, Object.entries(headers))
  const variant = Object.hasOwn(variants, trial.variant) ? variants[trial.variant] : undefined
  if (variant === undefined) throw new Error(`case ${trial.case.id}: there is no variant ${trial.variant}`)
  return variant(base)
}

/** The frames that a script sends, read as a client of the upstream reads them. */
export function framesOf(script: Script): readonly SseFrame[] {
  const reader = createSseReader()
  const frames = reader.push(new TextDecoder().decode(bytesOf(script)))
  const how = script.steps.some((step) => step.do === 'reset' || step.do === 'garble') ? 'cut' : 'eof'
  return [...frames, ...reader.end(how)]
}

const brief = (text: string): string => text.replaceAll('\n', '\\n').slice(0, 300)

function replyFor(seat: Seat, call: UpstreamCall): Reply {
  return {
    script: seat.choose?.(call.received) ?? seat.script,
    signals: seat.board,
    abort: seat.abort,
    onPlayed(played) {
      const what = played.kind === 'bytes' ? brief(new TextDecoder().decode(played.bytes)) : `(${played.kind})`
      seat.timeline.push({ side: 'upstream', text: `sends ${what}` })
    },
    onClosed(how) {
      call.closed = how
      seat.onClosed()
    },
  }
}

/** Starts the upstream of a run. */
export async function openDesk(listen: { readonly host?: string; readonly port?: number } = {}): Promise<Desk> {
  const seats = new Map<string, Seat>()
  const running = new Set<string>()
  const strays: Received[] = []
  const attributions = new Map<string, number>()

  const seatOf = (received: Received): Seat | undefined => {
    const to: Attribution = attribute(received, running)
    const by = to.mark === undefined ? to.problem : to.by
    attributions.set(by, (attributions.get(by) ?? 0) + 1)
    return to.mark === undefined ? undefined : seats.get(to.mark)
  }
  const upstream = await startUpstream({
    ...listen,
    faulty: 'record',
    respond(received, findings) {
      const seat = seatOf(received)
      if (seat === undefined) {
        strays.push(received)
        return jsonScript(404, { error: { message: 'no trial made this request', type: 'invalid_request_error' } })
      }
      const call: UpstreamCall = { received, findings }
      seat.calls.push(call)
      seat.timeline.push({ side: 'upstream', text: `receives ${received.method} ${received.path}` })
      return replyFor(seat, call)
    },
  })
  return {
    upstream,
    strays,
    attributions,
    open(mark, script, abort, choose) {
      const seat: Seat = {
        mark,
        script,
        board: createBoard(),
        abort,
        calls: [],
        timeline: [],
        onClosed: () => {},
        ...(choose === undefined ? {} : { choose }),
      }
      seats.set(mark, seat)
      running.add(mark)
      return seat
    },
    close(seat) {
      seats.delete(seat.mark)
      running.delete(seat.mark)
    },
  }
}
