import { type Clock, systemClock } from '../../client/clock.ts'
import { defaultModel } from '../default-model.ts'
import type { Received } from '../received.ts'
import { type RunningUpstream, startUpstream, type UpstreamOptions } from '../start-upstream.ts'
import type { Provider } from './gateway-proxy.ts'
import { type DuoRefusal, duoRefusals } from './refusals.ts'
import { respondAsBoth, respondAsGateway, respondAsInstance } from './respond.ts'
import { type DuoSettings, defaultSettings } from './settings.ts'
import { createState, type DuoState, type Minted } from './state.ts'

export { proxyModels } from './models.ts'
export { type DuoRefusal, duoRefusals } from './refusals.ts'
export type { DuoSettings, DuoUser, InstanceToken } from './settings.ts'
export { defaultSettings, testToken, testUser } from './settings.ts'
export type { GatewayClaims, Minted } from './state.ts'

export interface GitlabDuoOptions extends Partial<DuoSettings> {
  readonly clock?: Clock
  /** What stands before the gateway's own paths: `/ai` by default, or nothing, as where it is self-hosted. */
  readonly basePath?: '/ai' | ''
  readonly refuse?: DuoRefusal
  /** Who answers behind the gateway; default the scripted model. */
  readonly model?: UpstreamOptions['respond']
  /** Whether the provider refuses what it finds wrong, as it does by default, or leaves it to `model`. */
  readonly faulty?: Provider['faulty']
  /** Members that the provider's schema does not know are refused too. Default false. */
  readonly strict?: boolean
  readonly host?: string
  readonly port?: number
  /** The gateway listens on a port of its own. */
  readonly separate?: boolean
  readonly onReceived?: (received: Received) => void
  readonly onAnswered?: (received: Received, status: number) => void
}

/** A GitLab instance and an AI Gateway that run. */
export interface GitlabDuoMock {
  /** Of the instance. */
  readonly url: string
  /** Of the gateway, with its base path: `http://127.0.0.1:4010/ai`. */
  readonly gatewayUrl: string
  readonly port: number
  /** How many gateway tokens were handed out. */
  mints(): number
  minted(): readonly Minted[]
  /** All that clients sent, to the instance and to the gateway. */
  received(): readonly Received[]
  /** All that the gateway sent on to its providers. */
  provided(): readonly Received[]
  /** Requests in which a token of the instance came to the gateway: there must be none. */
  leaked(): readonly Received[]
  settings(): DuoSettings
  /** Changes what is set up, from the next request on. */
  change(changes: Partial<DuoSettings> | ((settings: DuoSettings) => DuoSettings)): void
  setClock(clock: Clock): void
  /** From now on the gateway refuses every token that was handed out so far. */
  withdrawTokens(): void
  close(): Promise<void>
}

/** The options that say what is set up, without those that say how it runs. */
function settingsOf(options: GitlabDuoOptions): DuoSettings {
  const known = Object.keys(defaultSettings).filter((name) => Object.hasOwn(options, name))
  const given = Object.fromEntries(known.map((name) => [name, options[name as keyof DuoSettings]]))
  const settings = { ...defaultSettings, ...(given as Partial<DuoSettings>) }
  return options.refuse === undefined ? settings : duoRefusals[options.refuse](settings)
}

/** What both the mock and the command line put together: who answers, and what is remembered. */
export function createGitlabDuo(options: GitlabDuoOptions = {}): {
  readonly state: DuoState
  readonly behind: Provider
} {
  const { clock = systemClock, basePath = '/ai', model = defaultModel, faulty = 'refuse', strict = false } = options
  return { state: createState(settingsOf(options), clock, basePath), behind: { respond: model, faulty, strict } }
}

/** Starts a mock of a GitLab instance and its AI Gateway, faithful to what clients can see of either. */
export async function createGitlabDuoMock(options: GitlabDuoOptions = {}): Promise<GitlabDuoMock> {
  const { host, port, separate = false, onReceived, onAnswered } = options
  const { state, behind } = createGitlabDuo(options)
  const received: Received[] = []
  const serve = (respond: UpstreamOptions['respond'], own: number | undefined): Promise<RunningUpstream> =>
    startUpstream({
      async respond(one, findings) {
        const answer = await respond(one, findings)
        onAnswered?.(one, ('steps' in answer ? answer : answer.script).status)
        return answer
      },
      faulty: 'record',
      websocket: 'none',
      onReceived(one) {
        received.push(one)
        onReceived?.(one)
      },
      ...(host === undefined ? {} : { host }),
      ...(own === undefined ? {} : { port: own }),
    })
  const instance = await serve(separate ? respondAsInstance(state) : respondAsBoth(state, behind), port)
  const gateway = separate ? await serve(respondAsGateway(state, behind), undefined) : instance
  const gatewayUrl = `${gateway.url}${state.basePath}`
  state.gatewayUrl = gatewayUrl
  return {
    url: instance.url,
    gatewayUrl,
    port: instance.port,
    mints: () => state.minted.length,
    minted: () => state.minted,
    received: () => received,
    provided: () => state.provided,
    leaked: () => state.leaked,
    settings: () => state.settings,
    change(changes) {
      state.settings = typeof changes === 'function' ? changes(state.settings) : { ...state.settings, ...changes }
    },
    setClock(clock) {
      state.clock = clock
    },
    withdrawTokens() {
      for (const { token } of state.minted) state.withdrawn.add(token)
    },
    async close() {
      await instance.close()
      if (separate) await gateway.close()
    },
  }
}
