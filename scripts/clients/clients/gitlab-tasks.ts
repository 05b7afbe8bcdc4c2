import type { Task } from '../task.ts'
import { type Over, overApis, readAndWriteOver, sealed } from './read-and-write.ts'

/** Neither package asks for thoughts, so none is shown. */
const messagesOverResponses = [
  'defaulted store',
  'dropped id',
  'dropped reasoning',
  'dropped response-member',
  'synthesized usage',
]
const messagesOverChat = [
  'defaulted stream-option',
  'dropped response-member',
  'dropped usage-detail',
  'synthesized usage',
]
/** The newer one marks what may be cached. */
const marked = ['dropped cache-mark']

const chatOverResponses = [
  'approximated reasoning-channel',
  'defaulted store',
  'dropped id',
  'dropped response-member',
  'dropped seal',
  'dropped stream-option',
]
const chatOverMessages = ['dropped seal', 'dropped stream-option', 'dropped usage-detail', 'synthesized created']

const responsesOverMessages = [
  'approximated reasoning-channel',
  'dropped store',
  'dropped usage-detail',
  'synthesized created',
  'synthesized id',
  'synthesized response-member',
  'synthesized usage',
]
/** In its history a call comes before the text that was said with it, and a message of Chat has them the other way round. */
const responsesOverChat = [
  'defaulted stream-option',
  'dropped response-member',
  'dropped usage-detail',
  'moved order',
  'synthesized id',
  'synthesized response-member',
]

const loop = (model: string, seals: number, seen: Over): Task => ({
  ...readAndWriteOver('loop', model, 'sse', {
    'gitlab-duo': { requests: 6, seals, diagnostics: [] },
    ...overApis(seen),
  }),
  instance: true,
  shows: 'deltas',
})

const chat: Over = { responses: { lost: chatOverResponses }, claude: { lost: chatOverMessages }, openai: {} }
const responses: Over = {
  responses: {},
  claude: { lost: responsesOverMessages },
  openai: { lost: responsesOverChat },
}

/** Either package with a model of each kind: Messages, Chat Completions, Responses. The older one knows no thoughts. */
export const gitlabTasks: readonly Task[] = [
  loop('scoped/duo-chat-sonnet-4-5', 0, {
    responses: { lost: messagesOverResponses },
    claude: {},
    openai: { lost: messagesOverChat },
  }),
  loop('scoped/duo-chat-gpt-5-1', 0, chat),
  loop('scoped/duo-chat-gpt-5-codex', 0, responses),
  loop('unscoped/duo-chat-sonnet-4-5', 5, {
    responses: { lost: [...messagesOverResponses, ...marked] },
    claude: sealed,
    openai: { lost: [...messagesOverChat, ...marked] },
  }),
  loop('unscoped/duo-chat-gpt-5-1', 0, chat),
  loop('unscoped/duo-chat-gpt-5-codex', 0, responses),
]
