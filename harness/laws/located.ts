import {
  type Citation,
  type Collected,
  collect,
  type Event,
  joinMember,
  MEMBERS,
  type Members,
  type Node,
  ORIGIN,
  type Part,
} from 'wireproof/hub'

/** Members that hold a vendor's own JSON: no hub nodes are in there. */
const foreign: ReadonlySet<string> = new Set(['wire', 'logprobs', 'details', 'schema', 'ext'])

/** A copy in which every place is inside frame `frame`: origins of different frames must not be taken for each other. */
export function inFrame<T>(value: T, frame: number): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => inFrame(item, frame)) as T
  const copy = { ...value } as Record<PropertyKey, unknown>
  const at = copy[ORIGIN]
  if (typeof at === 'string' && !at.startsWith('#')) copy[ORIGIN] = `#${frame}${at}`
  for (const key in copy) if (!foreign.has(key)) copy[key] = inFrame(copy[key], frame)
  return copy as T
}

/** Where each field of a node stood, as places that need no origin any more. */
function placesOf(node: Node, kind: string, members: Members): Record<string, string> {
  const at = node[ORIGIN]
  const places: Record<string, string> = {}
  if (at === undefined) return places
  const place = (field: string): string => {
    const member = node[MEMBERS]?.[field] ?? members[kind]?.[field] ?? field
    return joinMember(at, member)
  }
  for (const field of Object.keys(node)) if (field !== 'ext') places[field] = place(field)
  return { ...places, ...extensionPlaces(node, at) }
}

function extensionPlaces(node: Node, at: string): Record<string, string> {
  const places: Record<string, string> = {}
  for (const carried of Object.values(node.ext ?? {}))
    for (const key of Object.keys(carried ?? {}))
      places[`ext.${key}`] = joinMember(at, node[MEMBERS]?.[`ext.${key}`] ?? key)
  return places
}

/**
 * `collect`, with the places put back that it leaves out: of parts where they started, of usage and of the response where
 * each field was told last. Events must carry origins made by {@link inFrame}.
 */
export function collectLocated(events: readonly Event[], members: Members): Collected {
  const starts: { readonly part: Part; readonly index: number }[][] = []
  const cited: Record<number, Citation[]> = {}
  /** Where the first probabilities of each text stood. */
  const probable: Record<number, string> = {}
  const patched: Record<number, Record<string, string>> = {}
  const response: Record<string, string> = {}
  const usage: Record<string, string> = {}
  let finish: Node = {}
  let others: readonly Node[] = []
  let failure: Node = {}
  for (const event of events) {
    if (event.type === 'part-start') {
      const choice = event.choice ?? 0
      starts[choice] = [...(starts[choice] ?? []), event]
      cited[event.index] = event.part.type === 'text' ? [...(event.part.citations ?? [])] : []
    }
    if (event.type === 'part-delta' && event.delta.on === 'citation') cited[event.index]?.push(event.delta.citation)
    if (event.type === 'part-patch' && event[ORIGIN] !== undefined)
      patched[event.index] = { ...patched[event.index], ...extensionPlaces(event, event[ORIGIN]) }
    if (event.type === 'part-seal' && event[ORIGIN] !== undefined)
      patched[event.index] = { ...patched[event.index], ...sealPlaces(event[ORIGIN]) }
    if (event.type === 'part-delta' && event.delta.on === 'text' && event.delta[ORIGIN] !== undefined)
      probable[event.index] ??= event.delta[ORIGIN]
    if (event.type === 'start') Object.assign(response, placesOf(event, 'start', members))
    if (event.type === 'usage') Object.assign(usage, placesOf(event.usage, 'usage', members))
    if (event.type === 'failure') failure = event.failure
    if (event.type === 'finish') {
      finish = event.finish
      others = event.others ?? []
      Object.assign(response, placesOf(event, 'finish', members))
    }
  }
  const locate = (parts: readonly Part[], choice: number): readonly Part[] =>
    parts.map((part, i) => {
      const start = starts[choice]?.[i]
      if (start === undefined) return part
      const symbols = symbolsOf(start.part)
      const logprobs = probable[start.index]
      const late = { ...patched[start.index], ...(logprobs === undefined ? {} : { logprobs }) }
      const located = { ...part, ...symbols, [MEMBERS]: { ...symbols[MEMBERS], ...late } }
      // The content of a tool's result comes whole with the start, and nothing is told of it later.
      if (located.type === 'tool-result' && start.part.type === 'tool-result')
        return { ...located, parts: start.part.parts }
      if (located.type !== 'text' || located.citations === undefined) return located
      const sources = cited[start.index] ?? []
      return { ...located, citations: located.citations.map((one, n) => ({ ...one, ...symbolsOf(sources[n] ?? {}) })) }
    })
  const collected = collect(events)
  const whole = 'response' in collected ? collected.response : collected.partial
  const located = {
    ...whole,
    [MEMBERS]: response,
    parts: locate(whole.parts, 0),
    ...(whole.usage === undefined ? {} : { usage: { ...whole.usage, [MEMBERS]: usage } }),
  }
  if (!('response' in collected)) return { failure: { ...collected.failure, ...symbolsOf(failure) }, partial: located }
  const { otherChoices } = collected.response
  return {
    response: {
      ...located,
      finish: { ...collected.response.finish, ...symbolsOf(finish) },
      ...(otherChoices === undefined
        ? {}
        : {
            otherChoices: otherChoices.map((choice, i) => ({
              ...choice,
              finish: { ...choice.finish, ...symbolsOf(others[i] ?? {}) },
              parts: locate(choice.parts, i + 1),
            })),
          }),
    },
  }
}

function sealPlaces(at: string): Record<string, string> {
  return { seal: at, 'seal.value': at, 'seal.issuer': at, 'seal.form': at, 'seal.scope': at }
}

function symbolsOf(node: Node): Node {
  const { [ORIGIN]: at, [MEMBERS]: members } = node
  return { ...(at === undefined ? {} : { [ORIGIN]: at }), ...(members === undefined ? {} : { [MEMBERS]: members }) }
}
