import type { DialectId, Frame } from 'wireproof/hub'
import { createSseReader, readJsonLines } from 'wireproof/wire'
import type { LawDocument, LawName } from '../../harness/laws/index.ts'
import { CaptureError } from './exchange.ts'
import type { AnswerRoom } from './folder.ts'

/** What holds for answers of other people's servers: they come back whole only where the server kept to the rules. */
export const lawsOfAnswers: readonly LawName[] = [
  'no-silent-loss',
  'chunking',
  'fold',
  'grammar',
  'validity',
  'conservation',
  'client-acceptance',
]

const dialects: Readonly<Record<AnswerRoom, DialectId>> = {
  openai: 'openai-chat',
  responses: 'openai-responses',
  claude: 'anthropic-messages',
}

/** Lines of JSON have no event names; two of the dialects send them, and they are the `type` of each event. */
function named({ data }: Frame): Frame {
  try {
    const { type } = JSON.parse(data) as { type?: unknown }
    return typeof type === 'string' ? { event: type, data } : { data }
  } catch {
    return { data }
  }
}

/** An error body has `error` and none of the members of an answer. */
function kindOf(text: string): 'response' | 'failure' {
  const value = JSON.parse(text) as Record<string, unknown>
  return value['type'] === 'error' ||
    (typeof value['error'] === 'object' && value['error'] !== null && value['id'] === undefined)
    ? 'failure'
    : 'response'
}

/** Some hosts answer in another dialect than the one of their folder; an answer with `choices` is one of Chat. */
function dialectOf(room: AnswerRoom, text: string): DialectId {
  return /^\s*\{/.test(text) && /^\s*"choices":/m.test(text) ? 'openai-chat' : dialects[room]
}

/** @throws CaptureError where the file is none of the forms in which answers are recorded */
export function readAnswer(room: AnswerRoom, name: string, text: string): LawDocument {
  const base = { name, dialect: dialectOf(room, text), text }
  if (name.endsWith('.json')) return { ...base, kind: kindOf(text) }
  if (name.endsWith('.jsonl')) return { ...base, kind: 'stream', frames: readJsonLines(text).map(named) }
  if (!name.endsWith('.sse')) throw new CaptureError('is no .json, .jsonl or .sse')
  const reader = createSseReader()
  return { ...base, kind: 'stream', frames: [...reader.push(text), ...reader.end('eof')] }
}
