import type { Received } from '../received.ts'
import type { Script } from '../script.ts'
import type { Reply } from '../start-upstream.ts'
import { detailScript } from './answers.ts'
import { answerAsGateway } from './gateway.ts'
import type { Provider } from './gateway-proxy.ts'
import { answerAsInstance } from './instance.ts'
import type { DuoState } from './state.ts'

type Respond = (received: Received) => Script | Reply | Promise<Script | Reply>

/** The path at the gateway; `undefined` where it is none of a gateway. */
function gatewayPath({ path }: Received, { basePath }: DuoState): string | undefined {
  if (!path.startsWith(basePath)) return undefined
  const rest = path.slice(basePath.length)
  return /^\/v\d\//.test(rest) ? rest : undefined
}

/** Instance and gateway on one host, told apart by their paths. */
export function respondAsBoth(state: DuoState, behind: Provider): Respond {
  return (received) => {
    const path = gatewayPath(received, state)
    return path === undefined ? answerAsInstance(received, state) : answerAsGateway(path, received, state, behind)
  }
}

export function respondAsInstance(state: DuoState): Respond {
  return (received) => answerAsInstance(received, state)
}

export function respondAsGateway(state: DuoState, behind: Provider): Respond {
  return (received) => {
    const path = gatewayPath(received, state)
    return path === undefined ? detailScript(404, 'Not Found') : answerAsGateway(path, received, state, behind)
  }
}
