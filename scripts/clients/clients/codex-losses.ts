/** Its own ids and settings are for the vendor's own backend, and not for whoever speaks Responses. */
export const lostOverResponses = ['dropped metadata']

/** What Codex cannot have over Messages, in every task. */
export const lostOverMessages = [
  'approximated custom-tool',
  'approximated reasoning-channel',
  'approximated role',
  'defaulted cache-mark',
  'defaulted max-output-tokens',
  'defaulted reasoning-mode',
  'dropped cache-key',
  'dropped id',
  'dropped metadata',
  'dropped reasoning-sealed',
  'dropped status',
  'dropped store',
  'dropped usage-detail',
  'dropped verbosity',
  'synthesized created',
  'synthesized id',
  'synthesized response-member',
  'synthesized usage',
]

/** And over Chat Completions. */
export const lostOverChat = [
  'defaulted stream-option',
  'dropped id',
  'dropped metadata',
  'dropped reasoning-sealed',
  'dropped response-member',
  'dropped status',
  'dropped usage-detail',
  'synthesized id',
  'synthesized response-member',
]

/** Tools that stand in the input, in namespaces, and reasoning that is asked for over all turns. */
export const lostOfCodeMode = [
  'approximated tool-namespace',
  'dropped reasoning-mode',
  'dropped tool-namespace',
  'moved tool-offer',
]
