import { type Known, knownMembers } from '../../hub/index.ts'
import { requestMembers } from '../openai-responses/index.ts'

/** What this dialect says at the top of a request and the hub has no word for. */
const spoken: Known = knownMembers('client_metadata', 'generate', 'previous_response_id')

/** Members of Responses that the backend refuses: it takes what its own client sends, and nothing else. */
export const refusedMembers: Known = knownMembers(...[...requestMembers].filter((member) => !spoken.has(member)))

/** Progress of hosted calls that the client shows, and events of its own backend. */
export const notes: readonly string[] = [
  'response.web_search_call',
  'response.image_generation_call',
  'response.compaction',
  'response.metadata',
  'codex.',
]
