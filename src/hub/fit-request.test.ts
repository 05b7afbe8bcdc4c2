import { expect, it } from 'vitest'
import { createContexts } from './context.ts'
import { fitRequest } from './fit-request.ts'
import { ORIGIN } from './node.ts'
import type { ToolLimits } from './tool-limits.ts'

const flat: ToolLimits = {
  name: /^[a-z]+$/,
  longestName: 64,
  callId: /^.+$/,
  longestCallId: 64,
  repeatedIds: false,
  customTools: true,
  namespaces: false,
  offers: true,
  allowedTools: true,
  properties: false,
}

it('a namespace without tools is told to be dropped: no tool is left that could tell of it', () => {
  const contexts = createContexts({
    source: { id: 'openai-responses', members: {}, extensionCodes: {} },
    target: { id: 'openai-chat' },
  })
  const tools = [{ [ORIGIN]: '/tools/0', type: 'namespace', name: 'files', tools: [] }] as const
  const fitted = fitRequest({ model: 'm', turns: [], tools }, flat, contexts.encode)
  expect(fitted.tools ?? []).toEqual([])
  expect(contexts.diagnostics()).toEqual([
    expect.objectContaining({ kind: 'dropped', code: 'tool-namespace', at: '/tools/0' }),
  ])
})
