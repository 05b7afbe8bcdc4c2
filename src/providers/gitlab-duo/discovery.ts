import type { Json, JsonObject } from '../../hub/node.ts'
import type { DiscoveredModel } from './overlay.ts'

/** What GraphQL is asked: the models that the agent platform offers in one top-level group. */
export function writeModelsQuery(rootNamespace: string): string {
  const query =
    'query($rootNamespaceId: GroupID!) { aiChatAvailableModels(rootNamespaceId: $rootNamespaceId) { defaultModel { name ref } selectableModels { name ref } pinnedModel { name ref } } }'
  const id = /^\d+$/.test(rootNamespace) ? `gid://gitlab/Group/${rootNamespace}` : rootNamespace
  return JSON.stringify({ query, variables: { rootNamespaceId: id } })
}

const object = (value: Json | undefined): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])

function readModel(value: Json | undefined, refName: 'ref' | 'identifier'): readonly DiscoveredModel[] {
  const model = object(value)
  const ref = model?.[refName]
  if (typeof ref !== 'string' || ref === '' || ref.length > 200) return []
  const name = model?.['name']
  return [{ ref, name: typeof name === 'string' && name.length <= 200 ? name : ref }]
}

/** The models that GraphQL told; `undefined` where it told none: an error comes as 200 too. */
export function readModelsAnswer(json: Json): readonly DiscoveredModel[] | undefined {
  const told = object(object(object(json)?.['data'])?.['aiChatAvailableModels'])
  if (told === undefined) return undefined
  const all = [told['defaultModel'], ...list(told['selectableModels']), told['pinnedModel']]
  const models = new Map(all.flatMap((one) => readModel(one, 'ref')).map((one) => [one.ref, one]))
  return models.size === 0 ? undefined : [...models.values()]
}

/** The models that a gateway tells of itself, at `GET /v1/models/definitions`. */
export function readDefinitions(json: Json): readonly DiscoveredModel[] | undefined {
  const models = list(object(json)?.['models']).flatMap((one) => readModel(one, 'identifier'))
  return models.length === 0 ? undefined : models
}
