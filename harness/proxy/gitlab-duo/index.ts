import type { Failure } from 'wireproof/hub'
import { duo } from 'wireproof/providers'
import type { ProxyDialect } from '../dialect.ts'
import { HostError, type HostRoute, type UpstreamHost } from '../host.ts'
import { readInstanceUrl } from '../login/instance-url.ts'
import { ProxyConfigError } from '../routing.ts'
import { createCooldowns } from './cooldowns.ts'
import { createCredential, labelOf } from './credential.ts'
import { createDirectAccess } from './direct-access.ts'
import { gatewayTransport } from './gateway-transport.ts'
import { createModels } from './models.ts'
import type { DuoAccount, DuoHostOptions } from './options.ts'
import { restTransport } from './rest-transport.ts'

export type { DuoCredential, DuoHostOptions, DuoLogEntry } from './options.ts'

const restDialects: Readonly<Record<'rest-chat' | 'rest-code', ProxyDialect>> = {
  'rest-chat': 'gitlab-duo-chat',
  'rest-code': 'gitlab-duo-code',
}

function noModel(id: string, why: string): { readonly failure: Failure } {
  const message = `there is no model ${JSON.stringify(id)} at GitLab Duo: ${why}`
  return { failure: { kind: 'not-found', status: 404, code: 'model_not_found', message } }
}

/** Tokens leave this machine over https alone. */
function checked(what: 'instance' | 'gateway', url: string): string {
  const read = readInstanceUrl(url)
  if (read.ok) return read.url
  throw new ProxyConfigError(`the ${what} of GitLab Duo: ${read.problem}`)
}

function gatewayOf({ gatewayUrl, instanceUrl }: DuoHostOptions): string {
  const url = gatewayUrl ?? duo.defaultGateway(instanceUrl)
  if (url === undefined)
    throw new ProxyConfigError(
      `the GitLab instance ${instanceUrl} has an AI gateway that has to be named: ${duo.SAAS_GATEWAY} where it uses GitLab's, or the address of its own, such as https://HOST:5052, without /ai`,
    )
  return checked('gateway', duo.gatewayBase(url))
}

/**
 * GitLab Duo as an upstream: one account, whose token opens the proxies of the AI gateway. The two endpoints of the
 * instance itself are spoken only where the operator says so.
 * @throws ProxyConfigError where it is not known which gateway to call, where one of them is no https URL, or what the alias stands for
 */
export function createDuoHost(options: DuoHostOptions): UpstreamHost {
  const { transport = 'gateway', credential: given, defaultModel, clock, send } = options
  const instanceUrl = checked('instance', duo.instanceBase(options.instanceUrl))
  const gatewayUrl = transport === 'gateway' ? gatewayOf(options) : ''
  const label = labelOf(instanceUrl, given)
  if (transport === 'gateway' && duo.modelId(defaultModel, '') === '')
    throw new ProxyConfigError(`${duo.DUO_ALIAS} cannot stand for itself; name the model that it stands for`)
  const closing = new AbortController()
  const account: DuoAccount = {
    ...{ label, clock, send, instanceUrl, closing: closing.signal },
    flags: { ...duo.defaultFlags, ...options.flags },
    log: (entry) => options.log?.({ ...entry, account: label }),
  }
  const cooldowns = createCooldowns(account)
  const credential = createCredential(given, account)
  const access = createDirectAccess(account, credential, cooldowns)
  const models = createModels(account, {
    ...{ gatewayUrl, credential, off: options.discovery === false || transport !== 'gateway' },
    ...(options.rootNamespace === undefined ? {} : { rootNamespace: options.rootNamespace }),
  })

  function routeRest(dialect: ProxyDialect, model: string | undefined): HostRoute | { readonly failure: Failure } {
    if (model !== undefined && ![duo.DUO_ALIAS, `gitlab/${duo.DUO_ALIAS}`, defaultModel].includes(model))
      return noModel(model, `${dialect} lets nobody choose one; ask for ${duo.DUO_ALIAS}`)
    return { dialect, baseUrl: instanceUrl, model: duo.DUO_ALIAS }
  }

  return {
    route(client, model) {
      if (transport !== 'gateway') return routeRest(restDialects[transport], model)
      models.look()
      const id = duo.modelId(model ?? duo.DUO_ALIAS, defaultModel)
      if (models.isUnsupported(id)) return noModel(id, 'its gateway refused it a while ago')
      const dialect = duo.dialectFor(client, id)
      return { dialect, baseUrl: gatewayUrl, ...(id === model ? {} : { model: id }) }
    },
    transport: (inner) =>
      transport === 'gateway'
        ? gatewayTransport(inner, { account, gatewayUrl, access, cooldowns, findings: models })
        : restTransport(inner, account, credential, cooldowns, transport === 'rest-chat'),
    models() {
      models.look()
      return transport === 'gateway' ? models.list() : models.list().slice(0, 1)
    },
    async close() {
      const message = 'the proxy is closing'
      closing.abort(new HostError({ kind: 'server', status: 503, message }))
      await credential.close()
    },
  }
}
