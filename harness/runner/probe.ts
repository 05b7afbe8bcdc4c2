import { jsonScript } from '../upstream/index.ts'
import { playClient } from './client-player.ts'
import { clientRequest, modelName } from './client-request.ts'
import type { Desk } from './desk.ts'
import type { ClientSide } from './exchange.ts'
import { type Rung, rungs, survivors } from './marks.ts'
import { type Case, dialectOf, type Route, routeName, type Surface, surfaces } from './model.ts'
import type { Subject } from './subject/subject.ts'

export interface Reached {
  /** Template of the model that leads there. */
  readonly model: string
  readonly survivors: readonly Rung[]
}

export interface Probe {
  /** By route name. */
  readonly reached: ReadonlyMap<string, Reached>
  /** Why a client surface does not get through: what the gateway answered. */
  readonly answers: ReadonlyMap<Surface, string>
  /** No probe got an answer. */
  readonly silent: boolean
  /** The strongest place of a mark that survives on every route; `lane`: none does. */
  readonly correlation: Rung | 'lane'
}

const surfaceOfDialect = (dialect: string | undefined): Surface | undefined =>
  surfaces.find((surface) => dialectOf[surface] === dialect)

/** The simplest case of a route of one dialect gives the request and the answer of a probe. */
function plainCase(cases: readonly Case[], surface: Surface): Case {
  const found = cases.find(({ id }) => id === `${surface}-over-${surface}/text`)
  if (found === undefined) throw new Error(`the case ${surface}-over-${surface}/text is missing; probes are made of it`)
  return found
}

const described = ({ end, status, body, problem }: ClientSide): string =>
  status === undefined ? (problem ?? end) : `${status} ${body.slice(0, 200)}`

interface ProbeContext {
  readonly subject: Subject
  readonly desk: Desk
  /** The whole catalogue. */
  readonly cases: readonly Case[]
  readonly timeoutMs: number
  readonly nextMark: () => string
}

interface Hit {
  readonly upstream: Surface
  readonly survivors: readonly Rung[]
}

/** One request through the gateway: which upstream did it reach, and what of the mark survived? */
async function probeOnce(context: ProbeContext, client: Surface, name: (mark: string) => string) {
  const { subject, desk, cases, timeoutMs, nextMark } = context
  const mark = nextMark()
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), timeoutMs)
  const seat = desk.open(mark, jsonScript(200, ''), abort.signal, (received) => {
    const surface = surfaceOfDialect(received.endpoint?.dialect)
    return surface === undefined ? undefined : jsonScript(200, plainCase(cases, surface).upstream.source)
  })
  try {
    const { request } = plainCase(cases, client)
    const marked = { mark, model: name(mark), sentinel: true }
    const side = await playClient({
      surface: client,
      ...clientRequest(subject, client, request, marked),
      abort: abort.signal,
    })
    const received = seat.calls[0]?.received
    const upstream = surfaceOfDialect(received?.endpoint?.dialect)
    const hit: Hit | undefined =
      received === undefined || upstream === undefined ? undefined : { upstream, survivors: survivors(received, mark) }
    return { side, hit }
  } finally {
    clearTimeout(timer)
    abort.abort()
    desk.close(seat)
  }
}

function strongest(reached: Iterable<Reached>): Rung | 'lane' {
  const all = [...reached]
  return rungs.find((rung) => all.every(({ survivors: here }) => here.includes(rung))) ?? 'lane'
}

/**
 * Finds out, one request after the other, which routes of the wanted ones lead through the gateway to our upstream, by
 * which model, and which marks survive on the way.
 */
export async function probe(context: ProbeContext, wanted: readonly Route[]): Promise<Probe> {
  const { declared } = context.subject
  if (declared !== undefined) {
    const reached = { model: declared.model, survivors: [declared.rung] }
    const routes = new Map(wanted.map((route) => [routeName(route), reached]))
    return { reached: routes, answers: new Map(), silent: false, correlation: declared.rung }
  }
  const reached = new Map<string, Reached>()
  const answers = new Map<Surface, string>()
  let answered = false
  for (const client of surfaces) {
    const upstreams = wanted.filter((route) => route.client === client).map(({ upstream }) => upstream)
    const templates = context.subject.models.flatMap((template) =>
      template.includes('{upstream}')
        ? upstreams.map((upstream) => template.replaceAll('{upstream}', upstream))
        : [template],
    )
    for (const template of templates) {
      if (upstreams.every((upstream) => reached.has(routeName({ client, upstream })))) break
      const { side, hit } = await probeOnce(context, client, (mark) => modelName(template, client, mark))
      if (side.status !== undefined) answered = true
      if (hit === undefined) {
        answers.set(client, described(side))
        if (side.end === 'timeout') break
        continue
      }
      answered = true
      const route = routeName({ client, upstream: hit.upstream })
      if (!reached.has(route)) reached.set(route, { model: template, survivors: hit.survivors })
    }
  }
  return { reached, answers, silent: !answered, correlation: strongest(reached.values()) }
}
