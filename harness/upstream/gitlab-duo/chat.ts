import type { Json } from 'wireproof/hub'
import { jsonScript, type Script } from '../script.ts'
import { messageScript } from './answers.ts'
import type { Call } from './instance.ts'

const kinds = ['issue', 'epic', 'group', 'project', 'merge_request', 'commit', 'build', 'work_item']
const categories = [
  'file',
  'merge_request',
  'issue',
  'snippet',
  'dependency',
  'local_git',
  'terminal',
  'user_rule',
  'repository',
  'directory',
  'agent_user_environment',
]

const isText = (value: Json | undefined, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest

/** Rails writes these so that a document can stand inside HTML. */
const escaped = (text: string): string =>
  JSON.stringify(text).replaceAll(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

function contextProblem(context: Json | undefined): string | undefined {
  if (context === undefined) return undefined
  if (!Array.isArray(context)) return 'additional_context is invalid'
  for (const one of context) {
    const { category, id, content } = (one ?? {}) as Readonly<Record<string, Json | undefined>>
    if (!categories.includes(String(category))) return 'additional_context[category] does not have a valid value'
    if (!isText(id, 255) || id.trim() === '') return 'additional_context[id] is empty or too long'
    if (!isText(content, 600_000) || content.trim() === '') return 'additional_context[content] is empty or too long'
  }
  return undefined
}

function fileProblem(file: Json | undefined): string | undefined {
  if (file === undefined) return undefined
  const { file_name: name, ...texts } = file as Readonly<Record<string, Json | undefined>>
  if (!isText(name, 1000)) return 'current_file[file_name] must be at most 1000 characters'
  const long = Object.entries(texts).find(([, text]) => !isText(text, 400_000))
  return long === undefined ? undefined : `current_file[${long[0]}] must be at most 400000 characters`
}

/** In the words of Grape, which checks parameters there: https://github.com/ruby-grape/grape */
function problemOf(body: Readonly<Record<string, Json | undefined>>): string | undefined {
  const { content, resource_type: kind, project_id: project } = body
  if (content === undefined) return 'content is missing'
  if (typeof content !== 'string') return 'content is invalid'
  if (content.length > 1000) return 'content must be less than 1000 characters'
  if (kind !== undefined && !kinds.includes(String(kind))) return 'resource_type does not have a valid value'
  if (kind === 'commit' && typeof project !== 'number') return 'project_id is missing'
  return contextProblem(body['additional_context']) ?? fileProblem(body['current_file'])
}

/** `POST /api/v4/chat/completions`: one text in, one text out, and a thread that all calls of a user share. */
export function chatCompletion({ received, user, state }: Call): Script {
  const { switches, chat } = state.settings
  if (!switches.accessRestChat || !user.duoAccess) return messageScript(404, '404 Not Found')
  const body = (received.json ?? {}) as Readonly<Record<string, Json | undefined>>
  const problem = problemOf(body)
  if (problem !== undefined) return jsonScript(400, { error: problem })
  if (chat === 'fails-in-band') return jsonScript(201, escaped('The answer could not be made. Error code: A6000'))
  const content = String(body['content'])
  const clean = body['with_clean_history'] === true
  const earlier = clean ? [] : (state.threads.get(user.id) ?? [])
  state.threads.set(user.id, clean ? [] : [...earlier, content])
  const before = earlier.length === 0 ? '' : ` Before that: ${earlier.join(' | ')}`
  return jsonScript(201, escaped(`You said: ${content}${before}`))
}
