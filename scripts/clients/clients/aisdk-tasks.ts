import type { Task } from '../task.ts'
import { readAndWrite, sealed } from './read-and-write.ts'

const keptOverClaude = [
  'approximated reasoning-channel',
  'defaulted max-output-tokens',
  'dropped store',
  'dropped usage-detail',
  'synthesized created',
  'synthesized id',
  'synthesized response-member',
  'synthesized usage',
]
const responsesOverClaude = [...keptOverClaude, 'dropped reasoning-sealed']

const keptOverChat = [
  'dropped response-member',
  'dropped usage-detail',
  'synthesized id',
  'synthesized response-member',
]
const responsesOverChat = [...keptOverChat, 'dropped reasoning-sealed']

/** Thoughts and their seals have no place in Chat Completions. */
const chatOverResponses = [
  'approximated reasoning-channel',
  'dropped id',
  'dropped response-member',
  'dropped seal',
  'dropped stream-option',
]
const chatOverClaude = [
  'defaulted max-output-tokens',
  'dropped seal',
  'dropped stream-option',
  'dropped usage-detail',
  'synthesized created',
]

const thinking = [
  'approximated reasoning-budget',
  'approximated reasoning-mode',
  'defaulted effort',
  'dropped response-member',
  'dropped stream-option',
  'synthesized usage',
]

export const aisdkTasks: readonly Task[] = [
  readAndWrite('loop', 'openai/gpt-5.5', 'sse', {
    responses: sealed,
    claude: { ...sealed, lost: responsesOverClaude },
    openai: { lost: [...responsesOverChat, 'defaulted stream-option'] },
  }),
  readAndWrite('loop', 'openai/gpt-5.5', 'http', {
    responses: sealed,
    claude: { ...sealed, lost: responsesOverClaude },
    openai: { lost: responsesOverChat },
  }),
  // Its default: the history names items that the server keeps, which is the proxy where the upstream keeps nothing.
  readAndWrite('loop', 'openai-kept/gpt-5.5', 'sse', {
    responses: {},
    claude: { ...sealed, lost: [...keptOverClaude, 'dropped id', 'dropped status'] },
    openai: { lost: [...keptOverChat, 'defaulted stream-option'] },
  }),
  readAndWrite('loop', 'openai-chat/gpt-5.5', 'sse', {
    responses: { lost: chatOverResponses },
    claude: { lost: [...chatOverClaude, 'dropped store'] },
    openai: {},
  }),
  readAndWrite('loop', 'anthropic/claude-sonnet-4-5', 'sse', {
    responses: {
      ...sealed,
      lost: [
        ...thinking,
        'approximated reasoning-channel',
        'defaulted reasoning-sealed',
        'defaulted store',
        'dropped id',
      ],
    },
    claude: sealed,
    openai: { lost: [...thinking, 'defaulted stream-option', 'dropped usage-detail'] },
  }),
  // Any server that speaks Chat Completions: nothing is told of storing, and the history has no thoughts.
  readAndWrite('loop', 'compatible/any', 'sse', {
    responses: { lost: [...chatOverResponses, 'defaulted store', 'dropped reasoning'] },
    claude: { lost: [...chatOverClaude, 'dropped reasoning'] },
    openai: {},
  }),
]
