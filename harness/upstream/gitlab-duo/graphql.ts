import type { Json, JsonObject } from 'wireproof/hub'
import { jsonScript, type Script } from '../script.ts'
import { type Field, readQuery } from './graphql-query.ts'
import type { Call } from './instance.ts'
import { chatModels } from './models.ts'

class QueryError extends Error {}

const refused = (message: string): Script => jsonScript(200, { errors: [{ message }] })

/** What was asked for of a value, and nothing else of it. */
function selected(value: Json, { name, fields }: Field): Json {
  if (value === null || fields.length === 0) return value
  if (Array.isArray(value)) return value.map((one) => selected(one as Json, { name, fields, argument: undefined }))
  const object = value as JsonObject
  return Object.fromEntries(
    fields.map((field) => {
      const member = object[field.name]
      if (member === undefined) throw new QueryError(`Field '${field.name}' doesn't exist on ${name}`)
      return [field.name, selected(member, field)]
    }),
  )
}

/** Which group is asked for, by a variable or by the text itself. */
function groupOf({ argument }: Field, variables: JsonObject): Json | undefined {
  return argument?.startsWith('$') === true ? variables[argument.slice(1)] : argument?.replaceAll('"', '')
}

function answerTo(field: Field, variables: JsonObject, { user, state }: Call): Json {
  if (field.name === 'currentUser') {
    const { id, username } = user
    return selected({ id: `gid://gitlab/User/${id}`, username, name: username }, field)
  }
  if (field.name !== 'aiChatAvailableModels' || !state.settings.enterprise)
    throw new QueryError(`Field '${field.name}' doesn't exist on type 'Query'`)
  if (!/^gid:\/\/gitlab\/Group\/\d+$/.test(String(groupOf(field, variables))))
    throw new QueryError('rootNamespaceId is no id of a group')
  return selected(chatModels, field)
}

/** `POST /api/graphql`: the models of chat, and who asks. Errors are no matter of the status. */
export function graphql(call: Call): Script {
  const { query, variables } = (call.received.json ?? {}) as { query?: unknown; variables?: JsonObject }
  const fields = typeof query === 'string' ? readQuery(query) : undefined
  if (fields === undefined) return refused('No query string was present, or it could not be read')
  try {
    const data = Object.fromEntries(fields.map((field) => [field.name, answerTo(field, variables ?? {}, call)]))
    return jsonScript(200, { data })
  } catch (error) {
    if (error instanceof QueryError) return refused(error.message)
    throw error
  }
}
