import { expect, it } from 'vitest'
import type { ClientProfile } from '../../harness/proxy/client-profiles.ts'
import * as madeUp from './made-up.ts'
import { checkPolicy } from './policy.ts'

const tools = [{ type: 'function', function: { name: 'look', parameters: { type: 'object' } } }]
const asked = JSON.stringify({ ...madeUp.chat.body, tools })

const profile = (accept: ClientProfile['accept']): ClientProfile => ({
  name: 'test',
  title: 'Test',
  recognisedBy: { header: 'user-agent', startsWith: ['test'] },
  accept,
})

it.each(['gitlab-duo-chat', 'gitlab-duo-code'] as const)('tools have to be refused on the way to %s', (to) => {
  expect(checkPolicy(asked, 'openai-chat', to, profile([]), false).problems).toEqual([])
  const { problems } = checkPolicy(asked, 'openai-chat', to, profile([{ code: 'tool' }]), false)
  expect(problems).toEqual([`1 tools are not refused on the way to ${to}`])
  expect(checkPolicy(JSON.stringify(madeUp.chat.body), 'openai-chat', to, profile([]), false).problems).toEqual([])
})
