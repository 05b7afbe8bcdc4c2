import { playClient } from './client-player.ts'
import { type ClientRequest, clientRequest, modelName } from './client-request.ts'
import { type Desk, framesOf, type Seat, scriptOf } from './desk.ts'
import type { ClientSide, Exchange } from './exchange.ts'
import type { Trial } from './model.ts'
import type { Subject } from './subject/subject.ts'

export interface TrialSettings {
  readonly subject: Subject
  readonly desk: Desk
  /** Template of the model's name that leads to the case's upstream. */
  readonly model: string
  readonly mark: string
  readonly sentinel: boolean
  /** Bounds every wait of the trial. */
  readonly timeoutMs: number
  /** An upstream that waits for the client, or that the client has left, is given up when nothing happened for so long. */
  readonly stallMs: number
}

/**
 * Ends a trial whose time is up, or whose upstream waits while both wires are silent. What it was waiting for is written down
 * before the script is given up: that is the finding.
 */
function patience(seat: Seat, abort: AbortController, { timeoutMs, stallMs }: TrialSettings): () => void {
  const giveUp = (): void => {
    const [waiting] = seat.board.waiting()
    const call = seat.calls.at(-1)
    if (waiting !== undefined && call !== undefined) call.waitingFor = `${waiting.name} ${waiting.count}`
    abort.abort()
  }
  const timer = setTimeout(giveUp, timeoutMs)
  let seen = -1
  const watch = setInterval(() => {
    const waits = seat.left === true || seat.board.waiting().length > 0
    const quiet = seat.timeline.length === seen && waits
    seen = seat.timeline.length
    if (quiet) giveUp()
  }, stallMs)
  return () => {
    clearTimeout(timer)
    clearInterval(watch)
  }
}

/** After the client has left, the trial goes on until the upstream sees it, or the time is up. */
function upstreamClosed(seat: Seat, abort: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (abort.aborted || seat.calls.every((call) => call.closed !== undefined)) resolve()
    }
    seat.onClosed = look
    abort.addEventListener('abort', () => resolve(), { once: true })
    look()
  })
}

async function play(trial: Trial, request: ClientRequest, seat: Seat, abort: AbortSignal): Promise<ClientSide> {
  const { route, client } = trial.case
  seat.timeline.push({ side: 'client', text: `sends POST ${request.url}` })
  const side = await playClient({
    surface: route.client,
    ...request,
    abort,
    ...(client.leaveAfterText === undefined ? {} : { leaveAfterText: client.leaveAfterText }),
    onFrame(frame, kind) {
      seat.timeline.push({ side: 'client', text: `gets ${frame.event ?? ''} ${frame.data}`.slice(0, 300) })
      if (kind !== undefined) seat.board.confirm(`client ${kind}`)
    },
  })
  seat.timeline.push({ side: 'client', text: `${side.end}${side.problem === undefined ? '' : `: ${side.problem}`}` })
  return side
}

/** Runs one trial to its end and records both wires. */
export async function runTrial(trial: Trial, settings: TrialSettings): Promise<Exchange> {
  const { subject, desk, mark, sentinel } = settings
  const { route, request, client: caller } = trial.case
  const abort = new AbortController()
  const script = scriptOf(trial)
  const seat = desk.open(mark, script, abort.signal)
  const stopWatching = patience(seat, abort, settings)
  try {
    const model = modelName(settings.model, route.upstream, mark)
    const sent = clientRequest(subject, route.client, request, { mark, model, sentinel }, caller.headers)
    const client = await play(trial, sent, seat, abort.signal)
    if (client.end === 'left') {
      seat.left = true
      await upstreamClosed(seat, abort.signal)
    }
    return { trial, mark, client, calls: seat.calls, upstreamFrames: framesOf(script), timeline: seat.timeline }
  } finally {
    stopWatching()
    abort.abort()
    desk.close(seat)
  }
}
