import type { Task } from '../task.ts'
import { readAndWrite, readAndWriteOverDuo, sealed } from './read-and-write.ts'

/** The backend of Codex wants to know of a session, and answers in streams only. */
const session = ['synthesized session']
const forced = ['defaulted stream-option']

/** The SDK of OpenAI, with Chat Completions: thoughts and their seals have no place there. */
const chatOverResponses = [
  'approximated reasoning-channel',
  'defaulted store',
  'dropped id',
  'dropped reasoning',
  'dropped response-member',
  'dropped seal',
]
const chatOverClaude = [
  'defaulted max-output-tokens',
  'dropped reasoning',
  'dropped seal',
  'dropped usage-detail',
  'synthesized created',
]

/** With Responses. */
const responsesOverClaude = [
  'approximated reasoning-channel',
  'defaulted max-output-tokens',
  'dropped id',
  'dropped reasoning-sealed',
  'dropped status',
  'dropped store',
  'dropped usage-detail',
  'synthesized created',
  'synthesized id',
  'synthesized response-member',
  'synthesized usage',
]
const responsesOverChat = [
  'dropped id',
  'dropped reasoning-sealed',
  'dropped response-member',
  'dropped status',
  'dropped usage-detail',
  'synthesized id',
  'synthesized response-member',
]

/** The SDK of Anthropic, with a budget for thinking. */
const thinking = ['approximated reasoning-budget', 'approximated reasoning-mode', 'defaulted effort']
const messagesOverResponses = [
  ...thinking,
  'approximated reasoning-channel',
  'defaulted reasoning-sealed',
  'defaulted store',
  'dropped id',
  'dropped response-member',
]
const messagesOverChat = [...thinking, 'dropped response-member', 'dropped usage-detail']

export const sdkTasks: readonly Task[] = [
  readAndWrite('chat', 'gpt-5.5', 'sse', {
    responses: { lost: [...chatOverResponses, 'dropped stream-option'] },
    claude: { lost: [...chatOverClaude, 'dropped stream-option'] },
    codex: { lost: [...chatOverResponses, ...session, 'dropped stream-option'] },
    openai: {},
  }),
  readAndWrite('chat', 'gpt-5.5', 'http', {
    responses: { lost: [...chatOverResponses, 'dropped status'] },
    claude: { lost: chatOverClaude },
    codex: { lost: [...chatOverResponses, ...session, ...forced] },
    openai: {},
  }),
  readAndWrite('responses', 'gpt-5.5', 'sse', {
    responses: sealed,
    claude: { ...sealed, lost: responsesOverClaude },
    codex: { ...sealed, lost: session },
    openai: { lost: [...responsesOverChat, 'defaulted stream-option'] },
  }),
  readAndWrite('responses', 'gpt-5.5', 'http', {
    responses: sealed,
    claude: { ...sealed, lost: responsesOverClaude },
    codex: { ...sealed, lost: [...session, ...forced] },
    openai: { lost: responsesOverChat },
  }),
  readAndWrite('messages', 'claude-sonnet-4-5', 'sse', {
    responses: { ...sealed, lost: [...messagesOverResponses, 'synthesized usage'] },
    claude: sealed,
    codex: { ...sealed, lost: [...messagesOverResponses, ...session, 'dropped sampling', 'synthesized usage'] },
    openai: { lost: [...messagesOverChat, 'defaulted stream-option', 'synthesized usage'] },
  }),
  readAndWrite('messages', 'claude-sonnet-4-5', 'http', {
    responses: { ...sealed, lost: [...messagesOverResponses, 'dropped status'] },
    claude: sealed,
    codex: { ...sealed, lost: [...messagesOverResponses, ...session, ...forced, 'dropped sampling'] },
    openai: { lost: messagesOverChat },
  }),
  // Through GitLab Duo: a model of each kind, and one of another kind than the SDK.
  ...(['sse', 'http'] as const).flatMap((transport) => [
    readAndWriteOverDuo('chat', 'gpt-5.5-2026-04-23', transport, {}),
    readAndWriteOverDuo('chat', 'gitlab-duo', transport, {
      lost: transport === 'sse' ? [...chatOverClaude, 'dropped stream-option'] : chatOverClaude,
    }),
    readAndWriteOverDuo('responses', 'gpt-5.3-codex', transport, sealed),
    readAndWriteOverDuo('responses', 'gitlab-duo', transport, { ...sealed, lost: responsesOverClaude }),
    readAndWriteOverDuo('messages', 'gitlab-duo', transport, sealed),
    readAndWriteOverDuo('messages', 'gpt-5.3-codex', transport, {
      ...sealed,
      lost: [...messagesOverResponses, transport === 'sse' ? 'synthesized usage' : 'dropped status'],
    }),
  ]),
]
