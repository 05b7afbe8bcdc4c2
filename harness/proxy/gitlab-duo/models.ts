import type { Json } from 'wireproof/hub'
import { duo } from 'wireproof/providers'
import type { HostedModel } from '../host.ts'
import type { UpstreamRequest } from '../transport.ts'
import { callWhole } from './call-whole.ts'
import type { Credential } from './credential.ts'
import type { ModelFindings } from './gateway-transport.ts'
import type { DuoAccount } from './options.ts'

export interface ModelSources {
  readonly gatewayUrl: string
  readonly credential: Credential
  readonly rootNamespace?: string
  /** Nothing is looked for. */
  readonly off: boolean
}

/** The models of an account: the dated table, and what is found out over it. */
export interface Models extends ModelFindings {
  list(): readonly HostedModel[]
  isUnsupported(id: string): boolean
  /** Looks for models where that is due, without anybody waiting for it. */
  look(): void
}

/** A list of models is told in one page. */
const MOST_BYTES = 1024 * 1024
const TIMEOUT_MS = 15_000
const LONGEST_PAUSE_MS = 60 * 60_000

/** One list that is asked for from time to time. The lists overlap: a model of either is there. */
interface Look {
  readonly ask: () => Promise<readonly duo.DiscoveredModel[] | undefined>
  looking: boolean
  failures: number
  /** Milliseconds since 1970. */
  due: number
  last?: readonly duo.DiscoveredModel[]
}

const idle = { looking: false, failures: 0, due: Number.NEGATIVE_INFINITY }

export function createModels(account: DuoAccount, sources: ModelSources): Models {
  const { clock, flags, log, send, instanceUrl, closing } = account
  const { gatewayUrl, credential, rootNamespace, off } = sources
  let overlay = duo.noOverlay

  function step(input: duo.OverlayInput): void {
    const [next, events] = duo.stepOverlay(overlay, input, flags)
    overlay = next
    for (const { type, id } of events) log({ event: `model-${type}`, model: id })
  }
  async function ask(request: UpstreamRequest): Promise<Json> {
    const { status, text } = await callWhole(send, request, {
      ...{ clock, timeoutMs: TIMEOUT_MS, bytes: MOST_BYTES, signal: closing },
    })
    if (status !== 200) throw new Error(`status ${status}`)
    return JSON.parse(text) as Json
  }
  async function graphql(namespace: string): Promise<readonly duo.DiscoveredModel[] | undefined> {
    const { token } = await credential.token()
    const headers = { ...duo.instanceHeaders, 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const body = duo.writeModelsQuery(namespace)
    return duo.readModelsAnswer(await ask({ method: 'POST', url: instanceUrl + duo.GRAPHQL_PATH, headers, body }))
  }
  async function definitions(): Promise<readonly duo.DiscoveredModel[] | undefined> {
    const url = gatewayUrl + duo.DEFINITIONS_PATH
    return duo.readDefinitions(await ask({ method: 'GET', url, headers: duo.instanceHeaders, body: undefined }))
  }
  const looks: Look[] = [
    ...(rootNamespace === undefined ? [] : [{ ask: () => graphql(rootNamespace), ...idle }]),
    ...(flags.asksDefinitions ? [{ ask: definitions, ...idle }] : []),
  ]

  /** A list that cannot be got stays what it was, and the other one goes on. */
  async function look(one: Look): Promise<void> {
    one.looking = true
    const told = await one.ask().catch((error: unknown) => (error instanceof Error ? error.message : 'unknown'))
    one.looking = false
    if (closing.aborted) return
    const now = clock.now()
    if (typeof told === 'string' || told === undefined) {
      one.failures++
      one.due = now + Math.min(flags.discoveryEveryMs * 2 ** Math.min(one.failures - 1, 10), LONGEST_PAUSE_MS)
      log({ event: 'discovery-failed', note: told ?? 'it told no models' })
      return
    }
    Object.assign(one, { failures: 0, due: now + flags.discoveryEveryMs, last: told })
    step({ type: 'discovered', now, models: looks.flatMap(({ last = [] }) => last) })
  }

  return {
    list() {
      const now = clock.now()
      const listed = duo.listedModels(overlay, now, flags)
      const models = listed.map(({ id, name, since, owner }) => ({
        ...{ id, name, owner },
        created: since === undefined ? 0 : Date.parse(since) / 1000,
      }))
      return [{ id: duo.DUO_ALIAS, name: 'GitLab Duo', created: 0, owner: 'wireproof' }, ...models]
    },
    isUnsupported: (id) => duo.isUnsupported(overlay, id, clock.now()),
    answered: (id) => step({ type: 'answered', now: clock.now(), id }),
    unsupported: (id) => step({ type: 'unsupported', now: clock.now(), id }),
    look() {
      if (off || closing.aborted) return
      for (const one of looks) if (!one.looking && one.due <= clock.now()) look(one)
    },
  }
}
