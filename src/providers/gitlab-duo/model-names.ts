import type { DialectId } from '../../hub/node.ts'
import { clientAliases, type GatewayDialect, type ModelRow, modelTable } from './model-table.ts'

/** What clients call the model that the operator chose. Nothing but the operator changes what it stands for. */
export const DUO_ALIAS = 'gitlab-duo'

const byId: ReadonlyMap<string, ModelRow> = new Map(modelTable.map((row) => [row.id, row]))
const byRef: ReadonlyMap<string, ModelRow> = new Map(modelTable.map((row) => [row.ref, row]))

/** The model that GraphQL or the gateway's own list calls so. */
export function rowOfRef(ref: string): ModelRow | undefined {
  return byRef.get(ref)
}

export function rowOfId(id: string): ModelRow | undefined {
  return byId.get(id)
}

/** The id behind a name: of the alias, of a name of GitLab's clients, of a ref; any other name is taken for an id. */
export function modelId(name: string, defaultModel: string): string {
  // The clients of some tools put the name of the provider before the model's.
  const bare = name.startsWith('gitlab/') ? name.slice('gitlab/'.length) : name
  const own = bare === DUO_ALIAS ? defaultModel : bare
  if (Object.hasOwn(clientAliases, own)) return clientAliases[own] ?? own
  return byRef.get(own)?.id ?? own
}

/** Which APIs of the gateway serve a model. One that is not known is taken for a relative of those with such a name. */
export function dialectsOf(id: string): readonly GatewayDialect[] {
  return byId.get(id)?.dialects ?? (id.startsWith('claude') ? ['anthropic-messages'] : ['openai-responses'])
}

/** The API for a request: the client's own where it serves the model, else the model's usual one. */
export function dialectFor(client: DialectId, id: string): GatewayDialect {
  const served = dialectsOf(id)
  return served.find((dialect) => dialect === client) ?? served[0] ?? 'openai-responses'
}
